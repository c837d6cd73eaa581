//! The charts of the data page, drawn, and the same marks as tables.

use super::claims::{confidence_mark, fact_value, scope_mark};
use super::partnerships::partnership_link;
use super::references::source_names;
use super::text::{note, place_name, text};
use crate::domain::{Bound, Country, SourceId};
use crate::html::Html;
use crate::i18n::{counted, fill, ordinal, year_label};
use crate::layout::charts::attendance::{self, GAP, Mark, Row};
use crate::layout::charts::sectors::{self, About, Line};
use crate::layout::charts::{percent, starts};
use crate::layout::coordinate;
use crate::query::Facet;
use crate::route::Route;
use crate::search::Needle;
use crate::site::{Site, country_class};

/// Rows that the table of starts has room for.
const ROWS: usize = 300;
/// A cell lower than this is drawn together with those under it.
const LOWEST: f64 = 6.0;
/// Height of a line of sectors, and of what stands over and under the columns of starts.
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

/// Who came to each edition.
pub fn attendance(h: &mut Html, site: Site, chart: &attendance::Chart) {
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

/// Number, city and year of an edition, or the numbers of several.
fn edition(h: &mut Html, site: Site, row: &Row) {
    let messages = site.messages();
    let [first, last] = row.editions;
    if first.edition != last.edition {
        let numbers = [first, last].map(|conference| conference.edition.to_string());
        h.words("b", &[], &fill(messages.unknown_editions[0], &[&numbers[0], &numbers[1]]));
    } else {
        let name = ordinal(messages.edition, *first.edition, site.lang);
        h.link(&site.href(Route::Conference(*first.edition)), &[], &name);
    }
    if let Some((city, country)) = first.city().zip(first.country()) {
        h.text(" ");
        place_name(h, site, city, country);
    }
    if let Some(date) = first.dates() {
        h.text(" ");
        h.words("span", &[("class", "when")], &year_label(date, site.lang));
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
            all.push_str("; ");
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
        let mut away = GAP;
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
            if mark.number.bound == Some(Bound::Over) {
                away += 10.0;
            }
            match mark.side {
                Some(Country::France) => {
                    shape(
                        h,
                        "rect",
                        &[("class", "dot"), ("x", "-4.5"), ("y", "-4.5"), ("width", "9"), ("height", "9")],
                    );
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
                let y = coordinate(4.5 + attendance::LINE);
                h.words("text", &[("x", &coordinate(away)), ("y", &y)], after.trim_start_matches([',', ' ']));
            }
        });
    });
}

/// When partnerships began.
pub fn starts(h: &mut Html, site: Site, chart: &starts::Chart) {
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

/// What partnerships are about.
pub fn sectors(h: &mut Html, site: Site, chart: &sectors::Chart) {
    let width = 1.0 / chart.periods.len() as f64;
    let middle = |index: usize| (index as f64 + 0.5) * width;
    h.el("ul", &[("class", "rows")], |h| {
        h.el("li", &[], |h| {
            h.words("p", &[("class", "when")], site.messages().facet[Facet::Decade as usize]);
            // Each line says its periods itself.
            h.el("svg", &[("class", "chart"), ("aria-hidden", "true"), ("height", "24")], |h| {
                for (index, period) in chart.periods.iter().enumerate() {
                    let words = period.map_or("?".to_owned(), |year| year.to_string());
                    words_at(h, "year", middle(index), 17.0, &words);
                }
            });
        });
        for line in &chart.lines {
            h.el("li", &[], |h| {
                h.el("p", &[], |h| about(h, site, line));
                let words = counts(site, chart, line).map(|(_, words)| words).collect::<Vec<_>>().join("; ");
                picture(h, LINE, &words, &|h| {
                    for (index, count) in line.counts.iter().enumerate() {
                        if let About::Sector(_) = line.about {
                            let share = (60 * count / chart.most.max(1)).to_string() + "%";
                            cell(h, "heat", &share, [index as f64 * width, width * 0.96], [0.0, LINE]);
                        }
                        let words = if *count > 0 { count.to_string() } else { "·".to_owned() };
                        words_at(h, "", middle(index), 17.0, &words);
                    }
                });
            });
        }
    });
}

/// What a line counts.
fn about(h: &mut Html, site: Site, line: &Line) {
    match line.about {
        About::All => h.words("b", &[], site.messages().data.all),
        About::Sector(sector) => text(h, site, &sector.name),
        About::Unknown => h.text(site.messages().data.no_sector),
    }
}

/// The numbers of a line that are not nought, each with its period in words: “thập niên 1990: 5”.
fn counts<'a>(
    site: Site,
    chart: &'a sectors::Chart,
    line: &'a Line,
) -> impl Iterator<Item = (Option<u16>, String)> + 'a {
    let counts = chart.periods.iter().zip(&line.counts).filter(|(_, count)| **count > 0);
    counts.map(move |(period, count)| {
        let name = match period {
            Some(year) if chart.step == 10 => fill(site.messages().decade, &[&year.to_string()]),
            Some(year) => format!("{year}–{}", year + chart.step - 1),
            None => site.messages().not_known.to_owned(),
        };
        (*period, format!("{name} ({count})"))
    })
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
            h.el("td", &[], |h| source_names(h, site, sources));
        }
    });
}

/// Every claim that is a mark, with its sources.
pub fn attendance_table(h: &mut Html, site: Site, title: &str, chart: &attendance::Chart) {
    let messages = site.messages();
    let [number, counted] = messages.data.columns;
    table(h, site, title, &[messages.lane[1], counted, number, messages.sources], &|h| {
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
                let number = |h: &mut Html| {
                    fact_value(h, site, mark.claim);
                    confidence_mark(h, site, mark.claim.confidence);
                    if mark.is_rival || mark.claim.preferred.is_some() {
                        h.text(" ");
                        h.words("small", &[("class", "mark")], messages.data.claim[usize::from(mark.is_rival)]);
                    }
                    note(h, site, "note", &mark.claim.note);
                };
                row(h, site, &[&|h| edition(h, site, edition_row), &what, &number], &mark.claim.sources);
            }
        }
    });
}

/// Every start that is a cell, with its sources.
pub fn starts_table(h: &mut Html, site: Site, title: &str, chart: &starts::Chart) {
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
                    starts::Kind::Rival => h.text(messages.data.claim[1]),
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

/// Every number of a sector, as a link to the list of what it counts.
pub fn sectors_table(h: &mut Html, site: Site, title: &str, chart: &sectors::Chart) {
    let messages = site.messages();
    table(
        h,
        site,
        title,
        &[messages.facet[Facet::Sector as usize], messages.data.columns[0], messages.facet[Facet::Decade as usize]],
        &|h| {
            for line in &chart.lines {
                let total = |h: &mut Html| h.text(&line.counts.iter().sum::<usize>().to_string());
                let periods = |h: &mut Html| {
                    for (index, (period, words)) in counts(site, chart, line).enumerate() {
                        if index > 0 {
                            h.text(", ");
                        }
                        match (line.about, chart.step) {
                            (About::Sector(sector), 10) => {
                                let decade = period.map_or("unknown".to_owned(), |year| year.to_string());
                                let page = site.href(Route::Explorer);
                                let sector = sector.id.as_str();
                                let href = format!("{page}?sector={sector}&decade={decade}&confidence=high,medium,low");
                                h.link(&href, &[], &words);
                            }
                            _ => h.text(&words),
                        }
                    }
                };
                row(h, site, &[&|h| about(h, site, line), &total, &periods], &[]);
            }
        },
    );
}
