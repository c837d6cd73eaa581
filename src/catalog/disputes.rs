//! Every point on which sources disagree, for the page that lists them all.

use super::Catalog;
use crate::dataset::format::NonEmpty;
use crate::domain::{Claim, Fact, FactKey, Localized};
use crate::route::Route;

/// What a dispute is about.
#[derive(Clone, Copy)]
pub enum Subject {
    /// A fact of the record that has this page.
    Fact(Route, FactKey),
    /// A question that belongs to no single record.
    Question(&'static Localized),
}

/// A point on which sources disagree.
pub struct Disputed {
    /// What it is about.
    pub subject: Subject,
    /// What each side says, as in the file.
    pub claims: &'static [Claim],
    /// Why none can be preferred.
    pub unresolved: Option<&'static Localized>,
}

/// The disputes among the facts of the record that has this page.
pub fn disputed(route: Route, facts: &'static NonEmpty<Fact>) -> Vec<Disputed> {
    let mut disputes = Vec::new();
    for fact in facts.disputes() {
        let subject = Subject::Fact(route, fact.key);
        disputes.push(Disputed { subject, claims: &fact.claims, unresolved: fact.unresolved.as_ref() });
    }
    disputes
}

impl Catalog {
    /// Every dispute: those of no single record first, then edition by edition, then partnership by partnership.
    pub fn disputes(&self) -> Vec<Disputed> {
        let mut disputes = Vec::new();
        for question in &self.dataset.questions {
            let (claims, unresolved) = (&question.claims, question.unresolved.as_ref());
            disputes.push(Disputed { subject: Subject::Question(&question.title), claims, unresolved });
        }
        for conference in self.dataset.conferences.iter() {
            disputes.extend(disputed(Route::Conference(*conference.edition), &conference.facts));
        }
        for partnership in &self.dataset.partnerships {
            disputes.extend(disputed(Route::Partnership(&partnership.id), &partnership.facts));
        }
        disputes
    }
}
