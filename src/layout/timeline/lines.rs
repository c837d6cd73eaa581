//! Partnerships below the banks: a line each, from its start to its end or its last report.

use super::scale::{Direction, Scale};
use crate::catalog::Catalog;
use crate::domain::{Partnership, PartnershipStatus};
use crate::order::{of_value, sorted};
use crate::query::Query;

/// Lines that the picture has room for.
const ROWS: usize = 64;

/// A partnership in the picture; the line runs along time.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which partnership.
    pub partnership: &'static Partnership,
    /// Whether it goes on.
    pub status: PartnershipStatus,
    /// Where it starts along time.
    pub from: f64,
    /// Where it ends along time.
    pub to: f64,
    /// Where it lies across time.
    pub across: f64,
}

/// Partnerships as the picture shows them.
#[derive(Default)]
pub(super) struct Lines {
    /// Those in view.
    pub lines: Vec<Line>,
    /// How many more in view there is no room for.
    pub more: usize,
    /// How many have no known start.
    pub undated: usize,
    /// When the others began at the earliest, as decimal years.
    pub starts: Vec<f64>,
}

/// The partnerships that the query asks for; downwards there are no lines.
pub(super) fn lines(catalog: &'static Catalog, query: &Query, scale: &Scale) -> Lines {
    let partnerships = catalog.filtered(query);
    let start = |it: &&Partnership| it.since().map(|since| since.first_day().decimal_year());
    let starts: Vec<f64> = partnerships.iter().filter_map(start).collect();
    let undated = partnerships.len() - starts.len();
    if scale.direction == Direction::Down {
        return Lines { undated, starts, ..Lines::default() };
    }
    let extents: Vec<(f64, f64, &'static Partnership)> = partnerships
        .into_iter()
        .filter_map(|partnership| {
            // A line that goes on beyond the window goes on to the edge of the picture.
            let (from, to) = extent(partnership, scale)?;
            scale.clipped(from, to).map(|(from, to)| (from, to, partnership))
        })
        .collect();
    // Among those that start together the longest comes first.
    let extents = sorted(sorted(extents, |extent| of_value(-extent.1)), |extent| of_value(extent.0));
    let more = extents.len().saturating_sub(ROWS);
    let lines = extents
        .into_iter()
        .take(ROWS)
        .enumerate()
        .map(|(row, (from, to, partnership))| Line {
            partnership,
            status: partnership.status(),
            from,
            to,
            across: scale.row(row),
        })
        .collect();
    Lines { lines, more, undated, starts }
}

/// From the first day that the start can mean to the last that the end, or the last report, can.
fn extent(partnership: &Partnership, scale: &Scale) -> Option<(f64, f64)> {
    let since = partnership.since()?;
    let end = partnership.last_known().unwrap_or(since);
    let from = scale.along(since.first_day().decimal_year());
    Some((from, scale.along(end.last_day().decimal_year()).max(from)))
}
