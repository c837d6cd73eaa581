//! What a source supports: the citations of the dataset, read backwards.

use super::Catalog;
use crate::domain::{
    Agreement, Claim, Fact, Locality, Milestone, Participant, PartnerAgreement, Partnership, Project, Question, Source,
    SourceId, Succession,
};
use crate::route::Route;

/// One thing that a source is cited for.
#[derive(Clone, Copy)]
pub enum Support {
    /// A claim of a fact.
    Claim(&'static Fact, &'static Claim),
    /// A subject of a workshop.
    Topic(&'static Claim),
    /// What came out of an edition.
    Outcome(&'static Claim),
    /// What was signed at an edition.
    Signed(&'static Agreement),
    /// An authority named at an edition.
    Named(&'static Participant),
    /// The sectors and the summary of a partnership.
    Whole(&'static Partnership),
    /// An agreement of a partnership.
    Agreement(&'static PartnerAgreement),
    /// A project of a partnership.
    Project(&'static Project),
    /// That an authority came from another.
    From(&'static Succession),
    /// That an authority became another.
    Became(&'static Succession),
    /// A dated event.
    Milestone(&'static Milestone),
    /// An answer to a question that belongs to no single record.
    Answer(&'static Question, &'static Claim),
}

/// What a source supports on one page.
pub struct Supported {
    /// The page: of a record, the timeline for milestones, the page of sources for questions.
    pub route: Route,
    /// What it supports there, in the order of that page; at least one thing.
    pub supports: Vec<Support>,
}

/// Keeps what cites a source.
struct Finder {
    id: &'static SourceId,
    found: Vec<Supported>,
}

impl Finder {
    /// Begins a page.
    fn page(&mut self, route: Route) {
        self.leave();
        self.found.push(Supported { route, supports: Vec::new() });
    }

    /// Ends a page: one on which nothing cites the source is not kept.
    fn leave(&mut self) {
        if self.found.last().is_some_and(|page| page.supports.is_empty()) {
            self.found.pop();
        }
    }

    fn add(&mut self, sources: &[SourceId], support: Support) {
        if sources.contains(self.id)
            && let Some(page) = self.found.last_mut()
        {
            page.supports.push(support);
        }
    }

    fn facts(&mut self, facts: &'static [Fact]) {
        for fact in facts {
            fact.claims.iter().for_each(|claim| self.add(&claim.sources, Support::Claim(fact, claim)));
        }
    }
}

impl Catalog {
    /// All that a source is cited for: editions first, then partnerships, local authorities, milestones and questions.
    pub fn supported(&self, source: &'static Source) -> Vec<Supported> {
        let dataset = self.dataset();
        let mut finder = Finder { id: &source.id, found: Vec::new() };
        let find = &mut finder;
        for conference in dataset.conferences.iter() {
            find.page(Route::Conference(*conference.edition));
            find.facts(&conference.facts);
            conference.topics.iter().for_each(|topic| find.add(&topic.sources, Support::Topic(topic)));
            conference.outcomes.iter().for_each(|outcome| find.add(&outcome.sources, Support::Outcome(outcome)));
            conference.agreements.iter().for_each(|it| find.add(&it.sources, Support::Signed(it)));
            conference.participants.iter().for_each(|it| find.add(&it.sources, Support::Named(it)));
        }
        for partnership in &dataset.partnerships {
            find.page(Route::Partnership(&partnership.id));
            find.add(&partnership.sources, Support::Whole(partnership));
            find.facts(&partnership.facts);
            partnership.agreements.iter().for_each(|it| find.add(&it.sources, Support::Agreement(it)));
            partnership.projects.iter().for_each(|it| find.add(&it.sources, Support::Project(it)));
        }
        for locality in dataset.localities.iter() {
            find.page(Route::Locality(&locality.id));
            let Locality { predecessors, successors, .. } = locality;
            predecessors.iter().for_each(|link| find.add(&link.sources, Support::From(link)));
            successors.iter().for_each(|link| find.add(&link.sources, Support::Became(link)));
        }
        find.page(Route::Timeline);
        dataset.milestones.iter().for_each(|it| find.add(&it.sources, Support::Milestone(it)));
        find.page(Route::Sources);
        for question in &dataset.questions {
            question.claims.iter().for_each(|claim| find.add(&claim.sources, Support::Answer(question, claim)));
        }
        finder.leave();
        finder.found
    }

    /// The id of a milestone's row on the timeline; nothing where its edition's row says the same.
    pub fn row_of(&self, milestone: &Milestone) -> Option<String> {
        (!self.repeats_edition(milestone)).then(|| milestone.id.to_string())
    }
}
