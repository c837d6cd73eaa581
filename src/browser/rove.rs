//! Marks of a picture by keyboard, finger and mouse: one stop of Tab for each group of marks, arrow keys inside it
//! (WAI-ARIA Authoring Practices, roving `tabindex`), and what is pointed at said and raised above the rest.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList};

use super::dom;

/// Where an arrow key leads.
pub enum Step {
    /// Nowhere: it is not for a mark.
    None,
    /// To the next mark, which has the focus now; or there is none.
    Done,
    /// To a mark outside the picture.
    Outside {
        /// The query in which it is inside.
        query: String,
        /// Its id.
        id: String,
    },
}

fn all(element: &Element, selector: &str) -> Vec<Element> {
    let elements =
        |list: NodeList| (0..list.length()).filter_map(move |at| Some(list.get(at)?.unchecked_into())).collect();
    element.query_selector_all(selector).map(elements).unwrap_or_default()
}

fn around(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Goes by a key from a mark to another of its group.
pub fn step(from: &Element, key: &str, has_shift: bool) -> Step {
    let Some(group) = around(from, "[data-rove]").filter(|_| !has_shift) else { return Step::None };
    let marks = all(&group, "a");
    let at = marks.iter().position(|mark| mark == from).unwrap_or_default();
    let next = match key {
        "ArrowRight" | "ArrowDown" => at + 1,
        "ArrowLeft" | "ArrowUp" => at.wrapping_sub(1),
        "Home" => 0,
        "End" => marks.len().saturating_sub(1),
        _ => return Step::None,
    };
    let Some(mark) = marks.get(next) else { return Step::Done };
    if let Some(query) = mark.get_attribute("data-see") {
        return Step::Outside { query, id: mark.id() };
    }
    // SVG elements have `focus` as well, through the same mixin (HTML, section 6.6.6).
    let _ = mark.unchecked_ref::<HtmlElement>().focus();
    Step::Done
}

/// Says what is pointed at, and raises it with all that it is tied to; the stop of Tab follows the focus.
pub fn point(target: &Element, event: &str) {
    let left = || dom::document().and_then(|document| document.query_selector(".raising").ok().flatten());
    let Some(picture) = around(target, ".ties").or_else(left) else { return };
    let mark = around(target, "[data-ends]");
    if event == "focusin"
        && let Some((mark, group)) = mark.as_ref().zip(mark.as_ref().and_then(|mark| around(mark, "[data-rove]")))
    {
        for stop in all(&group, "a[tabindex=\"0\"]") {
            let _ = stop.set_attribute("tabindex", "-1");
        }
        let _ = mark.set_attribute("tabindex", "0");
    }
    let ends = mark.as_ref().and_then(|mark| mark.get_attribute("data-ends")).unwrap_or_default();
    if picture.get_attribute("data-pointed").unwrap_or_default() == ends {
        return;
    }
    let _ = picture.set_attribute("data-pointed", &ends);
    dom::tell("pointed", &mark.and_then(|mark| mark.get_attribute("aria-label")).unwrap_or_default());
    // Of a place all its ties and their other ends; of a tie itself and its two places.
    let marks = all(&picture, "[data-ends]");
    let ends_of = |mark: &Element| mark.get_attribute("data-ends").unwrap_or_default();
    let mut ties: Vec<String> = marks.iter().map(ends_of).collect();
    ties.retain(|tie| tie.contains(' ') && (*tie == ends || tie.split(' ').any(|end| end == ends)));
    for mark in &marks {
        let own = ends_of(mark);
        let is_tied = ties.iter().any(|tie| *tie == own || tie.split(' ').any(|end| end == own));
        let _ = mark.class_list().toggle_with_force("raised", own == ends || is_tied);
    }
    let _ = picture.class_list().toggle_with_force("raising", !ends.is_empty());
}
