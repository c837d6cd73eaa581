//! What the timeline keeps in the query: window of time, hidden lanes, chosen edition.

use super::{Selection, decimal, parse_decimal};
use crate::domain::Edition;
use crate::joined::joined;
use crate::words;

words! {
    /// A lane of the timeline.
    pub enum Lane as "lane" {
        /// Relations between the two states, and territorial administration.
        Diplomacy = "diplomacy",
        /// The conferences.
        Conferences = "conferences",
        /// Partnerships from their start to their end or last report.
        Partnerships = "partnerships",
    }
}

// `f64::clamp` is used with constants only: otherwise its panic prints floats, and the code for that weighs 10 KB.

/// A window of time in decimal years, `from` before `to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Left edge.
    pub from: f64,
    /// Right edge.
    pub to: f64,
}

/// The shortest window that can be asked for, in years.
pub const SHORTEST: f64 = 1.0;

/// Years are kept in the URL to this many parts, which is finer than a month.
const PARTS: f64 = 20.0;

impl Window {
    /// A window whose edges are rounded as the URL keeps them; `None` when it is empty, too short or not a number.
    pub fn new(from: f64, to: f64) -> Option<Self> {
        let round = |year: f64| (year * PARTS).round() / PARTS;
        let window = Window { from: round(from), to: round(to) };
        let years = 1.0..=9999.0;
        (years.contains(&window.from) && years.contains(&window.to) && window.span() >= SHORTEST).then_some(window)
    }

    /// Its length in years.
    pub fn span(self) -> f64 {
        self.to - self.from
    }

    /// The years of its edges, as a caption says them.
    pub fn whole_years(self) -> [i32; 2] {
        [self.from as i32, self.to as i32]
    }

    /// The window `factor` times as long around the moment `year`, which keeps its place; inside `limits`.
    pub fn zoomed(self, factor: f64, year: f64, limits: Window) -> Window {
        let span = (self.span() * factor).min(limits.span()).max(SHORTEST);
        let share = ((year - self.from) / self.span()).clamp(0.0, 1.0);
        let from = year - share * span;
        Window { from, to: from + span }.within(limits)
    }

    /// The window moved by that many years, as far as `limits` allow.
    pub fn panned(self, years: f64, limits: Window) -> Window {
        Window { from: self.from + years, to: self.to + years }.within(limits)
    }

    /// The window moved, and shortened if need be, to lie inside `limits`.
    pub fn within(self, limits: Window) -> Window {
        let span = self.span().min(limits.span());
        let from = self.from.min(limits.to - span).max(limits.from);
        Window::new(from, from + span).unwrap_or(limits)
    }
}

/// Reads a year with at most two decimals.
fn parse_year(text: &str) -> Option<f64> {
    parse_decimal(text, 2).map(|year| f64::from(year) / 100.0)
}

/// What the timeline shows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// The window of time; the whole period when absent.
    pub window: Option<Window>,
    /// Lanes that are switched off, in the order of [`Lane::ALL`].
    pub hidden: Vec<Lane>,
    /// The edition whose essentials are open; the latest held when absent.
    pub edition: Option<Edition>,
    /// Which partnerships are shown: words and filters of the explorer, without those of editions, which are another
    /// thing here.
    pub filter: Selection,
}

