//! Dates at the precision that a source gives: a subset of ISO 8601-2:2019 (EDTF).
//!
//! `1996`, `2003-10`, `2010-11-05`; `2010-11-05/2010-11-06` for a span; `[1996..2003-10]` for one moment, unknown,
//! between two; `1980~` for roughly.

use std::fmt;

use crate::dataset::format::{Format, Reader};
use crate::dataset::node::Node;
use crate::dataset::problem::Fault;
#[cfg(feature = "ssr")]
use crate::dataset::schema::Definitions;

/// A year, a month or a day, as far as it is known. Years 1 to 9999, Gregorian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// A calendar day, counted from 1 January of year 1 (day 0), proleptic Gregorian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A date as precise as its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// At that moment.
    At(Moment),
    /// From the first to the last, both included.
    Span(Moment, Moment),
    /// At one unknown moment from the first to the second.
    Between(Moment, Moment),
    /// At about that moment.
    About(Moment),
}

const DAYS_BEFORE_MONTH: [i32; 13] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

/// Days before the first of that month, month 13 being the next January.
fn days_before(year: u16, month: u8) -> i32 {
    let past = i32::from(year) - 1;
    past * 365 + past / 4 - past / 100
        + past / 400
        + DAYS_BEFORE_MONTH[usize::from(month) - 1]
        + i32::from(month > 2 && is_leap(year))
}

impl Moment {
    /// A day.
    pub fn of(day: Day) -> Self {
        let (year, month, day) = day.civil();
        Moment { year, month: Some(month), day: Some(day) }
    }

    /// A year alone.
    pub fn year_only(year: u16) -> Self {
        Moment { year, month: None, day: None }
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The same month and day, as far as they are known, in another year; 29 February is the 28th in a common one.
    pub fn in_year(self, year: u16) -> Self {
        let is_lost = self.month == Some(2) && self.day == Some(29) && !is_leap(year);
        Moment { year, month: self.month, day: if is_lost { Some(28) } else { self.day } }
    }

    /// The first day that this can mean.
    pub fn first_day(self) -> Day {
        Day(days_before(self.year, self.month.unwrap_or(1)) + i32::from(self.day.unwrap_or(1)) - 1)
    }

    /// The last day that this can mean.
    pub fn last_day(self) -> Day {
        match (self.month, self.day) {
            (Some(_), Some(_)) => self.first_day(),
            (Some(month), _) => Day(days_before(self.year, month + 1) - 1),
            _ => Day(days_before(self.year, 13) - 1),
        }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the error says what is wrong.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) => {
                Ok(part.parse::<u16>().ok())
            }
            Some(_) => Err("a year has four digits, a month and a day two"),
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        if parts.next().is_some() {
            return Err("too many parts");
        }
        let year = year.filter(|year| *year > 0).ok_or("there is no year 0")?;
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err("a month is 01 to 12");
        }
        let moment = Moment { year, month: month.map(|month| month as u8), day: None };
        let Some(day) = day else { return Ok(moment) };
        if day == 0 || i32::from(day) > moment.last_day().0 - moment.first_day().0 + 1 {
            return Err("that month does not have that day");
        }
        Ok(Moment { day: Some(day as u8), ..moment })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl Day {
    /// The Gregorian date: year, month 1 to 12, day of the month.
    pub fn civil(self) -> (u16, u8, u8) {
        let mut year = (self.0 / 366 + 1) as u16;
        while days_before(year, 13) <= self.0 {
            year += 1;
        }
        let month = (1..=12).rev().find(|month| days_before(year, *month) <= self.0).unwrap_or(1);
        (year, month, (self.0 - days_before(year, month) + 1) as u8)
    }

    /// This day as a decimal year: 1 July 2001 is about 2001.5.
    pub fn decimal_year(self) -> f64 {
        let (year, ..) = self.civil();
        let start = days_before(year, 1);
        f64::from(year) + f64::from(self.0 - start) / f64::from(days_before(year, 13) - start)
    }
}

impl PartialDate {
    /// The regular expression that every written date matches.
    #[cfg(feature = "ssr")]
    pub fn pattern() -> String {
        const MOMENT: &str = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";
        format!("^({MOMENT}(~|/{MOMENT})?|\\[{MOMENT}\\.\\.{MOMENT}\\])$")
    }

    /// The first day that this can mean.
    pub fn first_day(self) -> Day {
        self.ends().0.first_day()
    }

    /// The last day that this can mean.
    pub fn last_day(self) -> Day {
        self.ends().1.last_day()
    }

    /// The first and the last day, where both are known to the day: never those of a date that is rough, or of a
    /// moment unknown between two.
    pub fn days(self) -> Option<[Day; 2]> {
        let (start, end) = match self {
            PartialDate::At(moment) => (moment, moment),
            PartialDate::Span(start, end) => (start, end),
            _ => return None,
        };
        start.day.and(end.day)?;
        Some([start.first_day(), end.first_day()])
    }

    /// The middle of the time that this can mean, as a decimal year.
    pub fn middle(self) -> f64 {
        (self.first_day().decimal_year() + self.last_day().decimal_year()) / 2.0
    }

    /// The moments at its two ends; the same one twice unless it is a span or unknown between two.
    pub fn ends(self) -> (Moment, Moment) {
        match self {
            PartialDate::At(moment) | PartialDate::About(moment) => (moment, moment),
            PartialDate::Span(start, end) | PartialDate::Between(start, end) => (start, end),
        }
    }

    /// Reads a date; the error says what is wrong.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let bad = |why| Fault::BadDate { text: text.to_owned(), why };
        let pair = |start: &str, end: &str| {
            let (start, end) = (Moment::parse(start).map_err(bad)?, Moment::parse(end).map_err(bad)?);
            if start.first_day() > end.last_day() {
                return Err(Fault::EndBeforeStart { start: start.to_string(), end: end.to_string() });
            }
            Ok((start, end))
        };
        if let Some(inner) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
            let (start, end) = inner.split_once('.').ok_or(bad("two dates with .. between them are missing"))?;
            let end = end.strip_prefix('.').ok_or(bad("two dots stand between the dates"))?;
            return pair(start, end).map(|(start, end)| PartialDate::Between(start, end));
        }
        if let Some((start, end)) = text.split_once('/') {
            return pair(start, end).map(|(start, end)| PartialDate::Span(start, end));
        }
        match text.strip_suffix('~') {
            Some(text) => Moment::parse(text).map(PartialDate::About).map_err(bad),
            None => Moment::parse(text).map(PartialDate::At).map_err(bad),
        }
    }
}

impl Default for PartialDate {
    /// The year 1.
    fn default() -> Self {
        PartialDate::At(Moment::year_only(1))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            PartialDate::At(moment) => write!(f, "{moment}"),
            PartialDate::About(moment) => write!(f, "{moment}~"),
            PartialDate::Span(start, end) => write!(f, "{start}/{end}"),
            PartialDate::Between(start, end) => write!(f, "[{start}..{end}]"),
        }
    }
}

impl Format for PartialDate {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let Some(text) = reader.string(node) else {
            return PartialDate::default();
        };
        PartialDate::parse(text).unwrap_or_else(|fault| {
            reader.fault(fault);
            PartialDate::default()
        })
    }

    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        definitions.named("PartialDate", |_| {
            serde_json::json!({
                "description": "1996, 2003-10, 2010-11-05, 2010-11-05/2010-11-06, [1996..2003] (unknown between), 1980~ (about); ISO 8601-2.",
                "type": "string", "pattern": PartialDate::pattern(),
            })
        })
    }
}

#[cfg(test)]
mod tests;
