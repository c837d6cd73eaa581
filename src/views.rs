//! One file per page; views arrange what the core has made. What does not change while a page is open is text; what
//! does is a Leptos component around it.

#[cfg(feature = "ssr")]
mod anniversaries;
mod compare;
mod conference;
#[cfg(feature = "ssr")]
mod data;
mod explorer;
mod locality;
mod not_found;
#[cfg(feature = "ssr")]
mod open_data;
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

use std::cell::RefCell;

use leptos::html::{Div, ElementChild, HtmlElement, InnerHtml, div, main};
use leptos::prelude::*;
use leptos::tachys::html::class::Class;

use crate::browser::{dom, facing, navigation};
use crate::components::{MapInput, PictureInput, footer, header, imprint, share};
use crate::html::Html;
use crate::route::{Location, Route};
use crate::site::{Facing, Site};

/// A whole page: head, content, foot; and the number of parts of its content. `queries` are that of the address, and the
/// same when no text is being typed; `input` and `map` are what timeline and map answer to.
pub fn page(
    site: Site,
    location: Location,
    queries: [RwSignal<String>; 2],
    input: PictureInput,
    map: MapInput,
) -> (impl RenderHtml, usize) {
    let one = |part: Part| vec![part];
    let lost = |id: &str| {
        let id = id.to_owned();
        one(fixed(site, move |h, site| not_found::not_found(h, site, &id)))
    };
    let mut content: Parts = match &location {
        Location::Page(_, Route::Timeline) => timeline::timeline(site, input),
        Location::Page(_, Route::Conference(edition)) => match site.catalog.conference(*edition) {
            Some(conference) => one(fixed(site, |h, site| conference::conference(h, site, conference))),
            None => lost(&edition.to_string()),
        },
        Location::Page(_, Route::Explorer) => explorer::explorer(site, queries, map),
        Location::Page(_, Route::Partnership(id)) => match site.catalog.partnership(id.as_str()) {
            Some(partnership) => one(fixed(site, |h, site| partnership::partnership(h, site, partnership))),
            None => lost(id.as_str()),
        },
        Location::Page(_, Route::Locality(id)) => match site.catalog.locality(id) {
            Some(locality) => one(fixed(site, |h, site| locality::locality(h, site, locality))),
            None => lost(id.as_str()),
        },
        Location::Page(_, Route::Compare) => compare::compare(site, queries[0]),
        Location::Page(_, Route::Sources | Route::Source(_) | Route::Data | Route::Anniversaries) | Location::Root => {
            one(document(site, &location))
        }
        Location::Unknown(path) => lost(path),
    };
    let is_root = location == Location::Root;
    if let Location::Page(_, route) = location
        && route.kind_and_id().is_none()
    {
        content.push(redrawn("part", site, move |h, _| queries[1].with(|query| share(h, site, route, query))));
    }
    let class = match (matches!(location, Location::Page(_, Route::Explorer)), site.facing) {
        (false, Facing::No) => "",
        (true, Facing::No) => "explorer",
        (false, Facing::Screen) => "bilingual",
        (true, _) => "bilingual explorer",
        (false, Facing::Paper) => "bilingual paper",
    };
    let page = match (&location, site.facing) {
        (Location::Page(lang, route), Facing::Paper) => navigation::base().unwrap_or_default() + &route.path(*lang),
        _ => String::new(),
    };
    // Head and foot are read in one language, whatever the page between them is read in.
    let masthead = redrawn("masthead", site, move |h, _| queries[1].with(|query| header(h, site, &location, query)));
    let foot = fixed(site, move |h, site| match (is_root, &*page) {
        (true, _) => {}
        (_, "") => footer(h, site),
        (_, page) => imprint(h, site, page),
    });
    let count = content.len();
    ((masthead, main().id("main").class(class).child(content), foot), count)
}

/// A part of a page. All are of one type: each of its own would bring Leptos's code for it along, which is kilobytes.
type Part = HtmlElement<Div, (Class<&'static str>, InnerHtml<Writing>), ()>;

/// What a part says, as HTML.
type Writing = Box<dyn Fn() -> String + Send + Sync>;

/// Parts of a page, one after the other.
type Parts = Vec<Part>;

/// What writes a part of a page, in the language of the site that it is given.
type Write = Box<dyn Fn(&mut Html, Site) + Send + Sync>;

/// A part of a page that is written anew whenever what it reads changes.
fn redrawn(class: &'static str, site: Site, write: impl Fn(&mut Html, Site) + Send + Sync + 'static) -> Part {
    drawn(class, site, site.is_live(), Box::new(write))
}

/// A part of a page that does not change.
fn fixed(site: Site, write: impl Fn(&mut Html, Site) + Send + Sync + 'static) -> Part {
    drawn("part", site, false, Box::new(write))
}

fn drawn(class: &'static str, site: Site, can_change: bool, write: Write) -> Part {
    let html = move || {
        if is_left(can_change) {
            return LEFT.to_owned();
        }
        if can_change {
            dom::keep_focus();
        }
        let in_language = |site: Site| Html::of(|h| write(h, site));
        match site.facing {
            Facing::No => in_language(site),
            _ => facing::facing(&in_language(site), &in_language(site.facing()), site.lang),
        }
    };
    div().class(class).inner_html(Box::new(html) as Writing)
}

/// What stands for the content of a part that is left as it was published: nothing that is written is only a space.
const LEFT: &str = " ";

thread_local! {
    /// While parts are left as they were published, what any of them may depend on.
    static FOLLOWED: RefCell<Vec<RwSignal<String>>> = const { RefCell::new(Vec::new()) };
}

/// Has the parts that are made meanwhile keep what was published, until one of these signals changes.
pub fn leaving<T>(followed: Vec<RwSignal<String>>, make: impl FnOnce() -> T) -> T {
    FOLLOWED.set(followed);
    let made = make();
    FOLLOWED.take();
    made
}

/// Whether the part being made keeps what was published; if it can change, it follows what it may depend on.
fn is_left(can_change: bool) -> bool {
    FOLLOWED.with_borrow(|followed| {
        if can_change {
            followed.iter().for_each(RwSignal::track);
        }
        !followed.is_empty()
    })
}

/// The content of a page that is written when the site is published, and only then: in the browser what is there, and
/// what is loaded of its page in the other language.
#[cfg(not(feature = "ssr"))]
fn document(site: Site, location: &Location) -> Part {
    let other = RwSignal::new(String::new());
    if let (true, Location::Page(lang, route)) = (site.facing != Facing::No, location) {
        facing::load(route.path(lang.other()), other);
    }
    redrawn("part", site, move |h, drawn| match drawn.lang == site.lang {
        true => h.raw(&dom::published()),
        false => other.with(|other| h.raw(other)),
    })
}

#[cfg(feature = "ssr")]
fn document(site: Site, location: &Location) -> Part {
    match location {
        Location::Root => fixed(site, |h, _| root::root(h)),
        Location::Page(_, Route::Anniversaries) => fixed(site, anniversaries::anniversaries),
        Location::Page(_, Route::Sources) => fixed(site, sources::sources),
        Location::Page(_, Route::Source(id)) => {
            let id = *id;
            fixed(site, move |h, site| site.catalog.source(id).into_iter().for_each(|it| source::source(h, site, it)))
        }
        _ => fixed(site, data::data),
    }
}
