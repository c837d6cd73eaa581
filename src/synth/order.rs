//! What is asked for, as the command line says it.

/// The size of a made-up dataset, and what it is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// How many partnerships; the base's own are not kept.
    pub partnerships: usize,
    /// How many milestones; the base's own are kept, and count.
    pub milestones: usize,
    /// The number that the made-up parts follow from.
    pub seed: u64,
    /// The file of the real dataset.
    pub base: String,
}

/// The most that can be asked for: more than any browser could read.
const MOST: u64 = 1_000_000;

impl Order {
    /// Reads the options of the command line.
    ///
    /// # Errors
    /// What is wrong with them, in a sentence.
    pub fn parse(options: &[&str]) -> Result<Order, String> {
        let (mut partnerships, mut milestones, mut seed, mut base) = (None, None, None, None);
        for option in options.chunks(2) {
            let (name, value) = (option[0], option.get(1).copied());
            let known = match name {
                "--partnerships" => partnerships.replace(number(name, value, MOST)?).is_none(),
                "--milestones" => milestones.replace(number(name, value, MOST)?).is_none(),
                "--seed" => seed.replace(number(name, value, u64::MAX)?).is_none(),
                "--base" => base.replace(value.ok_or("`--base` needs a file.")?).is_none(),
                _ => return Err(format!("`{name}` is no option of `assises synth`.")),
            };
            if !known {
                return Err(format!("`{name}` is given twice."));
            }
        }
        let missing = |name: &str| format!("`assises synth` needs `{name}` and a number.");
        Ok(Order {
            partnerships: partnerships.ok_or_else(|| missing("--partnerships"))? as usize,
            milestones: milestones.ok_or_else(|| missing("--milestones"))? as usize,
            seed: seed.ok_or_else(|| missing("--seed"))?,
            base: base.unwrap_or("public/dataset.json").to_owned(),
        })
    }
}

fn number(name: &str, value: Option<&str>, most: u64) -> Result<u64, String> {
    let number = value.and_then(|value| value.parse().ok()).filter(|number| *number <= most);
    number.ok_or_else(|| {
        let instead = value.map(|value| format!(", not `{value}`")).unwrap_or_default();
        format!("`{name}` needs a whole number from 0 to {most}{instead}.")
    })
}
