//! Local authorities to make partnerships of: the real ones, and as many made-up ones as it takes.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::names::{self, slug};
use super::random::Random;
use crate::domain::{Country, Dataset, Lang, Level, Locality};

/// A local authority as a partnership needs it.
pub struct Place {
    /// Its id.
    pub id: String,
    /// Its name in Vietnamese.
    pub vi: String,
    /// Its name in French.
    pub fr: String,
    /// Its record, if it is made up.
    record: Option<Value>,
}

/// The authorities of both countries, the real ones first.
pub struct Places {
    french: Vec<Place>,
    vietnamese: Vec<Place>,
}

/// A French and a Vietnamese authority that are partners.
pub struct Pair<'a> {
    /// The id of the partnership.
    pub id: String,
    /// The French side.
    pub fr: &'a Place,
    /// The Vietnamese side.
    pub vn: &'a Place,
}

impl Places {
    /// Enough authorities for that many pairs, with as many left over; nothing when a country has none at all.
    pub fn new(dataset: &Dataset, pairs: usize, random: &mut Random) -> Option<Places> {
        let mut taken: HashSet<String> = dataset.localities.iter().map(|locality| locality.id.to_string()).collect();
        let real = |country: Country| dataset.localities.iter().filter(move |locality| locality.country == country);
        let [french, vietnamese] = [Country::France, Country::Vietnam].map(|country| real(country).collect::<Vec<_>>());
        let is_enough = french.len() * vietnamese.len() >= 2 * pairs;
        let more = if is_enough { 0 } else { ((2 * pairs) as f64).sqrt().ceil() as usize };
        let can_pair = !french.is_empty() && !vietnamese.is_empty() && !dataset.sectors.is_empty();
        let mut side = |real: Vec<&Locality>| {
            let made = (0..more).map(|_| made_up(random.pick(&real), &mut taken, random)).collect::<Vec<_>>();
            real.into_iter().map(known).chain(made).collect()
        };
        can_pair.then(|| Places { french: side(french), vietnamese: side(vietnamese) })
    }

    /// The records of the made-up authorities.
    pub fn new_records(&self) -> impl Iterator<Item = Value> {
        self.french.iter().chain(&self.vietnamese).filter_map(|place| place.record.clone())
    }

    /// That many different pairs: those of the dataset first, so that what refers to them still can.
    pub fn pairs(&self, dataset: &Dataset, count: usize, random: &mut Random) -> Vec<Pair<'_>> {
        let find = |side: &[Place], id: &str| side.iter().position(|place| place.id == id);
        let mut real = dataset.partnerships.iter().filter_map(|partnership| {
            let at = find(&self.french, partnership.fr.as_str())?;
            Some((at, find(&self.vietnamese, partnership.vn.as_str())?))
        });
        let mut taken = vec![false; self.french.len() * self.vietnamese.len()];
        let mut pairs = Vec::with_capacity(count);
        while pairs.len() < count {
            let (french, vietnamese) = real
                .next()
                .unwrap_or_else(|| (popular(self.french.len(), random), popular(self.vietnamese.len(), random)));
            if std::mem::replace(&mut taken[french * self.vietnamese.len() + vietnamese], true) {
                continue;
            }
            let (fr, vn) = (&self.french[french], &self.vietnamese[vietnamese]);
            pairs.push(Pair { id: format!("{}--{}", fr.id, vn.id), fr, vn });
        }
        pairs
    }
}

/// A position, the earlier the likelier: a few authorities have many partners, most have few.
fn popular(length: usize, random: &mut Random) -> usize {
    let position = random.below(length);
    if random.percent(50) { position.min(random.below(length)) } else { position }
}

fn known(locality: &Locality) -> Place {
    let name = |lang| locality.names.reading(lang).text.to_owned();
    Place { id: locality.id.to_string(), vi: name(Lang::Vi), fr: name(Lang::Fr), record: None }
}

/// An authority in the surroundings of another, under a name of its own; what is around the other is around it too.
fn made_up(near: &Locality, taken: &mut HashSet<String>, random: &mut Random) -> Place {
    let country = near.country;
    let (level, kind) = match country {
        Country::France => (Level::Commune, "Xã"),
        Country::Vietnam => (Level::Province, "Tỉnh"),
    };
    let mut name = names::name(country, random);
    while !taken.insert(slug(&name)) {
        name = names::longer(country, &name, random);
    }
    let vi = format!("{kind} {name}");
    // Within some thirty kilometres; where that would leave the country, at the same place.
    let mut shift = |degrees: f64| (degrees * 10_000.0 + random.below(6000) as f64 - 3000.0).round() / 10_000.0;
    let shifted = (shift(near.lat), shift(near.lon));
    let (lat, lon) = Some(shifted).filter(|(lat, lon)| country.holds(*lat, *lon)).unwrap_or((near.lat, near.lon));
    let parent = near.parent.as_ref().unwrap_or(&near.id);
    let record = json!({
        "id": slug(&name), "parent": parent.as_str(), "names": { "vi": vi, "fr": name }, "country": country.as_str(), "level": level.as_str(),
        "lat": lat, "lon": lon, "status": "current", "aliases": [name, slug(&name).replace('-', " ")],
    });
    Place { id: slug(&name), vi, fr: name, record: Some(record) }
}
