//! A local authority: its names, what it came from and became, its partnerships, and the conferences it was part of.

use crate::catalog::Citations;
use crate::components::{
    References, compare_link, correct, found_name, locality_link, note, partnership_item, section, share, source_list,
    sources_link, succession, today,
};
use crate::domain::{Lang, Locality, Partnership};
use crate::html::Html;
use crate::i18n::ordinal;
use crate::joined::joined;
use crate::query::{Facet, Selection};
use crate::route::Route;
use crate::search::Needle;
use crate::site::Site;

/// Partnerships listed; the explorer has the others.
const SHOWN: usize = 100;

/// The page of a local authority.
pub fn locality(h: &mut Html, site: Site, locality: &'static Locality) {
    let messages = site.messages();
    let numbers = &Citations::of_locality(locality, site.catalog);
    h.el("article", &[("class", "conference")], |h| {
        h.el("div", &[("class", "hero")], |h| {
            let (country, level) =
                (messages.country[locality.country as usize], messages.level[locality.level as usize]);
            let class = format!("eyebrow {}", crate::site::country_class(locality.country));
            h.words("p", &[("class", &class)], &format!("{country} · {level}"));
            h.el("h1", &[("tabindex", "-1")], |h| found_name(h, site, locality, &Needle::default()));
            today(h, site, locality, Some(numbers));
            note(h, site, "lead", &locality.note);
        });
        share(h, site, Route::Locality(&locality.id), "");
        compare_link(h, site, Route::Locality(&locality.id));
        section(h, "partnerships", messages.partnerships, |h| {
            if partnerships(site, &[locality]).next().is_none() {
                h.words("p", &[], messages.no_partnership);
            } else {
                list(h, site, &[locality]);
                let facet =
                    if locality.country == crate::domain::Country::Vietnam { Facet::Vietnam } else { Facet::France };
                let query = Selection::default().toggled(facet, locality.id.as_str()).to_query();
                h.el("p", &[], |h| {
                    h.link(&format!("{}{query}", site.href(Route::Explorer)), &[], messages.in_explorer);
                });
            }
        });
        for (index, is_forward) in [true, false].into_iter().enumerate() {
            let line = site.catalog.line(locality, is_forward);
            if partnerships(site, &line).next().is_some() {
                section(h, ["successors", "predecessors"][index], messages.line_partners[index], |h| {
                    list(h, site, &line);
                });
            }
        }
        if !numbers.sources().is_empty() {
            section(h, "succession", messages.succession, |h| {
                succession(h, site, locality, ["", ""], References::Numbers(numbers));
            });
        }
        conferences(h, site, locality);
        section(h, "names", messages.official_names, |h| names(h, site, locality));
        correct(h, site);
        if !numbers.sources().is_empty() {
            section(h, "sources", messages.sources, |h| source_list(h, site, numbers));
        }
    });
}

/// The partnerships that name one of these.
fn partnerships<'a>(
    site: Site,
    localities: &'a [&'static Locality],
) -> impl Iterator<Item = &'static Partnership> + 'a {
    site.catalog
        .dataset()
        .partnerships
        .iter()
        .filter(move |partnership| localities.iter().any(|locality| partnership.involves(&locality.id)))
}

/// Those partnerships as a list.
fn list(h: &mut Html, site: Site, localities: &[&'static Locality]) {
    h.el("ul", &[("class", "pairs")], |h| {
        for partnership in partnerships(site, localities).take(SHOWN) {
            partnership_item(h, site, partnership, &Needle::default());
        }
    });
}

/// Names in both languages and others, the authority around, codes.
fn names(h: &mut Html, site: Site, locality: &'static Locality) {
    let messages = site.messages();
    h.el("dl", &[("class", "facts")], |h| {
        let mut row = |name: &str, content: &dyn Fn(&mut Html)| {
            h.el("div", &[], |h| {
                h.words("dt", &[], name);
                h.el("dd", &[], |h| content(h));
            });
        };
        for lang in Lang::ALL {
            if let Some(name) = locality.names.exact(*lang) {
                let language = crate::i18n::messages(*lang).language;
                row(language, &|h| h.words("span", &[("lang", lang.as_str()), ("translate", "no")], name));
            }
        }
        if !locality.aliases.is_empty() {
            row(messages.other_names, &|h| h.text(&joined(&locality.aliases, " · ")));
        }
        if let Some(parent) = locality.parent.as_ref().and_then(|id| site.catalog.locality(id)) {
            row(messages.part_of, &|h| locality_link(h, site, parent));
        }
        let codes =
            [("ISO 3166-2 ", &locality.iso), ("ISO 3166-2 ", &locality.iso_former), ("INSEE ", &locality.insee)];
        let codes: Vec<String> =
            codes.iter().filter_map(|(name, code)| code.as_ref().map(|code| format!("{name}{code}"))).collect();
        if !codes.is_empty() {
            row(messages.codes, &|h| h.text(&joined(&codes, " · ")));
        }
    });
}

/// The editions that it hosted, at which it signed, and at which it is named.
fn conferences(h: &mut Html, site: Site, locality: &'static Locality) {
    let messages = site.messages();
    let roles = site.catalog.attendance(&locality.id);
    if roles.iter().all(Vec::is_empty) {
        return;
    }
    section(h, "conferences", messages.lane[1], |h| {
        h.el("dl", &[("class", "facts")], |h| {
            for (words, editions) in messages.attendance.iter().zip(&roles).filter(|(_, editions)| !editions.is_empty())
            {
                h.el("div", &[], |h| {
                    h.words("dt", &[], words);
                    h.el("dd", &[], |h| {
                        for (index, conference) in editions.iter().enumerate() {
                            if index > 0 {
                                h.text(", ");
                            }
                            let edition = *conference.edition;
                            let href = site.href(Route::Conference(edition));
                            h.link(&href, &[], &ordinal(messages.edition, edition, site.lang));
                            sources_link(h, site, Route::Conference(edition));
                        }
                    });
                });
            }
        });
    });
}
