//! The app: the page of the current address, redrawn when its path changes.

use leptos::prelude::*;

use crate::browser::dom::{self, Input};
use crate::browser::navigation::{self, Step};
use crate::catalog::Catalog;
use crate::components::{COPY, MapInput, PictureInput, copy, copy_correction, export, go};
use crate::head::title;
use crate::query::Selection;
use crate::route::{Location, Route};
use crate::site::Site;
use crate::views::{announcer, page};

/// The whole app.
#[component]
pub fn App(
    /// The data.
    catalog: &'static Catalog,
    /// The element that the app is in.
    root: web_sys::Element,
) -> impl IntoView {
    let address = navigation::listen();
    let query = address.query;
    let here = move || address.path.with_untracked(|path| Location::parse(path, catalog));
    let input = PictureInput::new(catalog, query);
    let map = MapInput::new(query);
    map.follow_screen();
    let site = move |location: &Location| Site { catalog, lang: location.lang(catalog), is_live: true };
    let handler = move |event| match event {
        Input::Act(act) if act == "skip" => {
            dom::focus_heading();
            true
        }
        Input::Act(act) if act == "copy" => {
            copy(site(&here()));
            false
        }
        Input::Act(act) if act.starts_with(COPY) => {
            copy_correction(site(&here()), act.get(COPY.len()..).unwrap_or_default());
            false
        }
        Input::Act(act) if act == "csv" || act == "json" => {
            query.with_untracked(|query| export(site(&here()), query, &act));
            false
        }
        Input::Go { query, then, is_aside } => {
            let query = match is_aside {
                true => {
                    let text = address.query.with_untracked(|query| Selection::parse(query).text);
                    go(&Selection { text, ..Selection::parse(&query) })
                }
                false => query,
            };
            if !query.is_empty() && address.query.with_untracked(|now| *now != query) {
                navigation::set_query(&query, Step::Push);
            }
            then.into_iter().for_each(dom::go_to);
            false
        }
        Input::Typed(text) => {
            let next = query.with_untracked(|query| Selection::parse(query).searching(&text));
            address.typed(&next.to_query());
            false
        }
        Input::Confirmed => {
            address.rest();
            false
        }
        Input::Seek { query, id } => {
            navigation::set_query(&query, Step::Replace);
            dom::focus_soon(id);
            true
        }
        event => match here() {
            Location::Page(_, Route::Explorer) => map.on_input(event),
            _ => input.on_input(event),
        },
    };
    dom::listen(&root, Box::leak(Box::new(handler)));
    let draw = move || {
        let location = address.path.with(|path| Location::parse(path, catalog));
        let site = site(&location);
        dom::set_head(site.lang.as_str(), &title(site, &location));
        // The page that the browser loaded has its focus already; one that replaces it begins at its heading.
        if dom::is_mounted() {
            dom::focus_heading();
        }
        page(site, location, [query, address.settled], input, map)
    };
    (draw, announcer())
}
