//! Words in the room there is: broken into lines of equal length, as large as they can be, never cut.

use super::drawing::{Drawing, Words};
use super::face::{Faces, Weight};

/// The distance of two lines, in ems: Ế below and ộ above do not touch.
pub const LINE: f64 = 1.22;

/// The room for words, and how they are set in it.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels, all lines together.
    pub height: f64,
    /// The largest size of letters.
    pub size: f64,
    /// How many lines there may be while letters are larger than `wrapped`.
    pub lines: usize,
    /// The size below which there may be as many lines as fit.
    pub wrapped: f64,
}

/// Words set in a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Set {
    /// The size of the letters in pixels.
    pub size: f64,
    /// The words, line by line.
    pub lines: Vec<String>,
    weight: Weight,
}

impl Set {
    /// The words in that room.
    pub fn new(faces: &Faces, text: &str, weight: Weight, room: Room) -> Self {
        const STEP: f64 = 0.96;
        const SMALLEST: f64 = 10.0;
        let mut size = room.size;
        loop {
            let lines = broken(faces, text, weight, size, room.width);
            let most = if size > room.wrapped { room.lines } else { usize::MAX };
            let is_in = lines.len() <= most
                && lines.len() as f64 * size * LINE <= room.height
                && lines.iter().all(|line| faces.width(line, weight, size) <= room.width);
            if is_in || size < SMALLEST {
                return Set { size, lines: balanced(faces, text, weight, size, room.width, lines), weight };
            }
            size *= STEP;
        }
    }

    /// The height of all lines in pixels.
    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * self.size * LINE
    }

    /// Draws the lines from a point downwards; `top` is the upper edge of the first.
    pub fn draw(&self, drawing: &mut Drawing, [x, top]: [f64; 2], fill: &'static str) {
        let (size, weight) = (self.size, self.weight);
        for (index, text) in self.lines.iter().enumerate() {
            let y = top + (index as f64 * LINE + BASE) * size;
            drawing.words(Words { x, y, size, weight, fill, is_centred: false, text: text.clone() });
        }
    }
}

/// Where letters stand below the upper edge of their line, in ems.
const BASE: f64 = 0.94;

/// A text cut where a line may end: after spaces that break, and after hyphens.
fn pieces(text: &str) -> Vec<&str> {
    text.split_inclusive([' ', '-']).collect()
}

/// The text in lines of at most that width, each as long as it can be.
fn broken(faces: &Faces, text: &str, weight: Weight, size: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for piece in pieces(text) {
        let Some(line) = lines.last_mut() else { break };
        let longer = format!("{line}{piece}");
        if line.is_empty() || faces.width(longer.trim_end(), weight, size) <= width {
            *line = longer;
        } else {
            lines.push(piece.to_owned());
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same number of lines, none much longer than the others.
fn balanced(faces: &Faces, text: &str, weight: Weight, size: f64, width: f64, lines: Vec<String>) -> Vec<String> {
    const STEPS: usize = 12;
    let mut best = lines;
    let (mut narrow, mut wide) = (width / 2.0, width);
    for _ in 0..STEPS {
        let middle = (narrow + wide) / 2.0;
        let lines = broken(faces, text, weight, size, middle);
        let is_in = lines.len() == best.len() && lines.iter().all(|line| faces.width(line, weight, size) <= width);
        if is_in {
            (best, wide) = (lines, middle);
        } else {
            narrow = middle;
        }
    }
    best
}
