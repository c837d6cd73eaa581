//! The essentials of the edition chosen in the picture: theme, figures, and, at equal height, where sources disagree.

use super::claims::{fact_value, scope_mark};
use super::references::{NAMED, citations, cite, source_names};
use super::text::city_name;
use crate::catalog::Citations;
use crate::domain::{Claim, Conference, FactKey, Lang, Quantity, Value};
use crate::html::Html;
use crate::i18n::{date, ordinal, quantity_parts};
use crate::route::Route;
use crate::site::{Site, country_class};

/// Figures shown large, in the order of preference.
const LARGE: [FactKey; 5] =
    [FactKey::Delegates, FactKey::Localities, FactKey::Projects, FactKey::Agreements, FactKey::Companies];
/// Room for that many.
const ROOM: usize = 3;

/// The essentials of an edition.
pub fn essentials(h: &mut Html, site: Site, conference: &'static Conference) {
    let messages = site.messages();
    let edition = *conference.edition;
    let numbers = &Citations::of(conference, site.catalog);
    h.el("section", &[("class", "essentials"), ("aria-labelledby", "chosen-title")], |h| {
        h.el("div", &[], |h| {
            eyebrow(h, site, conference, [&ordinal(messages.edition, edition, site.lang), ""], numbers);
            h.words("h2", &[("id", "chosen-title")], &ordinal(messages.edition_long, edition, site.lang));
            themes(h, site, conference, numbers);
            large_figures(h, site, conference, numbers);
            h.el("p", &[], |h| {
                let open = ordinal(messages.open_edition, edition, site.lang);
                h.link(&site.href(Route::Conference(edition)), &[("class", "action")], &open);
            });
        });
        if conference.facts.disputes().next().is_some() {
            h.el("div", &[("class", "disagreements")], |h| disputes(h, site, conference));
        }
    });
}

/// A line over a heading: words before, city and dates with their references, words after.
pub fn eyebrow(h: &mut Html, site: Site, conference: &Conference, [before, after]: [&str; 2], numbers: &Citations) {
    let class = conference.country().map_or("", country_class);
    h.el("p", &[("class", &format!("eyebrow {class}"))], |h| {
        if !before.is_empty() {
            h.text(before);
            h.text(" · ");
        }
        city_name(h, site, conference);
        cite(h, site, &conference.facts, FactKey::City, numbers);
        if let Some(dates) = conference.dates() {
            h.text(" · ");
            h.text(&date(dates, site.lang));
            cite(h, site, &conference.facts, FactKey::Dates, numbers);
        }
        if !after.is_empty() {
            h.text(" · ");
            h.text(after);
        }
    });
}

/// The theme in both languages, the page's own first.
pub fn themes(h: &mut Html, site: Site, conference: &Conference, numbers: &Citations) {
    let key = |lang| {
        if lang == Lang::Vi { FactKey::ThemeVi } else { FactKey::ThemeFr }
    };
    for lang in [site.lang, site.lang.other()] {
        if let Some(claim) = conference.facts.fact(key(lang)).and_then(|fact| fact.preferred()) {
            h.el("p", &[("class", "theme")], |h| {
                fact_value(h, site, claim);
                citations(h, site, numbers, &claim.sources);
            });
        }
    }
}

/// The first figures of an edition, each with its references.
pub fn large_figures(h: &mut Html, site: Site, conference: &Conference, numbers: &Citations) {
    let messages = site.messages();
    let mut figures: Vec<(&Quantity, FactKey, Option<usize>, &Claim)> = Vec::new();
    for key in LARGE {
        let Some(claim) = conference.facts.fact(key).and_then(|fact| fact.preferred()) else {
            continue;
        };
        match &claim.value {
            Value::Count(count) => figures.push((count, key, None, claim)),
            Value::Sides(sides) => {
                for (index, side) in [&sides.vn, &sides.fr].into_iter().enumerate() {
                    figures.extend(side.as_ref().map(|side| (side, key, Some(index), claim)));
                }
            }
            _ => {}
        }
    }
    if figures.is_empty() {
        return h.words("p", &[("class", "note")], &format!("{} – {}", messages.figures, messages.nothing_found));
    }
    h.el("ul", &[("class", "figures")], |h| {
        for (quantity, key, side, claim) in figures.into_iter().take(ROOM) {
            let (bound, number) = quantity_parts(quantity, site.lang);
            h.el("li", &[], |h| {
                h.el("p", &[("class", "large")], |h| {
                    if !bound.is_empty() {
                        h.words("small", &[], bound);
                        h.text(" ");
                    }
                    h.text(&number);
                    citations(h, site, numbers, &claim.sources);
                });
                h.el("p", &[("class", "caption")], |h| {
                    h.text(messages.fact[key as usize]);
                    if let Some(side) = side {
                        h.text(", ");
                        h.words("span", &[("class", ["vn", "fr"][side])], messages.country[side]);
                    }
                    scope_mark(h, site, claim.scope);
                });
            });
        }
    });
}

/// What each source says, fact by fact, in a line each.
fn disputes(h: &mut Html, site: Site, conference: &Conference) {
    let messages = site.messages();
    h.words("h3", &[], messages.disagree);
    for fact in conference.facts.disputes() {
        h.words("h4", &[], messages.fact[fact.key as usize]);
        h.el("ul", &[], |h| {
            for claim in fact.claims.iter() {
                h.el("li", &[], |h| {
                    h.el("span", &[], |h| {
                        fact_value(h, site, claim);
                        scope_mark(h, site, claim.scope);
                    });
                    h.el("span", &[("class", "publishers")], |h| source_names(h, site, &claim.sources, NAMED));
                });
            }
        });
    }
}
