//! Where moments and banks lie in the picture.

use crate::domain::Country;
pub use crate::layout::Point;
use crate::query::Window;

/// The direction in which time runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the right: Vietnam above, France below.
    Across,
    /// Downwards: Vietnam left, France right.
    Down,
}

/// A year on the time axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// Where it is along the axis.
    pub at: f64,
    /// The year.
    pub year: i32,
    /// How many partnerships had begun when it began; nought where they are not shown.
    pub begun: usize,
}

/// Measures of a direction, across the axis of time unless said otherwise.
struct Measures {
    /// Length of the picture along time.
    length: f64,
    /// Free ends of the axis.
    ends: [f64; 2],
    /// Middle of the Vietnamese bank.
    vietnam: f64,
    /// Middle of the water.
    water: f64,
    /// Middle of the French bank.
    france: f64,
    /// Where the partnerships begin.
    lines: f64,
    /// Full size when there are no partnerships.
    breadth: f64,
    /// The least distance between two years on the axis.
    tick: f64,
}

const ACROSS: Measures = Measures {
    length: 1120.0,
    ends: [24.0, 40.0],
    vietnam: 78.0,
    water: 154.0,
    france: 230.0,
    lines: 318.0,
    breadth: 330.0,
    tick: 64.0,
};
const DOWN: Measures = Measures {
    length: 1200.0,
    ends: [40.0, 40.0],
    vietnam: 120.0,
    water: 171.0,
    france: 222.0,
    lines: 360.0,
    breadth: 360.0,
    tick: 64.0,
};

/// Half the breadth of a bank.
pub const BANK: f64 = 32.0;
/// Radius of a stone.
pub const RADIUS: f64 = 14.0;
/// Distance between two partnerships.
pub const PITCH: f64 = 4.5;
/// Room for the years under the partnerships.
const AXIS: f64 = 28.0;
/// Room for the numbers of partnerships over the years.
const COUNTS: f64 = 18.0;

/// Maps moments and banks to points.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// The window of time in view.
    pub window: Window,
    /// The direction of time.
    pub direction: Direction,
    rows: usize,
}

impl Scale {
    /// The scale of a window, without partnerships.
    pub fn new(window: Window, direction: Direction) -> Self {
        Scale { window, direction, rows: 0 }
    }

    /// Makes room for that many partnerships.
    pub fn make_room(&mut self, rows: usize) {
        self.rows = rows;
    }

    fn measures(&self) -> &'static Measures {
        match self.direction {
            Direction::Across => &ACROSS,
            Direction::Down => &DOWN,
        }
    }

    /// Width and height of the picture.
    pub fn size(&self) -> (f64, f64) {
        let measures = self.measures();
        match self.direction {
            Direction::Across => (measures.length, self.axis() + AXIS),
            Direction::Down => (measures.breadth, measures.length),
        }
    }

    /// Where the years stand, across time.
    pub fn axis(&self) -> f64 {
        match self.rows {
            0 => self.measures().breadth - 16.0,
            rows => self.measures().lines + rows as f64 * PITCH + COUNTS,
        }
    }

    /// The place of a decimal year along time.
    pub fn along(&self, year: f64) -> f64 {
        let Measures { length, ends: [start, end], .. } = self.measures();
        start + (year - self.window.from) / self.window.span() * (length - start - end)
    }

    /// The length of that many years.
    pub fn length(&self, years: f64) -> f64 {
        self.along(self.window.from + years) - self.along(self.window.from)
    }

    /// The share of the window, 0 at its start and 1 at its end, at a share of the whole picture along time.
    pub fn window_share(&self, share: f64) -> f64 {
        let Measures { length, ends: [start, end], .. } = self.measures();
        (share * length - start) / (length - start - end)
    }

    /// Whether a place along time is in the picture, or would reach into it with that margin.
    pub fn is_in_view(&self, at: f64, margin: f64) -> bool {
        (-margin..=self.measures().length + margin).contains(&at)
    }

    /// The part of a span along time that is in the picture.
    pub fn clipped(&self, from: f64, to: f64) -> Option<(f64, f64)> {
        let length = self.measures().length;
        (from <= length && to >= 0.0).then_some((from.max(0.0), to.min(length)))
    }

    /// The middle of a country's bank, across time.
    pub fn bank(&self, country: Country) -> f64 {
        match country {
            Country::Vietnam => self.measures().vietnam,
            Country::France => self.measures().france,
        }
    }

    /// The middle of the water, across time.
    pub fn water(&self) -> f64 {
        self.measures().water
    }

    /// Where a row of partnerships lies, across time.
    pub fn row(&self, row: usize) -> f64 {
        self.measures().lines - PITCH + row as f64 * PITCH
    }

    /// The point at a place along and a place across time.
    pub fn point(&self, along: f64, across: f64) -> Point {
        match self.direction {
            Direction::Across => Point { x: along, y: across },
            Direction::Down => Point { x: across, y: along },
        }
    }

    /// The years to write on the axis: each, or every 2, 5, 10, …, so that they keep their distance.
    pub fn ticks(&self) -> Vec<Tick> {
        let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
            .into_iter()
            .find(|step| self.length(f64::from(*step)) >= self.measures().tick)
            .unwrap_or(5000);
        let first = (self.window.from / f64::from(step)).ceil() as i32;
        let last = (self.window.to / f64::from(step)).floor() as i32;
        (first..=last).map(|n| n * step).map(|year| Tick { at: self.along(f64::from(year)), year, begun: 0 }).collect()
    }
}
