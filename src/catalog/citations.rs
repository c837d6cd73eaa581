//! The numbers that an edition gives to its sources, in the order of its facts: the same wherever it is shown.

use super::Catalog;
use crate::domain::{Conference, Source, SourceId};
use crate::route::Route;

/// The numbered sources of an edition.
pub struct Citations {
    route: Route,
    sources: Vec<&'static Source>,
}

impl Citations {
    /// Numbers the sources of an edition.
    pub fn of(conference: &'static Conference, catalog: &'static Catalog) -> Self {
        let claims = conference.facts.iter().flat_map(|fact| fact.claims.iter());
        let claims =
            claims.chain(&conference.topics).chain(&conference.outcomes).flat_map(|claim| claim.sources.iter());
        let agreements = conference.agreements.iter().flat_map(|agreement| agreement.sources.iter());
        let participants = conference.participants.iter().flat_map(|participant| participant.sources.iter());
        let mut sources: Vec<&'static Source> = Vec::new();
        for source in claims.chain(agreements).chain(participants).filter_map(|id| catalog.source(id)) {
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
