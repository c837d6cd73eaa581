//! The filters of the explorer: facets, what is chosen in them, and the way out when nothing is left.

use super::partnerships::short_name;
use crate::domain::{Confidence, Edition};
use crate::explorer::{Outcome, Value};
use crate::html::Html;
use crate::i18n::{fill, grouped, ordinal};
use crate::order::sorted;
use crate::query::{Facet, Selection};
use crate::search::Needle;
use crate::site::Site;

/// Values shown of a facet before all are asked for.
const FEW: usize = 7;
/// Values shown at most; the search field finds what is beyond.
const MOST: usize = 150;

/// A value in words.
fn value_name(h: &mut Html, site: Site, facet: Facet, value: Value) {
    let (messages, dataset, at) = (site.messages(), site.catalog.dataset(), usize::from(value));
    match facet {
        Facet::Sector => super::text::text(h, site, &dataset.sectors[at].name),
        Facet::Status => h.text(messages.partnership_status[at]),
        Facet::Vietnam | Facet::France => {
            let (at, is_within) = site.catalog.explorer().columns().locality(value);
            short_name(h, site, &dataset.localities[at], &Needle::default());
            h.text(if is_within { messages.pictures.within } else { "" });
        }
        Facet::Level => h.text(messages.level[at]),
        Facet::Decade if value == 0 => h.text(messages.not_known),
        Facet::Decade => h.text(&fill(messages.decade, &[&(at * 10).to_string()])),
        Facet::Edition => h.text(&ordinal(messages.edition, Edition(at as u8), site.lang)),
        Facet::Confidence => h.text(messages.confidence[at]),
    }
}

/// The values of a facet that are worth showing: those that would find something, and those chosen; the more frequent
/// first where there is no order of their own.
fn values(site: Site, facet: Facet, selection: &Selection, outcome: &Outcome) -> Vec<(Value, u32)> {
    let (explorer, dataset) = (site.catalog.explorer(), site.catalog.dataset());
    let counts = explorer.counts(selection, outcome, facet);
    let is_place = matches!(facet, Facet::Vietnam | Facet::France);
    let is_filtered = !selection.values(facet).is_empty();
    let mut values = Vec::new();
    for (value, count) in counts.iter().enumerate() {
        let is_chosen = is_filtered && selection.has(facet, &explorer.columns().token(facet, value as Value));
        // A place that is part of another today is found under that, and what lies in one by the pictures; an unchosen
        // value that adds nothing has no use.
        let is_today = !is_place || dataset.localities.get(value).is_some_and(|it| it.successors.is_empty());
        let adds = if is_filtered { *count as usize > outcome.rows.len() } else { *count > 0 };
        if is_chosen || (is_today && adds) {
            values.push((value as Value, *count));
        }
    }
    match facet {
        Facet::Sector | Facet::Vietnam | Facet::France => sorted(values, |(_, count)| u64::from(u32::MAX - count)),
        _ => values,
    }
}

/// All facets, each with how many there would be with one value more.
pub fn facets(h: &mut Html, site: Site, selection: &Selection, outcome: &Outcome) {
    let messages = site.messages();
    let columns = site.catalog.explorer().columns();
    for facet in Facet::ALL {
        let values = values(site, *facet, selection, outcome);
        let is_open = selection.open == Some(*facet);
        let room = if is_open { MOST } else { FEW };
        let disabled = if site.is_live() { "" } else { "disabled" };
        h.el("fieldset", &[("class", "facet"), ("disabled", disabled)], |h| {
            h.words("legend", &[], messages.facet[*facet as usize]);
            let mut shown = 0;
            for (value, count) in &values {
                let token = columns.token(*facet, *value);
                let is_chosen = selection.has(*facet, &token);
                shown += 1;
                if shown > room && !is_chosen {
                    continue;
                }
                h.el("label", &[], |h| {
                    let attributes = [
                        ("type", "checkbox"),
                        ("id", &*format!("{}-{token}", facet.as_str())),
                        ("data-go", &*go(&selection.toggled(*facet, &token))),
                        ("checked", if is_chosen { "checked" } else { "" }),
                    ];
                    h.el("input", &attributes, |_| ());
                    h.el("span", &[], |h| value_name(h, site, *facet, *value));
                    h.text(" ");
                    h.words("b", &[], &grouped(u64::from(*count), site.lang));
                });
            }
            if values.len() > FEW {
                let open = if is_open { None } else { Some(*facet) };
                let words = match is_open {
                    true => messages.show_less.to_owned(),
                    false => fill(messages.show_all, &[&values.len().min(MOST).to_string()]),
                };
                let next = Selection { open, ..selection.clone() };
                button(h, &format!("open-{}", facet.as_str()), "quiet", &next, "", |h| h.text(&words));
            }
        });
    }
}

