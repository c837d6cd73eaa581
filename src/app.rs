//! The app: the page of the current address, redrawn when its path changes.

use std::cell::{Cell, RefCell};
use std::mem::forget;

use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Mountable, PositionState};
use web_sys::Element;

use crate::browser::dom;
use crate::browser::input::{self, Input};
use crate::browser::navigation::{self, SCREEN, Step};
use crate::browser::published;
use crate::catalog::Catalog;
use crate::components::{MapInput, PictureInput, STONE, choose_in_place, go, take};
use crate::head::title;
use crate::query::Selection;
use crate::route::{Location, Route};
use crate::site::{Facing, Site};
use crate::views::{leaving, page};

thread_local! {
    /// What is drawn.
    static SHOWN: RefCell<Option<Location>> = const { RefCell::new(None) };
    /// The published page, if it is to stay until something in it changes.
    static PUBLISHED: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Whether it stayed.
    static STAYED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a page is published as the program draws it first, when its address asks for nothing besides. The explorer
/// and the comparison are not: they draw what is in view, and controls that they enable.
fn is_published_as_drawn(route: Route) -> bool {
    !matches!(route, Route::Explorer | Route::Compare)
}

/// Runs the app, for as long as the page is open. A page that is published as the program would draw it stays, and its
/// parts are drawn when they change; another is drawn aside first.
pub fn run(catalog: &'static Catalog, aside: Element) {
    let address = navigation::listen();
    let query = address.query;
    let here = move || address.path.with_untracked(|path| Location::parse(path, catalog));
    let input = PictureInput::new(catalog, query);
    let map = MapInput::new(query);
    map.follow_screen();
    // The page of a record is a fiche in both languages on paper; other pages are printed as they are.
    let is_record = move || matches!(here(), Location::Page(_, route) if route.kind_and_id().is_some());
    dom::on_window("beforeprint", Box::new(move || address.print(is_record())));
    dom::on_window("afterprint", Box::new(move || address.print(false)));
    let site = move |location: &Location| {
        let facing = address.facing.with(|facing| match &**facing {
            "" => Facing::No,
            SCREEN => Facing::Screen,
            _ => Facing::Paper,
        });
        Site { catalog, lang: location.lang(catalog), is_live: true, facing }
    };
    let handler = move |event| match event {
        Input::Act(act) if act == "skip" => {
            dom::focus_heading();
            true
        }
        Input::Act(act) if act == "turn" => {
            address.turn();
            false
        }
        Input::Go { query, then, is_aside } => {
            let query = match is_aside {
                true => {
                    let now = address.query.with_untracked(|query| Selection::parse(query));
                    go(&now.filtered_as(Selection::parse(&query)))
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
        event => {
            let location = here();
            if let (Location::Page(_, route), Input::Act(act)) = (&location, &event)
                && query.with_untracked(|query| take(site(&location), *route, query, act))
            {
                return false;
            }
            match location {
                Location::Page(_, Route::Explorer) => map.on_input(event),
                _ => input.on_input(event),
            }
        }
    };
    let is_plain = address.query.with_untracked(String::is_empty) && address.facing.with_untracked(String::is_empty);
    if let (true, Location::Page(_, route)) = (is_plain, here())
        && is_published_as_drawn(route)
    {
        PUBLISHED.set(published::root());
    }
    let drawn = aside.clone();
    // Never ends: what it holds is freed with the browser's page.
    forget(RenderEffect::new(move |shown| {
        let location = address.path.with(|path| Location::parse(path, catalog));
        let site = site(&location);
        dom::set_head(site.lang.as_str(), &title(site, &location));
        // The page that the browser loaded has its focus already; one that replaces it begins at its heading.
        let is_same = SHOWN.replace(Some(location.clone())).is_some_and(|shown| shown == location);
        match (published::is_running(), is_same) {
            (true, true) => dom::keep_focus(),
            (true, false) => dom::focus_heading(),
            (false, _) => {}
        }
        let (view, parts) = page(site, location, [query, address.settled], input, map);
        if let Some(mut shown) = shown {
            view.rebuild(&mut shown);
            return shown;
        }
        if let Some(root) = PUBLISHED.take().filter(|root| published::can_stay(root, parts)) {
            STAYED.set(true);
            let followed = vec![query, address.settled, input.draft()];
            return leaving(followed, || view.hydrate::<true>(&Cursor::new(root), &PositionState::default()));
        }
        let mut shown = view.build();
        shown.mount(&drawn, None);
        shown
    }));
    let root = match published::root().filter(|_| STAYED.get()) {
        Some(root) => {
            published::end_waiting(&root);
            let site = site(&here());
            published::give(&root, STONE, &|stone| choose_in_place(site, stone));
            root
        }
        None => {
            published::replace(&aside);
            aside
        }
    };
    input::listen(&root, Box::leak(Box::new(handler)));
    published::add_announcer(&root);
}
