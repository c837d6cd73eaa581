//! What a reader takes away from a page: its address, or its rows.

use crate::browser::{clipboard, dom, download, navigation};
use crate::export;
use crate::html::Html;
use crate::i18n::fill;
use crate::query::Selection;
use crate::site::Site;

/// The button; it appears only where the program runs.
pub fn copy_link(h: &mut Html, site: Site) {
    if site.is_live() {
        h.el("p", &[("class", "share")], |h| {
            let attributes = [("type", "button"), ("class", "action"), ("data-act", "copy")];
            h.words("button", &attributes, site.messages().copy_link);
        });
    }
}

/// Hands out what the explorer shows, as a file of that ending.
pub fn export(site: Site, query: &str, ending: &str) {
    let explorer = site.catalog.explorer();
    let outcome = explorer.find(&Selection::parse(query));
    let rows: Vec<_> = outcome.rows.iter().map(|row| explorer.partnership(*row)).collect();
    let base = navigation::base().unwrap_or_default();
    let (text, media_type) = match ending {
        "csv" => (export::csv(site, &rows, &base), "text/csv;charset=utf-8"),
        _ => (export::json(site, &rows, &base), "application/json"),
    };
    let name = export::file_name(site, ending);
    download::save(&name, media_type, &text);
    dom::announce(&fill(site.messages().downloaded, &[&name]));
}

/// Copies the address and says how it went.
pub fn copy(site: Site) {
    let messages = site.messages();
    clipboard::copy_address(move |outcome| match outcome {
        Ok(_) => dom::announce(messages.link_copied),
        Err(address) => dom::announce(&fill(messages.copy_refused, &[&address])),
    });
}
