//! One file per page; views arrange what the core has made. What does not change while a page is open is text; what
//! does is a Leptos component around it.

mod compare;
mod conference;
#[cfg(feature = "ssr")]
mod data;
mod explorer;
mod locality;
mod not_found;
mod partnership;
#[cfg(feature = "ssr")]
mod root;
#[cfg(feature = "ssr")]
mod source;
#[cfg(feature = "ssr")]
mod sources;
mod timeline;

#[cfg(feature = "ssr")]
pub use source::counts;

use leptos::prelude::*;

use crate::browser::dom;
use crate::components::{MapInput, PictureInput, footer, header};
use crate::html::Html;
use crate::route::{Location, Route};
use crate::site::Site;

/// A whole page: head, content, foot. `queries` are that of the address, and the same when no text is being typed;
/// `input` and `map` are what timeline and map answer to.
pub fn page(
    site: Site,
    location: Location,
    queries: [RwSignal<String>; 2],
    input: PictureInput,
    map: MapInput,
) -> AnyView {
    let one = |part: AnyView| vec![part];
    let content: Parts = match &location {
        Location::Page(_, Route::Timeline) => timeline::timeline(site, input),
        Location::Page(_, Route::Conference(edition)) => match site.catalog.conference(*edition) {
            Some(conference) => one(fixed(|h| conference::conference(h, site, conference))),
            None => one(fixed(|h| not_found::not_found(h, site, &edition.to_string()))),
        },
        Location::Page(_, Route::Explorer) => explorer::explorer(site, queries, map),
        Location::Page(_, Route::Partnership(id)) => match site.catalog.partnership(id.as_str()) {
            Some(partnership) => one(fixed(|h| partnership::partnership(h, site, partnership))),
            None => one(fixed(|h| not_found::not_found(h, site, id.as_str()))),
        },
        Location::Page(_, Route::Locality(id)) => match site.catalog.locality(id) {
            Some(locality) => one(fixed(|h| locality::locality(h, site, locality))),
            None => one(fixed(|h| not_found::not_found(h, site, id.as_str()))),
        },
        Location::Page(_, Route::Compare) => compare::compare(site, queries[0]),
        Location::Page(_, Route::Sources | Route::Source(_) | Route::Data) | Location::Root => {
            one(document(site, &location))
        }
        Location::Unknown(path) => one(fixed(|h| not_found::not_found(h, site, path))),
    };
    let is_root = location == Location::Root;
    let class = if matches!(location, Location::Page(_, Route::Explorer)) { "explorer" } else { "" };
    let masthead = redrawn("masthead", site, move |h| queries[1].with(|query| header(h, site, &location, query)));
    let foot = fixed(|h| {
        if !is_root {
            footer(h, site)
        }
    });
    view! {
        {masthead}
        <main id="main" class=class>{content}</main>
        {foot}
    }
    .into_any()
}

/// Parts of a page, one after the other.
type Parts = Vec<AnyView>;

/// A part of a page that is written anew whenever what it reads changes.
fn redrawn(class: &'static str, site: Site, write: impl Fn(&mut Html) + Send + Sync + 'static) -> AnyView {
    drawn(class, site.is_live(), Box::new(write))
}

/// One type for all parts: each type of its own would bring Leptos's code for it along, which is kilobytes.
fn drawn(class: &'static str, is_live: bool, write: Box<dyn Fn(&mut Html) + Send + Sync>) -> AnyView {
    let html = move || {
        if is_live {
            dom::keep_focus();
        }
        Html::of(&write)
    };
    view! { <div class=class inner_html=html></div> }.into_any()
}

/// The content of a page that is written when the site is published, and only then: in the browser what is there.
#[cfg(not(feature = "ssr"))]
fn document(_: Site, _: &Location) -> AnyView {
    still(dom::published())
}

#[cfg(feature = "ssr")]
fn document(site: Site, location: &Location) -> AnyView {
    match location {
        Location::Root => fixed(root::root),
        Location::Page(_, Route::Sources) => fixed(|h| sources::sources(h, site)),
        Location::Page(_, Route::Source(id)) => {
            fixed(|h| site.catalog.source(id).into_iter().for_each(|it| source::source(h, site, it)))
        }
        _ => fixed(|h| data::data(h, site)),
    }
}

/// A part of a page that does not change.
fn fixed(write: impl FnOnce(&mut Html)) -> AnyView {
    still(Html::of(write))
}

fn still(html: String) -> AnyView {
    drawn("part", false, Box::new(move |h| h.raw(&html)))
}

/// What screen readers are told, and the style sheet shows for a moment.
pub fn announcer() -> AnyView {
    fixed(|h| h.words("p", &[("id", "announcer"), ("role", "status")], ""))
}
