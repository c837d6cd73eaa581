//! The published page when the program takes it over: it stays, or another takes its place.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};

use super::dom::{aside, by_id, document, each};
use crate::html::Html;
use crate::joined::concat;

/// The element that the page is in.
pub fn root() -> Option<Element> {
    by_id("app")
}

/// Whether a published page is, node by node, what the program makes of it with that many parts, and its share box is still
/// folded: then it can stay. Extensions of browsers change pages, and hosts can leave out comments, of which Leptos has
/// one after the parts.
pub fn can_stay(root: &Element, parts: usize) -> bool {
    let has = |element: &Element, elements: usize, nodes: usize| {
        element.child_element_count() as usize == elements && element.child_nodes().length() as usize == nodes
    };
    let is_whole = |content: &Element| {
        let ends = content.last_child().is_some_and(|last| last.node_type() == Node::COMMENT_NODE);
        ends && has(content, parts, parts + 1)
    };
    let content = root.query_selector("#app > div + #main").ok().flatten();
    let is_open = !matches!(root.query_selector(".sharing[open]"), Ok(None));
    has(root, 3, 3) && content.is_some_and(|content| is_whole(&content)) && !is_open
}

/// Puts what was drawn aside in the place of the published page, in one step.
pub fn replace(drawn: &Element) {
    if let Some(published) = by_id("app") {
        let _ = published.replace_with_with_node_1(drawn);
        drawn.set_id("app");
    }
}

/// Shows in a published page what only the program can do.
pub fn end_waiting(root: &Element) {
    each(root, ".waiting", &|waiting| {
        let _ = waiting.class_list().remove_1("waiting");
    });
}

/// Adds to a page what screen readers are told, and the style sheet shows for a moment. From then on the program runs.
pub fn add_announcer(root: &Element) {
    let announcer = aside(&Html::of(|h| h.words("p", &[("id", "announcer"), ("role", "status")], "")));
    let _ = root.append_with_node_1(announcer.as_deref().unwrap_or(root));
}

/// An element that is not in the page yet.
pub fn staging() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Gives attributes to each element of a page that has this one, by its value.
pub fn give(root: &Element, having: &str, attributes: &dyn Fn(&str) -> [(&'static str, String); 2]) {
    each(root, &concat(&["[", having, "]"]), &|element| {
        for (name, value) in attributes(&element.get_attribute(having).unwrap_or_default()) {
            let _ = element.set_attribute(name, &value);
        }
    });
}

/// Whether the program runs, and is not still drawing its first page.
pub fn is_running() -> bool {
    by_id("announcer").is_some()
}
