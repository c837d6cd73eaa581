//! What all cards share: colours, the site's name with its mark, the two banks, stones, and the thread between them.

use super::SIZE;
use super::drawing::{ASCENT, DESCENT, Drawing, Words};
use super::face::{Faces, Weight};
use crate::domain::{Country, Edition, Lang};
use crate::layout::coordinate;
use crate::layout::timeline::{Certainty, Direction, Picture, Stone};
use crate::query::{Query, Window};
use crate::site::Site;

/// The colours of `style/tokens.css` in the light: paper, ink, soft ink, thread.
pub const PAPER: &str = "#faf8f3";
/// Names and numbers.
pub const INK: &str = "#211d1a";
/// Remarks.
pub const SOFT: &str = "#6a625a";
/// What ties.
pub const THREAD: &str = "#9e7e41";
/// What tied: the thread, faded.
pub const FADED: &str = "#e0d2b3";
/// Words on a stone.
pub const ON_STONE: &str = "#fffdf9";
/// Free room at the left and right edge, in pixels.
pub const MARGIN: f64 = 64.0;

/// The colour of a country, by [`Country`].
pub fn colour(country: Country) -> &'static str {
    ["#a8261d", "#1d4b86"][country as usize]
}

/// The colour of its bank.
pub fn wash(country: Country) -> &'static str {
    ["#f7e7e1", "#e5ecf5"][country as usize]
}

/// A card with nothing but paper.
pub fn blank() -> Drawing {
    let mut drawing = Drawing::new(SIZE);
    drawing.area([0.0, 0.0, SIZE[0], SIZE[1]], PAPER);
    drawing
}

/// The site's mark and name, in the upper left corner.
pub fn brand(drawing: &mut Drawing, site: Site) {
    mark(drawing, [MARGIN, 40.0], 2.0);
    let name = site.messages().site.to_owned();
    drawing.words(line(MARGIN + 80.0, 79.0, 40.0, SOFT, &name));
}

/// The mark of `public/icon.svg`: three stones on a thread, 31 by 24 units.
pub fn mark(drawing: &mut Drawing, [x, y]: [f64; 2], scale: f64) {
    let at = |dx: f64, dy: f64| [x + dx * scale, y + dy * scale];
    let point = |[x, y]: [f64; 2]| format!("{} {}", coordinate(x), coordinate(y));
    let [start, bend, turn, top, back, end] =
        [at(1.0, 19.0), at(8.0, 19.0), at(7.0, 5.0), at(15.0, 5.0), at(23.0, 5.0), at(29.0, 19.0)].map(point);
    let away = point(at(22.0, 19.0));
    drawing.line(&format!("M{start}C{bend} {turn} {top}C{back} {away} {end}"), THREAD, 2.0 * scale, "");
    drawing.disc(at(15.0, 5.0), 5.0 * scale, colour(Country::Vietnam));
    drawing.disc(at(3.0, 19.0), 4.2 * scale, colour(Country::France));
    drawing.disc(at(27.0, 19.0), 4.2 * scale, colour(Country::France));
}

/// A semibold line of words from a point on.
pub fn line(x: f64, y: f64, size: f64, fill: &'static str, text: &str) -> Words {
    Words { x, y, size, weight: Weight::Semibold, fill, is_centred: false, text: text.to_owned() }
}

/// The two banks across the card, from a height on down to its lower edge; the middles of both.
pub fn banks(drawing: &mut Drawing, top: f64, breadth: f64) -> [f64; 2] {
    drawing.area([0.0, top, SIZE[0], breadth], wash(Country::Vietnam));
    drawing.area([0.0, SIZE[1] - breadth, SIZE[0], breadth], wash(Country::France));
    [top + breadth / 2.0, SIZE[1] - breadth / 2.0]
}

/// How a thread is drawn: dotted where it is not known to hold, faded where it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Known to hold.
    Solid,
    /// Not known, or to come.
    Dotted,
    /// Ended.
    Faded,
}

/// A thread along a path.
pub fn thread(drawing: &mut Drawing, path: &str, width: f64, kind: Tie) {
    let dashes = format!("0.1 {}", coordinate(width * 2.2));
    match kind {
        Tie::Solid => drawing.line(path, THREAD, width, ""),
        Tie::Dotted => drawing.line(path, THREAD, width * 1.2, &dashes),
        Tie::Faded => drawing.line(path, FADED, width, ""),
    }
}

