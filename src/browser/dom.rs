//! Elements, the focus, and the window.

use std::cell::{OnceCell, RefCell};

use leptos::prelude::{queue_microtask, request_animation_frame};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, FocusOptions, HtmlElement, HtmlInputElement};

use crate::html::Html;

/// The document, in a page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element of that id.
pub(super) fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

thread_local! {
    /// The ids of what was unfolded before a redrawing.
    static UNFOLDED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The id of the element that is to have the focus when the page has been drawn.
    static AWAITED: RefCell<Option<String>> = const { RefCell::new(None) };
    /// The content of the page as it was published.
    static PUBLISHED: OnceCell<String> = const { OnceCell::new() };
}

/// Focuses an element where it is. SVG elements have `focus` as well, through the same mixin (HTML, section 6.6.6).
fn focus(element: Option<Element>) {
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.unchecked_into::<HtmlElement>().focus_with_options(&options);
    }
}

/// Focuses the awaited element, if it is in the page by now.
fn settle_focus() {
    for id in UNFOLDED.take() {
        if let Some(folded) = by_id(&id) {
            let _ = folded.set_attribute("open", "");
        }
    }
    let awaited = AWAITED.with_borrow(Clone::clone).and_then(|id| by_id(&id));
    if let Some(element) = awaited {
        AWAITED.set(None);
        // What has the focus is not given it again: that would have the page laid out.
        if document().and_then(|document| document.active_element()).as_ref() != Some(&element) {
            focus(Some(element));
        }
    }
}

/// Focuses the element of that id once the page has been drawn.
pub fn focus_soon(id: String) {
    AWAITED.set(Some(id));
    request_animation_frame(|| {
        settle_focus();
        AWAITED.set(None);
    });
}

/// Gives the focus back, after a redrawing, to the element that has it now and has an id, unless another is awaited;
/// and unfolds again what is unfolded now and has an id.
pub fn keep_focus() {
    let focused = document().and_then(|document| document.active_element()).map(|element| element.id());
    if let Some(id) = focused.filter(|id| !id.is_empty() && AWAITED.with_borrow(Option::is_none)) {
        AWAITED.set(Some(id));
    }
    if let Some(open) = document().and_then(|document| document.query_selector_all("details[open][id]").ok()) {
        let ids = (0..open.length()).filter_map(|at| Some(open.get(at)?.unchecked_into::<Element>().id()));
        UNFOLDED.with_borrow_mut(|unfolded| unfolded.extend(ids));
    }
    // Before the next key can arrive: what is pressed while nothing has the focus is lost.
    queue_microtask(settle_focus);
}

/// Focuses the heading of the page once it has been drawn.
pub fn focus_heading() {
    request_animation_frame(|| focus(document().and_then(|document| document.query_selector("h1").ok().flatten())));
}

/// Opens what is folded around the element that the address names, and brings it into view.
pub fn reveal_target() {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let target = hash.strip_prefix('#').and_then(by_id);
    let Some(target) = target else { return };
    if let Some(folded) = target.closest("details").ok().flatten() {
        let _ = folded.set_attribute("open", "");
    }
    target.scroll_into_view();
}

/// Has a message read out by screen readers; the style sheet shows it for a moment as well.
pub fn announce(message: &str) {
    if let Some(announcer) = by_id("announcer") {
        announcer.set_inner_html(&Html::of(|h| h.words("span", &[], message)));
    }
}

/// Puts a text into an element, if it is there and says something else: what a live region says is read out.
pub fn tell(id: &str, text: &str) {
    if let Some(element) = by_id(id)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Puts HTML into an element, if it is there.
pub fn fill(id: &str, html: &str) {
    if let Some(element) = by_id(id) {
        element.set_inner_html(html);
    }
}

/// Whether the page has an element of that id.
pub fn is_there(id: &str) -> bool {
    by_id(id).is_some()
}

/// Whether what is folded under that id is open.
pub fn is_open(id: &str) -> bool {
    by_id(id).is_some_and(|folded| folded.has_attribute("open"))
}

/// Opens what is folded under that id.
pub fn unfold(id: &str) {
    if let Some(folded) = by_id(id) {
        let _ = folded.set_attribute("open", "");
    }
}

/// What is chosen in a list; nothing where there is no list.
pub fn value(id: &str) -> String {
    let list = by_id(id);
    // A list has the same property as a field.
    list.map(|list| list.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Makes a field hold that text; while it is being typed into it does already.
pub fn set_typed(id: &str, text: &str) {
    if let Some(field) = by_id(id) {
        let field: HtmlInputElement = field.unchecked_into();
        if field.value() != text {
            field.set_value(text);
        }
    }
}

/// Focuses the element of that id once the page has been drawn, and brings it into view.
pub fn go_to(id: String) {
    request_animation_frame(move || {
        if let Some(element) = by_id(&id) {
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    });
}

/// Sets the language and the title of the document.
pub fn set_head(lang: &str, title: &str) {
    if let Some(document) = document() {
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", lang);
        }
        document.set_title(title);
    }
}

/// The number in that attribute of the focused element.
pub fn focused_number(attribute: &str) -> Option<u8> {
    document()?.active_element()?.get_attribute(attribute)?.parse().ok()
}

/// The content of the published page: read while it is still there, and kept.
pub fn published() -> String {
    let read = || document().and_then(|document| Some(content(&document.document_element()?))).unwrap_or_default();
    PUBLISHED.with(|published| published.get_or_init(read).clone())
}

/// The content of a published page within an element.
pub fn content(page: &Element) -> String {
    let content = page.query_selector("#main > div").ok().flatten();
    content.map(|content| content.inner_html()).unwrap_or_default()
}

/// An element that is not in the page, with that HTML inside.
pub fn aside(html: &str) -> Option<Element> {
    let element = document()?.create_element("div").ok()?;
    element.set_inner_html(html);
    Some(element)
}

/// Does something to all elements inside another that match a selector.
pub fn each(element: &Element, selector: &str, act: &dyn Fn(&Element)) {
    if let Ok(found) = element.query_selector_all(selector) {
        (0..found.length()).filter_map(|at| found.get(at)).for_each(|node| act(node.unchecked_ref()));
    }
}

/// Whether the screen is narrow, as the style sheets have it.
pub fn is_narrow() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width < 640.0)
}

/// The height of the window, in pixels.
pub fn height() -> usize {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.unwrap_or_default() as usize
}

/// Calls at an event of the window: `resize`, `beforeprint`, `afterprint`.
pub fn on_window(event: &str, call: Box<dyn Fn()>) {
    let listener = Closure::<dyn Fn(Event)>::new(move |_| call());
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
