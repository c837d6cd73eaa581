//! What must hold beyond the shape of each value: here within a record.

mod between;

#[cfg(feature = "ssr")]
pub use between::changes;
pub use between::{between_records, references};

use super::format::NonEmpty;
use super::problem::Fault;
use super::reader::Reader;
use crate::domain::{
    Claim, Conference, Dataset, Fact, FactKey, Locality, PartialDate, Partnership, Project, Quantity, Question, Source,
    Value,
};

/// The version of the format that this program reads.
pub const FORMAT: u64 = 1;

/// The file is of the format that this program reads.
pub fn dataset(dataset: &Dataset, reader: &mut Reader) {
    if dataset.format != FORMAT && reader.is_sound("format") {
        reader.fault_at("format", Fault::OutOfRange { what: "format", allowed: "1" });
    }
}

/// A source is on the web, where a link to it runs nothing; it is lost at an address that it had, after it was read.
pub fn source(source: &Source, reader: &mut Reader) {
    if let Some(url) = source.url.as_ref().filter(|url| !is_web_address(url) && reader.is_sound("url")) {
        reader.fault_at("url", Fault::BadAddress(url.clone()));
    }
    if source.lost.is_some() && source.url.is_none() && reader.is_sound("url") {
        reader.fault_at("lost", Fault::MissingField("url"));
    }
    order(Some(source.accessed), source.lost, ["accessed", "lost"], reader);
}

fn is_web_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| host.starts_with(|first: char| first.is_alphanumeric()))
        && !text.contains(char::is_whitespace)
}

/// Whether a letter cannot be seen and turns others around (Unicode TR 9, “Directional Formatting Characters”: in a
/// name, what follows it on a page would be read backwards), or cannot stand in XML 1.0, in which feeds are written.
pub fn is_hidden(letter: char) -> bool {
    const DIRECTIONS: [[char; 2]; 4] =
        [['\u{61c}', '\u{61c}'], ['\u{200e}', '\u{200f}'], ['\u{202a}', '\u{202e}'], ['\u{2066}', '\u{2069}']];
    let is_control = letter.is_control() && !matches!(letter, '\n' | '\t');
    let is_direction = DIRECTIONS.iter().any(|[first, last]| (*first..=*last).contains(&letter));
    is_control || is_direction || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// A range ends above its start.
pub fn quantity(quantity: &Quantity, reader: &mut Reader) {
    if quantity.to.is_some_and(|to| to <= quantity.count) && reader.is_sound("count") && reader.is_sound("to") {
        reader.fault_at("to", Fault::OutOfRange { what: "`to`", allowed: "more than `count`" });
    }
}

/// The values are of the form that the key takes, and competing claims come with a preference.
pub fn fact(fact: &Fact, reader: &mut Reader) {
    if !reader.is_sound("key") {
        return;
    }
    let form = fact.key.form();
    for (number, claim) in fact.claims.iter().enumerate() {
        let place = format!("claims/{number}/value");
        if !form.accepts(&claim.value) && reader.is_sound(&place) {
            reader.fault_at(&place, Fault::WrongValue { key: fact.key.as_str(), allowed: form.describe() });
        }
    }
    if !fact.key.is_remark() {
        preference(&fact.claims, fact.unresolved.is_some(), reader);
    }
}

/// Competing answers come with a preference.
pub fn question(question: &Question, reader: &mut Reader) {
    preference(&question.claims, question.unresolved.is_some(), reader);
}

fn preference(claims: &[Claim], is_unresolved: bool, reader: &mut Reader) {
    let chosen = claims.iter().filter(|claim| claim.preferred.is_some()).count() + usize::from(is_unresolved);
    if claims.len() > 1 && chosen != 1 {
        reader.fault_at("claims", Fault::Preference(chosen));
    }
}

/// The facts are of the record's kind, each key once, and those without which the record cannot be placed are there.
fn facts(facts: &NonEmpty<Fact>, is_of_partnership: bool, needed: &[FactKey], reader: &mut Reader) {
    let are_keys_sound = (0..facts.len()).all(|number| reader.is_sound(&format!("facts/{number}/key")));
    if !are_keys_sound || facts.is_empty() {
        return;
    }
    for key in needed.iter().filter(|key| facts.fact(**key).is_none()) {
        reader.fault_at("facts", Fault::MissingFact(key.as_str()));
    }
    for (number, fact) in facts.iter().enumerate() {
        let place = format!("facts/{number}/key");
        if facts[..number].iter().any(|earlier| earlier.key == fact.key) {
            reader.fault_at(&place, Fault::RepeatedFact(fact.key.as_str()));
        }
        if fact.key.is_of_partnerships() != is_of_partnership && !fact.key.is_of_both() {
            reader.fault_at(&place, Fault::ForeignFact(fact.key.as_str()));
        }
    }
}

/// An edition has the facts without which it cannot be placed, each key once, and texts where texts are due.
pub fn conference(conference: &Conference, reader: &mut Reader) {
    facts(&conference.facts, false, &[FactKey::Dates, FactKey::Country], reader);
    for (list, claims) in [("topics", &conference.topics), ("outcomes", &conference.outcomes)] {
        for (number, claim) in claims.iter().enumerate() {
            let place = format!("{list}/{number}/value");
            if !matches!(claim.value, Value::Text(_)) && reader.is_sound(&place) {
                reader.fault_at(&place, Fault::WrongValue { key: list, allowed: "a `text`" });
            }
        }
    }
}

/// A locality lies in its country.
pub fn locality(locality: &Locality, reader: &mut Reader) {
    let (lat, lon) = (locality.lat, locality.lon);
    let is_sound = ["lat", "lon", "country"].iter().all(|field| reader.is_sound(field));
    if is_sound && !locality.country.holds(lat, lon) {
        reader.fault_at("lat", Fault::Coordinates { lat, lon, country: locality.country.as_str() });
    }
}

/// A partnership has a status, and ends after it began.
pub fn partnership(partnership: &Partnership, reader: &mut Reader) {
    facts(&partnership.facts, true, &[FactKey::Status], reader);
    let dates = [FactKey::Since, FactKey::Until].map(|key| partnership.facts.date(key));
    order(dates[0], dates[1], ["facts", "facts"], reader);
}

/// A project ends after it began.
pub fn project(project: &Project, reader: &mut Reader) {
    order(project.start, project.end, ["start", "end"], reader);
}

fn order(start: Option<PartialDate>, end: Option<PartialDate>, fields: [&str; 2], reader: &mut Reader) {
    if let (Some(start), Some(end)) = (start, end)
        && start.first_day() > end.last_day()
        && fields.iter().all(|field| reader.is_sound(field))
    {
        reader.fault_at(fields[1], Fault::EndBeforeStart { start: start.to_string(), end: end.to_string() });
    }
}
