//! Pairs of local authorities that cooperate.

use super::{
    Confidence, Edition, Fact, FactKey, LocalityId, Localized, Own, PartialDate, PartnershipId, SectorId, SourceId,
    Value,
};
use crate::dataset::format::NonEmpty;
use crate::dataset::rules;
use crate::{record, words};

record! {
    /// A French and a Vietnamese authority that cooperate.
    pub struct Partnership {
        /// Its id.
        id: Own<PartnershipId>,
        /// The French authority that signed or was named.
        fr: LocalityId,
        /// The Vietnamese authority that signed or was named.
        vn: LocalityId,
        /// Its dates, whether it goes on, and where accounts of it differ: one fact per key.
        facts: NonEmpty<Fact>,
        /// What it is about.
        sectors: Vec<SectorId>,
        /// The partnership in a few sentences.
        summary: Localized,
        /// How far its existence can be trusted.
        confidence: Confidence,
        /// The documents that speak of it: its sectors and its summary rest on them together.
        sources: NonEmpty<SourceId>,
        /// The authorities that a source shows carrying it on.
        continued_by: Option<ContinuedBy>,
        /// What was done.
        projects: Vec<Project>,
        /// What was signed.
        agreements: Vec<PartnerAgreement>,
    }
    rule rules::partnership;
}

impl Partnership {
    /// Whether that authority is one of its two sides.
    pub fn involves(&self, id: &LocalityId) -> bool {
        self.fr == *id || self.vn == *id
    }

    /// When it began, if that is known.
    pub fn since(&self) -> Option<PartialDate> {
        self.facts.date(FactKey::Since)
    }

    /// The last that is known of it: its end, or when a source last spoke of it.
    pub fn last_known(&self) -> Option<PartialDate> {
        self.facts.date(FactKey::Until).or(self.facts.date(FactKey::LastReported))
    }

    /// Whether it goes on.
    pub fn status(&self) -> PartnershipStatus {
        match self.facts.value(FactKey::Status) {
            Some(Value::Status(status)) => *status,
            _ => PartnershipStatus::Unknown,
        }
    }
}

words! {
    /// Whether a partnership goes on.
    pub enum PartnershipStatus as "status of a partnership" {
        /// Reported, renewed or agreed in 2022 or later.
        Active = "active",
        /// Not known; this does not mean ended.
        Unknown = "unknown",
        /// A source says that it ended.
        Ended = "ended",
    }
}

record! {
    /// The successors that a source shows carrying a partnership on.
    pub struct ContinuedBy {
        /// On the Vietnamese side.
        vn: Option<LocalityId>,
        /// On the French side.
        fr: Option<LocalityId>,
    }
}

record! {
    /// A project of a partnership.
    pub struct Project {
        /// What it is.
        name: Localized,
        /// When it began.
        start: Option<PartialDate>,
        /// When it ended.
        end: Option<PartialDate>,
        /// What it is about.
        sector: SectorId,
        /// The documents that speak of it.
        sources: NonEmpty<SourceId>,
    }
    rule rules::project;
}

record! {
    /// An agreement signed within a partnership.
    pub struct PartnerAgreement {
        /// When it was signed.
        date: PartialDate,
        /// What it is.
        title: Localized,
        /// The edition of the conference at which it was signed.
        conference: Option<Edition>,
        /// The documents that speak of it.
        sources: NonEmpty<SourceId>,
    }
}

record! {
    /// A field of cooperation.
    pub struct Sector {
        /// Its id.
        id: Own<SectorId>,
        /// Its name.
        name: Localized,
    }
}
