//! Citations: a page, or one value of it with all that is claimed of it, with the version of the data and the day on
//! which it was read.
//!
//! The site is its own author: no person and no publisher is named in the dataset, so none is invented.

#[cfg(feature = "ssr")]
mod all;
mod claims;
mod writers;

#[cfg(feature = "ssr")]
pub use all::citations;
pub use writers::write;

use crate::components::{fact_anchor, picked};
use crate::domain::{Fact, Lang, Moment, PartialDate};
use crate::head::page_title;
use crate::i18n::fill;
use crate::joined::concat;
use crate::query::Comparison;
use crate::route::Route;
use crate::site::Site;

/// The formats of citations, by the endings of their files: words of the page's language, BibTeX, RIS, CSL-JSON; and
/// one that asks for a correction.
pub const FORMATS: [&str; 5] = ["txt", "bib", "ris", "json", CORRECTION];
/// A text that names what is to be corrected, with room for what would be right.
pub const CORRECTION: &str = "fix";

/// What a citation says.
pub struct Citation {
    /// The language of the page.
    pub lang: Lang,
    /// The title of the page, and the name of the fact where one is cited.
    pub title: String,
    /// The record by kind and id, and the key of the fact: `edition 8 dates`; empty for pages of no record.
    pub record: String,
    /// The value that is cited, as each source gives it; empty for a page.
    pub value: String,
    /// The page below the site's folder, with its state and the place of the value.
    pub place: String,
    /// The address of the site's folder; empty where it is not known.
    pub base: String,
    /// The version of the data: the last day of its date.
    pub version: Moment,
    /// The day of reading; none in what is published.
    pub accessed: Option<PartialDate>,
    /// Whether it is the data themselves that are cited.
    pub is_dataset: bool,
}

impl Citation {
    /// The citation of a page in that state, a query, or of one of its facts.
    pub fn new(site: Site, route: Route, state: &str, fact: Option<&Fact>) -> Self {
        let mut title = page_title(site, route);
        if let (Route::Compare, [Some(first), Some(second)]) = (route, picked(site, &Comparison::parse(state))) {
            title = fill(site.messages().compare.table, &[&page_title(site, first), &page_title(site, second)]);
        }
        let mut place = site.href(route) + state;
        let mut value = String::new();
        let mut record = route.kind_and_id().map_or(String::new(), |(kind, id)| concat(&[kind.as_str(), " ", &id]));
        if let Some(fact) = fact {
            record = concat(&[&record, " ", fact.key.as_str()]);
            title = concat(&[&title, " – ", site.messages().fact[fact.key as usize]]);
            place = concat(&[&place, "#", &fact_anchor(fact)]);
            value = claims::words(site, fact);
        }
        Citation {
            lang: site.lang,
            title: one_line(&title),
            record,
            value: one_line(&value),
            place,
            base: String::new(),
            version: site.catalog.dataset().meta.version.ends().1,
            accessed: None,
            is_dataset: route == Route::Data,
        }
    }

    /// The address that it leads to.
    pub fn address(&self) -> String {
        concat(&[&*self.base, &self.place])
    }

    /// Its key in files: stable, ASCII, a name in each of the formats.
    pub fn key(&self) -> String {
        concat(&["assises-", &slug(&self.place)])
    }
}

/// A place in letters, digits and single hyphens.
pub fn slug(place: &str) -> String {
    let mut slug = String::new();
    for byte in place.bytes() {
        if byte.is_ascii_alphanumeric() {
            slug.push(byte as char);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// A text in one line: what ends a line anywhere is a space.
fn one_line(text: &str) -> String {
    let is_end = |letter| matches!(letter, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}');
    text.chars().map(|letter| if is_end(letter) { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_several_lines_is_cited_in_one() {
        assert_eq!(one_line("a\r\nb\tc\u{85}d\u{2028}e"), "a  b c d e");
    }
}
