//! The rows of the timeline: everything dated, in the order of time.

use super::Catalog;
use crate::domain::{Conference, Dataset, Milestone, MilestoneKind, PartialDate, Partnership};
use crate::order::sorted;
use crate::query::{Lane, Query, Selection, Window};

/// Years left free before the first and after the last event.
const MARGIN: f64 = 2.0;

/// The window that holds every dated event of the dataset.
pub(super) fn whole_period(dataset: &Dataset) -> Window {
    let (mut from, mut to) = (f64::MAX, f64::MIN);
    let mut include = |date: PartialDate| {
        from = from.min(date.first_day().decimal_year());
        to = to.max(date.last_day().decimal_year());
    };
    dataset.conferences.iter().filter_map(|conference| conference.dates()).for_each(&mut include);
    dataset.milestones.iter().for_each(|milestone| include(milestone.date));
    for partnership in &dataset.partnerships {
        let dates = [partnership.since(), partnership.last_known()];
        dates.into_iter().flatten().for_each(&mut include);
    }
    Window::new((from - MARGIN).floor(), (to + MARGIN).ceil()).unwrap_or(Window { from: 1989.0, to: 2030.0 })
}

/// What a row is about.
#[derive(Clone, Copy)]
pub enum Event {
    /// An edition.
    Conference(&'static Conference),
    /// A milestone.
    Milestone(&'static Milestone),
    /// A partnership, at its start.
    Partnership(&'static Partnership),
}

impl Event {
    /// When it is or begins, if that is known.
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Event::Conference(conference) => conference.dates(),
            Event::Milestone(milestone) => Some(milestone.date),
            Event::Partnership(partnership) => partnership.since(),
        }
    }

    /// The lane that it belongs to.
    pub fn lane(self) -> Lane {
        match self {
            Event::Conference(_) => Lane::Conferences,
            Event::Partnership(_) => Lane::Partnerships,
            Event::Milestone(milestone) => match milestone.kind {
                MilestoneKind::Conference => Lane::Conferences,
                MilestoneKind::Partnership => Lane::Partnerships,
                MilestoneKind::Diplomacy | MilestoneKind::Administrative | MilestoneKind::Workshop => Lane::Diplomacy,
            },
        }
    }

    /// The id of its row, unique on the page.
    pub fn anchor(self) -> String {
        match self {
            Event::Conference(conference) => format!("edition-{}", *conference.edition),
            Event::Milestone(milestone) => milestone.id.to_string(),
            Event::Partnership(partnership) => partnership.id.to_string(),
        }
    }

    /// The last day of its whole duration, as a decimal year.
    fn end(self) -> Option<f64> {
        let date = match self {
            Event::Partnership(partnership) => partnership.last_known().or(partnership.since()),
            _ => self.date(),
        };
        date.map(|date| date.last_day().decimal_year())
    }

    /// Whether a window has it; the whole period has also what has no date.
    pub fn is_within(self, window: Option<Window>) -> bool {
        match (window, self.date(), self.end()) {
            (None, ..) => true,
            (Some(Window { from, to }), Some(date), Some(end)) => date.first_day().decimal_year() <= to && end >= from,
            _ => false,
        }
    }
}

impl Catalog {
    /// The rows that a query shows, those without a date last; these are left out of any window but the whole.
    pub fn events(&'static self, query: &Query) -> Vec<Event> {
        sorted(self.unordered(query), |event| event.date().map_or(u64::MAX, |date| date.first_day().0 as u64))
    }

    /// The same rows in no order: to be counted.
    pub fn unordered(&'static self, query: &Query) -> Vec<Event> {
        let dataset = self.dataset;
        let mut events: Vec<Event> = Vec::new();
        let mut add = |event: Event| {
            if query.shows(event.lane()) && event.is_within(query.window) {
                events.push(event);
            }
        };
        dataset.conferences.iter().for_each(|conference| add(Event::Conference(conference)));
        for milestone in dataset.milestones.iter().filter(|milestone| !self.repeats_edition(milestone)) {
            add(Event::Milestone(milestone));
        }
        self.filtered(query).into_iter().for_each(|partnership| add(Event::Partnership(partnership)));
        events
    }

    /// The partnerships that a query's words and filters leave: all, where it has none.
    pub fn filtered(&'static self, query: &Query) -> Vec<&'static Partnership> {
        if query.filter == Selection::default() {
            return self.dataset.partnerships.iter().collect();
        }
        let rows = self.explorer().find(&query.filter).rows;
        rows.into_iter().map(|row| self.explorer().partnership(row)).collect()
    }

    /// Whether a milestone says no more than that its edition begins.
    pub(super) fn repeats_edition(&self, milestone: &Milestone) -> bool {
        let edition = milestone.edition.filter(|_| milestone.kind == MilestoneKind::Conference);
        let dates = edition.and_then(|edition| self.conference(edition)?.dates());
        dates.is_some_and(|dates| dates.ends().0 == milestone.date.ends().0)
    }
}
