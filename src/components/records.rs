//! Any record by its page: its name, the link to it, the link to its comparison.

use super::partnerships::pair;
use super::text::{edition_name, locality_name};
use crate::html::Html;
use crate::query::Comparison;
use crate::route::Route;
use crate::search::Needle;
use crate::site::Site;

/// The name of the record that has this page, names of places in their colours; nothing for other pages.
pub fn record_name(h: &mut Html, site: Site, route: Route) {
    let catalog = site.catalog;
    match route {
        Route::Conference(edition) => {
            let conference = catalog.conference(edition);
            conference.into_iter().for_each(|conference| h.text(&edition_name(site, conference)));
        }
        Route::Locality(id) => catalog.locality(id).into_iter().for_each(|it| locality_name(h, site, it)),
        Route::Partnership(id) => {
            let partnership = catalog.partnership(id.as_str());
            partnership.into_iter().for_each(|partnership| pair(h, site, partnership, &Needle::default()));
        }
        _ => {}
    }
}

/// That name as a link to the page.
pub fn record_link(h: &mut Html, site: Site, route: Route) {
    h.el("a", &[("href", &site.href(route))], |h| record_name(h, site, route));
}

/// The link from the page of a record to its comparison with another.
pub fn compare_link(h: &mut Html, site: Site, route: Route) {
    let href = format!("{}{}", site.href(Route::Compare), Comparison::starting(route).to_query());
    h.el("p", &[("class", "share")], |h| h.link(&href, &[], site.messages().compare.with));
}
