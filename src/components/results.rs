//! What the explorer found: places, and partnerships as a list or a table, a page at a time.

use super::claims::confidence_mark;
use super::controls::{Choice, switch};
use super::facets::{button, chips, hidden_low, way_out};
use super::partnerships::{found_name, partnership_item, partnership_link, sector_names, today};
use super::references::sources_link;
use crate::domain::FactKey;
use crate::explorer::{Outcome, Place};
use crate::html::Html;
use crate::i18n::{counted, date, fill};
use crate::layout::map::Shape;
use crate::query::{Query, Selection, Sort, View};
use crate::route::Route;
use crate::site::Site;

/// Partnerships on a page.
pub const PAGE: usize = 50;

/// What the window's head, the search and the views take at least, and then a row, in pixels.
const ABOVE: usize = 440;
const ROW: usize = 64;

/// Rows that are seen at most in a window of that height while its search field is: 4 to 7 on a laptop or a phone.
pub fn glimpse(height: usize) -> usize {
    4.max(height.saturating_sub(ABOVE) / ROW)
}

/// What the selection finds; while a text is being typed, its first rows, as many as `glimpse` says. `shape` is that of
/// a map.
pub fn results(
    h: &mut Html,
    site: Site,
    selection: &Selection,
    outcome: &Outcome,
    glimpse: Option<usize>,
    shape: Shape,
) {
    let is_settled = glimpse.is_none();
    let messages = site.messages();
    h.el("div", &[("id", "results")], |h| {
        h.el("div", &[("class", "bar")], |h| {
            let count = counted(messages.results, outcome.rows.len(), site.lang);
            h.words("h2", &[("id", "count"), ("tabindex", "-1")], &count);
            h.el("div", &[("class", site.runs(["tools", "tools waiting"]))], |h| tools(h, site, selection));
        });
        chips(h, site, selection);
        hidden_low(h, site, selection, outcome);
        if !outcome.places.is_empty() {
            places(h, site, outcome);
        }
        let pages = outcome.rows.len().div_ceil(PAGE);
        let page = selection.page.min(pages.saturating_sub(1));
        let rows = outcome.rows.chunks(PAGE).nth(page).unwrap_or_default();
        let rows = &rows[..rows.len().min(glimpse.unwrap_or(PAGE))];
        match (rows.is_empty(), selection.view) {
            (true, _) => way_out(h, site, selection, outcome),
            (_, View::List) => h.el("ol", &[("class", "pairs")], |h| {
                for row in rows {
                    partnership_item(h, site, site.catalog.explorer().partnership(*row), &outcome.needle);
                }
            }),
            (_, View::Table) => table(h, site, rows, outcome),
            (_, View::Map | View::Network) => {
                let ties = site.catalog.explorer().ties(&outcome.rows, selection.era);
                match selection.view {
                    View::Map => super::map(h, site, selection, &ties, shape),
                    _ => super::network(h, site, selection, &ties),
                }
            }
        }
        let is_paged = matches!(selection.view, View::List | View::Table);
        if pages > 1 && is_settled && is_paged {
            pager(h, site, selection, page, pages);
        }
        if is_settled && !rows.is_empty() {
            h.el("p", &[("class", site.runs(["export", "export waiting"]))], |h| {
                let query = Query { filter: selection.on_timeline(), ..Query::default() }.to_query();
                h.link(&(site.href(Route::Timeline) + &query), &[("class", "chip")], messages.timeline);
                for (act, words) in [("csv", messages.download_csv), ("json", messages.download_json)] {
                    h.words("button", &[("type", "button"), ("class", "chip"), ("data-act", act)], words);
                }
            });
        }
    });
}

