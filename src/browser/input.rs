//! What a reader does, by one listener for all of it.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::gesture::{self, Gesture, Phase, Surface};
use super::rove;

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
        /// Whether it stands beside the results, and knows of filters only.
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
        surface: Surface,
    },
    /// Moves or enlarges a picture.
    Gesture(Gesture, Phase, Surface),
    /// Goes by arrow key to a mark outside the picture: the query in which it is inside, and its id.
    Seek {
        /// The query.
        query: String,
        /// The id of the mark.
        id: String,
    },
}

/// Answers what a reader does; tells whether the browser is to do nothing of its own. It lives as long as the page.
pub type Handler = &'static dyn Fn(Input) -> bool;

/// Listens to everything that is done inside an element; the handler tells whether the browser is to do nothing of
/// its own.
pub fn listen(element: &Element, handler: Handler) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if is_taken(&event, handler) {
            event.prevent_default();
        }
    });
    for name in [
        "click",
        "input",
        "change",
        "keydown",
        "wheel",
        "pointerdown",
        "pointermove",
        "pointerup",
        "pointercancel",
        "pointerover",
        "focusin",
    ] {
        let _ = element.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Has an event answered; whether the browser is to do nothing of its own.
fn is_taken(event: &Event, handler: Handler) -> bool {
    // What each event is follows from its name (UI Events, Pointer Events), and its target is an element.
    let Some(target) = event.target() else { return false };
    let target: Element = target.unchecked_into();
    let name = event.type_();
    let around = |selector: &str| target.closest(selector).ok().flatten();
    match &*name {
        "click" | "input" if around("[data-act]").is_some() => {
            let act = around("[data-act]").and_then(|button| button.get_attribute("data-act"));
            act.is_some_and(|act| handler(Input::Act(act)))
        }
        "click" => {
            if let Some(button) = around("[data-go]") {
                let query = button.get_attribute("data-go").unwrap_or_default();
                let is_aside = button.closest(".aside").ok().flatten().is_some();
                return handler(Input::Go { query, then: button.get_attribute("data-then"), is_aside });
            }
            gesture::was_gesture()
        }
        "input" => {
            // A list has the same property, and its values are queries.
            let value = target.unchecked_ref::<HtmlInputElement>().value();
            if target.has_attribute("data-pick") {
                return handler(Input::Go { query: value, then: None, is_aside: false });
            }
            target.id() == "search" && handler(Input::Typed(value))
        }
        "change" => handler(Input::Confirmed),
        "pointerover" | "focusin" => {
            rove::point(&target, &name);
            false
        }
        _ => {
            let surface = Surface::around(&target);
            if name != "keydown" {
                let Some(surface) = surface else { return false };
                return gesture::follow(&name, event, surface, handler);
            }
            let event: &KeyboardEvent = event.unchecked_ref();
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return false;
            }
            let (key, has_shift) = (event.key(), event.shift_key());
            match rove::step(&target, &key, has_shift) {
                rove::Step::None => surface.is_some_and(|surface| handler(Input::Key { key, has_shift, surface })),
                rove::Step::Done => true,
                rove::Step::Outside { query, id } => handler(Input::Seek { query, id }),
            }
        }
    }
}
