//! What the project is about: conferences, partnerships, localities, milestones, sources, and the claims that
//! sources make of them. Declared with their file format (see [`crate::dataset::format`]); no type of the browser.

#[cfg(feature = "ssr")]
mod change;
mod claim;
mod conference;
mod date;
mod fact;
mod id;
mod lang;
mod locality;
mod milestone;
mod partnership;
mod source;

#[cfg(feature = "ssr")]
pub use change::{Change, ChangedRecords};
pub use claim::{Bound, Claim, Confidence, Quantity, Scope, Sides, Unit, Value, Wording};
pub use conference::{Agreement, Conference, ConferenceStatus, Participant, Role};
pub use date::{Day, Moment, PartialDate};
pub use fact::{Fact, FactKey, ValueForm};
#[cfg(feature = "ssr")]
pub use id::{ChangeId, SLUG};
pub use id::{
    Edition, Identifier, LONGEST_ID, LocalityId, MilestoneId, Own, PartnershipId, QuestionId, SectorId, SourceId,
};
pub use lang::{Lang, Localized, Reading};
pub use locality::{Country, Level, Locality, LocalityStatus, Succession};
pub use milestone::{Milestone, MilestoneKind};
pub use partnership::{ContinuedBy, PartnerAgreement, Partnership, PartnershipStatus, Project, Sector};
pub use source::{Extent, Source, SourceKind, SourceLang};

use crate::dataset::format::NonEmpty;
use crate::dataset::rules;
use crate::record;

record! {
    /// The whole file: one archive, everything in it referred to by id.
    pub struct Dataset {
        /// Version of this format; a reader of another version must refuse the file.
        format: u64,
        /// What the file is and how it was made.
        meta: Meta,
        /// Every document that a claim rests on.
        sources: NonEmpty<Source>,
        /// Fields of cooperation.
        sectors: Vec<Sector>,
        /// Local authorities of both countries, past and present.
        localities: NonEmpty<Locality>,
        /// Pairs of authorities that cooperate.
        partnerships: Vec<Partnership>,
        /// The editions of the conference.
        conferences: NonEmpty<Conference>,
        /// Dated events around the conferences.
        milestones: Vec<Milestone>,
        /// Disagreements between sources that belong to no single edition.
        questions: Vec<Question>,
        /// What came when, the earliest first.
        #[cfg(feature = "ssr")]
        changes: Vec<Change>,
    }
    rule rules::dataset;
}

record! {
    /// What the file is and how it was made.
    pub struct Meta {
        /// The day of this version of the data.
        version: PartialDate,
        /// Title of the archive.
        title: Localized,
        /// The milestone with which the cooperation, and so the thread of the timeline, begins.
        origin: MilestoneId,
        /// How the facts were gathered.
        method: Localized,
        /// Remarks on the whole.
        notes: Vec<Localized>,
    }
}

record! {
    /// A disagreement between sources that belongs to no single edition.
    pub struct Question {
        /// Its id.
        id: Own<QuestionId>,
        /// What is asked.
        title: Localized,
        /// The answers found.
        claims: NonEmpty<Claim>,
        /// Why none of them can be preferred.
        unresolved: Option<Localized>,
    }
    rule rules::question;
}
