//! What must hold beyond the shape of each value: within a record, and between the records of a dataset.

use super::format::{Mention, Reader};
use super::nearest::nearest;
use super::problem::Fault;
use crate::domain::{
    Claim, Conference, Country, Dataset, Fact, FactKey, Identifier, Locality, LocalityId, PartialDate, Partnership,
    Project, Quantity, Question, Value,
};
use crate::order::Index;

/// The version of the format that this program reads.
pub const FORMAT: u64 = 1;

/// The file is of the format that this program reads.
pub fn dataset(dataset: &Dataset, reader: &mut Reader) {
    if dataset.format != FORMAT {
        reader.fault_at("format", Fault::OutOfRange { what: "format", allowed: "1" });
    }
}

/// A range ends above its start.
pub fn quantity(quantity: &Quantity, reader: &mut Reader) {
    if quantity.to.is_some_and(|to| to <= quantity.count) {
        reader.fault_at("to", Fault::OutOfRange { what: "`to`", allowed: "more than `count`" });
    }
}

/// The values are of the form that the key takes, and competing claims come with a preference.
pub fn fact(fact: &Fact, reader: &mut Reader) {
    let form = fact.key.form();
    for (number, claim) in fact.claims.iter().enumerate() {
        if !form.accepts(&claim.value) {
            let fault = Fault::WrongValue { key: fact.key.as_str(), allowed: form.describe() };
            reader.fault_at(&format!("claims/{number}/value"), fault);
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

/// An edition has the facts without which it cannot be placed, each key once, and texts where texts are due.
pub fn conference(conference: &Conference, reader: &mut Reader) {
    for key in [FactKey::Dates, FactKey::Country] {
        if conference.fact(key).is_none() {
            reader.fault_at("facts", Fault::MissingFact(key.as_str()));
        }
    }
    for (number, fact) in conference.facts.iter().enumerate() {
        if conference.facts[..number].iter().any(|earlier| earlier.key == fact.key) {
            reader.fault_at(&format!("facts/{number}/key"), Fault::RepeatedFact(fact.key.as_str()));
        }
    }
    for (list, claims) in [("topics", &conference.topics), ("outcomes", &conference.outcomes)] {
        for (number, claim) in claims.iter().enumerate() {
            if !matches!(claim.value, Value::Text(_)) {
                reader
                    .fault_at(&format!("{list}/{number}/value"), Fault::WrongValue { key: list, allowed: "a `text`" });
            }
        }
    }
}

/// A locality lies in its country.
pub fn locality(locality: &Locality, reader: &mut Reader) {
    let (lat, lon) = (locality.lat, locality.lon);
    if !locality.country.holds(lat, lon) {
        reader.fault_at("lat", Fault::Coordinates { lat, lon, country: locality.country.as_str() });
    }
}

/// A partnership ends after it began.
pub fn partnership(partnership: &Partnership, reader: &mut Reader) {
    order(partnership.since, partnership.until, "until", reader);
}

/// A project ends after it began.
pub fn project(project: &Project, reader: &mut Reader) {
    order(project.start, project.end, "end", reader);
}

fn order(start: Option<PartialDate>, end: Option<PartialDate>, field: &str, reader: &mut Reader) {
    if let (Some(start), Some(end)) = (start, end)
        && start.first_day() > end.last_day()
    {
        reader.fault_at(field, Fault::EndBeforeStart { start: start.to_string(), end: end.to_string() });
    }
}

/// Every id is owned once, and every reference leads to an owner.
#[inline(never)]
pub fn references(reader: &mut Reader) {
    let owners = Index::new(reader.defined.iter().map(|owner| hash(owner.kind, &owner.id)));
    let find = |mention: &Mention| {
        let same = |at: &usize| reader.defined[*at].kind == mention.kind && reader.defined[*at].id == mention.id;
        owners.find(hash(mention.kind, &mention.id)).find(same)
    };
    let mut faults = Vec::new();
    for (number, mention) in reader.defined.iter().enumerate() {
        if let Some(first) = find(mention).filter(|first| *first != number) {
            let first = reader.defined[first].pointer.clone();
            let fault = Fault::DuplicateId { kind: mention.kind, id: mention.id.clone(), first };
            faults.push((mention.pointer.clone(), fault));
        }
    }
    for mention in reader.referred.iter().filter(|mention| find(mention).is_none()) {
        let known: Vec<&str> =
            reader.defined.iter().filter(|owner| owner.kind == mention.kind).map(|owner| owner.id.as_str()).collect();
        let nearest = nearest(&mention.id, &known).map(str::to_owned);
        let fault = Fault::UnknownReference { kind: mention.kind, id: mention.id.clone(), nearest };
        faults.push((mention.pointer.clone(), fault));
    }
    reader.faults.append(&mut faults);
}

/// FNV-1a (Fowler, Noll, Vo) over both parts; equal hashes are compared in full.
fn hash(kind: &str, id: &str) -> u64 {
    let bytes = kind.bytes().chain([0]).chain(id.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Hosts are of their edition's country, sides of a partnership of theirs, and no succession is a circle.
#[inline(never)]
pub fn between_records(dataset: &Dataset, reader: &mut Reader) {
    let localities = Localities {
        index: Index::new(dataset.localities.iter().map(|locality| hash("", locality.id.as_str()))),
        records: &dataset.localities,
    };
    let country = |id: &LocalityId| localities.find(id).map(|locality| locality.country);

    for conference in dataset.conferences.iter() {
        let (Some(Value::Locality(host)), Some(held_in)) = (conference.value(FactKey::Host), conference.country())
        else {
            continue;
        };
        if let Some(host_country) = country(host).filter(|country| *country != held_in) {
            let fault = Fault::ForeignHost {
                host: host.to_string(),
                host_country: host_country.as_str(),
                country: held_in.as_str(),
            };
            record(reader, &*conference.edition, "/facts", fault);
        }
    }
    for partnership in &dataset.partnerships {
        let sides = [("/fr", &partnership.fr, Country::France), ("/vn", &partnership.vn, Country::Vietnam)];
        for (field, id, due) in sides {
            if country(id).is_some_and(|country| country != due) {
                let fault = Fault::WrongSide { locality: id.to_string(), country: due.as_str() };
                record(reader, &*partnership.id, field, fault);
            }
        }
    }
    for locality in dataset.localities.iter() {
        let mut chain = vec![locality.id.as_str()];
        if returns(&localities, locality, &mut chain) {
            let chain = chain.into_iter().map(str::to_owned).collect();
            record(reader, &*locality.id, "/successors", Fault::SuccessionCycle(chain));
        }
    }
}

/// Puts a fault at a field of the record that owns an id.
fn record<T: Identifier + ToString>(reader: &mut Reader, id: &T, field: &str, fault: Fault) {
    let id = id.to_string();
    let owner = reader.defined.iter().find(|owner| owner.kind == T::KIND && owner.id == id);
    let pointer = owner.and_then(|owner| owner.pointer.rsplit_once('/')).map_or("", |(record, _)| record);
    let pointer = format!("{pointer}{field}");
    reader.faults.push((pointer, fault));
}

struct Localities<'a> {
    index: Index,
    records: &'a [Locality],
}

impl<'a> Localities<'a> {
    fn find(&self, id: &LocalityId) -> Option<&'a Locality> {
        self.index.find(hash("", id.as_str())).map(|at| &self.records[at]).find(|locality| *locality.id == *id)
    }
}

/// Whether the successors of `locality`, the last of `chain`, lead back to the chain's first; if so, by which way.
fn returns<'a>(localities: &Localities<'a>, locality: &'a Locality, chain: &mut Vec<&'a str>) -> bool {
    for next in &locality.successors {
        let id = next.id.as_str();
        if id == chain[0] {
            chain.push(id);
            return true;
        }
        // A circle that does not pass through the first is reported at its own members.
        if chain.contains(&id) {
            continue;
        }
        if let Some(successor) = localities.find(&next.id) {
            chain.push(id);
            if returns(localities, successor, chain) {
                return true;
            }
            chain.pop();
        }
    }
    false
}
