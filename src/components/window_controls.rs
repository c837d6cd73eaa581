//! The buttons of the timeline: a button for every gesture, and a switch for every lane.

use super::PictureInput;
use super::controls::movements;
use crate::html::Html;
use crate::query::Lane;
use crate::site::Site;

/// The buttons; what each does is named in its `data-act`.
pub fn window_controls(h: &mut Html, site: Site, input: PictureInput) {
    let messages = site.messages();
    let query = input.drafted();
    h.el("div", &[("role", "group"), ("aria-label", messages.controls)], |h| {
        let buttons = [
            ("earlier", messages.earlier, "←"),
            ("later", messages.later, "→"),
            ("zoom-out", messages.zoom_out, "−"),
            ("zoom-in", messages.zoom_in, "+"),
            ("whole", messages.whole_period, ""),
        ];
        movements(h, &buttons);
        let [from, to] = input.window().whole_years().map(|year| year.to_string());
        h.words("output", &[("class", "years")], &format!("{from}–{to}"));
    });
    h.el("div", &[("role", "group"), ("aria-label", messages.lanes)], |h| {
        for lane in Lane::ALL {
            let act = lane.as_str();
            let pressed = if query.shows(*lane) { "true" } else { "false" };
            let attributes =
                [("type", "button"), ("id", act), ("data-act", act), ("class", "lane"), ("aria-pressed", pressed)];
            h.words("button", &attributes, messages.lane[*lane as usize]);
        }
    });
}
