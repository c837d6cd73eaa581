//! The address: read from the Navigation API (HTML, section 7.2.6) where the browser has it.
//!
//! Where it has not, links simply load pages, and changes of the query go through the History API.

use std::cell::Cell;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::{RwSignal, Set, WithUntracked};
use wasm_bindgen::prelude::*;
use web_sys::{Event, Url};

use crate::query::{faced, unfaced};
use crate::route::is_document;

/// The part of the address that this site reads, followed as it changes.
#[derive(Clone, Copy)]
pub struct Address {
    /// Path below the site's folder.
    pub path: RwSignal<String>,
    /// Query with its `?`, or nothing.
    pub query: RwSignal<String>,
    /// The same, but while a text is typed it waits: what need not follow each key follows this.
    pub settled: RwSignal<String>,
    /// Whether the page is read in both languages: empty, [`SCREEN`] or [`PAPER`].
    pub facing: RwSignal<String>,
}

/// Both languages are asked for by the address.
pub const SCREEN: &str = "screen";
/// The page is being printed.
pub const PAPER: &str = "paper";

/// A typed text is at rest when no key has come for that long.
const REST: Duration = Duration::from_millis(150);

impl Address {
    /// At that place.
    fn new(place: Place) -> Self {
        let settled = RwSignal::new(place.query.clone());
        let facing = RwSignal::new(place.facing.to_owned());
        Address { path: RwSignal::new(place.path), query: RwSignal::new(place.query), settled, facing }
    }

    /// Follows the browser to another place; what is the same there is left alone.
    fn set(self, place: Place) {
        follow(self.settled, &place.query);
        follow(self.query, &place.query);
        follow(self.facing, place.facing);
        follow(self.path, &place.path);
    }

    /// Has the page read in both languages for as long as it is printed.
    pub fn print(self, is_printed: bool) {
        follow(self.facing, if is_printed { PAPER } else { current().facing });
    }

    /// Has the page read in both languages, or in its own again: a step of its own in the history.
    pub fn turn(self) {
        let place = current();
        let page = format!("{}{}", place.path, place.query);
        let is_facing = !place.facing.is_empty();
        go(&if is_facing { page } else { faced(&page).unwrap_or(page) }, Step::Push);
    }

    /// Follows a text that is being typed. The browser's own address follows when it is at rest: changing it takes a
    /// browser longer than the search does, and some refuse to do so more than a hundred times in half a minute.
    pub fn typed(self, query: &str) {
        follow(self.query, query);
        let rest = set_timeout_with_handle(move || self.rest(), REST);
        if let Some(earlier) = RESTING.replace(rest.ok()) {
            earlier.clear();
        }
    }

    /// Lets what was typed stand in the browser's address.
    pub fn rest(self) {
        if let Some(waiting) = RESTING.take() {
            waiting.clear();
            self.query.with_untracked(|query| match self.settled.with_untracked(|settled| settled == query) {
                // It was taken back; what waited for the end of typing is told all the same.
                true => self.settled.set(query.clone()),
                false => set_query(query, Step::Replace),
            });
        }
    }
}

/// Whether a text is being typed.
pub fn is_typing() -> bool {
    RESTING.get().is_some()
}

/// Sets a signal, unless it has that text already.
pub fn follow(signal: RwSignal<String>, next: &str) {
    if signal.with_untracked(|now| now != next) {
        signal.set(next.to_owned());
    }
}

/// Path and query of an address of this site, and whether it asks for both languages.
#[derive(PartialEq, Default)]
struct Place {
    path: String,
    query: String,
    facing: &'static str,
}

/// How a change of address enters the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// As an entry of its own.
    Push,
    /// In place of the current one.
    Replace,
}

#[wasm_bindgen]
extern "C" {
    type Navigation;

    #[wasm_bindgen(thread_local_v2, js_name = navigation)]
    static NAVIGATION: Option<Navigation>;

    #[wasm_bindgen(method, js_name = addEventListener)]
    fn on(this: &Navigation, event: &str, listener: &JsValue);

    #[wasm_bindgen(method, catch)]
    fn navigate(this: &Navigation, url: &str, options: &JsValue) -> Result<JsValue, JsValue>;

    type NavigateEvent;

    #[wasm_bindgen(method, getter, js_name = canIntercept)]
    fn can_intercept(this: &NavigateEvent) -> bool;

    #[wasm_bindgen(method, getter, js_name = hashChange)]
    fn hash_change(this: &NavigateEvent) -> bool;

    #[wasm_bindgen(method, getter, js_name = downloadRequest)]
    fn download_request(this: &NavigateEvent) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn destination(this: &NavigateEvent) -> NavigationDestination;

    #[wasm_bindgen(method)]
    fn intercept(this: &NavigateEvent, options: &JsValue);

    type NavigationDestination;

    #[wasm_bindgen(method, getter)]
    fn url(this: &NavigationDestination) -> String;
}

