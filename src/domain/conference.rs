//! The editions of the conference, each a set of facts, and each fact a set of claims.

use super::{Claim, Country, Edition, Fact, FactKey, LocalityId, Localized, Own, PartialDate, SourceId, Value};
use crate::dataset::format::NonEmpty;
use crate::dataset::rules;
use crate::{record, words};

record! {
    /// An edition of the conference.
    pub struct Conference {
        /// Its number.
        edition: Own<Edition>,
        /// Whether it took place.
        status: ConferenceStatus,
        /// What is known of it, one fact per key.
        facts: NonEmpty<Fact>,
        /// Subjects of its workshops.
        topics: Vec<Claim>,
        /// What came out of it.
        outcomes: Vec<Claim>,
        /// What was signed at it.
        agreements: Vec<Agreement>,
        /// Who is named as having taken part.
        participants: Vec<Participant>,
        /// What is missing.
        unknown: Vec<Localized>,
        /// A remark on it.
        note: Option<Localized>,
    }
    rule rules::conference;
}

impl Conference {
    /// When it is or was held.
    pub fn dates(&self) -> Option<PartialDate> {
        self.facts.date(FactKey::Dates)
    }

    /// The country that hosts it.
    pub fn country(&self) -> Option<Country> {
        match self.facts.value(FactKey::Country) {
            Some(Value::Country(country)) => Some(*country),
            _ => None,
        }
    }

    /// The city, if known.
    pub fn city(&self) -> Option<&Localized> {
        match self.facts.value(FactKey::City) {
            Some(Value::Text(city)) => Some(city),
            _ => None,
        }
    }
}

words! {
    /// Whether an edition took place.
    pub enum ConferenceStatus as "status of an edition" {
        /// It took place.
        Held = "held",
        /// It was announced, and no source says that it took place.
        Announced = "announced",
    }
}

record! {
    /// An agreement signed at an edition.
    pub struct Agreement {
        /// The Vietnamese party, as named.
        vn: Option<Localized>,
        /// The French party, as named.
        fr: Option<Localized>,
        /// What it is about.
        subject: Localized,
        /// When it was signed.
        date: Option<PartialDate>,
        /// The documents that speak of it.
        sources: NonEmpty<SourceId>,
        /// A remark on it.
        note: Option<Localized>,
    }
}

record! {
    /// A local authority named as having taken part.
    pub struct Participant {
        /// The authority, if it has a record.
        locality: Option<LocalityId>,
        /// Its name as the source writes it.
        name: String,
        /// Its country.
        country: Country,
        /// The documents that name it.
        sources: NonEmpty<SourceId>,
        /// In what capacity.
        role: Option<Role>,
        /// A remark on it.
        note: Option<Localized>,
    }
}

words! {
    /// In what capacity an authority took part.
    pub enum Role as "role of a participant" {
        /// It hosted the edition.
        Host = "host",
        /// It signed an agreement.
        Signatory = "signatory",
        /// It was announced beforehand.
        Announced = "announced",
        /// It was there.
        Present = "present",
    }
}
