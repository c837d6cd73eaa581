//! Who came to each edition: every number at the end of its stem.

use super::{picture, row, shape, table};
use crate::components::claims::{confidence_mark, fact_value, scope_mark};
use crate::components::sources_link;
use crate::components::text::{note, place_name};
use crate::domain::{Bound, Country};
use crate::html::Html;
use crate::i18n::{fill, ordinal, year_label};
use crate::layout::charts::attendance::{Chart, LINE, Mark, Row};
use crate::layout::charts::percent;
use crate::layout::coordinate;
use crate::route::Route;
use crate::site::{Site, country_class};

/// Who came to each edition.
pub fn attendance(h: &mut Html, site: Site, chart: &Chart) {
    h.el("ol", &[("class", "rows")], |h| {
        for row in &chart.rows {
            h.el("li", &[], |h| {
                h.el("p", &[], |h| edition(h, site, row));
                match row.marks.is_empty() {
                    true => gap(h, site, row),
                    false => marks(h, site, row),
                }
            });
        }
    });
}

/// The number of an edition, as a link to its page, or the numbers of several.
fn number(h: &mut Html, site: Site, row: &Row) {
    let messages = site.messages();
    let [first, last] = row.editions.map(|conference| *conference.edition);
    if first != last {
        let numbers = [first, last].map(|edition| edition.to_string());
        return h.words("b", &[], &fill(messages.unknown_editions[0], &[&numbers[0], &numbers[1]]));
    }
    h.link(&site.href(Route::Conference(first)), &[], &ordinal(messages.edition, first, site.lang));
}

/// Number, city and year.
fn edition(h: &mut Html, site: Site, row: &Row) {
    number(h, site, row);
    let first = row.editions[0];
    if let Some((city, country)) = first.city().zip(first.country()) {
        h.text(" ");
        place_name(h, site, city, country);
    }
    if let Some(date) = first.dates() {
        h.text(" ");
        h.words("span", &[("class", "when")], &year_label(date, site.lang));
    }
    if *first.edition == *row.editions[1].edition {
        sources_link(h, site, Route::Conference(*first.edition));
    }
}

/// That no number was found; of an announced edition, that it is no more than that.
fn gap(h: &mut Html, site: Site, row: &Row) {
    let messages = site.messages();
    let status = row.editions[0].status as usize;
    let words = [messages.nothing_found, messages.status[1]][status];
    h.words("p", &[("class", ["gap", "gap announced"][status])], words);
}

fn marks(h: &mut Html, site: Site, row: &Row) {
    let messages = site.messages();
    let mut all = String::new();
    for mark in &row.marks {
        if !all.is_empty() {
            all.push_str(messages.share.between);
        }
        mark.words.iter().for_each(|part| all.push_str(part));
        if mark.claim.preferred.is_some() {
            all.push_str(", ");
            all.push_str(messages.data.claim[0]);
        }
    }
    picture(h, row.height, &all, &|h| {
        row.marks.iter().for_each(|mark| draw(h, mark));
    });
    if row.more > 0 {
        h.words("p", &[("class", "note")], &format!("+ {}", row.more));
    }
}

/// A stem from nought to the number; at its end the mark, which shows how the source limits it, and its words.
fn draw(h: &mut Html, mark: &Mark) {
    let country = mark.side.map_or("both", country_class);
    let state = if mark.is_rival || mark.is_early() { "hollow" } else { "solid" };
    let time = if mark.is_early() { " early" } else { "" };
    let [at, to] = mark.ends.map(percent);
    let y = coordinate(mark.y);
    h.el("g", &[("class", &format!("{country} {state}{time}"))], |h| {
        let stem = |h: &mut Html, class: &str, from: &str, to: &str| {
            shape(h, "line", &[("class", class), ("x1", from), ("y1", &y), ("x2", to), ("y2", &y)]);
        };
        stem(h, "stem", "0", &at);
        if mark.number.to.is_some() {
            stem(h, "range", &at, &to);
        }
        let away = mark.away();
        h.el("svg", &[("x", &*to), ("y", &y)], |h| {
            let arrow = match mark.number.bound {
                Some(Bound::Over) => "M5 0h13m-4-4 4 4-4 4",
                Some(Bound::Almost) => "M-9-5l-5 5 5 5",
                _ => "",
            };
            match mark.number.bound {
                Some(Bound::About) => shape(h, "circle", &[("class", "halo"), ("r", "10")]),
                Some(_) => shape(h, "path", &[("class", "arrow"), ("d", arrow)]),
                None => {}
            }
            match mark.side {
                // A range is a band, and no point of it more than another.
                _ if mark.number.to.is_some() => {}
                Some(Country::France) => {
                    let square = [("class", "dot"), ("x", "-4.5"), ("y", "-4.5"), ("width", "9"), ("height", "9")];
                    shape(h, "rect", &square);
                }
                _ => shape(h, "circle", &[("class", "dot"), ("r", "5")]),
            }
            let [before, number, after] = &mark.words;
            h.el("text", &[("x", &coordinate(away)), ("y", "4.5")], |h| {
                h.text(before);
                h.words("tspan", &[], number);
                if !mark.is_long {
                    h.text(after);
                }
            });
            if mark.is_long {
                let y = coordinate(4.5 + LINE);
                h.words("text", &[("x", &coordinate(away)), ("y", &y)], after.trim_start_matches([',', ' ']));
            }
        });
    });
}

/// Every claim that is a mark, with its sources.
pub fn attendance_table(h: &mut Html, site: Site, title: &str, chart: &Chart) {
    let messages = site.messages();
    let [count, what_is_counted] = messages.data.columns;
    table(h, site, title, &[messages.lane[1], what_is_counted, count, messages.sources], &|h| {
        for edition_row in &chart.rows {
            let mut told: Option<&Mark> = None;
            for mark in &edition_row.marks {
                // A claim on both sides is one row and two marks.
                if told.is_some_and(|other| std::ptr::eq(other.claim, mark.claim)) {
                    continue;
                }
                told = Some(mark);
                let what = |h: &mut Html| {
                    h.text(messages.fact[mark.key as usize]);
                    scope_mark(h, site, mark.claim.scope);
                };
                let value = |h: &mut Html| {
                    fact_value(h, site, mark.claim);
                    confidence_mark(h, site, mark.claim.confidence);
                    if mark.is_rival || mark.claim.preferred.is_some() {
                        h.text(" ");
                        h.words("small", &[("class", "mark")], messages.data.claim[usize::from(mark.is_rival)]);
                    }
                    note(h, site, "note", &mark.claim.note);
                };
                row(h, site, &[&|h| number(h, site, edition_row), &what, &value], &mark.claim.sources);
            }
        }
    });
}
