//! Made-up partnerships.

use serde_json::{Value, json};

use super::places::Pair;
use super::random::Random;
use super::words::{AGREEMENTS, DEEDS, MEANS, SUBJECTS, both, capital};
use crate::domain::{Confidence, Dataset, FactKey, PartnershipStatus};

/// The first year in which a partnership can begin.
const FIRST: u16 = 1989;
/// The first year whose reports make a partnership an active one.
const RECENT: u16 = 2022;
/// The last year of which anything is reported.
const LAST: u16 = 2025;

/// What records are made of.
pub struct Stock<'a> {
    sources: Vec<&'a str>,
    sectors: Vec<&'a str>,
    /// The editions that have dates: number, dates, year.
    editions: Vec<(u8, String, u16)>,
}

impl<'a> Stock<'a> {
    /// What that dataset gives.
    pub fn new(dataset: &'a Dataset) -> Self {
        let editions = dataset.conferences.iter().filter_map(|conference| {
            let dates = conference.dates()?;
            Some((conference.edition.0, dates.to_string(), dates.ends().1.year()))
        });
        Stock {
            sources: dataset.sources.iter().map(|source| source.id.as_str()).collect(),
            sectors: dataset.sectors.iter().map(|sector| sector.id.as_str()).collect(),
            editions: editions.collect(),
        }
    }

    /// A source.
    pub fn source(&self, random: &mut Random) -> &'a str {
        random.pick(&self.sources)
    }

    /// A partnership of that pair.
    pub fn partnership(&self, pair: &Pair, random: &mut Random) -> Value {
        let confidence = match random.below(100) {
            0..40 => Confidence::High,
            40..70 => Confidence::Medium,
            _ => Confidence::Low,
        };
        let status = match random.below(100) {
            0..43 => PartnershipStatus::Active,
            43..93 => PartnershipStatus::Unknown,
            _ => PartnershipStatus::Ended,
        };
        let since = random.percent(68).then(|| random.year(FIRST, RECENT - 2));
        let start = since.unwrap_or(FIRST);
        let last = match status {
            PartnershipStatus::Active => random.year(RECENT, LAST),
            _ => random.year(start + 1, RECENT - 1),
        };
        let mut sources = vec![self.source(random)];
        sources.extend(Some(self.source(random)).filter(|second| *second != sources[0] && random.percent(25)));
        let source = random.pick(&sources);
        let sectors = self.sectors(random);
        let project = random.percent(20).then(|| project(start, last, random.pick(&sectors), source, random));
        let agreements = random.below(8).saturating_sub(5);
        let agreements: Vec<Value> = (0..agreements).map(|_| self.agreement(start, last, source, random)).collect();
        let mut partnership = json!({
            "id": pair.id, "fr": pair.fr.id, "vn": pair.vn.id, "facts": self.facts(status, since, last, source, random),
            "sectors": sectors, "summary": summary(pair, random), "confidence": confidence.as_str(), "sources": sources,
        });
        if let Some(project) = project {
            partnership["projects"] = json!([project]);
        }
        if !agreements.is_empty() {
            partnership["agreements"] = agreements.into();
        }
        partnership
    }

    /// Whether it goes on, from when and until when; on the beginning sources disagree now and then.
    fn facts(
        &self,
        status: PartnershipStatus,
        since: Option<u16>,
        last: u16,
        source: &str,
        random: &mut Random,
    ) -> Vec<Value> {
        let fact = |key: FactKey, claims: Value| json!({ "key": key.as_str(), "claims": claims });
        let dated = |date: String, source: &str| json!({ "value": { "date": date }, "sources": [source] });
        let status_claim = json!({ "value": { "status": status.as_str() }, "sources": [source] });
        let mut facts = vec![fact(FactKey::Status, json!([status_claim]))];
        if let Some(year) = since {
            let mut claim = dated(random.date(year), source);
            if random.percent(8) {
                claim["preferred"] = both(("Theo văn bản đã ký.", "D’après le texte signé."));
                let other = dated((year + 1).to_string(), self.source(random));
                facts.push(fact(FactKey::Since, json!([claim, other])));
            } else {
                facts.push(fact(FactKey::Since, json!([claim])));
            }
        }
        let end = if status == PartnershipStatus::Ended { FactKey::Until } else { FactKey::LastReported };
        facts.push(fact(end, json!([dated(random.date(last), source)])));
        facts
    }

    /// One to four sectors, each once.
    fn sectors(&self, random: &mut Random) -> Vec<&'a str> {
        let (start, step) = (random.below(self.sectors.len()), 1 + random.below(3));
        let count = (1 + random.below(4)).min(self.sectors.len().div_ceil(step));
        (0..count).map(|number| self.sectors[(start + number * step) % self.sectors.len()]).collect()
    }

    /// An agreement of those years, one in three at a conference.
    fn agreement(&self, start: u16, last: u16, source: &str, random: &mut Random) -> Value {
        let (vi, fr) = random.pick(AGREEMENTS);
        let held: Vec<_> = self.editions.iter().filter(|(.., year)| (start..=last).contains(year)).collect();
        if !held.is_empty() && random.percent(33) {
            let (edition, dates, year) = random.pick(&held);
            let title = json!({ "vi": format!("{vi} {year}"), "fr": format!("{fr} {year}") });
            return json!({ "date": dates, "title": title, "conference": edition, "sources": [source] });
        }
        let (year, end) = (random.year(start, last), random.year(1, 4));
        let end = year + end;
        let title = json!({ "vi": format!("{vi} {year}–{end}"), "fr": format!("{fr} {year}-{end}") });
        json!({ "date": random.date(year), "title": title, "sources": [source] })
    }
}

fn project(start: u16, last: u16, sector: &str, source: &str, random: &mut Random) -> Value {
    let (vi, fr) = random.pick(SUBJECTS);
    let name = json!({ "vi": capital(vi), "fr": capital(fr) });
    json!({ "name": name, "start": random.year(start, last).to_string(), "sector": sector, "sources": [source] })
}

/// A sentence on what the French side does, and for what.
fn summary(pair: &Pair, random: &mut Random) -> Value {
    let (deed, subject) = (random.pick(DEEDS), random.pick(SUBJECTS));
    let mut vi = format!("{} {}: {}", pair.fr.vi, deed.0, subject.0);
    let mut fr = format!("{} {} : {}", pair.fr.fr, deed.1, subject.1);
    if random.percent(40) {
        let second = random.pick(SUBJECTS);
        vi.extend([" và ", second.0]);
        fr.extend([" et ", second.1]);
    }
    if random.percent(25) {
        let means = random.pick(MEANS);
        vi.extend([", ", means.0]);
        fr.extend([", ", means.1]);
    }
    json!({ "vi": vi + ".", "fr": fr + "." })
}
