//! What must hold beyond the shape of each value: within a record, and between the records of a dataset.

use super::format::NonEmpty;
use super::nearest::nearest;
use super::problem::Fault;
use super::reader::{MOST, Mention, Reader};
#[cfg(feature = "ssr")]
use crate::domain::Lang;
use crate::domain::{
    Claim, Conference, Country, Dataset, Fact, FactKey, Locality, LocalityId, PartialDate, Partnership, Project,
    Quantity, Question, Source, Value,
};
use crate::order::{Index, of_text};

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
