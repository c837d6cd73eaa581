//! The foot of every page: version of the data, the data themselves, anniversaries, the accessibility statement, and
//! a promise; on paper what leads back.

use crate::html::Html;
use crate::i18n::{date, fill};
use crate::route::Route;
use crate::site::Site;

/// The foot of a page.
pub fn footer(h: &mut Html, site: Site) {
    let messages = site.messages();
    let version = date(site.catalog.dataset().meta.version, site.lang);
    h.el("footer", &[], |h| {
        h.el("p", &[], |h| {
            h.text(&fill(messages.data_version, &[&version]));
            h.text(" · ");
            h.link("dataset.json", &[("download", "assises.json")], messages.data_file);
            h.text(" · ");
            h.link(&site.href(Route::Anniversaries), &[], messages.calendar.title);
            h.text(" · ");
            h.link(&format!("{}#accessibility", site.href(Route::Data)), &[], messages.accessibility);
        });
        h.words("p", &[], messages.privacy);
    });
}

/// What a printed page says of itself: where it is, and which data it shows.
pub fn imprint(h: &mut Html, site: Site, page: &str) {
    let messages = site.messages();
    let version = date(site.catalog.dataset().meta.version, site.lang);
    h.el("section", &[("class", "imprint")], |h| {
        h.el("div", &[], |h| {
            h.words("p", &[], messages.site);
            h.words("p", &[], &fill(messages.data_version, &[&version]));
            h.words("p", &[], page);
        });
        super::qr(h, site, page);
    });
}
