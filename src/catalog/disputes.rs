//! Every point on which sources disagree, for the page that lists them all.

use super::Catalog;
use crate::domain::{Claim, Conference, Edition, Fact, FactKey, Localized};

/// What a dispute is about.
#[derive(Clone, Copy)]
pub enum Subject {
    /// A fact of an edition.
    Fact(Edition, FactKey),
    /// A question that belongs to no single edition.
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

impl Disputed {
    /// The dispute on a fact of an edition.
    fn of(conference: &'static Conference, fact: &'static Fact) -> Self {
        Disputed {
            subject: Subject::Fact(*conference.edition, fact.key),
            claims: &fact.claims,
            unresolved: fact.unresolved.as_ref(),
        }
    }
}

impl Conference {
    /// The points of this edition on which sources disagree.
    pub fn disputed(&'static self) -> impl Iterator<Item = Disputed> {
        self.disputes().map(move |fact| Disputed::of(self, fact))
    }
}

impl Catalog {
    /// Every dispute: those of no single edition first, then edition by edition.
    pub fn disputes(&self) -> Vec<Disputed> {
        let mut disputes = Vec::new();
        for question in &self.dataset.questions {
            let (claims, unresolved) = (&question.claims, question.unresolved.as_ref());
            disputes.push(Disputed { subject: Subject::Question(&question.title), claims, unresolved });
        }
        self.dataset.conferences.iter().for_each(|conference| disputes.extend(conference.disputed()));
        disputes
    }
}
