//! The timeline's picture: two banks, a stone for each edition on the bank of its host, and one thread from stone to
//! stone; milestones on the water between, partnerships as lines below.
//!
//! Positions are in user units of an SVG view box. Time runs to the right ([`Direction::Across`]) or, for narrow
//! screens, downwards ([`Direction::Down`]); everything else is the same picture turned by 90°.
//! Precision is drawn, not faked: each mark knows the extent of time that its date can mean.

mod labels;
mod lines;
mod milestones;
mod scale;
mod stones;
mod thread;

pub use lines::Line;
pub use milestones::Lozenge;
pub use scale::{BANK, Direction, Point, RADIUS, Scale, Tick};
pub use stones::{Certainty, Hatch, Stone};
pub use thread::Stretch;

use crate::catalog::Catalog;
use crate::domain::{Country, Lang};
use crate::query::{Lane, Query, Window};

/// The picture, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The window of time that it shows.
    pub window: Window,
    /// The direction of time.
    pub direction: Direction,
    /// Years along the time axis.
    pub ticks: Vec<Tick>,
    /// Editions in view.
    pub stones: Vec<Stone>,
    /// Spans in which editions of unknown date lie.
    pub hatches: Vec<Hatch>,
    /// The thread, stretch by stretch.
    pub thread: Vec<Stretch>,
    /// Milestones in view.
    pub lozenges: Vec<Lozenge>,
    /// Partnerships in view.
    pub lines: Vec<Line>,
    /// Partnerships in view that the picture has no room for.
    pub more_lines: usize,
    /// Partnerships without a known start.
    pub undated: usize,
}

/// The window that a query shows.
fn window(catalog: &Catalog, query: &Query) -> Window {
    let whole = catalog.period();
    query.window.unwrap_or(whole).within(whole)
}

/// How many partnerships the picture across leaves out: without a known start, and without room for them.
pub fn left_out(catalog: &'static Catalog, query: &Query) -> [usize; 2] {
    if !query.shows(Lane::Partnerships) {
        return [0; 2];
    }
    let scale = Scale::new(window(catalog, query), Direction::Across);
    let found = lines::lines(catalog, query, &scale);
    [found.undated, found.more]
}

impl Picture {
    /// Whether a stone of that bank has its label at, or close to, that place along time.
    pub fn is_labelled_at(&self, country: Country, along: f64) -> bool {
        let stones = self.stones.iter().filter(|stone| stone.is_labelled && stone.country == country);
        let place = |stone: &Stone| {
            if self.direction == Direction::Across { stone.at.x } else { stone.at.y }
        };
        stones.map(place).any(|at| (at - along).abs() < 26.0)
    }

    /// The picture of what the query asks for.
    pub fn new(catalog: &'static Catalog, query: &Query, direction: Direction, lang: Lang) -> Self {
        let window = window(catalog, query);
        let shown = |lane| query.shows(lane);
        let mut scale = Scale::new(window, direction);
        let found = match shown(Lane::Partnerships) {
            true => lines::lines(catalog, query, &scale),
            false => Default::default(),
        };
        scale.make_room(found.lines.len());
        let (stones, hatches, thread) = match shown(Lane::Conferences) {
            true => {
                let placed = stones::place(catalog, &scale);
                let thread = thread::thread(catalog, &placed, &scale);
                let (stones, hatches) = stones::in_view(placed, &scale, lang);
                (stones, hatches, thread)
            }
            false => Default::default(),
        };
        let lozenges = match shown(Lane::Diplomacy) {
            true => milestones::lozenges(catalog, &scale, lang),
            false => Vec::new(),
        };
        let (width, height) = scale.size();
        let mut ticks = scale.ticks();
        for tick in &mut ticks {
            tick.begun = found.starts.iter().filter(|start| **start < f64::from(tick.year)).count();
        }
        Picture {
            width,
            height,
            window,
            direction,
            ticks,
            stones,
            hatches,
            thread,
            lozenges,
            lines: found.lines,
            more_lines: found.more,
            undated: found.undated,
        }
    }
}
