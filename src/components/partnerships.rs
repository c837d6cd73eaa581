//! A partnership wherever it is named: its two sides, what became of them, when it began, what it is about.

use super::references::{citations, sources_link};
use super::text::{locality_name, text};
use crate::catalog::Citations;
use crate::domain::{Locality, PartialDate, Partnership};
use crate::html::Html;
use crate::i18n::{date, fill, year_label};
use crate::joined::joined;
use crate::route::Route;
use crate::search::{Needle, marked};
use crate::site::{Site, country_class};

/// The French and the Vietnamese side.
pub fn sides(site: Site, partnership: &Partnership) -> [&'static Locality; 2] {
    [&partnership.fr, &partnership.vn].map(|id| &site.catalog.dataset().localities[site.catalog.number(id)])
}

/// “Île-de-France – Thành phố Hà Nội”: for titles, where there is no markup.
pub fn partnership_name(site: Site, partnership: &Partnership) -> String {
    joined(&sides(site, partnership).map(|side| side.names.reading(site.lang).text), " – ")
}

/// Words with what a search found in them marked.
pub fn found(h: &mut Html, words: &str, needle: &Needle) {
    if needle.is_empty() {
        return h.text(words);
    }
    for piece in marked(words, needle) {
        match piece.is_found {
            true => h.words("mark", &[], piece.text),
            false => h.text(piece.text),
        }
    }
}

/// The name of a locality in its colour, with what a search found in it marked.
pub fn found_name(h: &mut Html, site: Site, locality: &Locality, needle: &Needle) {
    coloured(h, site, locality, locality.names.reading(site.lang).text, needle);
}

/// The same, by its acronym where its name ends in one: SIAAP and its kind.
pub fn short_name(h: &mut Html, site: Site, locality: &Locality, needle: &Needle) {
    let name = locality.names.reading(site.lang).text;
    let acronym = name.rsplit_once('(').and_then(|(_, last)| last.strip_suffix(')'));
    let is_acronym = |word: &&str| word.bytes().all(|letter| letter.is_ascii_uppercase());
    coloured(h, site, locality, acronym.filter(is_acronym).unwrap_or(name), needle);
}

fn coloured(h: &mut Html, site: Site, locality: &Locality, name: &str, needle: &Needle) {
    let lang = site.name_lang(&locality.names, locality.country).unwrap_or_default();
    let attributes = [("class", country_class(locality.country)), ("lang", lang), ("translate", "no")];
    h.el("span", &attributes, |h| found(h, name, needle));
}

/// Both names, each in its colour, as one link to the partnership.
pub fn partnership_link(h: &mut Html, site: Site, partnership: &'static Partnership, needle: &Needle) {
    h.el("a", &[("href", &site.href(Route::Partnership(&partnership.id))), ("class", "pair")], |h| {
        pair(h, site, partnership, needle);
    });
}

/// Both names, each in its colour.
pub fn pair(h: &mut Html, site: Site, partnership: &Partnership, needle: &Needle) {
    for (index, side) in sides(site, partnership).into_iter().enumerate() {
        if index > 0 {
            h.text(" – ");
        }
        short_name(h, site, side, needle);
    }
}

/// A partnership in a list.
pub fn partnership_item(h: &mut Html, site: Site, partnership: &'static Partnership, needle: &Needle) {
    h.el("li", &[("class", partnership.status().as_str())], |h| {
        partnership_link(h, site, partnership, needle);
        h.words("span", &[("class", "when")], &status_line(site, partnership));
        h.el("p", &[("class", "sectors")], |h| {
            sector_names(h, site, partnership, needle);
            sources_link(h, site, Route::Partnership(&partnership.id));
        });
        for side in sides(site, partnership) {
            today(h, site, side, None);
        }
        super::claims::confidence_mark(h, site, Some(partnership.confidence));
    });
}

/// “1989, en cours”: when it began, if that is known, and whether it goes on.
pub fn status_line(site: Site, partnership: &Partnership) -> String {
    let status = site.messages().partnership_status[partnership.status() as usize];
    match partnership.since() {
        Some(since) => format!("{}, {status}", year_label(since, site.lang)),
        None => status.to_owned(),
    }
}

/// What it is about, in a line.
pub fn sector_names(h: &mut Html, site: Site, partnership: &Partnership, needle: &Needle) {
    let sectors = site.catalog.dataset().sectors.iter().filter(|sector| partnership.sectors.contains(&sector.id));
    for (index, sector) in sectors.enumerate() {
        if index > 0 {
            h.text(" · ");
        }
        match needle.is_empty() {
            true => text(h, site, &sector.name),
            false => found(h, sector.name.reading(site.lang).text, needle),
        }
    }
}

/// What a locality that exists no more belongs to today, and since when; with its sources on a page that numbers them.
pub fn today(h: &mut Html, site: Site, locality: &Locality, numbers: Option<&Citations>) {
    let heirs = site.catalog.heirs(locality);
    if heirs.is_empty() {
        return;
    }
    let line = site.catalog.line(locality, true);
    h.el("p", &[("class", "today")], |h| {
        let [before, after] = split(site.messages().today);
        h.text(before);
        for (index, heir) in heirs.into_iter().enumerate() {
            if index > 0 {
                h.text(", ");
            }
            locality_name(h, site, heir);
            let link = heir
                .predecessors
                .iter()
                .find(|link| link.id == *locality.id || line.iter().any(|step| *step.id == link.id));
            if let Some(link) = link {
                h.text(&format!(" ({})", since_day(site, link.date)));
                numbers.into_iter().for_each(|numbers| citations(h, site, numbers, &link.sources));
            }
        }
        h.text(after);
    });
}

/// “từ ngày 1/7/2025”, « depuis le 1er juillet 2025 ».
pub fn since_day(site: Site, day: PartialDate) -> String {
    let message = site.messages().since_day[usize::from(day.ends().0.day().is_none())];
    fill(message, &[&date(day, site.lang)])
}

/// A message before and after its first `$`.
pub fn split(message: &'static str) -> [&'static str; 2] {
    let (before, after) = message.split_once('$').unwrap_or((message, ""));
    [before, after]
}
