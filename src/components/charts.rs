//! What the charts of the data page share: pictures as wide as there is room, and their marks as a folded table.

mod attendance;
mod sectors;
mod starts;

pub use attendance::{attendance, attendance_table};
pub use sectors::{sectors, sectors_table};
pub use starts::{starts, starts_table};

use super::references::{NAMED, source_names};
use crate::domain::SourceId;
use crate::html::Html;
use crate::layout::charts::percent;
use crate::layout::coordinate;
use crate::site::Site;

/// Height of a line of words.
const LINE: f64 = 24.0;

/// A picture of that height, as wide as there is room, and its words for those who do not see it.
fn picture(h: &mut Html, height: f64, words: &str, marks: &dyn Fn(&mut Html)) {
    let attributes = [("class", "chart"), ("role", "img"), ("aria-label", words), ("height", &*coordinate(height))];
    h.el("svg", &attributes, marks);
}

/// A mark without words.
fn shape(h: &mut Html, tag: &'static str, attributes: &[(&'static str, &str)]) {
    h.el(tag, attributes, |_| ());
}

/// A rectangle from a share of the width on.
fn cell(h: &mut Html, class: &str, fill: &str, [x, width]: [f64; 2], [y, height]: [f64; 2]) {
    let ([x, width], [y, height]) = ([x, width].map(percent), [y, height].map(coordinate));
    let place = [("x", &*x), ("y", &y), ("width", &width), ("height", &height)];
    shape(h, "rect", &[("class", class), ("fill-opacity", fill), place[0], place[1], place[2], place[3]]);
}

fn words_at(h: &mut Html, class: &str, x: f64, y: f64, words: &str) {
    h.words("text", &[("class", class), ("x", &percent(x)), ("y", &coordinate(y))], words);
}

/// The same marks as a table, folded.
fn table(h: &mut Html, site: Site, title: &str, heads: &[&str], rows: &dyn Fn(&mut Html)) {
    h.el("details", &[], |h| {
        h.words("summary", &[], &format!("{} – {title}", site.messages().table));
        h.el("table", &[("class", "events"), ("aria-label", title)], |h| {
            h.el("thead", &[], |h| {
                h.el("tr", &[], |h| heads.iter().for_each(|head| h.words("th", &[("scope", "col")], head)))
            });
            h.el("tbody", &[], rows);
        });
    });
}

/// A row whose cells are written one after the other, and the last holds sources.
fn row(h: &mut Html, site: Site, cells: &[&dyn Fn(&mut Html)], sources: &[SourceId]) {
    h.el("tr", &[], |h| {
        for (index, write) in cells.iter().enumerate() {
            match index {
                0 => h.el("th", &[("scope", "row")], write),
                _ => h.el("td", &[], write),
            }
        }
        if !sources.is_empty() {
            h.el("td", &[], |h| source_names(h, site, sources, NAMED));
        }
    });
}
