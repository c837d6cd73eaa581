//! The changes of the dataset as an Atom feed (RFC 4287) in each language: for those who follow the data without
//! coming to see.

use super::{SiteUrl, identity};
use crate::catalog::Catalog;
use crate::domain::{Change, Lang, Source};
use crate::head::page_title;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::Route;
use crate::site::Site;

/// The path of a language's feed below the site's folder.
pub fn path(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi/thay-doi.atom",
        Lang::Fr => "fr/changements.atom",
    }
}

/// The title of a language's feed.
pub fn title(lang: Lang) -> String {
    format!("{} – {}", messages(lang).open_data.changes, messages(lang).site)
}

/// The feed, the latest change first. Addresses are absolute where the site's is known, else relative to the feed.
pub fn feed(catalog: &'static Catalog, lang: Lang, site_url: Option<&SiteUrl>) -> String {
    let site = Site::published(catalog, lang);
    let changes = &catalog.dataset().changes;
    let address = |path: &str| match site_url {
        Some(site_url) => site_url.of(path),
        // From the feed's folder, which is that of its language.
        None => format!("../{path}"),
    };
    let page = site.href(Route::Data);
    let feed = Html::of(|h| {
        h.words("id", &[], &identity(path(lang)));
        h.words("title", &[], &title(lang));
        h.words("subtitle", &[], site.messages().open_data.feed);
        h.words("updated", &[], &updated(changes.last(), site));
        h.el("author", &[], |h| h.words("name", &[], site.messages().site));
        h.words("rights", &[], site.messages().open_data.licences[2]);
        link(h, "self", "application/atom+xml", lang, &address(path(lang)), "");
        link(h, "alternate", "text/html", lang, &address(&format!("{page}#changes")), "");
        for other in Lang::ALL.iter().filter(|other| **other != lang) {
            link(h, "alternate", "application/atom+xml", *other, &address(path(*other)), "");
        }
        for change in changes.iter().rev() {
            h.el("entry", &[], |h| entry(h, site, change, &address));
        }
    });
    let lang = lang.as_str();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">{feed}</feed>\n"
    )
}

/// A change: its words, the page that tells it, and the pages of the records that it is about.
fn entry(h: &mut Html, site: Site, change: &'static Change, address: &dyn Fn(&str) -> String) {
    let (lang, id) = (site.lang, change.id.as_str());
    h.words("id", &[], &identity(&format!("{}#{id}", path(lang))));
    h.words("title", &[], change.title.reading(lang).text);
    h.words("updated", &[], &updated(Some(change), site));
    h.words("summary", &[], change.summary.reading(lang).text);
    link(h, "alternate", "text/html", lang, &address(&format!("{}#{id}", site.href(Route::Data))), "");
    for route in pages(change) {
        link(h, "related", "text/html", lang, &address(&site.href(route)), &page_title(site, route));
    }
    for source in sources(site, change) {
        let path = format!("{}#{}", site.href(Route::Sources), source.id.as_str());
        link(h, "related", "text/html", lang, &address(&path), &source.title);
    }
}

/// The pages of the records that a change is about.
pub fn pages(change: &'static Change) -> Vec<Route> {
    let Some(records) = &change.records else { return Vec::new() };
    let mut routes: Vec<Route> = records.conferences.iter().map(|id| Route::Conference(*id)).collect();
    routes.extend(records.partnerships.iter().map(Route::Partnership));
    routes.extend(records.localities.iter().map(Route::Locality));
    routes
}

/// The sources that a change is about.
pub fn sources(site: Site, change: &'static Change) -> Vec<&'static Source> {
    let ids = change.records.iter().flat_map(|records| &records.sources);
    ids.filter_map(|id| site.catalog.source(id)).collect()
}

/// The moment of a change (RFC 3339): the beginning of its day.
fn updated(change: Option<&Change>, site: Site) -> String {
    let day = change.map_or(site.catalog.dataset().meta.version, |change| change.date);
    let (year, month, day) = day.first_day().civil();
    format!("{year:04}-{month:02}-{day:02}T00:00:00Z")
}

fn link(h: &mut Html, rel: &str, media_type: &str, lang: Lang, href: &str, title: &str) {
    let attributes =
        [("rel", rel), ("type", media_type), ("hreflang", lang.as_str()), ("href", href), ("title", title)];
    h.el("link", &attributes, |_| ());
}