/// An edition's stone: a disc of its country's colour; hollow where its date is not known, an outline of dashes where it
/// is only announced; with its number if letters have a size.
pub fn stone(drawing: &mut Drawing, faces: &Faces, stone: &Stone, at: [f64; 2], radius: f64, letters: f64) {
    let own = colour(stone.country);
    let is_full = !matches!(stone.certainty, Certainty::Announced | Certainty::Unknown);
    drawing.disc(at, radius + 4.0, PAPER);
    if is_full {
        drawing.disc(at, radius, own);
    } else {
        let width = (radius * 0.07).max(4.0);
        let dashes = match stone.certainty {
            Certainty::Announced => format!("{} {}", coordinate(width * 2.4), coordinate(width * 1.6)),
            _ => String::new(),
        };
        let [x, y, r, width] = [at[0], at[1], radius - width / 2.0, width].map(coordinate);
        let attributes = [
            ("cx", &*x),
            ("cy", &y),
            ("r", &r),
            ("fill", PAPER),
            ("stroke", own),
            ("stroke-width", &width),
            ("stroke-dasharray", &dashes),
        ];
        drawing.shape(|h| h.el("circle", &attributes, |_| ()));
    }
    if letters > 0.0 {
        number(drawing, faces, stone.edition, at, letters, if is_full { ON_STONE } else { own });
    }
}

/// An edition's number, its middle at a point.
fn number(drawing: &mut Drawing, faces: &Faces, edition: Edition, [x, y]: [f64; 2], size: f64, fill: &'static str) {
    // Half the height of a figure.
    const HALF: f64 = 0.355;
    let text = edition.to_string();
    let drawn = faces.width(&text, Weight::Semibold, size);
    let squeezed = size.min(size * size * 1.25 / drawn);
    let (size, y) = (squeezed, y + squeezed * HALF);
    drawing.words(Words { x, y, size, weight: Weight::Semibold, fill, is_centred: true, text });
}

/// The timeline on two banks: all editions, the thread through them, and one of them large.
pub fn timeline(drawing: &mut Drawing, site: Site, faces: &Faces, banks: [f64; 2], look: Look) {
    let picture = editions(site);
    let stretch = (SIZE[0] - 2.0 * look.edge) / picture.width;
    let place = |stone: &Stone| [look.edge + stone.at.x * stretch, banks[stone.country as usize]];
    let origin = site.catalog.origin().map(|_| [0.0, (banks[0] + banks[1]) / 2.0]);
    let knots: Vec<[f64; 2]> = origin.into_iter().chain(picture.stones.iter().map(place)).collect();
    for (pair, part) in knots.windows(2).zip(&picture.thread) {
        let [[x1, y1], [x2, y2]] = [pair[0], pair[1]];
        let [x1, y1, x2, y2, middle] = [x1, y1, x2, y2, (x1 + x2) / 2.0].map(coordinate);
        let path = format!("M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}");
        thread(drawing, &path, look.thread, if part.is_dotted { Tie::Dotted } else { Tie::Solid });
    }
    for one in &picture.stones {
        let is_chosen = Some(one.edition) == look.chosen;
        if is_chosen {
            drawing.disc(place(one), look.radius * CHOSEN + 8.0, colour(one.country));
        }
        let radius = if is_chosen { look.radius * CHOSEN } else { look.radius };
        stone(drawing, faces, one, place(one), radius, look.letters);
    }
}

/// How much larger the chosen stone is.
const CHOSEN: f64 = 1.7;

/// The measures of a timeline, in pixels.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Free room at both ends.
    pub edge: f64,
    /// Radius of a stone.
    pub radius: f64,
    /// Breadth of the thread.
    pub thread: f64,
    /// Size of the numbers; 0 for none.
    pub letters: f64,
    /// The edition that is drawn large.
    pub chosen: Option<Edition>,
}

/// The site's picture of all editions, from the first to the last.
pub fn editions(site: Site) -> Picture {
    let dates = site.catalog.dataset().conferences.iter().filter_map(|it| it.dates());
    let (mut from, mut to) = (f64::MAX, f64::MIN);
    for date in dates {
        from = from.min(date.first_day().decimal_year() - 2.0);
        to = to.max(date.last_day().decimal_year());
    }
    let query = Query { window: Window::new(from.floor(), to.ceil()), ..Query::default() };
    Picture::new(site.catalog, &query, Direction::Across, Lang::Fr)
}

/// The upper edge of a line that stands there, and its lower edge: for words of one line.
pub fn reach(size: f64) -> [f64; 2] {
    [size * ASCENT, size * DESCENT]
}
