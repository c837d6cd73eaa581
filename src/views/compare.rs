//! Two editions, two local authorities or two partnerships, side by side.

use leptos::prelude::*;

use super::{Parts, fixed, redrawn};
use crate::browser::dom;
use crate::components::{
    FIGURES, Item, Items, PARTNERSHIP_FACTS, PLACE_AND_TIME, References, Sides, THEME, agreement_list, facts, head_row,
    lists, pick, picked, project_list, record_link, row, signed_list, succession, words_row,
};
use crate::domain::{Conference, FactKey, Locality, Partnership};
use crate::head::page_title;
use crate::html::Html;
use crate::i18n::fill;
use crate::joined::joined;
use crate::query::Comparison;
use crate::route::Route;
use crate::site::Site;

/// The page of comparison.
pub fn compare(site: Site, query: RwSignal<String>) -> Parts {
    let head = fixed(site, |h, site| {
        let words = site.messages().compare;
        h.el("div", &[("class", "hero")], |h| {
            h.words("h1", &[("tabindex", "-1")], words.title);
            h.words("p", &[("class", "lead")], words.lead);
        });
        h.words("p", &[("id", "told"), ("role", "status"), ("class", "visually-hidden")], "");
        #[cfg(feature = "ssr")]
        if !site.is_live() {
            h.el("noscript", &[], |h| h.words("p", &[("class", "note")], words.needs_program));
        }
    });
    vec![head, redrawn("compare", site, move |h, site| query.with(|query| content(h, site, &Comparison::parse(query))))]
}

fn content(h: &mut Html, site: Site, comparison: &Comparison) {
    pick(h, site, comparison);
    let told = match picked(site, comparison) {
        [Some(first), Some(second)] if first != second => table(h, site, [first, second]),
        picked => unfinished(h, site, comparison, picked),
    };
    if site.is_live {
        dom::tell("told", &told);
    }
}

/// What is left to do, and what is chosen already; in words what is to be done.
fn unfinished(h: &mut Html, site: Site, comparison: &Comparison, picked: [Option<Route>; 2]) -> String {
    let words = site.messages().compare;
    let mut tasks = Vec::new();
    for (side, (route, id)) in picked.iter().zip(&comparison.chosen).enumerate() {
        match (route, &**id) {
            (Some(_), _) => {}
            (None, "") => tasks.push(fill(words.missing, &[words.choice[side]])),
            (None, id) => tasks.push(fill(words.unknown, &[id])),
        }
    }
    if tasks.is_empty() {
        tasks.push(words.twice.to_owned());
    }
    h.el("div", &[("class", "empty")], |h| {
        let known = picked.into_iter().flatten().next();
        known.into_iter().for_each(|route| h.el("p", &[("class", "lead")], |h| record_link(h, site, route)));
        tasks.iter().for_each(|task| h.words("p", &[("class", "lead")], task));
    });
    joined(&tasks, " ")
}

/// The table; its name in words.
fn table(h: &mut Html, site: Site, sides: Sides) -> String {
    let name =
        fill(site.messages().compare.table, &sides.map(|route| page_title(site, route)).each_ref().map(|name| &**name));
    h.el("table", &[], |h| {
        h.words("caption", &[("class", "visually-hidden")], &name);
        head_row(h, site, sides);
        h.el("tbody", &[], |h| rows(h, site, sides));
    });
    name
}

fn rows(h: &mut Html, site: Site, sides: Sides) {
    let catalog = site.catalog;
    match sides {
        [Route::Conference(first), Route::Conference(second)] => {
            if let (Some(first), Some(second)) = (catalog.conference(first), catalog.conference(second)) {
                editions(h, site, sides, [first, second]);
            }
        }
        [Route::Locality(first), Route::Locality(second)] => {
            if let (Some(first), Some(second)) = (catalog.locality(first), catalog.locality(second)) {
                localities(h, site, sides, [first, second]);
            }
        }
        [Route::Partnership(first), Route::Partnership(second)] => {
            let [first, second] = [first, second].map(|id| catalog.partnership(id.as_str()));
            if let (Some(first), Some(second)) = (first, second) {
                partnerships(h, site, sides, [first, second]);
            }
        }
        _ => {}
    }
}

