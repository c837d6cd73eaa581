//! What buttons, keys, wheel, drag and pinch do to the timeline's window.
//!
//! While a gesture lasts its window is a draft; when it ends the window goes into the URL, which is the state.

use std::cell::Cell;

use leptos::prelude::*;

use super::stone_id;
use crate::browser::dom;
use crate::browser::gesture::{Gesture, Phase, Surface};
use crate::browser::input::Input;
use crate::browser::navigation::{self, Step};
use crate::catalog::Catalog;
use crate::domain::{Edition, PartialDate};
use crate::layout::timeline::{Direction, Scale};
use crate::query::{Lane, Query, SHORTEST, Window};

/// The timeline's window, and how it changes.
#[derive(Clone, Copy)]
pub struct PictureInput {
    catalog: &'static Catalog,
    query: RwSignal<String>,
    whole: Window,
    /// Changes with the window of a gesture under way: text, as all signals are, for each type brings its code along.
    draft: RwSignal<String>,
}

thread_local! {
    /// The window when the gesture under way began.
    static START: Cell<Option<Window>> = const { Cell::new(None) };
    /// The window that it has come to.
    static DRAFT: Cell<Option<Window>> = const { Cell::new(None) };
}

/// The direction of time in one of the two pictures.
fn direction(surface: &Surface) -> Direction {
    if surface.is("across") { Direction::Across } else { Direction::Down }
}

impl PictureInput {
    /// The input of an app.
    pub fn new(catalog: &'static Catalog, query: RwSignal<String>) -> Self {
        PictureInput { catalog, query, whole: catalog.period(), draft: RwSignal::new(String::new()) }
    }

    /// What changes with the window of a gesture under way.
    pub fn draft(&self) -> RwSignal<String> {
        self.draft
    }

    /// What the address asks for.
    pub fn query(&self) -> Query {
        self.query.with(|query| Query::parse(query))
    }

    /// The query with the window of a gesture under way.
    pub fn drafted(&self) -> Query {
        let mut query = self.query();
        query.window = self.draft.with(|_| DRAFT.get()).or(query.window);
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
        self.draw(None);
    }

    /// Draws the window of a gesture under way, or none.
    fn draw(&self, window: Option<Window>) {
        DRAFT.set(window);
        self.draft.set(String::new());
    }

    /// Does what the input asks for; whether the browser is to do nothing of its own.
    pub fn on_input(&self, input: Input) -> bool {
        match input {
            Input::Act(act) => self.act(&act),
            Input::Key { key, has_shift, surface } => return self.on_key(&key, has_shift, direction(&surface)),
            Input::Gesture(gesture, phase, surface) => self.on_gesture(gesture, phase, direction(&surface)),
            _ => {}
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

    /// What was under the pointers stays under them, along time.
    fn on_gesture(&self, gesture: Gesture, phase: Phase, direction: Direction) {
        match phase {
            Phase::Begin => START.set(Some(self.window_now())),
            Phase::Move => {
                let Some(start) = START.get() else { return };
                let axis = usize::from(direction == Direction::Down);
                let scale = Scale::new(self.whole, direction);
                let [from, to] = [gesture.from, gesture.to].map(|at| scale.window_share(at[axis]));
                let span = (start.span() / gesture.factor).min(self.whole.span()).max(SHORTEST);
                let left = start.from + from * start.span() - to * span;
                self.draw(Some(Window { from: left, to: left + span }.within(self.whole)));
            }
            Phase::End => {
                if let Some(window) = DRAFT.get() {
                    self.settle(window);
                }
            }
        }
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
