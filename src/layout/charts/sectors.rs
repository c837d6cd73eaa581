//! What partnerships are about, by the decade in which they began: a line of numbers per sector.

use super::step;
use crate::catalog::Catalog;
use crate::domain::{Confidence, PartialDate, Partnership, Sector};
use crate::order::sorted;

/// What the numbers of a line count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum About {
    /// All partnerships.
    All,
    /// Those on a subject.
    Sector(&'static Sector),
    /// Those on no known subject.
    Unknown,
}

/// The numbers of a sector, column by column.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What they count.
    pub about: About,
    /// Partnerships that began in each period.
    pub counts: Vec<usize>,
}

/// The chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// First years of the periods; none for partnerships that began at a time unknown.
    pub periods: Vec<Option<u16>>,
    /// Years of a period.
    pub step: u16,
    /// All partnerships, the sectors from the most frequent on, then those of none.
    pub lines: Vec<Line>,
    /// The greatest number of a sector.
    pub most: usize,
    /// Partnerships of low confidence.
    pub low: usize,
}

/// Periods are fewer, besides the unknown one.
const PERIODS: u16 = 8;

/// The first and last year that a start can mean; roughly known ones mean too many.
fn years(partnership: &Partnership) -> Option<[u16; 2]> {
    let date = partnership.since().filter(|date| !matches!(date, PartialDate::About(_)))?;
    let (start, end) = date.ends();
    Some([start.year(), end.year()])
}

impl Chart {
    /// The chart of all partnerships.
    pub fn new(catalog: &Catalog) -> Self {
        let dataset = catalog.dataset();
        let [mut first, mut last] = [u16::MAX, 0];
        for [start, _] in dataset.partnerships.iter().filter_map(years) {
            [first, last] = [first.min(start), last.max(start)];
        }
        let (first, last) = (first.min(last) / 10 * 10, last / 10 * 10);
        let step = step(last - first, 10, PERIODS);
        let first = first / step;
        let number = if last == 0 { 0 } else { usize::from(last / step - first + 1) };
        let period = |partnership: &Partnership| match years(partnership) {
            Some([start, end]) if start / step == end / step => usize::from(start / step - first),
            _ => number,
        };
        let count = |about: About| {
            let mut counts = vec![0; number + 1];
            for partnership in &dataset.partnerships {
                let is_counted = match about {
                    About::All => true,
                    About::Sector(sector) => partnership.sectors.contains(&sector.id),
                    About::Unknown => partnership.sectors.is_empty(),
                };
                if let Some(count) = counts.get_mut(period(partnership)) {
                    *count += usize::from(is_counted);
                }
            }
            Line { about, counts }
        };
        let sectors: Vec<Line> = dataset.sectors.iter().map(|sector| count(About::Sector(sector))).collect();
        let mut lines = vec![count(About::All)];
        lines.extend(sorted(sectors, |line| u64::MAX - line.counts.iter().sum::<usize>() as u64));
        let most = lines.iter().skip(1).flat_map(|line| &line.counts).max().copied().unwrap_or_default();
        lines.push(count(About::Unknown));
        let low = dataset.partnerships.iter().filter(|partnership| partnership.confidence == Confidence::Low).count();
        let periods = (0..number as u16).map(|n| Some((first + n) * step)).chain([None]).collect();
        Chart { periods, step, lines, most, low }
    }
}
