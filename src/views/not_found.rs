//! The page for paths that lead nowhere: what was asked for, and the nearest pages.

use crate::head::page_title;
use crate::html::Html;
use crate::i18n::fill;
use crate::route::nearest_pages;
use crate::site::Site;

/// The page for an unknown path.
pub fn not_found(h: &mut Html, site: Site, path: &str) {
    let messages = site.messages();
    h.el("div", &[("class", "hero")], |h| {
        h.words("h1", &[("tabindex", "-1")], messages.not_found);
        if !path.is_empty() {
            let shown: String = path.chars().take(80).collect();
            h.words("p", &[("class", "lead")], &fill(messages.not_found_path, &[&shown]));
        }
    });
    nearest(h, site, path);
}

/// Links to the pages whose paths resemble this one.
pub fn nearest(h: &mut Html, site: Site, path: &str) {
    h.words("h2", &[], site.messages().nearest);
    h.el("ul", &[("class", "nearest")], |h| {
        for (lang, route) in nearest_pages(path, site.catalog) {
            let title = page_title(Site { lang, ..site }, route);
            h.el("li", &[], |h| h.link(&route.path(lang), &[("lang", lang.as_str())], &title));
        }
    });
}
