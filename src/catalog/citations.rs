//! The numbers that an edition gives to its sources, in the order of its facts: the same wherever it is shown.

use super::Catalog;
use crate::domain::{Conference, Source, SourceId};
use crate::route::Route;

/// The numbered sources of an edition.
pub struct Citations {
    route: Route,
    sources: Vec<&'static Source>,
}

/// The sources of an edition, as often as they are cited.
fn cited(conference: &'static Conference) -> Vec<&'static SourceId> {
    let mut ids = Vec::new();
    for fact in conference.facts.iter() {
        fact.claims.iter().for_each(|claim| ids.extend(claim.sources.iter()));
    }
    for claims in [&conference.topics, &conference.outcomes] {
        claims.iter().for_each(|claim| ids.extend(claim.sources.iter()));
    }
    conference.agreements.iter().for_each(|agreement| ids.extend(agreement.sources.iter()));
    conference.participants.iter().for_each(|participant| ids.extend(participant.sources.iter()));
    ids
}

impl Catalog {
    /// The editions that cite a source.
    pub fn citing(&self, source: &'static SourceId) -> impl Iterator<Item = &'static Conference> {
        self.dataset.conferences.iter().filter(move |conference| cited(conference).contains(&source))
    }
}

impl Citations {
    /// Numbers the sources of an edition.
    pub fn of(conference: &'static Conference, catalog: &'static Catalog) -> Self {
        let mut sources: Vec<&'static Source> = Vec::new();
        for source in cited(conference).into_iter().filter_map(|id| catalog.source(id)) {
            if !sources.iter().any(|other| other.id == source.id) {
                sources.push(source);
            }
        }
        Citations { route: Route::Conference(*conference.edition), sources }
    }

    /// The number of a source, from 1.
    pub fn number(&self, id: &SourceId) -> Option<usize> {
        self.sources.iter().position(|source| *source.id == *id).map(|index| index + 1)
    }

    /// The page whose list the numbers lead to.
    pub fn route(&self) -> Route {
        self.route
    }

    /// The sources, number 1 first.
    pub fn sources(&self) -> &[&'static Source] {
        &self.sources
    }
}
