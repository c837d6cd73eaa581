//! When partnerships began: a column of cells per year. Below the line stand the years that another source gives.

use super::step;
use crate::catalog::Catalog;
use crate::domain::{Claim, Confidence, FactKey, PartialDate, Partnership, Value};
use crate::order::sorted;

/// What a start is to the chart; the order of [`Column::counts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Of a partnership whose existence is trusted.
    Trusted,
    /// Of one whose existence is not.
    Low,
    /// Another year than the preferred one.
    Rival,
}

/// A start that is known to the year.
#[derive(Clone, Copy)]
pub struct Start {
    /// The partnership.
    pub partnership: &'static Partnership,
    /// What says so.
    pub claim: &'static Claim,
    /// The year.
    pub year: u16,
    /// What it is to the chart.
    pub kind: Kind,
}

/// The starts of a year, or of as many as the columns are wide.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The first year.
    pub year: u16,
    /// Where it begins; a share of the width.
    pub at: f64,
    /// By [`Kind`].
    pub counts: [usize; 3],
}

/// The chart.
pub struct Chart {
    /// In the order of time.
    pub starts: Vec<Start>,
    /// First and last year.
    pub years: [u16; 2],
    /// Years of a column.
    pub step: u16,
    /// Every column from the first year to the last.
    pub columns: Vec<Column>,
    /// The width of a column; a share of the whole.
    pub width: f64,
    /// The height of a cell.
    pub cell: f64,
    /// Cells above the line at most, and below it.
    pub most: [usize; 2],
    /// Partnerships of unknown start, and those of low confidence among them.
    pub unknown: [usize; 2],
    /// Claims that say less than a year.
    pub loose: usize,
}

/// Columns are fewer, and no wider than as many would be.
const COLUMNS: u16 = 60;
const FEWEST: u16 = 24;
/// The height of a cell, if there is room; that of all cells above or below the line at most.
const CELL: f64 = 16.0;
const HEIGHT: f64 = 160.0;

/// The year of a date that says no less.
fn year(date: PartialDate) -> Option<u16> {
    let (start, end) = date.ends();
    (!matches!(date, PartialDate::About(_)) && start.year() == end.year()).then_some(start.year())
}

impl Chart {
    /// The chart of all partnerships.
    pub fn new(catalog: &Catalog) -> Self {
        let (mut starts, mut unknown, mut loose) = (Vec::new(), [0; 2], 0);
        for partnership in &catalog.dataset().partnerships {
            let is_low = partnership.confidence == Confidence::Low;
            let Some(fact) = partnership.facts.fact(FactKey::Since) else {
                unknown[0] += 1;
                unknown[1] += usize::from(is_low);
                continue;
            };
            for claim in fact.claims.iter() {
                let is_rival = !fact.preferred().is_some_and(|preferred| std::ptr::eq(preferred, claim));
                let kind = match (is_rival, is_low) {
                    (true, _) => Kind::Rival,
                    (_, true) => Kind::Low,
                    _ => Kind::Trusted,
                };
                let Value::Date(date) = &claim.value else { continue };
                match year(*date) {
                    Some(year) => starts.push(Start { partnership, claim, year, kind }),
                    None => loose += 1,
                }
            }
        }
        let starts = sorted(starts, |start| u64::from(start.year));
        let years = [starts.first(), starts.last()].map(|start| start.map_or(0, |start| start.year));
        let step = step(years[1] - years[0], 1, COLUMNS);
        let first = years[0] / step;
        let number = years[1] / step - first + 1;
        let width = 1.0 / f64::from(number.max(FEWEST));
        let column = |n| Column { year: (first + n) * step, at: f64::from(n) * width, counts: [0; 3] };
        let mut columns: Vec<Column> = (0..number).map(column).collect();
        for start in &starts {
            if let Some(column) = columns.get_mut(usize::from(start.year / step - first)) {
                column.counts[start.kind as usize] += 1;
            }
        }
        let above = columns.iter().map(|column| column.counts[0] + column.counts[1]).max().unwrap_or_default();
        let below = columns.iter().map(|column| column.counts[2]).max().unwrap_or_default();
        let cell = (HEIGHT / above.max(below).max(1) as f64).min(CELL);
        Chart { starts, years, step, columns, width, cell, most: [above, below], unknown, loose }
    }
}
