//! What partnerships are about: a line of numbers per sector.

use super::{LINE, cell, picture, row, table, words_at};
use crate::components::text::text;
use crate::html::Html;
use crate::i18n::fill;
use crate::layout::charts::sectors::{About, Chart, Line};
use crate::query::Facet;
use crate::route::Route;
use crate::site::Site;

/// What partnerships are about.
pub fn sectors(h: &mut Html, site: Site, chart: &Chart) {
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
                let words: Vec<String> = counts(site, chart, line).map(|(_, words)| words).collect();
                let words = words.join(site.messages().share.between);
                picture(h, LINE, &words, &|h| {
                    for (index, count) in line.counts.iter().enumerate() {
                        if let About::Sector(_) = line.about {
                            let share = (45 * count / chart.most.max(1)).to_string() + "%";
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
fn counts<'a>(site: Site, chart: &'a Chart, line: &'a Line) -> impl Iterator<Item = (Option<u16>, String)> + 'a {
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

/// Every number of a sector, as a link to the list of what it counts.
pub fn sectors_table(h: &mut Html, site: Site, title: &str, chart: &Chart) {
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
