//! The choice of two records to compare: their kind, and a list for each.

use super::controls::{Choice, switch};
use crate::domain::Country;
use crate::explorer::name_ranks;
use crate::head::page_title;
use crate::html::Html;
use crate::order::sorted;
use crate::query::Comparison;
use crate::route::{Kind, Route};
use crate::site::Site;

/// The records chosen, where there are such.
pub fn picked(site: Site, comparison: &Comparison) -> [Option<Route>; 2] {
    [0, 1].map(|side: usize| Route::record(comparison.kind, &comparison.chosen[side], site.catalog))
}

/// What can be chosen, in the order of names; of the authorities those with a partnership, and those chosen already.
fn choices(site: Site, picked: [Option<Route>; 2], kind: Kind) -> Vec<Route> {
    let (catalog, dataset) = (site.catalog, site.catalog.dataset());
    let mut routes = Vec::new();
    if kind == Kind::Edition {
        dataset.conferences.iter().for_each(|conference| routes.push(Route::Conference(*conference.edition)));
        return routes;
    }
    let mut has_partnership = vec![false; dataset.localities.len()];
    for partnership in &dataset.partnerships {
        [&partnership.fr, &partnership.vn].into_iter().for_each(|id| has_partnership[catalog.number(id)] = true);
        if kind == Kind::Partnership {
            routes.push(Route::Partnership(&partnership.id));
        }
    }
    if kind == Kind::Locality {
        for (locality, is_known) in dataset.localities.iter().zip(has_partnership) {
            let route = Route::Locality(&locality.id);
            if is_known || picked.contains(&Some(route)) {
                routes.push(route);
            }
        }
    }
    let ranks = name_ranks(dataset);
    sorted(routes, |route| match route {
        Route::Locality(id) => ranks[catalog.number(id)],
        Route::Partnership(id) => {
            catalog.partnership(id.as_str()).map_or(0, |partnership| ranks[catalog.number(&partnership.fr)])
        }
        _ => 0,
    })
}

/// A query as buttons and lists carry it: that of the default is `?`.
fn go(comparison: &Comparison) -> String {
    let query = comparison.to_query();
    if query.is_empty() { "?".to_owned() } else { query }
}

/// The controls; without the program they can be seen only.
pub fn pick(h: &mut Html, site: Site, comparison: &Comparison) {
    let (messages, words) = (site.messages(), site.messages().compare);
    let picked = picked(site, comparison);
    let choices = choices(site, picked, comparison.kind);
    h.el("fieldset", &[("class", "pick"), ("disabled", if site.is_live() { "" } else { "disabled" })], |h| {
        h.words("legend", &[("class", "visually-hidden")], words.title);
        let mut kinds: Vec<Choice> = Vec::new();
        for (kind, name) in Kind::ALL.iter().zip([messages.lane[1], messages.places, messages.partnerships]) {
            let next = go(&Comparison { kind: *kind, ..Comparison::default() });
            kinds.push((kind.as_str().to_owned(), *kind == comparison.kind, next, name));
        }
        switch(h, words.kind, &kinds);
        for (side, id) in ["first", "second"].into_iter().enumerate() {
            h.el("label", &[("class", "order")], |h| {
                h.text(words.choice[side]);
                h.text(" ");
                h.el("select", &[("id", id), ("data-pick", "query")], |h| {
                    h.words("option", &[("value", &go(&comparison.with(side, "")))], words.choose);
                    let all = choices.iter().copied();
                    match comparison.kind {
                        Kind::Locality => {
                            for country in Country::ALL {
                                let is_there =
                                    |route: &Route| matches!(route, Route::Locality(id) if site.catalog.locality(id).is_some_and(|it| it.country == *country));
                                h.el("optgroup", &[("label", messages.country[*country as usize])], |h| {
                                    all.clone().filter(is_there).for_each(|route| option(h, site, comparison, side, picked[side], route));
                                });
                            }
                        }
                        _ => all.for_each(|route| option(h, site, comparison, side, picked[side], route)),
                    }
                });
            });
        }
    });
}

fn option(h: &mut Html, site: Site, comparison: &Comparison, side: usize, picked: Option<Route>, route: Route) {
    let (_, id) = route.kind_and_id().unwrap_or_default();
    let selected = if picked == Some(route) { "selected" } else { "" };
    let locality = match route {
        Route::Locality(id) => site.catalog.locality(id),
        _ => None,
    };
    let lang = locality.and_then(|locality| site.name_lang(&locality.names, locality.country)).unwrap_or_default();
    let attributes = [("value", &*go(&comparison.with(side, &id))), ("selected", selected), ("lang", lang)];
    h.words("option", &attributes, &page_title(site, route));
}
