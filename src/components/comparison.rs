//! The table of two records: facts, words and lists, row by row, and whether they are the same.

use super::claims::fact_claims;
use super::partnerships::{status_line, today};
use super::records::{record_link, record_name};
use super::references::sources_link;
use super::text::text;
use crate::dataset::format::NonEmpty;
use crate::domain::{Claim, Fact, FactKey};
use crate::html::Html;
use crate::order::sorted;
use crate::route::Route;
use crate::site::Site;

/// The pages of the two records.
pub type Sides = [Route; 2];

/// The heads of the columns.
pub fn head_row(h: &mut Html, site: Site, sides: Sides) {
    h.el("thead", &[], |h| {
        h.el("tr", &[], |h| {
            h.el("th", &[("scope", "col")], |h| {
                h.words("span", &[("class", "visually-hidden")], site.messages().compare.aspect);
            });
            for route in sides {
                h.el("th", &[("scope", "col")], |h| {
                    record_link(h, site, route);
                    sources_link(h, site, route);
                });
            }
        });
    });
}

/// A row: its title, a remark on it, and for each side a cell where something is known; none where nothing is of
/// either. Each cell names its side, for screens that have no room for columns.
pub fn row(
    h: &mut Html,
    site: Site,
    sides: Sides,
    [title, remark]: [&str; 2],
    is_known: [bool; 2],
    cell: &dyn Fn(&mut Html, usize),
) {
    if is_known == [false; 2] {
        return;
    }
    h.el("tr", &[], |h| {
        h.el("th", &[("scope", "row")], |h| {
            h.text(title);
            if !remark.is_empty() {
                h.text(" ");
                h.words("small", &[], remark);
            }
        });
        for (side, route) in sides.into_iter().enumerate() {
            h.el("td", &[], |h| {
                h.el("p", &[("class", "side")], |h| record_name(h, site, route));
                match is_known[side] {
                    true => cell(h, side),
                    false => h.words("p", &[("class", "note")], site.messages().nothing_found),
                }
            });
        }
    });
}

/// The two of a pair in words: equal or not.
fn verdict(site: Site, is_same: bool) -> &'static str {
    site.messages().compare.verdict[usize::from(!is_same)]
}

/// A row of two words.
pub fn words_row(h: &mut Html, site: Site, sides: Sides, title: &str, words: [&str; 2]) {
    let remark = verdict(site, words[0] == words[1]);
    row(h, site, sides, [title, remark], [true; 2], &|h, side| h.text(words[side]));
}

/// Whether two claims say the same; those that count by different rules cannot be compared.
fn claims_verdict(site: Site, first: &Claim, second: &Claim) -> &'static str {
    match first.scope == second.scope {
        true => verdict(site, first.value == second.value),
        false => site.messages().compare.verdict[2],
    }
}

/// A row for each of these facts that is known of one side at least.
pub fn facts(h: &mut Html, site: Site, sides: Sides, facts: [&NonEmpty<Fact>; 2], keys: &[FactKey]) {
    for key in keys {
        let both = facts.map(|facts| facts.fact(*key));
        let remark = match both.map(|fact| fact.and_then(Fact::preferred)) {
            [Some(first), Some(second)] => claims_verdict(site, first, second),
            _ => "",
        };
        let title = site.messages().fact[*key as usize];
        row(h, site, sides, [title, remark], both.map(|fact| fact.is_some()), &|h, side| {
            both[side].into_iter().for_each(|fact| fact_claims(h, site, fact, sides[side]));
        });
    }
}

/// What stands in a list.
#[derive(Clone, Copy, PartialEq)]
pub enum Item {
    /// A record, by its page.
    Record(Route),
    /// A sector, by its place in the dataset.
    Sector(usize),
    /// A name without record.
    Name(&'static str),
}

/// A list, and a word on each of its items, or none.
pub type Items = Vec<(Item, &'static str)>;

/// A place that is the same in the lists of both sides.
fn place(site: Site, item: Item) -> u64 {
    match item {
        Item::Record(Route::Locality(id)) => site.catalog.number(id) as u64,
        Item::Sector(at) => at as u64,
        _ => u64::MAX,
    }
}

/// A row of two lists: in each what both have, then what only this one has.
pub fn lists(h: &mut Html, site: Site, sides: Sides, titles: [&str; 2], items: [Items; 2]) {
    let items = items.map(|items| sorted(items, |(item, _)| place(site, *item)));
    let is_known = [0, 1].map(|side: usize| !items[side].is_empty());
    row(h, site, sides, titles, is_known, &|h, side| {
        let other = &items[1 - side];
        for (words, is_shared) in site.messages().compare.shared.into_iter().zip([true, false]) {
            let mut part = items[side].clone();
            part.retain(|(item, _)| other.iter().any(|(known, _)| known == item) == is_shared);
            if part.is_empty() {
                continue;
            }
            // Where nothing is known of the other side, nothing can be said to be of this one only.
            if !other.is_empty() {
                h.words("p", &[("class", "when")], &format!("{words} ({})", part.len()));
            }
            h.el("ul", &[], |h| {
                for (thing, word) in part {
                    h.el("li", &[], |h| item(h, site, thing, word));
                }
            });
        }
    });
}

fn item(h: &mut Html, site: Site, item: Item, word: &str) {
    match item {
        Item::Record(route) => record_link(h, site, route),
        Item::Sector(at) => text(h, site, &site.catalog.dataset().sectors[at].name),
        Item::Name(name) => h.text(name),
    }
    if !word.is_empty() {
        h.text(" ");
        h.words("span", &[("class", "scope")], word);
    }
    match item {
        Item::Record(Route::Locality(id)) => {
            site.catalog.locality(id).into_iter().for_each(|locality| today(h, site, locality, None));
        }
        Item::Record(Route::Partnership(id)) => {
            if let Some(partnership) = site.catalog.partnership(id.as_str()) {
                h.text(" ");
                h.words("span", &[("class", "when")], &status_line(site, partnership));
            }
        }
        _ => {}
    }
}