fn editions(h: &mut Html, site: Site, sides: Sides, both: [&'static Conference; 2]) {
    let messages = site.messages();
    let [_, status, ..] = messages.facet;
    words_row(h, site, sides, status, both.map(|it| messages.status[it.status as usize]));
    for keys in [PLACE_AND_TIME, THEME, FIGURES] {
        facts(h, site, sides, both.map(|it| &it.facts), keys);
    }
    let named = both.map(|it| {
        let mut items = Items::new();
        for attendee in site.catalog.named_at(it) {
            let item = attendee.locality.map_or(Item::Name(attendee.name), |id| Item::Record(Route::Locality(id)));
            add(&mut items, item, attendee.role.map_or("", |role| messages.role[role as usize]));
        }
        items
    });
    lists(h, site, sides, [messages.participants, messages.participants_partial], named);
    row(h, site, sides, [messages.agreements, ""], both.map(|it| !it.agreements.is_empty()), &|h, side| {
        signed_list(h, site, &both[side].agreements, References::Names);
    });
    let sectors = both.map(|it| sectors(site, &site.catalog.signed_at(it).collect::<Vec<_>>()));
    lists(h, site, sides, [messages.compare.signed_sectors, ""], sectors);
}

fn localities(h: &mut Html, site: Site, sides: Sides, both: [&'static Locality; 2]) {
    let messages = site.messages();
    let kinds =
        both.map(|it| format!("{} · {}", messages.country[it.country as usize], messages.level[it.level as usize]));
    let [.., level, _, _, _] = messages.facet;
    words_row(h, site, sides, level, kinds.each_ref().map(|kind| &**kind));
    let has_line = both.map(|it| !it.predecessors.is_empty() || !it.successors.is_empty());
    row(h, site, sides, [messages.succession, ""], has_line, &|h, side| {
        succession(h, site, both[side], ["", ""], References::Names);
    });
    // Whoever took over, or was taken over, is counted in: an old partnership is listed under an old name.
    let groups = both.map(|it| {
        let mut group = vec![it];
        group.extend(site.catalog.line(it, true));
        group.extend(site.catalog.line(it, false));
        group
    });
    let signed = groups.each_ref().map(|group| {
        let all = site.catalog.dataset().partnerships.iter();
        all.filter(|it| group.iter().any(|side| it.involves(&side.id))).collect::<Vec<_>>()
    });
    let partners = [0, 1].map(|side: usize| {
        let mut items = Items::new();
        for partnership in &signed[side] {
            let is_french = groups[side].iter().any(|own| partnership.fr == *own.id);
            let partner = if is_french { &partnership.vn } else { &partnership.fr };
            add(&mut items, Item::Record(Route::Locality(partner)), "");
        }
        items
    });
    let pairs = signed.each_ref().map(|all| {
        let mut items = Items::new();
        all.iter().for_each(|it| add(&mut items, Item::Record(Route::Partnership(&it.id)), ""));
        items
    });
    let is_own = |side: usize| signed[side].iter().all(|it| it.involves(&both[side].id));
    let remark = if is_own(0) && is_own(1) { "" } else { messages.compare.with_line };
    let titles = [messages.compare.partners, messages.partnerships, messages.fact[FactKey::Sectors as usize]];
    let subjects = signed.each_ref().map(|all| sectors(site, all));
    for (title, items) in titles.into_iter().zip([partners, pairs, subjects]) {
        lists(h, site, sides, [title, remark], items);
    }
    let editions = both.map(|it| site.catalog.attendance(&it.id));
    for (role, title) in messages.attendance.into_iter().enumerate() {
        let lists_of = editions.each_ref().map(|roles| {
            let mut items = Items::new();
            roles[role].iter().for_each(|it| add(&mut items, Item::Record(Route::Conference(*it.edition)), ""));
            items
        });
        lists(h, site, sides, [title, ""], lists_of);
    }
}

fn partnerships(h: &mut Html, site: Site, sides: Sides, both: [&'static Partnership; 2]) {
    let messages = site.messages();
    let parties = both
        .map(|it| [&it.fr, &it.vn].into_iter().map(|id| (Item::Record(Route::Locality(id)), "")).collect::<Items>());
    lists(h, site, sides, [messages.sides, ""], parties);
    facts(h, site, sides, both.map(|it| &it.facts), PARTNERSHIP_FACTS);
    lists(h, site, sides, [messages.fact[FactKey::Sectors as usize], ""], both.map(|it| sectors(site, &[it])));
    row(h, site, sides, [messages.agreements, ""], both.map(|it| !it.agreements.is_empty()), &|h, side| {
        agreement_list(h, site, both[side], References::Names);
    });
    row(h, site, sides, [messages.projects, ""], both.map(|it| !it.projects.is_empty()), &|h, side| {
        project_list(h, site, both[side], References::Names);
    });
}

/// Adds an item, once.
fn add(items: &mut Items, item: Item, word: &'static str) {
    if !items.iter().any(|(known, _)| *known == item) {
        items.push((item, word));
    }
}

/// What these partnerships are about.
fn sectors(site: Site, partnerships: &[&'static Partnership]) -> Items {
    let mut items = Items::new();
    for (at, sector) in site.catalog.dataset().sectors.iter().enumerate() {
        if partnerships.iter().any(|partnership| partnership.sectors.contains(&sector.id)) {
            add(&mut items, Item::Sector(at), "");
        }
    }
    items
}
