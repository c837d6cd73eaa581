//! What came into the dataset when: its changelog, for those who follow or reuse the data.
//!
//! Only publishing reads it; the browser's program has no page that shows it.

use super::{ChangeId, Edition, LocalityId, Localized, MilestoneId, Own, PartialDate, PartnershipId, SourceId};
use crate::record;

record! {
    /// A change of the dataset.
    pub struct Change {
        /// Its id; feeds derive theirs from it, so it never changes.
        id: Own<ChangeId>,
        /// The day of the version that brought it.
        date: PartialDate,
        /// The change in a few words, in both languages.
        title: Localized,
        /// The change in a sentence or two, in both languages.
        summary: Localized,
        /// The records that it is about, where they are few.
        records: Option<ChangedRecords>,
    }
}

record! {
    /// Records that a change is about, kind by kind.
    pub struct ChangedRecords {
        /// Editions of the conference.
        conferences: Vec<Edition>,
        /// Partnerships.
        partnerships: Vec<PartnershipId>,
        /// Local authorities.
        localities: Vec<LocalityId>,
        /// Milestones.
        milestones: Vec<MilestoneId>,
        /// Sources.
        sources: Vec<SourceId>,
    }
}
