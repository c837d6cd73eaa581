//! Titles of pages: one value, used by the browser and by publishing.

use crate::components::{edition_name, partnership_name};
use crate::domain::{Lang, Source};
use crate::i18n::messages;
use crate::joined::{concat, joined};
use crate::route::{Location, Route};
use crate::site::Site;

/// The title of the page at that place, with the site's name.
pub fn title(site: Site, location: &Location) -> String {
    match location {
        Location::Root => joined(&Lang::ALL.iter().map(|lang| messages(*lang).site).collect::<Vec<_>>(), " · "),
        Location::Page(_, route) => titled(site, page_title(site, *route)),
        Location::Unknown(_) => titled(site, site.messages().not_found.to_owned()),
    }
}

fn titled(site: Site, title: String) -> String {
    format!("{title} – {}", site.messages().site)
}

/// The title of a page in the site's language.
pub fn page_title(site: Site, route: Route) -> String {
    let messages = messages(site.lang);
    match route {
        Route::Timeline => messages.timeline.to_owned(),
        Route::Explorer => messages.explorer_title.to_owned(),
        Route::Sources => messages.sources_title.to_owned(),
        Route::Source(id) => site.catalog.source(id).map(source_title).unwrap_or_default(),
        Route::Compare => messages.compare.title.to_owned(),
        Route::Data => messages.data_title.to_owned(),
        Route::Anniversaries => messages.calendar.title.to_owned(),
        Route::Partnership(id) => {
            let partnership = site.catalog.partnership(id.as_str());
            partnership.map(|partnership| partnership_name(site, partnership)).unwrap_or_default()
        }
        Route::Locality(id) => {
            let locality = site.catalog.locality(id);
            locality.map(|locality| locality.names.reading(site.lang).text.to_owned()).unwrap_or_default()
        }
        Route::Conference(edition) => {
            site.catalog.conference(edition).map(|conference| edition_name(site, conference)).unwrap_or_default()
        }
    }
}

/// Two documents may have one title; who published them tells them apart.
fn source_title(source: &'static Source) -> String {
    match &source.publisher {
        Some(publisher) => concat(&[source.title.as_str(), " (", publisher, ")"]),
        None => source.title.clone(),
    }
}
