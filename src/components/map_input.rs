//! What buttons, keys, wheel, drag and pinch do to the map. While a gesture lasts the picture is only moved; when it
//! ends the viewport goes into the URL, which is the state.

use std::cell::Cell;

use leptos::prelude::*;

use crate::browser::dom;
use crate::browser::gesture::{Gesture, Phase, Surface};
use crate::browser::input::Input;
use crate::browser::navigation::{self, Step};
use crate::layout::map::{Shape, moved, shift};
use crate::query::{Selection, Viewport};

/// The middle of the picture, as shares of its size, and how far a button or a key moves it.
const MIDDLE: [f64; 2] = [0.5, 0.5];
const PACE: f64 = 0.25;
/// How many times larger a button or a key draws it.
const CLOSER: f64 = 1.6;

/// The map's viewport, and how it changes.
#[derive(Clone, Copy)]
pub struct MapInput {
    query: RwSignal<String>,
    screen: RwSignal<String>,
}

thread_local! {
    /// The viewport when the gesture under way began, and where it has come to.
    static GESTURE: Cell<Option<(Option<Viewport>, Option<Viewport>)>> = const { Cell::new(None) };
}

impl MapInput {
    /// The input of a page with that query, on a wide screen.
    pub fn new(query: RwSignal<String>) -> Self {
        MapInput { query, screen: RwSignal::new(String::new()) }
    }

    /// Follows the width of the screen.
    pub fn follow_screen(self) {
        let follow = move || {
            let screen = if dom::is_narrow() { "narrow" } else { "" };
            navigation::follow(self.screen, screen);
        };
        follow();
        dom::on_window("resize", Box::new(follow));
    }

    /// The shape that suits the screen, followed as that changes.
    pub fn shape(&self) -> Shape {
        self.screen.with(|screen| if screen.is_empty() { Shape::Wide } else { Shape::Tall })
    }

    fn selection(&self) -> Selection {
        self.query.with_untracked(|query| Selection::parse(query))
    }

    fn show(&self, viewport: Option<Viewport>) {
        let next = Selection { viewport, ..self.selection() };
        navigation::set_query(&next.to_query(), Step::Replace);
    }

    /// Brings what is at one share of the picture to another, and makes it larger.
    fn bring(&self, from: [f64; 2], to: [f64; 2], factor: f64) {
        self.show(moved(untrack(|| self.shape()), self.selection().viewport, from, to, factor));
    }

    /// Does what the input asks for; whether the browser is to do nothing of its own.
    pub fn on_input(&self, input: Input) -> bool {
        match input {
            Input::Act(act) => {
                self.act(&act);
                false
            }
            Input::Key { key, has_shift, surface } => {
                let act = match (&*key, has_shift) {
                    ("ArrowLeft", true) => "west",
                    ("ArrowRight", true) => "east",
                    ("ArrowUp", true) => "north",
                    ("ArrowDown", true) => "south",
                    ("+" | "=", _) => {
                        let at = surface.focused();
                        self.bring(at, at, CLOSER);
                        return true;
                    }
                    ("-" | "−", _) => "zoom-out",
                    ("0", _) => "whole",
                    _ => return false,
                };
                self.act(act);
                true
            }
            Input::Gesture(gesture, phase, surface) => {
                self.on_gesture(gesture, phase, &surface);
                false
            }
            _ => false,
        }
    }

    /// A button, or the key that stands for it.
    fn act(&self, act: &str) {
        let [x, y] = MIDDLE;
        match act {
            "west" => self.bring(MIDDLE, [x + PACE, y], 1.0),
            "east" => self.bring(MIDDLE, [x - PACE, y], 1.0),
            "north" => self.bring(MIDDLE, [x, y + PACE], 1.0),
            "south" => self.bring(MIDDLE, [x, y - PACE], 1.0),
            "zoom-in" => self.bring(MIDDLE, MIDDLE, CLOSER),
            "zoom-out" => self.bring(MIDDLE, MIDDLE, 1.0 / CLOSER),
            "whole" => self.show(None),
            _ => {}
        }
    }

    fn on_gesture(&self, gesture: Gesture, phase: Phase, surface: &Surface) {
        let shape = untrack(|| self.shape());
        match phase {
            Phase::Begin => {
                // A finger more or less: the gesture goes on from where it has come to.
                let now = GESTURE.get().map(|(_, now)| now);
                let now = now.unwrap_or_else(|| self.selection().viewport);
                GESTURE.set(Some((now, now)));
            }
            Phase::Move => {
                let Some((start, _)) = GESTURE.get() else { return };
                let next = moved(shape, start, gesture.from, gesture.to, gesture.factor);
                GESTURE.set(Some((start, next)));
                let (by, factor) = shift(shape, self.selection().viewport, next);
                surface.shift(by, factor);
            }
            Phase::End => {
                if let Some((_, end)) = GESTURE.take().filter(|(_, end)| *end != self.selection().viewport) {
                    self.show(end);
                }
            }
        }
    }
}
