//! Places as circles: as large as their partnerships are many, and none over another.

use super::{Label, Point};
use crate::explorer::Ties;
use crate::order::sorted;

/// A place in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Its middle.
    pub at: Point,
    /// Its radius; its area is in proportion to the partnerships.
    pub radius: f64,
    /// The radius in which it answers to a finger.
    pub reach: f64,
    /// Its name, where there is room.
    pub label: Option<Label>,
    /// Whether it is inside the picture.
    pub is_seen: bool,
}

/// The largest radius, and the least.
const LARGEST: f64 = 14.0;
const LEAST: f64 = 4.0;

/// Where a mark goes whose place is taken: eight directions.
const AROUND: [[f64; 2]; 8] =
    [[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0], [0.7, 0.7], [-0.7, -0.7], [0.7, -0.7], [-0.7, 0.7]];

/// The marks of all places, each as near to its place as the larger ones leave room.
pub(super) fn marks(ties: &Ties, reach: f64, point: impl Fn(f64, f64) -> Point) -> [Vec<Mark>; 2] {
    let most = ties.places.iter().flatten().map(|place| place.partnerships).max().unwrap_or(1).max(1) as f64;
    let largest = LARGEST.min(LEAST * most.sqrt());
    let mut marks = [0, 1].map(|side| {
        let places = ties.places[side].iter().map(|place| Mark {
            at: point(place.locality.lat, place.locality.lon),
            radius: (largest * (place.partnerships as f64 / most).sqrt()).max(LEAST),
            reach,
            label: None,
            is_seen: true,
        });
        places.collect::<Vec<Mark>>()
    });
    let mut placed: Vec<(Point, f64)> = Vec::new();
    for (side, position) in by_size(&marks) {
        let mark = &mut marks[side][position];
        let is_free = |at: &Point| {
            placed.iter().all(|(other, radius)| {
                let (x, y, least) = (other.x - at.x, other.y - at.y, radius + mark.radius + 1.0);
                x * x + y * y >= least * least
            })
        };
        let (x, y) = (mark.at.x, mark.at.y);
        let rings = (1..=12).flat_map(|ring| AROUND.map(|way| (way, f64::from(ring) * 3.0)));
        let ways = rings.map(|([right, down], far)| Point { x: x + right * far, y: y + down * far });
        mark.at = std::iter::once(mark.at).chain(ways).find(is_free).unwrap_or(mark.at);
        placed.push((mark.at, mark.radius));
    }
    // Targets end half-way to the next mark.
    for mark in marks.iter_mut().flatten() {
        for (other, _) in &placed {
            let (x, y) = (other.x - mark.at.x, other.y - mark.at.y);
            let half = (x * x + y * y).sqrt() / 2.0;
            if half > 0.0 {
                mark.reach = mark.reach.min(half.max(mark.radius));
            }
        }
    }
    marks
}

/// Sides and positions of all marks, the largest first.
pub(super) fn by_size(marks: &[Vec<Mark>; 2]) -> Vec<(usize, usize)> {
    let all = (0..2).flat_map(|side| (0..marks[side].len()).map(move |position| (side, position)));
    sorted(all.collect(), |(side, position)| (1000.0 - marks[*side][*position].radius * 10.0) as u64)
}