/// The views, and the orders.
fn tools(h: &mut Html, site: Site, selection: &Selection) {
    let messages = site.messages();
    let mut choices: Vec<Choice> = Vec::new();
    for view in View::ALL {
        let next = Selection { view: *view, ..selection.clone() };
        let id = format!("view-{}", view.as_str());
        choices.push((id, *view == selection.view, super::facets::go(&next), messages.view[*view as usize]));
    }
    switch(h, messages.view_as, &choices);
    // A picture shows all results, and no order of them.
    if matches!(selection.view, View::Map | View::Network) {
        return super::era_switch(h, site, selection);
    }
    h.el("label", &[("class", "order")], |h| {
        h.text(messages.sort_by);
        h.text(" ");
        h.el("select", &[("id", "sort"), ("data-pick", "query")], |h| {
            for sort in Sort::ALL {
                let next = Selection { sort: *sort, page: 0, ..selection.clone() };
                let selected = if *sort == selection.sort { "selected" } else { "" };
                let attributes = [("value", &*super::facets::go(&next)), ("selected", selected)];
                h.words("option", &attributes, messages.sort[*sort as usize]);
            }
        });
    });
}

/// The local authorities that answer the search, what they are today, and how many partnerships name them.
fn places(h: &mut Html, site: Site, outcome: &Outcome) {
    let messages = site.messages();
    h.el("section", &[("class", "places"), ("aria-label", messages.places)], |h| {
        h.el("ul", &[], |h| {
            for Place { locality, partnerships } in &outcome.places {
                h.el("li", &[], |h| {
                    h.el("a", &[("href", &site.href(Route::Locality(&locality.id)))], |h| {
                        found_name(h, site, locality, &outcome.needle);
                    });
                    let words = match partnerships {
                        0 => messages.no_partnership.to_owned(),
                        count => counted(messages.results, *count, site.lang),
                    };
                    h.words("span", &[("class", "when")], &words);
                    today(h, site, locality, None);
                    sources_link(h, site, Route::Locality(&locality.id));
                });
            }
        });
    });
}

fn table(h: &mut Html, site: Site, rows: &[u32], outcome: &Outcome) {
    let messages = site.messages();
    h.el("table", &[("class", "events pairs"), ("aria-labelledby", "count")], |h| {
        h.el("thead", &[], |h| {
            h.el("tr", &[], |h| {
                let [sector, status, ..] = messages.facet;
                let fact = |key: FactKey| messages.fact[key as usize];
                for name in [
                    messages.lane[2],
                    fact(FactKey::Since),
                    status,
                    fact(FactKey::LastReported),
                    sector,
                    messages.sources,
                ] {
                    h.words("th", &[("scope", "col")], name);
                }
            });
        });
        h.el("tbody", &[], |h| {
            for row in rows {
                let partnership = site.catalog.explorer().partnership(*row);
                let when = |key: FactKey| {
                    let known = partnership.facts.date(key);
                    known.map_or_else(|| messages.not_known.to_owned(), |when| date(when, site.lang))
                };
                h.el("tr", &[], |h| {
                    h.el("th", &[("scope", "row")], |h| {
                        partnership_link(h, site, partnership, &outcome.needle);
                        confidence_mark(h, site, Some(partnership.confidence));
                    });
                    h.words("td", &[], &when(FactKey::Since));
                    h.words("td", &[], messages.partnership_status[partnership.status() as usize]);
                    h.words("td", &[], &when(FactKey::LastReported));
                    h.el("td", &[], |h| sector_names(h, site, partnership, &outcome.needle));
                    h.el("td", &[], |h| sources_link(h, site, Route::Partnership(&partnership.id)));
                });
            }
        });
    });
}

/// Links to the pages before and after.
fn pager(h: &mut Html, site: Site, selection: &Selection, page: usize, pages: usize) {
    let messages = site.messages();
    h.el("p", &[("class", "pager")], |h| {
        h.text(&fill(messages.page_of, &[&(page + 1).to_string(), &pages.to_string()]));
        let steps = [(page.checked_sub(1), messages.previous_page), (Some(page + 1), messages.next_page)];
        for (target, words) in steps {
            let Some(target) = target.filter(|target| *target < pages) else { continue };
            let next = Selection { page: target, ..selection.clone() };
            button(h, "", site.runs(["chip", "chip waiting"]), &next, "count", |h| h.text(words));
        }
    });
}
