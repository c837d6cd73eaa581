//! Dated events around the conferences.

use super::{Confidence, Edition, Localized, MilestoneId, Own, PartialDate, PartnershipId, SourceId};
use crate::dataset::format::NonEmpty;
use crate::{record, words};

record! {
    /// A dated event.
    pub struct Milestone {
        /// Its id.
        id: Own<MilestoneId>,
        /// When it began.
        date: PartialDate,
        /// What it belongs to.
        kind: MilestoneKind,
        /// The event in a few words, for the picture.
        label: Option<Localized>,
        /// The event in a sentence.
        text: Localized,
        /// The documents that say it.
        sources: NonEmpty<SourceId>,
        /// How far it can be trusted.
        confidence: Option<Confidence>,
        /// The edition it is about.
        edition: Option<Edition>,
        /// The partnership it is about.
        partnership: Option<PartnershipId>,
        /// A remark on it.
        note: Option<Localized>,
    }
}

words! {
    /// What a milestone belongs to.
    pub enum MilestoneKind as "kind of milestone" {
        /// Relations between the two states.
        Diplomacy = "diplomacy",
        /// The conferences.
        Conference = "conference",
        /// A partnership.
        Partnership = "partnership",
        /// Law and territorial administration.
        Administrative = "administrative",
        /// Meetings other than the conferences.
        Workshop = "workshop",
    }
}
