//! The map: France and Vietnam side by side or, on narrow screens, one above the other; places as large as their
//! partnerships are many, and a curve for each tie. In user units of an SVG view box.
//!
//! The outlines are files of their own, projected by the same [`Frame`]s when the site is published; here is only where
//! they go.

mod frame;
mod labels;
mod marks;

pub use super::Point;
pub use frame::{ARCHIPELAGOS, FRAMES, Frame, GRID, INSETS};
pub use labels::{Label, Side};
pub use marks::Mark;

use super::coordinate;
use crate::explorer::Ties;
use crate::query::{LARGEST, Viewport};
use labels::Room;

/// How the two countries lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Side by side.
    Wide,
    /// One above the other.
    Tall,
}

/// Measures of a shape, in user units.
struct Measures {
    /// Width and height of the picture.
    size: [f64; 2],
    /// By frame, France and Vietnam: its middle meridian, its northern edge, and a degree of latitude.
    frames: [[f64; 3]; 2],
    /// Left and top edge of the first inset, and the side of each.
    insets: [f64; 3],
    /// Insets in a row.
    columns: usize,
    /// Height of a line of writing, with its accents.
    line: f64,
    /// The least half width of a target: 12 pixels when the picture is as small as it is drawn.
    reach: f64,
}

const WIDE: Measures = Measures {
    size: [1000.0, 640.0],
    frames: [[215.0, 40.0, 37.0], [590.0, 12.0, 36.0]],
    insets: [12.0, 545.0, 84.0],
    columns: 6,
    line: 17.0,
    reach: 12.0,
};
const TALL: Measures = Measures {
    size: [400.0, 800.0],
    frames: [[198.0, 12.0, 31.0], [108.0, 336.0, 26.0]],
    insets: [226.0, 350.0, 56.0],
    columns: 3,
    line: 18.5,
    reach: 16.0,
};

/// The map, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// Frames that are shown, as positions in [`FRAMES`], with where their outlines go.
    pub frames: Vec<Placed>,
    /// By country, France and Vietnam: the places, in the order of the ties' places.
    pub marks: [Vec<Mark>; 2],
    /// A curve for each tie, in their order: SVG path data.
    pub curves: Vec<String>,
    /// The names of the archipelagos that are in view, each in its middle, as positions in [`ARCHIPELAGOS`].
    pub archipelagos: Vec<(usize, Point)>,
}

/// A frame in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Which, as a position in [`FRAMES`].
    pub frame: usize,
    /// Its middle meridian at its northern edge.
    pub at: Point,
    /// A degree of latitude.
    pub degree: f64,
    /// Left and top edge, and side, of the box around an inset.
    pub inset: Option<[f64; 3]>,
}

impl Placed {
    fn point(&self, lat: f64, lon: f64) -> Point {
        if FRAMES[self.frame].name.is_empty() {
            // There are no outlines of the rest of the world: its places gather in the middle of their box.
            return self.at;
        }
        let [right, down] = FRAMES[self.frame].project(lat, lon);
        Point { x: self.at.x + right * self.degree, y: self.at.y + down * self.degree }
    }
}

/// The picture as it is without a viewport, and how it is seen through one.
struct Plane {
    measures: &'static Measures,
    frames: Vec<Placed>,
}

impl Plane {
    fn new(shape: Shape, has: [bool; FRAMES.len()]) -> Self {
        let measures = if shape == Shape::Wide { &WIDE } else { &TALL };
        let mut frames = Vec::new();
        for (frame, [x, y, degree]) in measures.frames.into_iter().enumerate() {
            frames.push(Placed { frame, at: Point { x, y }, degree, inset: None });
        }
        let [left, top, side] = measures.insets;
        for (number, frame) in (INSETS..FRAMES.len()).filter(|frame| has[*frame]).enumerate() {
            let [south, north, west, east] = FRAMES[frame].bounds;
            let left = left + (number % measures.columns) as f64 * side;
            let top = top + (number / measures.columns) as f64 * side;
            let degree = (side - 14.0) / (north - south).max(east - west);
            let from_top = if FRAMES[frame].name.is_empty() { side } else { side - (north - south) * degree } / 2.0;
            let at = Point { x: left + side / 2.0, y: top + from_top };
            frames.push(Placed { frame, at, degree, inset: Some([left, top, side - 6.0]) });
        }
        Plane { measures, frames }
    }

    fn point(&self, lat: f64, lon: f64) -> Point {
        let frame = Frame::number_of(lat, lon);
        let placed = self.frames.iter().find(|placed| placed.frame == frame);
        placed.map_or(Point { x: 0.0, y: 0.0 }, |placed| placed.point(lat, lon))
    }

    /// The country around a point of the picture, and around a longitude.
    fn country(&self, point: Point) -> &Placed {
        let is_vietnam = match self.measures.size[0] > self.measures.size[1] {
            true => point.x > self.frames[1].at.x - 5.0 * self.frames[1].degree,
            false => point.y > self.frames[1].at.y,
        };
        &self.frames[usize::from(is_vietnam)]
    }

