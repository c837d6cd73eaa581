//! What buttons, keys, wheel, drag and pinch do to the timeline's window.
//!
//! While a gesture lasts its window is a draft; when it ends the window goes into the URL, which is the state.

use std::cell::RefCell;
use std::time::Duration;

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;

use super::stone_id;
use crate::browser::dom::{self, Input, Press};
use crate::browser::navigation::{self, Step};
use crate::catalog::Catalog;
use crate::domain::{Edition, PartialDate};
use crate::layout::timeline::{Direction, Scale, whole_period};
use crate::query::{Lane, Query, SHORTEST, Window};

/// Movement, as a share of the window, below which a press is a click.
const CLICK: f64 = 0.006;
/// A wheel is at rest when it has been silent that long.
const REST: Duration = Duration::from_millis(200);

/// The timeline's window, and how it changes.
#[derive(Clone, Copy)]
pub struct PictureInput {
    catalog: &'static Catalog,
    query: RwSignal<String>,
    whole: Window,
    draft: RwSignal<Option<Window>>,
}

thread_local! {
    /// The gesture under way: of one picture at a time.
    static GESTURE: RefCell<Gesture> = RefCell::default();
}

#[derive(Default)]
struct Gesture {
    /// Fingers, or the mouse: pointer id, share of the window where it was pressed, and where it is now.
    pointers: Vec<(i32, f64, f64)>,
    start: Option<Window>,
    has_moved: bool,
    /// Ends the gesture of a wheel that has come to rest.
    rest: Option<TimeoutHandle>,
}

impl PictureInput {
    /// The input of an app.
    pub fn new(catalog: &'static Catalog, query: RwSignal<String>) -> Self {
        PictureInput { catalog, query, whole: whole_period(catalog), draft: RwSignal::new(None) }
    }

    /// What the address asks for.
    pub fn query(&self) -> Query {
        self.query.with(|query| Query::parse(query))
    }

    /// The query with the window of a gesture under way.
    pub fn drafted(&self) -> Query {
        let mut query = self.query();
        query.window = self.draft.get().or(query.window);
        query
    }

    /// The window in view.
    pub fn window(&self) -> Window {
        self.drafted().window.unwrap_or(self.whole)
    }

    fn window_now(&self) -> Window {
        untrack(|| self.window())
    }

    /// Moves the window by a share of its length.
    fn pan(&self, share: f64) {
        let window = self.window_now();
        self.settle(window.panned(window.span() * share, self.whole));
    }

    /// Makes the window `factor` times as long, around the focused edition or its own middle.
    fn zoom(&self, factor: f64) {
        let window = self.window_now();
        let year = self.focused().and_then(|edition| self.year_of(edition));
        self.settle(window.zoomed(factor, year.unwrap_or((window.from + window.to) / 2.0), self.whole));
    }

    /// Puts a window into the URL, in place of the one there.
    fn settle(&self, window: Window) {
        let mut query = untrack(|| self.query());
        query.window = (window != self.whole).then_some(window);
        navigation::set_query(&query.to_query(), Step::Replace);
        self.draft.set(None);
    }

    /// Does what the input asks for; whether the browser is to do nothing of its own.
    pub fn on_input(&self, input: Input) -> bool {
        match input {
            Input::Act(act) => self.act(&act),
            Input::Go { .. } | Input::Typed(_) | Input::Confirmed => {}
            Input::Key { key, has_shift, direction } => return self.on_key(&key, has_shift, direction),
            Input::Wheel { delta, at, direction } => self.on_wheel(delta, self.share(at, direction)),
            Input::Down(press) => self.on_down(press),
            Input::Move(press) => self.on_move(press),
            Input::Up(press) => return self.on_up(press),
            Input::Click => {
                return GESTURE.with_borrow_mut(|it| std::mem::take(&mut it.has_moved));
            }
        }
        false
    }

    /// A button: its name is that of a movement or of a lane.
    fn act(&self, act: &str) {
        match act {
            "earlier" => self.pan(-0.25),
            "later" => self.pan(0.25),
            "zoom-in" => self.zoom(0.5),
            "zoom-out" => self.zoom(2.0),
            "whole" => self.settle(self.whole),
            lane => {
                if let Some(lane) = Lane::parse(lane) {
                    navigation::set_query(&untrack(|| self.query()).toggled(lane).to_query(), Step::Push);
                }
            }
        }
    }

