//! What must hold between the records of a dataset: references, countries, successions, the order of its changes.

use crate::dataset::nearest::nearest;
use crate::dataset::problem::Fault;
use crate::dataset::reader::{MOST, Mention, Reader};
use crate::domain::{Country, Dataset, FactKey, Locality, LocalityId, Value};
#[cfg(feature = "ssr")]
use crate::domain::{Lang, PartialDate};
use crate::order::{Index, of_text};

/// Every id is owned once, and every reference leads to an owner.
pub fn references(reader: &mut Reader) {
    let owners = Index::new(reader.defined.iter().map(|owner| of_text(&[owner.kind, "\0", &owner.id])));
    let find = |mention: &Mention| {
        let same = |at: &usize| reader.defined[*at].kind == mention.kind && reader.defined[*at].id == mention.id;
        owners.find(of_text(&[mention.kind, "\0", &mention.id])).find(same)
    };
    let mut faults = Vec::new();
    for (number, mention) in reader.defined.iter().enumerate() {
        if let Some(first) = find(mention).filter(|first| *first != number) {
            let first = reader.defined[first].pointer.clone();
            let fault = Fault::DuplicateId { kind: mention.kind, id: mention.id.clone(), first };
            faults.push((mention.pointer.clone(), fault));
        }
    }
    for mention in reader.referred.iter().filter(|mention| find(mention).is_none()).take(MOST) {
        let known: Vec<&str> =
            reader.defined.iter().filter(|owner| owner.kind == mention.kind).map(|owner| owner.id.as_str()).collect();
        let nearest = nearest(&mention.id, &known).map(str::to_owned);
        let fault = Fault::UnknownReference { kind: mention.kind, id: mention.id.clone(), nearest };
        faults.push((mention.pointer.clone(), fault));
    }
    faults.into_iter().for_each(|(place, fault)| reader.report(place, fault));
}

/// Hosts are of their edition's country, sides of a partnership of theirs, and no succession is a circle.
pub fn between_records(dataset: &Dataset, reader: &mut Reader) {
    let localities = Localities {
        index: Index::new(dataset.localities.iter().map(|locality| of_text(&[locality.id.as_str()]))),
        records: &dataset.localities,
    };
    for (number, conference) in dataset.conferences.iter().enumerate() {
        let (Some(Value::Locality(host)), Some(held_in)) =
            (conference.facts.value(FactKey::Host), conference.country())
        else {
            continue;
        };
        let facts = format!("/conferences/{number}/facts");
        let is_sound = conference.facts.iter().enumerate().all(|(number, fact)| {
            !matches!(fact.key, FactKey::Host | FactKey::Country) || reader.is_sound_at(&format!("{facts}/{number}"))
        });
        let host_country = localities.country(host, reader).filter(|country| is_sound && *country != held_in);
        if let Some(host_country) = host_country {
            let at = conference.facts.iter().position(|fact| fact.key == FactKey::Host).unwrap_or_default();
            let (host, host_country, country) = (host.to_string(), host_country.as_str(), held_in.as_str());
            reader.report(format!("{facts}/{at}"), Fault::ForeignHost { host, host_country, country });
        }
    }
    for (number, partnership) in dataset.partnerships.iter().enumerate() {
        let sides = [("fr", &partnership.fr, Country::France), ("vn", &partnership.vn, Country::Vietnam)];
        for (field, id, due) in sides {
            if localities.country(id, reader).is_some_and(|country| country != due) {
                let fault = Fault::WrongSide { locality: id.to_string(), country: due.as_str() };
                reader.report(format!("/partnerships/{number}/{field}"), fault);
            }
        }
    }
    let next = localities.next();
    for number in in_circles(&next) {
        let (mut chain, mut tried) = (vec![number], vec![false; next.len()]);
        if returns(&next, number, &mut chain, &mut tried) {
            let ids = chain.into_iter().map(|number| dataset.localities[number].id.to_string()).collect();
            let is_told_by_successors = !dataset.localities[number].successors.is_empty();
            let field = if is_told_by_successors { "successors" } else { "predecessors" };
            reader.report(format!("/localities/{number}/{field}"), Fault::SuccessionCycle(ids));
        }
    }
}