impl Query {
    /// Reads a query string, with or without its `?`.
    pub fn parse(text: &str) -> Self {
        let (mut from, mut to, mut query) = (None, None, Query::default());
        for (key, value) in text.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "from" => from = parse_year(value),
                "to" => to = parse_year(value),
                "edition" => query.edition = value.parse().ok().filter(|number| (1..=99).contains(number)).map(Edition),
                "hide" => {
                    query.hidden = Lane::ALL
                        .iter()
                        .copied()
                        .filter(|lane| value.split(',').any(|word| word == lane.as_str()))
                        .collect();
                }
                _ => {}
            }
        }
        query.filter = Selection::parse(text).on_timeline();
        query.window = from.zip(to).and_then(|(from, to)| Window::new(from, to));
        query
    }

    /// The query string with its `?`, or nothing when all is default.
    pub fn to_query(&self) -> String {
        let mut pairs = Vec::new();
        if let Some(window) = self.window {
            pairs.push(format!("from={}", decimal((window.from * 100.0).round() as i32, 2)));
            pairs.push(format!("to={}", decimal((window.to * 100.0).round() as i32, 2)));
        }
        if !self.hidden.is_empty() {
            let words: Vec<_> = self.hidden.iter().map(|lane| lane.as_str()).collect();
            pairs.push(format!("hide={}", joined(&words, ",")));
        }
        if let Some(edition) = self.edition {
            pairs.push(format!("edition={edition}"));
        }
        let filter = self.filter.to_query();
        pairs.extend(filter.strip_prefix('?').map(str::to_owned));
        if pairs.is_empty() { String::new() } else { format!("?{}", joined(&pairs, "&")) }
    }

    /// The same with all partnerships.
    pub fn unfiltered(&self) -> Self {
        Query { filter: Selection::default(), ..self.clone() }
    }

    /// Whether a lane is shown.
    pub fn shows(&self, lane: Lane) -> bool {
        !self.hidden.contains(&lane)
    }

    /// The same with one lane switched on or off.
    pub fn toggled(&self, lane: Lane) -> Self {
        let hidden = Lane::ALL.iter().copied().filter(|other| self.shows(*other) == (*other == lane)).collect();
        Query { hidden, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn queries() -> impl Strategy<Value = Query> {
        let window = proptest::option::of((1900.0..2050.0f64, 1.0..60.0f64))
            .prop_map(|window| window.and_then(|(from, span)| Window::new(from, from + span)));
        let hidden = proptest::sample::subsequence(Lane::ALL, 0..=Lane::ALL.len());
        let edition = proptest::option::of((1..=99u8).prop_map(Edition));
        let filter =
            "(\\?q=[a-z]{1,9}&sector=[a-z]{1,5},[0-9]{1,3}&vn=hue)?".prop_map(|filter| Selection::parse(&filter));
        (window, hidden, edition, filter).prop_map(|(window, hidden, edition, filter)| Query {
            window,
            hidden,
            edition,
            filter,
        })
    }

    proptest! {
        #[test]
        fn every_query_survives_the_url(query in queries()) {
            prop_assert_eq!(Query::parse(&query.to_query()), query);
        }

        #[test]
        fn junk_is_ignored_and_never_panics(text in "\\PC{0,60}") {
            let _ = Query::parse(&text);
        }

        #[test]
        fn junk_around_a_query_changes_nothing(query in queries(), junk in "[a-z%=+]{0,12}") {
            let text = format!("{}&x{junk}", query.to_query());
            prop_assert_eq!(Query::parse(&text), query);
        }

        #[test]
        fn zoom_and_pan_stay_inside_their_limits(
            from in 1970.0..2020.0f64, span in 1.0..40.0f64, factor in 0.01..50.0f64, year in 1900.0..2100.0f64,
            years in -500.0..500.0f64,
        ) {
            let limits = Window { from: 1970.0, to: 2060.0 };
            let window = Window { from, to: from + span }.within(limits);
            for moved in [window.zoomed(factor, year, limits), window.panned(years, limits)] {
                prop_assert!(moved.from >= limits.from && moved.to <= limits.to && moved.span() >= SHORTEST);
            }
        }
    }

    #[test]
    fn defaults_are_omitted() {
        assert_eq!(Query::default().to_query(), "");
        assert_eq!(Query::parse("?from=2000&to=1990&hide=moon&edition=0&edition=abc"), Query::default());
        assert_eq!(Query::parse("from=NaN&to=inf"), Query::default());
    }

    #[test]
    fn a_lane_toggles_and_returns() {
        let query = Query::default().toggled(Lane::Partnerships);
        assert!(!query.shows(Lane::Partnerships) && query.shows(Lane::Diplomacy));
        assert_eq!(query.toggled(Lane::Partnerships), Query::default());
    }
}
