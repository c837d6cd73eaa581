//! The thread: from its origin in mid-stream through every stone, dotted where it is not certain.

use super::scale::{Point, Scale};
use super::stones::{Certainty, Placed};
use crate::catalog::Catalog;
use crate::layout::coordinate;

/// A stretch of the thread between two of its points.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// SVG path data.
    pub path: String,
    /// Whether one of its ends is unknown or only announced.
    pub is_dotted: bool,
}

/// The stretches that are in view.
pub(super) fn thread(catalog: &Catalog, placed: &[Placed], scale: &Scale) -> Vec<Stretch> {
    let origin =
        catalog.origin().map(|milestone| (scale.along(milestone.date.middle()), scale.water(), Certainty::Known));
    let stones = placed.iter().map(|placed| (placed.along, scale.bank(placed.country), placed.certainty));
    let knots: Vec<_> = origin.into_iter().chain(stones).collect();
    knots
        .windows(2)
        .filter_map(|pair| {
            let [(from, from_across, from_certainty), (to, to_across, to_certainty)] = pair else {
                return None;
            };
            let is_in_view = scale.is_in_view((from + to) / 2.0, (to - from).abs() / 2.0);
            let is_certain = |certainty| matches!(certainty, &Certainty::Known | &Certainty::YearOnly);
            is_in_view.then(|| Stretch {
                path: path(scale, (*from, *from_across), (*to, *to_across)),
                is_dotted: !(is_certain(from_certainty) && is_certain(to_certainty)),
            })
        })
        .collect()
}

/// A cubic curve that leaves and arrives along the axis of time.
fn path(scale: &Scale, from: (f64, f64), to: (f64, f64)) -> String {
    let middle = (from.0 + to.0) / 2.0;
    let write = |along, across| {
        let Point { x, y } = scale.point(along, across);
        format!("{} {}", coordinate(x), coordinate(y))
    };
    format!("M{}C{} {} {}", write(from.0, from.1), write(middle, from.1), write(middle, to.1), write(to.0, to.1))
}