    /// Arrows go from stone to stone, with Shift they move the window; + − 0 zoom around the stone.
    fn on_key(&self, key: &str, has_shift: bool, direction: Direction) -> bool {
        match (key, has_shift) {
            ("ArrowLeft" | "ArrowUp", true) => self.pan(-0.25),
            ("ArrowRight" | "ArrowDown", true) => self.pan(0.25),
            ("ArrowLeft" | "ArrowUp", false) => self.focus_next(direction, false),
            ("ArrowRight" | "ArrowDown", false) => self.focus_next(direction, true),
            ("+" | "=", _) => self.zoom(0.5),
            ("-" | "−", _) => self.zoom(2.0),
            ("0", _) => self.settle(self.whole),
            _ => return false,
        }
        true
    }

    /// Zooms around the pointer; a notch of a wheel is about 100 pixels, a pinch on a touchpad a few.
    fn on_wheel(&self, delta: f64, share: f64) {
        let window = self.window_now();
        let factor = 1.0 + (delta / 250.0).clamp(-0.4, 0.6);
        self.draft.set(Some(window.zoomed(factor, window.from + share * window.span(), self.whole)));
        let input = *self;
        let rest = set_timeout_with_handle(move || input.settle(input.window_now()), REST).ok();
        GESTURE.with_borrow_mut(|gesture| {
            if let Some(earlier) = std::mem::replace(&mut gesture.rest, rest) {
                earlier.clear();
            }
        });
    }

    /// Where a pointer is, as a share of the window.
    fn share(&self, at: f64, direction: Direction) -> f64 {
        Scale::new(self.whole, direction).window_share(at)
    }

    fn on_down(&self, press: Press) {
        let share = self.share(press.at, press.direction);
        GESTURE.with_borrow_mut(|gesture| {
            gesture.has_moved &= !gesture.pointers.is_empty();
            gesture.pointers.push((press.pointer, share, share));
        });
        self.restart();
    }

    /// A gesture goes on from here when a finger joins or leaves it.
    fn restart(&self) {
        let window = self.window_now();
        GESTURE.with_borrow_mut(|gesture| {
            gesture.start = Some(window);
            for (_, pressed, now) in &mut gesture.pointers {
                *pressed = *now;
            }
        });
    }

    /// One pointer drags the window, two stretch it.
    fn on_move(&self, press: Press) {
        let share = self.share(press.at, press.direction);
        let window = GESTURE.with_borrow_mut(|gesture| {
            let pointer = gesture.pointers.iter_mut().find(|(pointer, ..)| *pointer == press.pointer)?;
            pointer.2 = share;
            if !gesture.has_moved && (share - pointer.1).abs() > CLICK {
                gesture.has_moved = true;
                // From here on the pointer is ours, also outside the picture; before, it may still become a click.
                press.capture();
            }
            let start = gesture.start.filter(|_| gesture.has_moved)?;
            match gesture.pointers.as_slice() {
                [(_, pressed, now)] => Some(start.panned((pressed - now) * start.span(), self.whole)),
                [(_, a, a_now), (_, b, b_now), ..] if (a_now - b_now).abs() > CLICK => {
                    let span = ((a - b) / (a_now - b_now)).abs() * start.span();
                    let from = start.from + a * start.span() - a_now * span;
                    Some(Window { from, to: from + span.max(SHORTEST) }.within(self.whole))
                }
                _ => None,
            }
        });
        if let Some(window) = window {
            self.draft.set(Some(window));
        }
    }

    /// A finger or the button goes up, or the browser takes the gesture over.
    fn on_up(&self, press: Press) -> bool {
        GESTURE.with_borrow_mut(|gesture| gesture.pointers.retain(|(pointer, ..)| *pointer != press.pointer));
        if !GESTURE.with_borrow(|gesture| gesture.pointers.is_empty()) {
            self.restart();
        } else if let Some(window) = self.draft.get_untracked() {
            self.settle(window);
        }
        false
    }

    fn focused(&self) -> Option<Edition> {
        dom::focused_number("data-edition").map(Edition)
    }

    /// The middle of an edition's time.
    fn year_of(&self, edition: Edition) -> Option<f64> {
        self.catalog.conference(edition)?.dates().map(PartialDate::middle)
    }

    /// Focuses the edition after or before the focused one, and moves the window so that it is in view.
    fn focus_next(&self, direction: Direction, is_forward: bool) {
        let Some(edition) = self.focused() else {
            return;
        };
        let neighbour = self.catalog.neighbours(edition)[usize::from(is_forward)];
        let Some(next) = neighbour.map(|conference| *conference.edition) else {
            return;
        };
        let window = self.window_now();
        if let Some(year) = self.year_of(next).filter(|year| *year < window.from || *year > window.to) {
            self.settle(window.panned(year - (window.from + window.to) / 2.0, self.whole));
        }
        dom::focus_soon(stone_id(next, direction));
    }
}
