//! Who works with whom: one search field, filters, and what they find.

use leptos::prelude::*;

use super::{Parts, fixed, redrawn};
use crate::browser::{dom, navigation};
use crate::components::{MapInput, facets, glimpse, results};
use crate::html::Html;
use crate::i18n::{counted, fill, grouped};
use crate::query::Selection;
use crate::site::Site;

/// The explorer. What the first look goes to follows each key, the rest when typing is at rest: a key is answered
/// in the next frame, whatever the machine.
pub fn explorer(site: Site, [query, settled]: [RwSignal<String>; 2], map: MapInput) -> Parts {
    let typed = query.with_untracked(|query| Selection::parse(query).text);
    let aside = redrawn("aside", site, move |h, site| settled.with(|query| filters(h, site, query)));
    let found = redrawn("found", site, move |h, site| {
        let is_settled = settled.with(|settled| query.with(|query| query == settled)) && !navigation::is_typing();
        let glimpse = if is_settled { None } else { Some(glimpse(dom::height())) };
        query.with(|query| found(h, site, query, glimpse, map));
    });
    vec![fixed(site, move |h, site| head(h, site, &typed)), aside, found]
}

/// The filters beside the results.
fn filters(h: &mut Html, site: Site, query: &str) {
    let selection = Selection::parse(query);
    let outcome = site.catalog.explorer().found(&selection);
    h.el("details", &[("id", "filters")], |h| {
        h.words("summary", &[], site.messages().filters);
        // Nothing of the view is in them, so that another view leaves them as they are.
        h.el("div", &[("class", "facets")], |h| facets(h, site, &selection.filters(), &outcome));
    });
}

/// Heading and search field: they stay while the results change, so that typing is never disturbed.
fn head(h: &mut Html, site: Site, typed: &str) {
    let messages = site.messages();
    let dataset = site.catalog.dataset();
    let columns = site.catalog.explorer().columns();
    let sides = (0..dataset.localities.len()).filter(|at| columns.signed(*at) > 0).count();
    let counts = [dataset.partnerships.len(), sides].map(|count| grouped(count as u64, site.lang));
    h.el("div", &[("class", "hero")], |h| {
        h.words("h1", &[("tabindex", "-1")], messages.explorer_title);
        h.words("p", &[("class", "lead")], &fill(messages.explorer_lead, &[&counts[0], &counts[1]]));
    });
    h.el("search", &[], |h| {
        h.words("label", &[("for", "search"), ("class", "visually-hidden")], messages.search);
        let attributes = [
            ("type", "search"),
            ("id", "search"),
            ("maxlength", "200"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("placeholder", messages.search_hint),
            ("value", typed),
            ("disabled", if site.is_live() { "" } else { "disabled" }),
        ];
        h.el("input", &attributes, |_| ());
    });
    h.words("p", &[("id", "told"), ("role", "status"), ("class", "visually-hidden")], "");
    #[cfg(feature = "ssr")]
    if !site.is_live() {
        h.el("noscript", &[], |h| h.words("p", &[("class", "note")], messages.needs_program));
    }
}

fn found(h: &mut Html, site: Site, query: &str, glimpse: Option<usize>, map: MapInput) {
    let selection = Selection::parse(query);
    let outcome = site.catalog.explorer().found(&selection);
    if site.is_live {
        dom::set_typed("search", &selection.text);
        let count = counted(site.messages().results, outcome.rows.len(), site.lang);
        dom::tell("told", if outcome.rows.is_empty() { site.messages().no_results } else { &count });
    }
    results(h, site, &selection, &outcome, glimpse, map.shape());
}
