//! Round birthdays: every five years after an edition, the start of a partnership, an agreement, or a milestone.
//!
//! What has none: an edition that is only announced, a start of which not even the year is known, an agreement that
//! the record dates like the start of its partnership, and milestones that the picture does not name or that tell of
//! a record which has birthdays of its own. A partnership that ended keeps its own.

use std::ops::RangeInclusive;

use super::Catalog;
use crate::domain::{
    Conference, ConferenceStatus, Confidence, Fact, FactKey, Milestone, Moment, PartialDate, PartnerAgreement,
    Partnership, SourceId,
};
use crate::order::sorted;
use crate::route::Route;

/// Years from one birthday to the next.
const STEP: u16 = 5;
/// How many years are looked ahead, after that of the data.
const AHEAD: u16 = 10;

/// What has birthdays.
#[derive(Clone, Copy)]
pub enum Occasion {
    /// An edition that was held.
    Conference(&'static Conference),
    /// A milestone of no other record.
    Milestone(&'static Milestone),
    /// The start of a partnership.
    Partnership(&'static Partnership),
    /// The signature of an agreement.
    Agreement(&'static Partnership, &'static PartnerAgreement),
}

/// A round birthday.
#[derive(Clone, Copy)]
pub struct Anniversary {
    /// What it is the birthday of.
    pub occasion: Occasion,
    /// When it falls, as precise as what it is the birthday of: a day, a month, or the year alone.
    pub date: Moment,
    /// How old that is then, in years: a multiple of five.
    pub years: u16,
}

impl Anniversary {
    /// Whether it is one of tens of years, or of a quarter of a century.
    pub fn is_major(&self) -> bool {
        self.years.is_multiple_of(10) || self.years.is_multiple_of(25)
    }
}

impl Occasion {
    /// Its date as the dataset has it: of competing claims the preferred.
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Occasion::Conference(conference) => conference.dates(),
            Occasion::Milestone(milestone) => Some(milestone.date),
            Occasion::Partnership(partnership) => partnership.since(),
            Occasion::Agreement(_, agreement) => Some(agreement.date),
        }
    }

    /// Its place among the kinds: edition, milestone, partnership, agreement.
    pub fn kind(self) -> usize {
        match self {
            Occasion::Conference(_) => 0,
            Occasion::Milestone(_) => 1,
            Occasion::Partnership(_) => 2,
            Occasion::Agreement(..) => 3,
        }
    }

    /// The page of its record; a milestone has none.
    pub fn route(self) -> Option<Route> {
        match self {
            Occasion::Conference(conference) => Some(Route::Conference(*conference.edition)),
            Occasion::Milestone(_) => None,
            Occasion::Partnership(partnership) | Occasion::Agreement(partnership, _) => {
                Some(Route::Partnership(&partnership.id))
            }
        }
    }

    /// The fact that gives its date: that of an edition or of a partnership.
    fn fact(self) -> Option<&'static Fact> {
        match self {
            Occasion::Conference(conference) => conference.facts.fact(FactKey::Dates),
            Occasion::Partnership(partnership) => partnership.facts.fact(FactKey::Since),
            _ => None,
        }
    }

    /// The fact that gives its date, where sources disagree on it.
    pub fn disputed(self) -> Option<&'static Fact> {
        self.fact().filter(|fact| fact.is_disputed())
    }

    /// The sources of its date.
    pub fn sources(self) -> &'static [SourceId] {
        match self {
            Occasion::Milestone(milestone) => &milestone.sources,
            Occasion::Agreement(_, agreement) => &agreement.sources,
            _ => self.fact().and_then(Fact::preferred).map(|claim| &*claim.sources).unwrap_or_default(),
        }
    }

    /// How far it can be trusted, if that was judged: of an edition its dates, of a partnership that there is one.
    pub fn confidence(self) -> Option<Confidence> {
        match self {
            Occasion::Conference(conference) => conference.facts.fact(FactKey::Dates)?.preferred()?.confidence,
            Occasion::Milestone(milestone) => milestone.confidence,
            Occasion::Partnership(partnership) | Occasion::Agreement(partnership, _) => Some(partnership.confidence),
        }
    }
}

