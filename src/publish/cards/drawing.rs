//! A drawing of shapes and words: as SVG that people read, and as SVG whose words are outlines, which is painted.

use super::face::{Faces, Weight};
use crate::html::Html;
use crate::layout::coordinate;

/// A line of words on a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Where the line begins, or its middle if it is centred; pixels from the left.
    pub x: f64,
    /// Where its letters stand; pixels from above.
    pub y: f64,
    /// The size of the letters in pixels.
    pub size: f64,
    /// Their weight.
    pub weight: Weight,
    /// Their colour, `#rrggbb`.
    pub fill: &'static str,
    /// Whether `x` is the middle.
    pub is_centred: bool,
    /// The words themselves.
    pub text: String,
}

impl Words {
    /// Left, upper, right and lower edge of the line, with room for two marks above a capital letter and one below.
    pub fn edges(&self, faces: &Faces) -> [f64; 4] {
        let width = faces.width(&self.text, self.weight, self.size);
        let left = if self.is_centred { self.x - width / 2.0 } else { self.x };
        [left, self.y - self.size * ASCENT, left + width, self.y + self.size * DESCENT]
    }
}

/// How far letters reach above their line, in ems: Ế and Ẳ.
pub const ASCENT: f64 = 0.98;
/// How far they reach below it: ộ and g.
pub const DESCENT: f64 = 0.24;

enum Mark {
    Shape(String),
    Words(Words),
}

/// A picture under construction, drawn from the back to the front.
pub struct Drawing {
    size: [f64; 2],
    marks: Vec<Mark>,
}

impl Drawing {
    /// An empty picture of that width and height in pixels.
    pub fn new(size: [f64; 2]) -> Self {
        Drawing { size, marks: Vec::new() }
    }

    /// Adds shapes: elements of SVG.
    pub fn shape(&mut self, write: impl FnOnce(&mut Html)) {
        self.marks.push(Mark::Shape(Html::of(write)));
    }

    /// Adds a rectangle: left, top, width, height.
    pub fn area(&mut self, [x, y, width, height]: [f64; 4], fill: &str) {
        let [x, y, width, height] = [x, y, width, height].map(coordinate);
        let attributes = [("x", &*x), ("y", &y), ("width", &width), ("height", &height), ("fill", fill)];
        self.shape(|h| h.el("rect", &attributes, |_| ()));
    }

    /// Adds a disc.
    pub fn disc(&mut self, [x, y]: [f64; 2], radius: f64, fill: &str) {
        let [x, y, radius] = [x, y, radius].map(coordinate);
        self.shape(|h| h.el("circle", &[("cx", &x), ("cy", &y), ("r", &radius), ("fill", fill)], |_| ()));
    }

    /// Adds a line.
    pub fn line(&mut self, path: &str, stroke: &str, width: f64, dashes: &str) {
        let width = coordinate(width);
        let cap = if dashes.is_empty() { "" } else { "round" };
        let attributes = [
            ("d", path),
            ("fill", "none"),
            ("stroke", stroke),
            ("stroke-width", &*width),
            ("stroke-dasharray", dashes),
            ("stroke-linecap", cap),
        ];
        self.shape(|h| h.el("path", &attributes, |_| ()));
    }

    /// Adds a line of words.
    pub fn words(&mut self, words: Words) {
        self.marks.push(Mark::Words(words));
    }

    /// Its lines of words.
    pub fn all_words(&self) -> impl Iterator<Item = &Words> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Words(words) => Some(words),
            Mark::Shape(_) => None,
        })
    }

    /// The drawing with its words as words.
    pub fn svg(&self) -> String {
        self.write(|h, words| {
            let [x, y, size] = [words.x, words.y, words.size].map(coordinate);
            let anchor = if words.is_centred { "middle" } else { "" };
            let attributes = [
                ("x", &*x),
                ("y", &y),
                ("font-size", &size),
                ("font-weight", words.weight.number()),
                ("fill", words.fill),
                ("text-anchor", anchor),
            ];
            h.words("text", &attributes, &words.text);
        })
    }

    /// The drawing with its words as outlines.
    pub fn outlined(&self, faces: &Faces) -> String {
        self.write(|h, words| {
            let start = [words.edges(faces)[0], words.y];
            let path = faces.outlines(&words.text, words.weight, words.size, start);
            h.el("path", &[("d", &path), ("fill", words.fill)], |_| ());
        })
    }

    fn write(&self, write_words: impl Fn(&mut Html, &Words)) -> String {
        let [width, height] = self.size.map(coordinate);
        let view_box = format!("0 0 {width} {height}");
        let root = [
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &*view_box),
            ("width", &width),
            ("height", &height),
            ("font-family", "Be Vietnam Pro"),
        ];
        Html::of(|h| {
            h.el("svg", &root, |h| {
                for mark in &self.marks {
                    h.raw("\n");
                    match mark {
                        Mark::Shape(shape) => h.raw(shape),
                        Mark::Words(words) => write_words(h, words),
                    }
                }
                h.raw("\n");
            });
        })
    }
}
