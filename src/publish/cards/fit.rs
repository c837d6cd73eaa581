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
        let pieces = pieces(faces, text, weight);
        let mut size = room.size;
        loop {
            // A text is as wide as its size, so it is measured once.
            let width = room.width / size;
            let lines = broken(&pieces, width);
            let most = if size > room.wrapped { room.lines } else { usize::MAX };
            let is_in = lines.len() <= most
                && lines.len() as f64 * size * LINE <= room.height
                && lines.iter().all(|line| line.width <= width);
            if is_in || size < SMALLEST {
                let lines = balanced(&pieces, width, lines).into_iter().map(|line| line.text.trim_end().to_owned());
                return Set { size, lines: lines.collect(), weight };
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

/// A part of a text after which a line may end.
struct Piece<'a> {
    text: &'a str,
    /// Its width in ems, and that without the space at its end.
    widths: [f64; 2],
}

/// A line under construction.
struct Line {
    text: String,
    /// Its width in ems, with the space at its end.
    full: f64,
    /// Its width without that.
    width: f64,
}

/// A text cut where a line may end: after spaces that break, and after hyphens.
fn pieces<'a>(faces: &Faces, text: &'a str, weight: Weight) -> Vec<Piece<'a>> {
    let pieces = text.split_inclusive([' ', '-']);
    pieces
        .map(|text| Piece { text, widths: [text, text.trim_end()].map(|text| faces.width(text, weight, 1.0)) })
        .collect()
}

/// The text in lines of at most that width in ems, each as long as it can be.
fn broken(pieces: &[Piece], width: f64) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for Piece { text, widths: [full, bare] } in pieces {
        match lines.last_mut().filter(|line| line.full + bare <= width) {
            Some(line) => {
                line.text.push_str(text);
                line.width = line.full + bare;
                line.full += full;
            }
            None => lines.push(Line { text: (*text).to_owned(), full: *full, width: *bare }),
        }
    }
    lines
}

/// The same number of lines, none much longer than the others.
fn balanced(pieces: &[Piece], width: f64, lines: Vec<Line>) -> Vec<Line> {
    const STEPS: usize = 12;
    let mut best = lines;
    let (mut narrow, mut wide) = (width / 2.0, width);
    for _ in 0..STEPS {
        let middle = (narrow + wide) / 2.0;
        let lines = broken(pieces, middle);
        if lines.len() == best.len() && lines.iter().all(|line| line.width <= width) {
            (best, wide) = (lines, middle);
        } else {
            narrow = middle;
        }
    }
    best
}
