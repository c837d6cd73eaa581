//! Made-up datasets of any size, to measure the program with: a real dataset whose partnerships give way to as many
//! generated ones as are asked for. The same order makes the same text on every machine.

mod milestones;
mod names;
mod order;
mod partnerships;
mod places;
mod random;
mod words;

use std::collections::HashSet;
use std::fmt::Write;

use serde_json::{Map, Value};

use crate::dataset::check::check;
pub use order::Order;
use random::Random;

impl Order {
    /// The dataset, from the base's file.
    ///
    /// # Errors
    /// Why there is none, in a sentence.
    pub fn carry_out(&self) -> Result<String, String> {
        let base = std::fs::read_to_string(&self.base).map_err(|error| format!("{}: {error}.", self.base))?;
        self.make(&base)
    }

    /// The dataset, from the base's text; compact.
    ///
    /// # Errors
    /// What is wrong with the base, in a sentence.
    pub fn make(&self, base: &str) -> Result<String, String> {
        let unsound = || format!("{} is not a sound dataset; `assises check` says why.", self.base);
        let dataset = check(base).map_err(|_| unsound())?;
        let mut fields: Map<String, Value> = serde_json::from_str(base).map_err(|_| unsound())?;
        let [mut for_places, mut for_pairs, mut for_partnerships, mut for_milestones] =
            [0, 1, 2, 3].map(|part| Random::new(self.seed, part));

        let places = places::Places::new(&dataset, self.partnerships, &mut for_places).ok_or_else(|| {
            format!("{} has no sector, or no locality of one of the countries, to make partnerships of.", self.base)
        })?;
        let pairs = places.pairs(&dataset, self.partnerships, &mut for_pairs);
        let stock = partnerships::Stock::new(&dataset);
        let more_milestones = self.milestones.saturating_sub(dataset.milestones.len());

        fields.remove("partnerships");
        // What is made up has no history, and the records that the base's is about may be gone.
        fields.remove("changes");
        let mut kept = |name: &str| match fields.remove(name) {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        let localities = kept("localities").into_iter().chain(places.new_records());
        let partnerships = pairs.iter().map(|pair| stock.partnership(pair, &mut for_partnerships));
        let pair_ids: HashSet<&str> = pairs.iter().map(|pair| pair.id.as_str()).collect();
        let taken: HashSet<&str> = dataset.milestones.iter().map(|milestone| milestone.id.as_str()).collect();
        let free = (1..).map(|number| format!("m-{number}")).filter(|id| !taken.contains(id.as_str()));
        let milestones = kept("milestones")
            .into_iter()
            .map(|milestone| milestones::released(milestone, &pair_ids))
            .chain(free.take(more_milestones).map(|id| stock.milestone(&id, &pairs, &mut for_milestones)));

        let mut text = String::from("{");
        for (name, value) in &fields {
            let _ = write!(text, "\"{name}\":{value},");
        }
        list(&mut text, "localities", localities);
        text.push(',');
        list(&mut text, "milestones", milestones);
        text.push(',');
        list(&mut text, "partnerships", partnerships);
        text.push_str("}\n");
        Ok(text)
    }
}

/// Writes a field that holds a list, one record at a time: all of them as trees would take gigabytes.
fn list(text: &mut String, name: &str, records: impl Iterator<Item = Value>) {
    let _ = write!(text, "\"{name}\":[");
    for (number, record) in records.enumerate() {
        let comma = if number == 0 { "" } else { "," };
        let _ = write!(text, "{comma}{record}");
    }
    text.push(']');
}