/// Changes have a day and both languages, are told in the order of their days, and none is later than the version.
#[cfg(feature = "ssr")]
pub fn changes(dataset: &Dataset, reader: &mut Reader) {
    let day = |date: PartialDate| (date.first_day() == date.last_day()).then(|| date.first_day());
    let mut before: Option<PartialDate> = None;
    for (number, change) in dataset.changes.iter().enumerate() {
        let place = |field: &str| format!("/changes/{number}/{field}");
        for (field, text) in [("title", &change.title), ("summary", &change.summary)] {
            let is_sound = reader.is_sound_at(&place(field));
            for lang in Lang::ALL.iter().filter(|lang| is_sound && text.exact(**lang).is_none()) {
                let fault = Fault::WrongType { expected: "string", found: "null" };
                reader.report(place(&format!("{field}/{}", lang.as_str())), fault);
            }
        }
        if !reader.is_sound_at(&place("date")) {
            continue;
        }
        let date = change.date;
        if day(date).is_none() {
            let fault = Fault::BadDate { text: date.to_string(), why: "a change comes on a day" };
            reader.report(place("date"), fault);
            continue;
        }
        if let Some(before) = before.filter(|before| before.first_day() > date.first_day()) {
            let fault = Fault::OutOfOrder { earlier: before.to_string(), later: date.to_string() };
            reader.report(place("date"), fault);
        }
        before = Some(date);
    }
    let version = dataset.meta.version;
    if let Some(last) =
        before.filter(|last| last.first_day() > version.last_day() && reader.is_sound_at("/meta/version"))
    {
        let fault = Fault::OutOfOrder { earlier: last.to_string(), later: version.to_string() };
        reader.report("/meta/version".to_owned(), fault);
    }
}

struct Localities<'a> {
    index: Index,
    records: &'a [Locality],
}

impl Localities<'_> {
    /// The locality of that id; an id that could not be read is empty, and names none.
    fn find(&self, id: &LocalityId) -> Option<usize> {
        let id = Some(id).filter(|id| !id.as_str().is_empty())?;
        self.index.find(of_text(&[id.as_str()])).find(|at| *self.records[*at].id == *id)
    }

    /// The country of a locality, unless it could not be read.
    fn country(&self, id: &LocalityId, reader: &Reader) -> Option<Country> {
        let at = self.find(id)?;
        reader.is_sound_at(&format!("/localities/{at}/country")).then_some(self.records[at].country)
    }

    /// Which localities follow each: those that it names, and those that name it.
    fn next(&self) -> Vec<Vec<usize>> {
        let mut next = vec![Vec::new(); self.records.len()];
        for (number, locality) in self.records.iter().enumerate() {
            for successor in locality.successors.iter().filter_map(|successor| self.find(&successor.id)) {
                next[number].push(successor);
            }
            for predecessor in locality.predecessors.iter().filter_map(|predecessor| self.find(&predecessor.id)) {
                next[predecessor].push(number);
            }
        }
        next
    }
}

/// What is left of a graph when all that nothing leads to has been taken away, again and again (Kahn 1962): the
/// members of circles, and what lies between two.
fn in_circles(next: &[Vec<usize>]) -> Vec<usize> {
    let mut leading = vec![0usize; next.len()];
    next.iter().flatten().for_each(|follower| leading[*follower] += 1);
    let mut free: Vec<usize> = (0..next.len()).filter(|number| leading[*number] == 0).collect();
    while let Some(number) = free.pop() {
        for follower in &next[number] {
            leading[*follower] -= 1;
            if leading[*follower] == 0 {
                free.push(*follower);
            }
        }
    }
    (0..next.len()).filter(|number| leading[*number] > 0).collect()
}

/// Whether what follows `locality`, the last of `chain`, leads back to the chain's first; if so, by which way.
fn returns(next: &[Vec<usize>], locality: usize, chain: &mut Vec<usize>, tried: &mut [bool]) -> bool {
    for follower in next[locality].iter().copied() {
        if follower == chain[0] {
            chain.push(follower);
            return true;
        }
        // A circle that does not pass through the first is reported at its own members.
        if std::mem::replace(&mut tried[follower], true) {
            continue;
        }
        chain.push(follower);
        if returns(next, follower, chain, tried) {
            return true;
        }
        chain.pop();
    }
    false
}