/// The folder that the site is served from, as the page's `<base>` gives it: an absolute address with its last slash.
pub fn base() -> Option<String> {
    super::dom::document()?.base_uri().ok().flatten()
}

/// The address below this site's folder; `None` for all others.
fn parse(url: &str) -> Option<Place> {
    let (url, base) = (Url::new(url).ok()?, Url::new(&base()?).ok()?);
    let folder = base.pathname();
    let path = url.pathname();
    let path = path.strip_prefix(folder.as_str())?;
    let (is_facing, query) = unfaced(&url.search());
    let facing = if is_facing { SCREEN } else { "" };
    (url.origin() == base.origin()).then(|| Place { path: path.to_owned(), query, facing })
}

/// Whether a path is to be loaded, and not drawn: that of a file, or of a page that is only published.
fn is_loaded(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    (last.contains('.') && last != "index.html") || is_document(path)
}

fn current() -> Place {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    parse(&href).unwrap_or_default()
}

/// The address, followed as it changes.
pub fn listen() -> Address {
    let address = Address::new(current());
    let listener = Closure::<dyn Fn(NavigateEvent)>::new(move |event: NavigateEvent| {
        if !event.can_intercept() || event.hash_change() || event.download_request().is_some() {
            return;
        }
        let Some(next) = parse(&event.destination().url()).filter(|next| !is_loaded(&next.path)) else { return };
        let here = current().path;
        // From a page that is only published another is loaded as well, so that the way back leads to it.
        if is_loaded(&here) {
            return;
        }
        let is_same_page = next.path == here;
        let options = js_sys::Object::new();
        let handler = Closure::once_into_js(move || {
            address.set(next);
            // The browser restores the scroll position when this is resolved: after the page has been drawn.
            super::load::task()
        });
        // The page moves the focus to its heading itself, and a change of the query alone moves nothing.
        let scroll = if is_same_page { "manual" } else { "after-transition" };
        for (key, value) in [("handler", handler), ("focusReset", "manual".into()), ("scroll", scroll.into())] {
            let _ = js_sys::Reflect::set(&options, &key.into(), &value);
        }
        event.intercept(&options);
    });
    match NAVIGATION
        .with(|navigation| navigation.as_ref().map(|navigation| navigation.on("navigate", listener.as_ref())))
    {
        Some(()) => listener.forget(),
        None => {
            let listener = Closure::<dyn Fn(Event)>::new(move |_| address.set(current()));
            if let Some(window) = web_sys::window() {
                let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
            }
            listener.forget();
            FALLBACK.set(Some(address));
        }
    }
    address
}

thread_local! {
    /// What waits for the end of typing.
    static RESTING: Cell<Option<TimeoutHandle>> = const { Cell::new(None) };
    /// The signal to tell where no Navigation API does.
    static FALLBACK: Cell<Option<Address>> = const { Cell::new(None) };
}

/// Gives the page another query: with its `?`, or nothing. What the page is read in stays.
pub fn set_query(query: &str, step: Step) {
    let place = current();
    // A button carries a query without anything as `?`.
    let page = place.path + if query == "?" { "" } else { query };
    let is_facing = !place.facing.is_empty();
    go(&if is_facing { faced(&page).unwrap_or(page) } else { page }, step);
}

/// Leaves the site, or has another program answer: an absolute address.
pub fn leave(url: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_href(url);
    }
}

/// Goes to another address below the site's folder.
fn go(page: &str, step: Step) {
    let url = base().unwrap_or_default() + page;
    let done = NAVIGATION.with(|navigation| {
        let navigation = navigation.as_ref()?;
        let options = js_sys::Object::new();
        let history = if step == Step::Push { "push" } else { "replace" };
        let _ = js_sys::Reflect::set(&options, &"history".into(), &history.into());
        navigation.navigate(&url, &options).ok()
    });
    if done.is_some() {
        return;
    }
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    let _ = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
    };
    if let Some(address) = FALLBACK.get() {
        address.set(current());
    }
}
