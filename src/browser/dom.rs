//! Elements, focus, and one listener for all input.

use std::cell::RefCell;

use leptos::prelude::{queue_microtask, request_animation_frame};
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent, PointerEvent,
    WheelEvent,
};

use crate::html::Html;
use crate::layout::timeline::Direction;

/// The document, in a page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

thread_local! {
    /// The ids of what was unfolded before a redrawing.
    static UNFOLDED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// The id of the element that is to have the focus when the page has been drawn.
    static AWAITED: RefCell<Option<String>> = const { RefCell::new(None) };
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
        if let Some(folded) = document().and_then(|document| document.get_element_by_id(&id)) {
            let _ = folded.set_attribute("open", "");
        }
    }
    let awaited = AWAITED.with_borrow(Clone::clone).and_then(|id| document()?.get_element_by_id(&id));
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
    let target = hash.strip_prefix('#').and_then(|id| document()?.get_element_by_id(id));
    let Some(target) = target else { return };
    if let Some(folded) = target.closest("details").ok().flatten() {
        let _ = folded.set_attribute("open", "");
    }
    target.scroll_into_view();
}

/// Whether the app is in the page, and not still being drawn aside.
pub fn is_mounted() -> bool {
    document().is_some_and(|document| document.get_element_by_id("announcer").is_some())
}

/// Has a message read out by screen readers; the style sheet shows it for a moment as well.
pub fn announce(message: &str) {
    if let Some(announcer) = document().and_then(|document| document.get_element_by_id("announcer")) {
        announcer.set_inner_html(&Html::of(|h| h.words("span", &[], message)));
    }
}

/// Puts a text into an element, if it is there and says something else: what a live region says is read out.
pub fn tell(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id))
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Makes a field hold that text; while it is being typed into it does already.
pub fn set_typed(id: &str, text: &str) {
    if let Some(field) = document().and_then(|document| document.get_element_by_id(id)) {
        let field: HtmlInputElement = field.unchecked_into();
        if field.value() != text {
            field.set_value(text);
        }
    }
}

/// Focuses the element of that id once the page has been drawn, and brings it into view.
pub fn go_to(id: String) {
    request_animation_frame(move || {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(&id)) {
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

/// Puts what was rendered into `staging` in the place of the page's published content, in one step.
pub fn replace_published(staging: &Element) {
    if let Some(published) = document().and_then(|document| document.get_element_by_id("app")) {
        let _ = published.replace_with_with_node_1(staging);
        staging.set_id("app");
    }
}

/// An element that is not in the page yet.
pub fn staging() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// What a reader does to a page.
pub enum Input {
    /// Presses the button of that name, its `data-act`.
    Act(String),
    /// Asks for another query of the same page, with its `?`: its `data-go`, or the value picked from a list.
    Go {
        /// The query.
        query: String,
        /// The id of the element to focus then, if any.
        then: Option<String>,
        /// Whether it stands beside the results, where what is typed arrives a moment later.
        is_aside: bool,
    },
    /// Types into the search field, or empties it.
    Typed(String),
    /// Leaves the search field, or confirms what is in it.
    Confirmed,
    /// Presses a key in a picture.
    Key {
        /// The key's name (UI Events KeyboardEvent key Values).
        key: String,
        /// Whether Shift is held.
        has_shift: bool,
        /// The picture.
        direction: Direction,
    },
    /// Turns the wheel over a picture with Ctrl held, or pinches a touchpad.
    Wheel {
        /// Pixels, downwards.
        delta: f64,
        /// Where, as a share of the picture along time.
        at: f64,
        /// The picture.
        direction: Direction,
    },
    /// A finger or the main button goes down on a picture.
    Down(Press),
    /// It moves.
    Move(Press),
    /// It goes up, or the browser takes it over.
    Up(Press),
    /// A press that ended in a picture.
    Click,
}

/// A finger, or the mouse.
pub struct Press {
    /// Which one.
    pub pointer: i32,
    /// Where, as a share of the picture along time.
    pub at: f64,
    /// The picture.
    pub direction: Direction,
    picture: Element,
}

impl Press {
    /// Lets the picture have the rest of this pointer's events.
    pub fn capture(&self) {
        let _ = self.picture.set_pointer_capture(self.pointer);
    }
}

/// Listens to everything that is done inside an element; the handler tells whether the browser is to do nothing of
/// its own.
pub fn listen(element: &Element, handler: impl Fn(Input) -> bool + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let Some(input) = input(&event) else { return };
        // A wheel with Ctrl would zoom the page as well.
        let is_wheel = matches!(input, Input::Wheel { .. });
        if handler(input) || is_wheel {
            event.prevent_default();
        }
    });
    for name in ["click", "input", "change", "keydown", "wheel", "pointerdown", "pointermove", "pointerup", "pointercancel"] {
        let _ = element.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

fn input(event: &Event) -> Option<Input> {
    // What each event is follows from its name (UI Events, Pointer Events), and its target is an element.
    let target: Element = event.target()?.unchecked_into();
    let name = event.type_();
    if name == "click"
        && let Some(button) = target.closest("[data-act]").ok().flatten()
    {
        return button.get_attribute("data-act").map(Input::Act);
    }
    if name == "click"
        && let Some(button) = target.closest("[data-go]").ok().flatten()
    {
        let query = button.get_attribute("data-go")?;
        let is_aside = button.closest(".aside").ok().flatten().is_some();
        return Some(Input::Go { query, then: button.get_attribute("data-then"), is_aside });
    }
    if name == "input" {
        // A list has the same property, and its values are queries.
        let value = target.unchecked_ref::<HtmlInputElement>().value();
        return match &*target.id() {
            "search" => Some(Input::Typed(value)),
            "sort" => Some(Input::Go { query: value, then: None, is_aside: false }),
            _ => None,
        };
    }
    if name == "change" {
        return Some(Input::Confirmed);
    }
    let picture = target.closest(".picture").ok().flatten()?;
    let is_across = picture.class_list().contains("across");
    let direction = if is_across { Direction::Across } else { Direction::Down };
    if name == "keydown" {
        let event: &KeyboardEvent = event.unchecked_ref();
        let is_plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        return is_plain.then(|| Input::Key { key: event.key(), has_shift: event.shift_key(), direction });
    }
    let mouse: &MouseEvent = event.unchecked_ref();
    let bounds = picture.get_bounding_client_rect();
    let at = match is_across {
        true => (f64::from(mouse.client_x()) - bounds.left()) / bounds.width().max(1.0),
        false => (f64::from(mouse.client_y()) - bounds.top()) / bounds.height().max(1.0),
    };
    if name == "wheel" {
        let wheel: &WheelEvent = event.unchecked_ref();
        return wheel.ctrl_key().then(|| Input::Wheel { delta: wheel.delta_y(), at, direction });
    }
    if name == "click" {
        return Some(Input::Click);
    }
    let pointer = event.unchecked_ref::<PointerEvent>().pointer_id();
    let press = Press { pointer, at, direction, picture };
    match name.as_str() {
        "pointerdown" => (mouse.button() == 0).then_some(Input::Down(press)),
        "pointermove" => Some(Input::Move(press)),
        _ => Some(Input::Up(press)),
    }
}
