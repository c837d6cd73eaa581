//! The button that copies the page's address.

use crate::browser::{clipboard, dom};
use crate::html::Html;
use crate::i18n::fill;
use crate::site::Site;

/// The button; it appears only where the program runs.
pub fn copy_link(h: &mut Html, site: Site) {
    if site.is_live {
        h.el("p", &[("class", "share")], |h| {
            let attributes = [("type", "button"), ("class", "action"), ("data-act", "copy")];
            h.words("button", &attributes, site.messages().copy_link);
        });
    }
}

/// Copies the address and says how it went.
pub fn copy(site: Site) {
    let messages = site.messages();
    clipboard::copy_address(move |outcome| match outcome {
        Ok(_) => dom::announce(messages.link_copied),
        Err(address) => dom::announce(&fill(messages.copy_refused, &[&address])),
    });
}
