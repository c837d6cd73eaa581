//! The numbers that a page gives to its sources, in the order of its facts: the same wherever they are shown.

use super::Catalog;
use crate::domain::{Conference, Fact, Locality, Partnership, Source, SourceId};
use crate::route::Route;

/// The numbered sources of a page.
pub struct Citations {
    route: Route,
    sources: Vec<&'static Source>,
}

/// The sources of facts, as often as they are cited.
fn of_facts(facts: &'static [Fact]) -> Vec<&'static SourceId> {
    let mut ids = Vec::new();
    for fact in facts {
        fact.claims.iter().for_each(|claim| ids.extend(claim.sources.iter()));
    }
    ids
}

/// The sources of an edition, as often as they are cited.
fn of_conference(conference: &'static Conference) -> Vec<&'static SourceId> {
    let mut ids = of_facts(&conference.facts);
    for claims in [&conference.topics, &conference.outcomes] {
        claims.iter().for_each(|claim| ids.extend(claim.sources.iter()));
    }
    conference.agreements.iter().for_each(|agreement| ids.extend(agreement.sources.iter()));
    conference.participants.iter().for_each(|participant| ids.extend(participant.sources.iter()));
    ids
}

/// The sources of a partnership, as often as they are cited; then those of what became of its sides.
fn of_partnership(partnership: &'static Partnership, catalog: &'static Catalog) -> Vec<&'static SourceId> {
    let mut ids = of_facts(&partnership.facts);
    ids.extend(partnership.sources.iter());
    partnership.agreements.iter().for_each(|agreement| ids.extend(agreement.sources.iter()));
    partnership.projects.iter().for_each(|project| ids.extend(project.sources.iter()));
    for side in [&partnership.fr, &partnership.vn].into_iter().filter_map(|id| catalog.locality(id)) {
        ids.extend(of_locality(side));
    }
    ids
}

/// The sources of a locality's succession, as often as they are cited.
fn of_locality(locality: &'static Locality) -> Vec<&'static SourceId> {
    let mut ids = Vec::new();
    for links in [&locality.predecessors, &locality.successors] {
        links.iter().for_each(|link| ids.extend(link.sources.iter()));
    }
    ids
}

impl Catalog {
    fn citations(&self, route: Route, ids: Vec<&'static SourceId>) -> Citations {
        let mut sources: Vec<&'static Source> = Vec::new();
        for source in ids.into_iter().filter_map(|id| self.source(id)) {
            if !sources.iter().any(|other| other.id == source.id) {
                sources.push(source);
            }
        }
        Citations { route, sources }
    }
}

impl Citations {
    /// Numbers the sources of an edition.
    pub fn of(conference: &'static Conference, catalog: &'static Catalog) -> Self {
        catalog.citations(Route::Conference(*conference.edition), of_conference(conference))
    }

    /// Numbers the sources of a partnership.
    pub fn of_partnership(partnership: &'static Partnership, catalog: &'static Catalog) -> Self {
        catalog.citations(Route::Partnership(&partnership.id), of_partnership(partnership, catalog))
    }

    /// Numbers the sources of a locality.
    pub fn of_locality(locality: &'static Locality, catalog: &'static Catalog) -> Self {
        catalog.citations(Route::Locality(&locality.id), of_locality(locality))
    }

    /// Numbers the sources of the record that has this page; other pages have none.
    pub fn on(route: Route, catalog: &'static Catalog) -> Self {
        let known = match route {
            Route::Conference(edition) => catalog.conference(edition).map(|it| Citations::of(it, catalog)),
            Route::Partnership(id) => catalog.partnership(id.as_str()).map(|it| Citations::of_partnership(it, catalog)),
            Route::Locality(id) => catalog.locality(id).map(|it| Citations::of_locality(it, catalog)),
            _ => None,
        };
        known.unwrap_or(Citations { route, sources: Vec::new() })
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
