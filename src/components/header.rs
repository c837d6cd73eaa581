//! The head of every page: skip link, name of the site, menu, language switch.

use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::{Location, Route};
use crate::site::{Facing, Site};

/// The head of a page; the language switch, with the way to both languages at once, keeps the place and its query, as it stands in the address with its `?`.
pub fn header(h: &mut Html, site: Site, location: &Location, query: &str) {
    // The root is in both languages, and a choice between them is all that it offers.
    if *location == Location::Root {
        return;
    }
    let here = site.messages();
    let route = match location {
        Location::Page(_, route) => Some(*route),
        _ => None,
    };
    let page = route.map(|route| site.href(route)).unwrap_or_default();
    // Where the program runs it moves the focus itself, so that the address keeps its query.
    h.link(&format!("{page}#main"), &[("class", "skip"), ("data-act", "skip")], here.skip);
    h.el("header", &[], |h| {
        h.link(&site.href(Route::Timeline), &[("class", "site-name")], here.site);
        h.el("nav", &[("aria-label", here.navigation)], |h| {
            h.el("ul", &[], |h| {
                let menu = [
                    (Route::Timeline, here.timeline),
                    (Route::Explorer, here.explorer),
                    (Route::Sources, here.sources_menu),
                    (Route::Data, here.data_menu),
                ];
                for (target, name) in menu {
                    let current = if route == Some(target) { "page" } else { "" };
                    h.el("li", &[], |h| h.link(&site.href(target), &[("aria-current", current)], name));
                }
            });
        });
        h.el("ul", &[("class", "languages"), ("aria-label", here.language_switch)], |h| {
            for lang in Lang::ALL {
                let (code, name) = (lang.as_str(), messages(*lang).language);
                h.el("li", &[], |h| match *lang == site.lang {
                    true => h.words("span", &[("aria-current", "true"), ("lang", code)], name),
                    false => {
                        let path = route.unwrap_or(Route::Timeline).path(*lang);
                        let href = format!("{path}{query}");
                        h.link(&href, &[("lang", code), ("hreflang", code)], name);
                    }
                });
            }
            let pressed = if site.facing == Facing::No { "false" } else { "true" };
            let attributes = [("type", "button"), ("id", "turn"), ("data-act", "turn"), ("aria-pressed", pressed)];
            h.el("li", &[("class", site.runs(["", "waiting"]))], |h| {
                h.words("button", &attributes, here.both_languages)
            });
        });
    });
}
