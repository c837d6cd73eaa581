//! Facts: one thing known of an edition or a partnership each, told by one or more claims.

use super::{Claim, Localized, PartialDate, Value};
use crate::dataset::format::NonEmpty;
use crate::dataset::rules;
use crate::{record, words};

record! {
    /// One thing known of an edition or a partnership, by one or more claims.
    pub struct Fact {
        /// What it is about.
        key: FactKey,
        /// What the sources say.
        claims: NonEmpty<Claim>,
        /// Why none of the claims can be preferred.
        unresolved: Option<Localized>,
    }
    rule rules::fact;
}

impl NonEmpty<Fact> {
    /// The fact of that key.
    pub fn fact(&self, key: FactKey) -> Option<&Fact> {
        self.iter().find(|fact| fact.key == key)
    }

    /// The value to show for that key: of the preferred claim, else of the first.
    pub fn value(&self, key: FactKey) -> Option<&Value> {
        self.fact(key)?.preferred().map(|claim| &claim.value)
    }

    /// The date to show for that key.
    pub fn date(&self, key: FactKey) -> Option<PartialDate> {
        match self.value(key) {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The facts on which sources disagree.
    pub fn disputes(&self) -> impl Iterator<Item = &Fact> {
        self.iter().filter(|fact| fact.is_disputed())
    }
}

impl Fact {
    /// The claim to show first: the one preferred, else the first in the file. There is one in every fact that was
    /// checked.
    pub fn preferred(&self) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.preferred.is_some()).or(self.claims.first())
    }

    /// Whether its claims compete; remarks stand side by side.
    pub fn is_disputed(&self) -> bool {
        self.claims.len() > 1 && !self.key.is_remark()
    }
}

words! {
    /// What a fact is about.
    pub enum FactKey as "key of a fact" {
        /// When it was held.
        Dates = "dates",
        /// The day of the opening session.
        OpeningDay = "opening-day",
        /// The day of the closing session.
        ClosingDay = "closing-day",
        /// When it was planned at first.
        FirstPlanned = "first-planned",
        /// The country that hosts it.
        Country = "country",
        /// The city.
        City = "city",
        /// The authority that hosts it.
        Host = "host",
        /// The region around the city.
        Region = "region",
        /// The building.
        Venue = "venue",
        /// The theme in Vietnamese.
        ThemeVi = "theme-vi",
        /// The theme in French.
        ThemeFr = "theme-fr",
        /// People who took part.
        Delegates = "delegates",
        /// People who took part, for each country.
        DelegatesBySide = "delegates-by-side",
        /// Local authorities.
        Localities = "localities",
        /// Bodies other than local authorities.
        Bodies = "bodies",
        /// Companies.
        Companies = "companies",
        /// Projects of cooperation.
        Projects = "projects",
        /// Agreements signed.
        Agreements = "agreements",
        /// Workshops.
        Workshops = "workshops",
        /// Booths of the fair.
        Booths = "booths",
        /// Photographs shown.
        Photographs = "photographs",
        /// Projects presented to investors.
        InvestmentProjects = "investment-projects",
        /// Money for the projects.
        Funding = "funding",
        /// French aid to Vietnam.
        FrenchAid = "french-aid",
        /// The share of rural economy among projects.
        RuralShare = "rural-share",
        /// Persons who spoke or were there.
        People = "people",
        /// What happened around it.
        Context = "context",
        /// How it was prepared.
        Preparation = "preparation",
        /// What it consisted of.
        Programme = "programme",
        /// What followed from it.
        FollowUp = "follow-up",
        /// Anything else.
        Remark = "remark",
        /// Since when there are conferences, or cooperation.
        Origin = "origin",
        /// When a partnership began.
        Since = "since",
        /// When it ended.
        Until = "until",
        /// When a source last spoke of it.
        LastReported = "last-reported",
        /// Whether it goes on.
        Status = "status",
        /// Who carries it on the two sides, where accounts differ.
        Parties = "parties",
        /// What its bond is called, where accounts differ.
        Kind = "kind",
        /// What it is about, where accounts differ.
        Sectors = "sectors",
        /// What was signed or done, where accounts differ.
        Accounts = "accounts",
    }
}

/// The form of value that a key takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueForm {
    /// A date.
    Date,
    /// A country.
    Country,
    /// A locality.
    Locality,
    /// Words of this archive.
    Text,
    /// Words of a source.
    Wording,
    /// Whether a partnership goes on.
    Status,
    /// A number, or one for each country.
    Number,
    /// Whatever says it best.
    Any,
}

impl FactKey {
    /// Whether its claims are remarks that stand side by side and do not compete.
    pub fn is_remark(self) -> bool {
        (FactKey::People..=FactKey::Remark).contains(&self)
    }

    /// Whether it is a fact of partnerships; all others are of editions.
    pub fn is_of_partnerships(self) -> bool {
        self >= FactKey::Since
    }

    /// Whether it is a fact of editions and partnerships alike.
    pub fn is_of_both(self) -> bool {
        matches!(self, FactKey::Remark | FactKey::Accounts)
    }

    /// The form of value that it takes.
    pub fn form(self) -> ValueForm {
        match self {
            FactKey::Dates | FactKey::OpeningDay | FactKey::ClosingDay | FactKey::FirstPlanned => ValueForm::Date,
            FactKey::Since | FactKey::Until | FactKey::LastReported => ValueForm::Date,
            FactKey::Status => ValueForm::Status,
            FactKey::Country => ValueForm::Country,
            FactKey::Host => ValueForm::Locality,
            FactKey::City | FactKey::Region | FactKey::Venue => ValueForm::Text,
            FactKey::Parties | FactKey::Kind | FactKey::Sectors | FactKey::Accounts => ValueForm::Text,
            FactKey::ThemeVi | FactKey::ThemeFr => ValueForm::Wording,
            FactKey::Origin => ValueForm::Any,
            _ if self.is_remark() => ValueForm::Text,
            _ => ValueForm::Number,
        }
    }
}

impl ValueForm {
    /// Whether a value is of this form.
    pub fn accepts(self, value: &Value) -> bool {
        matches!(
            (self, value),
            (ValueForm::Any, _)
                | (ValueForm::Date, Value::Date(_))
                | (ValueForm::Country, Value::Country(_))
                | (ValueForm::Locality, Value::Locality(_))
                | (ValueForm::Text, Value::Text(_))
                | (ValueForm::Wording, Value::Wording(_))
                | (ValueForm::Status, Value::Status(_))
                | (ValueForm::Number, Value::Count(_) | Value::Sides(_))
        )
    }

    /// The form as an error message says it.
    pub fn describe(self) -> &'static str {
        match self {
            ValueForm::Date => "a `date`",
            ValueForm::Country => "a `country`",
            ValueForm::Locality => "a `locality`",
            ValueForm::Text => "a `text`",
            ValueForm::Wording => "a `wording`",
            ValueForm::Status => "a `status`",
            ValueForm::Number => "a `count`, or a number for `vn` and `fr`",
            ValueForm::Any => "any value",
        }
    }
}
