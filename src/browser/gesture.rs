//! Fingers, mouse and wheel on a picture: what they have taken hold of, and where it is now.

use std::cell::RefCell;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent, WheelEvent};

use super::input::{Handler, Input};
use wasm_bindgen::JsCast;

/// Movement, as a share of the picture, below which a press is a click.
const CLICK: f64 = 0.006;
/// A wheel is at rest when it has been silent that long.
const REST: Duration = Duration::from_millis(200);

/// What is done to a picture since the last [`Phase::Begin`]: what was at one place is at another, larger or smaller.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gesture {
    /// Where it was: shares of the picture's width and height.
    pub from: [f64; 2],
    /// Where it is.
    pub to: [f64; 2],
    /// How many times larger it is.
    pub factor: f64,
}

/// Where a gesture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// It begins, or begins anew from what has become of the picture.
    Begin,
    /// It goes on.
    Move,
    /// It ends: what has become of the picture stays.
    End,
}

/// A picture that gestures are made on.
#[derive(Clone)]
pub struct Surface(Element);

impl Surface {
    /// The picture around an element.
    pub fn around(element: &Element) -> Option<Self> {
        element.closest(".picture").ok().flatten().map(Surface)
    }

    /// Whether it is of that kind: a class of it.
    pub fn is(&self, class: &str) -> bool {
        self.0.class_list().contains(class)
    }

    /// Shows it moved, by shares of its size, and enlarged, until it is drawn anew.
    pub fn shift(&self, by: [f64; 2], factor: f64) {
        let bounds = self.0.get_bounding_client_rect();
        let [x, y, scale] =
            [by[0] * bounds.width(), by[1] * bounds.height(), factor * 100.0].map(crate::layout::coordinate);
        if let Some(content) = self.0.first_element_child() {
            let style = content.unchecked_into::<HtmlElement>().style();
            let _ = style.set_property("transform", &format!("translate({x}px,{y}px) scale({scale}%)"));
        }
    }

    /// Where the focused element of the picture has its middle, as shares of the picture's size.
    pub fn focused(&self) -> [f64; 2] {
        let focused = super::dom::document().and_then(|document| document.active_element());
        let bounds = focused.unwrap_or_else(|| self.0.clone()).get_bounding_client_rect();
        self.share(bounds.left() + bounds.width() / 2.0, bounds.top() + bounds.height() / 2.0)
    }

    fn share(&self, x: f64, y: f64) -> [f64; 2] {
        let bounds = self.0.get_bounding_client_rect();
        [(x - bounds.left()) / bounds.width().max(1.0), (y - bounds.top()) / bounds.height().max(1.0)]
    }
}

#[derive(Default)]
struct Hold {
    /// Fingers, or the mouse: pointer id, where it was pressed, and where it is now.
    pointers: Vec<(i32, [f64; 2], [f64; 2])>,
    has_moved: bool,
    /// What a wheel has done, and what ends it.
    wheel: Option<(Gesture, TimeoutHandle)>,
}

thread_local! {
    /// The gesture under way: of one picture at a time.
    static HOLD: RefCell<Hold> = RefCell::default();
}

/// Whether the press that this click ends was a gesture.
pub fn was_gesture() -> bool {
    HOLD.with_borrow_mut(|hold| std::mem::take(&mut hold.has_moved))
}

/// What a pointer's or wheel's event of that name does to a picture; told to `handler`.
pub fn follow(name: &str, event: &Event, surface: Surface, handler: Handler) -> bool {
    let mouse: &MouseEvent = event.unchecked_ref();
    let at = surface.share(f64::from(mouse.client_x()), f64::from(mouse.client_y()));
    if name == "wheel" {
        let is_zoom = mouse.ctrl_key();
        if is_zoom {
            wheel(event.unchecked_ref::<WheelEvent>().delta_y(), at, surface, handler);
        }
        return is_zoom;
    }
    let pointer = event.unchecked_ref::<PointerEvent>().pointer_id();
    let phase = HOLD.with_borrow_mut(|hold| match name {
        "pointerdown" if mouse.button() == 0 => {
            hold.has_moved &= !hold.pointers.is_empty();
            hold.pointers.push((pointer, at, at));
            Some(Phase::Begin)
        }
        "pointermove" => {
            let held = hold.pointers.iter_mut().find(|(other, ..)| *other == pointer)?;
            held.2 = at;
            let [x, y] = [0, 1].map(|axis| (at[axis] - held.1[axis]).abs());
            if !hold.has_moved && x.max(y) > CLICK {
                hold.has_moved = true;
                // From here on the pointer is ours, also outside the picture; before, it may still become a click.
                let _ = surface.0.set_pointer_capture(pointer);
            }
            hold.has_moved.then_some(Phase::Move)
        }
        "pointerup" | "pointercancel" => {
            let held = hold.pointers.len();
            hold.pointers.retain(|(other, ..)| *other != pointer);
            let is_over = hold.pointers.is_empty();
            (held > hold.pointers.len()).then_some(if is_over { Phase::End } else { Phase::Begin })
        }
        _ => None,
    });
    if let Some(phase) = phase {
        let gesture = HOLD.with_borrow_mut(|hold| hold.gesture(phase));
        handler(Input::Gesture(gesture, phase, surface.clone()));
    }
    false
}

impl Hold {
    /// What the pointers do: one moves the picture, two enlarge it as well.
    fn gesture(&mut self, phase: Phase) -> Gesture {
        if phase == Phase::Begin {
            self.pointers.iter_mut().for_each(|(_, pressed, now)| *pressed = *now);
        }
        let middle = |a: [f64; 2], b: [f64; 2]| [0, 1].map(|axis| (a[axis] + b[axis]) / 2.0);
        let distance = |a: [f64; 2], b: [f64; 2]| {
            let [x, y] = [0, 1].map(|axis| a[axis] - b[axis]);
            (x * x + y * y).sqrt().max(CLICK)
        };
        match self.pointers.as_slice() {
            [(_, a, a_now), (_, b, b_now), ..] => Gesture {
                from: middle(*a, *b),
                to: middle(*a_now, *b_now),
                factor: distance(*a_now, *b_now) / distance(*a, *b),
            },
            [(_, from, to)] => Gesture { from: *from, to: *to, factor: 1.0 },
            [] => Gesture { from: [0.0; 2], to: [0.0; 2], factor: 1.0 },
        }
    }
}

/// Enlarges around the pointer; a notch of a wheel is about 100 pixels, a pinch on a touchpad a few.
fn wheel(delta: f64, at: [f64; 2], surface: Surface, handler: Handler) {
    let earlier = HOLD.with_borrow_mut(|hold| hold.wheel.take());
    let factor = match earlier {
        Some((gesture, rest)) => {
            rest.clear();
            gesture.factor
        }
        None => {
            handler(Input::Gesture(Gesture { from: at, to: at, factor: 1.0 }, Phase::Begin, surface.clone()));
            1.0
        }
    };
    let gesture = Gesture { from: at, to: at, factor: factor / (1.0 + (delta / 250.0).clamp(-0.4, 0.6)) };
    handler(Input::Gesture(gesture, Phase::Move, surface.clone()));
    let end = move || {
        HOLD.with_borrow_mut(|hold| hold.wheel = None);
        handler(Input::Gesture(gesture, Phase::End, surface.clone()));
    };
    if let Ok(rest) = set_timeout_with_handle(end, REST) {
        HOLD.with_borrow_mut(|hold| hold.wheel = Some((gesture, rest)));
    }
}
