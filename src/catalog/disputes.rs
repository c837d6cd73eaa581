//! The points on which sources disagree, and what a source has against a record.

use super::Catalog;
use crate::dataset::format::NonEmpty;
use crate::domain::{Claim, Fact, FactKey, Localized, Question};
use crate::route::Route;

/// What a dispute is about.
#[derive(Clone, Copy)]
pub enum Subject {
    /// A fact of the record that has this page.
    Fact(Route, FactKey),
    /// A question that belongs to no single record.
    Question(&'static Question),
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

fn about(route: Route, fact: &'static Fact) -> Disputed {
    let subject = Subject::Fact(route, fact.key);
    Disputed { subject, claims: &fact.claims, unresolved: fact.unresolved.as_ref() }
}

/// The disputes among the facts of the record that has this page.
fn disputed(route: Route, facts: &'static NonEmpty<Fact>) -> Vec<Disputed> {
    let mut disputes = Vec::new();
    facts.disputes().for_each(|fact| disputes.push(about(route, fact)));
    disputes
}

impl Catalog {
    /// Every dispute: those of no single record first, then edition by edition, then partnership by partnership.
    pub fn disputes(&self) -> Vec<Disputed> {
        let mut disputes = Vec::new();
        for question in &self.dataset.questions {
            let (claims, unresolved) = (&question.claims, question.unresolved.as_ref());
            disputes.push(Disputed { subject: Subject::Question(question), claims, unresolved });
        }
        for conference in self.dataset.conferences.iter() {
            disputes.extend(disputed(Route::Conference(*conference.edition), &conference.facts));
        }
        for partnership in &self.dataset.partnerships {
            disputes.extend(disputed(Route::Partnership(&partnership.id), &partnership.facts));
        }
        disputes
    }

    /// What sources have against partnerships without naming another value: remarks on them, and facts of one claim
    /// that carries a remark.
    pub fn reservations(&self) -> Vec<Disputed> {
        let mut reservations = Vec::new();
        for partnership in &self.dataset.partnerships {
            for fact in partnership.facts.iter() {
                let has_note = fact.claims.iter().any(|claim| claim.note.is_some());
                if fact.key.is_remark() || (has_note && !fact.is_disputed()) {
                    reservations.push(about(Route::Partnership(&partnership.id), fact));
                }
            }
        }
        reservations
    }
}
