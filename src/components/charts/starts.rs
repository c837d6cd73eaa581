//! When partnerships began: a cell each, in its year.

use super::{LINE, cell, picture, row, shape, table, words_at};
use crate::components::partnerships::partnership_link;
use crate::html::Html;
use crate::i18n::{counted, fill};
use crate::layout::charts::starts::{Chart, Kind};
use crate::layout::coordinate;
use crate::query::Facet;
use crate::search::Needle;
use crate::site::Site;

/// Rows that the table of starts has room for.
const ROWS: usize = 300;
/// A cell lower than this is drawn together with those under it.
const LOWEST: f64 = 6.0;

/// When partnerships began.
pub fn starts(h: &mut Html, site: Site, chart: &Chart) {
    if chart.starts.is_empty() {
        return h.words("p", &[("class", "gap")], site.messages().nothing_found);
    }
    let [first, last] = chart.years.map(|year| year.to_string());
    let sum = |kinds: &[usize]| -> usize {
        chart.columns.iter().map(|column| kinds.iter().map(|kind| column.counts[*kind]).sum::<usize>()).sum()
    };
    let [above, below] = chart.most.map(|most| most as f64 * chart.cell);
    let words = [sum(&[0, 1]).to_string(), first, last, chart.most[0].to_string()];
    let words = fill(site.messages().data.starts, &[&words[0], &words[1], &words[2], &words[3]]);
    let line = LINE + above;
    picture(h, line + below + LINE, &words, &|h| {
        for column in &chart.columns {
            let across = [column.at + chart.width * 0.1, chart.width * 0.8];
            let [trusted, low, rival] = column.counts.map(|count| count as i32);
            for (class, level, count) in [("trusted", 0, trusted), ("low", trusted, low), ("rival", -rival, rival)] {
                let cells = if chart.cell < LOWEST { count.max(1) } else { 1 };
                for level in (level..level + count).step_by(cells as usize) {
                    let top = line - f64::from(level + cells) * chart.cell;
                    cell(h, class, "", across, [top + 1.0, f64::from(cells) * chart.cell - 2.0]);
                }
            }
            let middle = column.at + chart.width / 2.0;
            if trusted + low > 0 {
                let top = line - f64::from(trusted + low) * chart.cell - 4.0;
                words_at(h, "count", middle, top, &(trusted + low).to_string());
            }
            if column.year.is_multiple_of(10 * chart.step) || chart.columns.len() < 10 {
                words_at(h, "year", middle, line + below + 18.0, &column.year.to_string());
            }
        }
        let y = coordinate(line);
        shape(h, "line", &[("class", "axis"), ("x1", "0"), ("y1", &y), ("x2", "100%"), ("y2", &y)]);
    });
}

/// Every start that is a cell, with its sources.
pub fn starts_table(h: &mut Html, site: Site, title: &str, chart: &Chart) {
    let messages = site.messages();
    table(
        h,
        site,
        title,
        &[messages.column_date, messages.facet[Facet::Confidence as usize], messages.partnerships, messages.sources],
        &|h| {
            for start in chart.starts.iter().take(ROWS) {
                let year = |h: &mut Html| h.text(&start.year.to_string());
                let kind = |h: &mut Html| match start.kind {
                    Kind::Rival => h.text(messages.data.claim[1]),
                    _ => h.text(messages.confidence[start.partnership.confidence as usize]),
                };
                let name = |h: &mut Html| partnership_link(h, site, start.partnership, &Needle::default());
                row(h, site, &[&year, &kind, &name], &start.claim.sources);
            }
        },
    );
    if let Some(more) = chart.starts.len().checked_sub(ROWS).filter(|more| *more > 0) {
        h.words("p", &[("class", "note")], &counted(messages.data.more, more, site.lang));
    }
}