/// A query as buttons and boxes carry it: that of the default is `?`.
pub fn go(selection: &Selection) -> String {
    let query = selection.to_query();
    if query.is_empty() { "?".to_owned() } else { query }
}

/// A button that leads to another selection; with `then`, the focus goes to the element of that id.
pub fn button(h: &mut Html, id: &str, class: &str, next: &Selection, then: &str, content: impl FnOnce(&mut Html)) {
    let attributes = [("type", "button"), ("id", id), ("class", class), ("data-go", &*go(next)), ("data-then", then)];
    h.el("button", &attributes, content);
}

/// What is filtered by, each a button that takes the filter away.
pub fn chips(h: &mut Html, site: Site, selection: &Selection) {
    let messages = site.messages();
    let columns = site.catalog.explorer().columns();
    let is_any = Facet::ALL.iter().any(|facet| !selection.chosen[*facet as usize].is_empty());
    if !is_any {
        return;
    }
    h.el("div", &[("class", "chips")], |h| {
        for facet in Facet::ALL {
            for token in &selection.chosen[*facet as usize] {
                let class = if *facet == Facet::Vietnam { "chip vn" } else { "chip" };
                button(h, "", class, &selection.toggled(*facet, token), "count", |h| {
                    let [before, after] = super::partnerships::split(messages.remove_filter);
                    h.words("span", &[("class", "visually-hidden")], before);
                    match columns.value(*facet, token) {
                        Some(value) => value_name(h, site, *facet, value),
                        None => h.text(token),
                    }
                    h.words("span", &[("aria-hidden", "true")], " ✕");
                    h.text(after);
                });
            }
        }
        button(h, "", "quiet", &selection.cleared(), "count", |h| h.text(messages.clear_filters));
    });
}

/// How many of low confidence are hidden, and the switch.
pub fn hidden_low(h: &mut Html, site: Site, selection: &Selection, outcome: &Outcome) {
    let messages = site.messages();
    let low = Confidence::Low.as_str();
    let is_shown = selection.has(Facet::Confidence, low);
    let counts = site.catalog.explorer().counts(selection, outcome, Facet::Confidence);
    let hidden =
        (counts[Confidence::Low as usize] as usize).saturating_sub(if is_shown { 0 } else { outcome.rows.len() });
    if hidden == 0 {
        return;
    }
    h.el("p", &[("class", site.runs(["note", "note waiting"]))], |h| {
        if !is_shown {
            h.text(&crate::i18n::counted(messages.hidden_low, hidden, site.lang));
            h.text(" · ");
        }
        let words = if is_shown { messages.hide_low } else { messages.show_low };
        button(h, "low", "quiet", &selection.toggled(Facet::Confidence, low), "", |h| h.text(words));
    });
}

/// What to do when nothing was found: which filter to drop, and how many there would be then.
pub fn way_out(h: &mut Html, site: Site, selection: &Selection, outcome: &Outcome) {
    let messages = site.messages();
    h.el("div", &[("class", "empty")], |h| {
        h.words("p", &[("class", "lead")], messages.no_results);
        if outcome.without_text > 0 {
            let count = outcome.without_text.to_string();
            let words = fill(messages.try_without_text, &[&selection.text, &count]);
            button(h, "", "chip", &selection.searching(""), "count", |h| h.text(&words));
        }
        for facet in Facet::ALL {
            let count = site.catalog.explorer().without(selection, outcome, *facet);
            if count == 0 {
                continue;
            }
            let words = fill(messages.try_without, &[messages.facet[*facet as usize], &count.to_string()]);
            button(h, "", "chip", &selection.without(*facet), "count", |h| h.text(&words));
        }
        button(h, "", "quiet", &selection.cleared(), "count", |h| h.text(messages.clear_filters));
    });
}
