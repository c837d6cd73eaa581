//! Groups of buttons: switches of which one is pressed, and movements of a picture.

use crate::html::Html;

/// A button of a switch: its id, whether it is pressed, the query that it leads to, its words.
pub type Choice = (String, bool, String, &'static str);

/// A switch: one of its buttons is pressed.
pub fn switch(h: &mut Html, label: &str, choices: &[Choice]) {
    h.el("div", &[("class", "views"), ("role", "group"), ("aria-label", label)], |h| {
        for (id, is_pressed, go, words) in choices {
            let pressed = if *is_pressed { "true" } else { "false" };
            let attributes = [("type", "button"), ("id", &**id), ("aria-pressed", pressed), ("data-go", go)];
            h.words("button", &attributes, words);
        }
    });
}

/// The movements of a picture: the name of each as its `data-act`, its words, and the sign that stands for them, if any.
pub fn movements(h: &mut Html, movements: &[(&'static str, &'static str, &'static str)]) {
    for (act, name, sign) in movements {
        let (label, class, words) = if sign.is_empty() { ("", "wide", name) } else { (*name, "", sign) };
        let attributes = [
            ("type", "button"),
            ("id", *act),
            ("data-act", act),
            ("class", class),
            ("aria-label", label),
            ("title", label),
        ];
        h.words("button", &attributes, words);
    }
}