    /// The point in the middle of a viewport, as far as the edges allow, and how many times larger it is.
    fn middle(&self, viewport: Option<Viewport>) -> (Point, f64) {
        let [width, height] = self.measures.size;
        let Some(viewport) = viewport else { return (Point { x: width / 2.0, y: height / 2.0 }, 1.0) };
        let ([lat, lon], zoom) = (viewport.middle(), viewport.zoom());
        let placed = &self.frames[usize::from(lon > 60.0)];
        let [right, down] = FRAMES[placed.frame].project(lat, lon);
        let inside = |at: f64, length: f64| at.max(length / zoom / 2.0).min(length - length / zoom / 2.0);
        let x = inside(placed.at.x + right * placed.degree, width);
        (Point { x, y: inside(placed.at.y + down * placed.degree, height) }, zoom)
    }
}

/// The viewport that is left when what is at share `from` of the picture, to the right and downwards, is brought to
/// share `to` and made `factor` times larger.
pub fn moved(shape: Shape, viewport: Option<Viewport>, from: [f64; 2], to: [f64; 2], factor: f64) -> Option<Viewport> {
    let plane = Plane::new(shape, [false; FRAMES.len()]);
    let (middle, zoom) = plane.middle(viewport);
    let next = (zoom * factor).clamp(1.0, LARGEST);
    let axis = |middle: f64, length: f64, axis: usize| {
        middle + (from[axis] - 0.5) * length / zoom - (to[axis] - 0.5) * length / next
    };
    let x = axis(middle.x, plane.measures.size[0], 0);
    let y = axis(middle.y, plane.measures.size[1], 1);
    let [width, height] = plane.measures.size;
    let inside = |at: f64, length: f64| at.max(length / next / 2.0).min(length - length / next / 2.0);
    let point = Point { x: inside(x, width), y: inside(y, height) };
    let placed = plane.country(point);
    let offset = [(point.x - placed.at.x) / placed.degree, (point.y - placed.at.y) / placed.degree];
    let [lat, lon] = FRAMES[placed.frame].unproject(offset);
    Viewport::new(lat, lon, next)
}

/// How the picture of one viewport has to be moved, as shares of its width and height, and enlarged around its upper
/// left corner, to look like that of another.
pub fn shift(shape: Shape, from: Option<Viewport>, to: Option<Viewport>) -> ([f64; 2], f64) {
    let plane = Plane::new(shape, [false; FRAMES.len()]);
    let ((old, old_zoom), (new, new_zoom)) = (plane.middle(from), plane.middle(to));
    let factor = new_zoom / old_zoom;
    let axis = |old: f64, new: f64, length: f64| (old - new) * new_zoom / length + (1.0 - factor) / 2.0;
    let [width, height] = plane.measures.size;
    ([axis(old.x, new.x, width), axis(old.y, new.y, height)], factor)
}

impl Map {
    /// The map of these ties; `letters` tells how long the name of a place is, by side and position.
    pub fn new(ties: &Ties, viewport: Option<Viewport>, shape: Shape, letters: &dyn Fn(usize, usize) -> usize) -> Self {
        let mut has = [false; FRAMES.len()];
        for place in ties.places.iter().flatten() {
            has[Frame::number_of(place.locality.lat, place.locality.lon)] = true;
        }
        let plane = Plane::new(shape, has);
        let (middle, zoom) = plane.middle(viewport);
        let [width, height] = plane.measures.size;
        let seen =
            |at: Point| Point { x: (at.x - middle.x) * zoom + width / 2.0, y: (at.y - middle.y) * zoom + height / 2.0 };
        let frames = plane.frames.iter().map(|placed| Placed {
            at: seen(placed.at),
            degree: placed.degree * zoom,
            inset: placed.inset.map(|[left, top, side]| {
                let Point { x, y } = seen(Point { x: left, y: top });
                [x, y, side * zoom]
            }),
            ..*placed
        });
        let marks = marks::marks(ties, plane.measures.reach, |lat, lon| seen(plane.point(lat, lon)));
        let mut map =
            Map { width, height, frames: frames.collect(), marks, curves: Vec::new(), archipelagos: Vec::new() };
        let inside = |at: Point| (0.0..=width).contains(&at.x) && (0.0..=height).contains(&at.y);
        let mut room = Room::new([0.0, 0.0, width, height], plane.measures.line);
        for mark in map.marks.iter().flatten() {
            room.take(mark.at, mark.radius);
        }
        for (number, (name, lat, lon)) in ARCHIPELAGOS.into_iter().enumerate() {
            // Under its islets.
            let at = seen(plane.point(lat - 1.3, lon));
            if inside(at) {
                map.archipelagos.push((number, room.take_name(at, name.chars().count())));
            }
        }
        for (side, position) in marks::by_size(&map.marks) {
            let mark = &mut map.marks[side][position];
            mark.is_seen = inside(mark.at);
            if mark.is_seen {
                mark.label = room.fit(mark.at, mark.radius, letters(side, position));
            }
        }
        for tie in &ties.ties {
            let [from, to] =
                [0, 1].map(|side| map.marks[side].get(tie.ends[side]).map_or(Point { x: 0.0, y: 0.0 }, |mark| mark.at));
            map.curves.push(curve(from, to));
        }
        map
    }
}

/// A curve between two places that leaves the straight way by an eighth of its length, always on the same side.
fn curve(from: Point, to: Point) -> String {
    let (right, down) = (to.x - from.x, to.y - from.y);
    let (x, y) = ((from.x + to.x) / 2.0 + down / 4.0, (from.y + to.y) / 2.0 - right / 4.0);
    let [x1, y1, x, y, x2, y2] = [from.x, from.y, x, y, to.x, to.y].map(coordinate);
    format!("M{x1} {y1}Q{x} {y} {x2} {y2}")
}