/// What returns: the beginning of what is dated, as precise as it is known; nothing where the year is not.
fn beginning(date: PartialDate) -> Option<Moment> {
    match date {
        PartialDate::At(moment) | PartialDate::Span(moment, _) => Some(moment),
        PartialDate::Between(first, last) if first.year() == last.year() => Some(Moment::year_only(first.year())),
        PartialDate::Between(..) | PartialDate::About(_) => None,
    }
}

impl Catalog {
    /// All that has birthdays.
    fn occasions(&self) -> Vec<(Occasion, Moment)> {
        let dataset = self.dataset;
        let mut occasions = Vec::new();
        let held = dataset.conferences.iter().filter(|conference| conference.status == ConferenceStatus::Held);
        occasions.extend(held.map(Occasion::Conference));
        let is_own = |milestone: &&Milestone| {
            milestone.label.is_some() && milestone.edition.is_none() && milestone.partnership.is_none()
        };
        occasions.extend(dataset.milestones.iter().filter(is_own).map(Occasion::Milestone));
        for partnership in &dataset.partnerships {
            occasions.push(Occasion::Partnership(partnership));
            let later = partnership.agreements.iter().filter(|agreement| Some(agreement.date) != partnership.since());
            occasions.extend(later.map(|agreement| Occasion::Agreement(partnership, agreement)));
        }
        let dated = |occasion: Occasion| Some((occasion, beginning(occasion.date()?)?));
        occasions.into_iter().filter_map(dated).collect()
    }

    /// The round birthdays of these years: by day, those of which only the month or the year is known at its end; of
    /// one time the oldest first.
    pub fn anniversaries(&self, years: RangeInclusive<u16>) -> Vec<Anniversary> {
        let mut anniversaries = Vec::new();
        for (occasion, moment) in self.occasions() {
            for year in years.clone().filter(|year| *year > moment.year()) {
                let age = year - moment.year();
                if age.is_multiple_of(STEP) {
                    anniversaries.push(Anniversary { occasion, date: moment.in_year(year), years: age });
                }
            }
        }
        let place = |anniversary: &Anniversary| {
            let Anniversary { date, years, .. } = anniversary;
            let looseness = u64::from(date.month().is_none()) + u64::from(date.day().is_none());
            (date.last_day().0 as u64) << 32 | looseness << 16 | u64::from(u16::MAX - years)
        };
        sorted(anniversaries, place)
    }

    /// The year of the data, and the ten after it.
    pub fn coming_years(&self) -> RangeInclusive<u16> {
        let year = self.dataset.meta.version.ends().0.year();
        year..=year + AHEAD
    }

    /// The years before that of the data, as far back as there are birthdays.
    pub fn past_years(&self) -> RangeInclusive<u16> {
        let this = *self.coming_years().start();
        let first = self.occasions().into_iter().map(|(_, moment)| moment.year() + STEP).min();
        first.unwrap_or(this)..=this.saturating_sub(1)
    }

    /// How many partnerships have no birthday, because the year of their start is not known.
    pub fn without_anniversary(&self) -> usize {
        let has_one = |partnership: &&Partnership| partnership.since().and_then(beginning).is_some();
        self.dataset.partnerships.len() - self.dataset.partnerships.iter().filter(has_one).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_is_as_precise_as_what_returns() {
        let beginning = |text: &str| beginning(PartialDate::parse(text).unwrap()).map(|moment| moment.to_string());
        for (date, expected) in [
            ("2002-11-18", Some("2002-11-18")),
            ("2010-11-05/2010-11-06", Some("2010-11-05")),
            ("2005-06", Some("2005-06")),
            ("1989", Some("1989")),
            ("[2003-02..2003-10]", Some("2003")),
            ("[1996..2003-10]", None),
            ("1980~", None),
        ] {
            assert_eq!(beginning(date).as_deref(), expected, "{date}");
        }
    }
}
