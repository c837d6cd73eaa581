//! The network drawn: France on the left, Vietnam on the right, and a line for each tie between them.

use super::ties::{COUNTRIES, CROWD, Marks};
use crate::explorer::Ties;
use crate::html::{Attributes, Html};
use crate::i18n::fill;
use crate::layout::coordinate;
use crate::layout::network::{HEAD, LINE, Network, wrapped};
use crate::query::Selection;
use crate::site::{Site, country_class};

/// The left edge and the width of both columns and of the lines between: as attributes, because not every browser
/// takes those of an inner `svg` from a style sheet.
const COLUMNS: [[&str; 2]; 3] = [["0", "36%"], ["64%", "36%"], ["36%", "28%"]];

/// Baseline of one line of text in the middle of a row.
const BASELINE: f64 = 4.5;

/// Who is tied to whom: the picture, how it is read, what it leaves out, and its ties as rows.
pub fn network(h: &mut Html, site: Site, selection: &Selection, ties: &Ties) {
    let marks = Marks::new(site, selection, ties);
    let messages = site.messages().pictures;
    let labels = &marks.labels;
    let lines = [0, 1].map(|side| labels[side].iter().map(|name| lines_of(name)).collect());
    let lines: [Vec<usize>; 2] = lines;
    let ends: Vec<[usize; 2]> = ties.ties.iter().map(|tie| tie.ends).collect();
    let network = Network::new([&lines[0], &lines[1]], &ends);
    let counts = [ties.places[0].len(), ties.places[1].len(), ties.ties.len()].map(|count| count.to_string());
    let name = fill(messages.network, &[&counts[0], &counts[1], &counts[2]]);
    marks.notes(h);
    h.el("div", &[("class", "ties"), ("id", "network")], |h| {
        marks.legend(h);
        let height = coordinate(network.height);
        let is_dense = ties.ties.len() > CROWD;
        let class = if is_dense { "network dense" } else { "network" };
        h.el("svg", &[("class", class), ("height", &height), ("role", "group"), ("aria-label", &name)], |h| {
            for side in 0..2 {
                let class = country_class(COUNTRIES[side]);
                column(h, side, &[("class", class)], marks.side_name(side), &mut |h| {
                    let caption = site.messages().country[COUNTRIES[side] as usize];
                    text(h, side, "", HEAD - 14.0, caption);
                    for (at, place) in network.columns[side].iter().enumerate() {
                        let lang = ties.places[side].get(*place).map_or("", |place| marks.lang(place.locality));
                        marks.place_link(h, [side, *place], at == 0, "", &mut |h| {
                            let [middle, height] = network.rows[side][*place];
                            row(h, side, middle, height, lang, &labels[side][*place]);
                        });
                    }
                });
            }
            let view_box = format!("0 0 100 {height}");
            let attributes = [("class", "lines"), ("viewBox", &*view_box), ("preserveAspectRatio", "none")];
            column(h, 2, &attributes, messages.ties, &mut |h| {
                for (at, tie) in network.ties.iter().filter_map(|at| ties.ties.get(*at)).enumerate() {
                    let line = network.line(tie.ends);
                    marks.tie_link(h, tie, at == 0, &mut |h| {
                        if !is_dense {
                            h.el("path", &[("class", "around"), ("d", &line)], |_| ());
                        }
                        h.el("path", &[("d", &line), ("stroke-width", &marks.breadth(tie))], |_| ());
                    });
                }
            });
        });
        h.words("p", &[("id", "pointed"), ("aria-hidden", "true")], "");
        marks.table(h, &network.ties);
    });
}

fn lines_of(name: &str) -> usize {
    if wrapped(name)[1].is_empty() { 1 } else { 2 }
}

/// A column, and in it a group of links; each column has coordinates of its own.
fn column(h: &mut Html, at: usize, attributes: Attributes, name: &str, links: &mut dyn FnMut(&mut Html)) {
    let [x, width] = COLUMNS[at];
    let attributes = [attributes, &[("x", x), ("width", width), ("height", "100%"), ("role", "none")]].concat();
    h.el("svg", &attributes, |h| {
        h.el("g", &[("data-rove", "true"), ("role", "group"), ("aria-label", name)], |h| links(h));
    });
}

/// A place: its row, which answers to the pointer as a whole, and its name in one or two lines.
fn row(h: &mut Html, side: usize, middle: f64, height: f64, lang: &str, name: &str) {
    let top = coordinate(middle - height / 2.0);
    h.el("rect", &[("y", &top), ("width", "100%"), ("height", &coordinate(height))], |_| ());
    match wrapped(name) {
        [name, ""] => text(h, side, lang, middle + BASELINE, name),
        [first, second] => {
            text(h, side, lang, middle + BASELINE - LINE / 2.0, first);
            h.text(" ");
            text(h, side, lang, middle + BASELINE + LINE / 2.0, second);
        }
    }
}

/// Words at the edge of their column that is next to the lines.
fn text(h: &mut Html, side: usize, lang: &str, y: f64, words: &str) {
    let [x, away] = if side == 0 { ["100%", "-6"] } else { ["0", "6"] };
    h.words("text", &[("x", x), ("dx", away), ("y", &coordinate(y)), ("lang", lang)], words);
}
