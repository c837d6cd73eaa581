//! Both languages side by side: two writings of the same part of a page, put together paragraph by paragraph and row
//! by row. The program writes both with the same code, so that they have the same form.

use leptos::prelude::{RwSignal, Set};
use web_sys::Element;

use super::{dom, load};
use crate::domain::Lang;
use crate::query::faced;

/// What is not text to read: it stays in one language.
const TOOLS: &str = "svg BUTTON SELECT LABEL SEARCH HEADER FOOTER";

/// What divides a page; everything else is within a paragraph.
const BLOCKS: &str = "SECTION ARTICLE DIV P UL OL LI DL DT DD TABLE THEAD TBODY TR TH TD H1 H2 H3 H4 DETAILS SUMMARY \
                      CAPTION FIELDSET LEGEND FIGURE NAV HEADER FOOTER svg BUTTON SELECT LABEL SEARCH";

fn is_one_of(tags: &str, element: &Element) -> bool {
    let tag = element.tag_name();
    tags.split(' ').any(|other| other == tag)
}

/// A part of a page in its own language and in the other, as one; links to pages ask for both languages again.
pub fn facing(own: &str, other: &str, lang: Lang) -> String {
    let (Some(own), Some(other)) = (dom::aside(own), dom::aside(other)) else { return own.to_owned() };
    if other.child_element_count() > 0 {
        face(&own, &other, lang);
    }
    dom::each(&own, "a[href]", &|link| {
        if let Some(href) = link.get_attribute("href").and_then(|href| faced(&href)) {
            let _ = link.set_attribute("href", &href);
        }
    });
    own.inner_html()
}

/// Puts what `other` says beside what `own` says, where it says something else.
fn face(own: &Element, other: &Element, lang: Lang) {
    let said = other.text_content().unwrap_or_default();
    if is_one_of(TOOLS, own) || said.is_empty() || own.text_content().as_deref() == Some(&said) {
        return;
    }
    let (mine, theirs) = (own.children(), other.children());
    let pairs = || (0..mine.length()).filter_map(|at| mine.item(at).zip(theirs.item(at)));
    let is_divided = mine.length() > 0
        && mine.length() == theirs.length()
        && mine.length() == own.child_nodes().length()
        && pairs().all(|(own, other)| own.tag_name() == other.tag_name() && is_one_of(BLOCKS, &own));
    if is_divided {
        return pairs().for_each(|(own, other)| face(&own, &other, lang));
    }
    // An id is there once.
    dom::each(other, "[id]", &|element| {
        let _ = element.remove_attribute("id");
    });
    let mut both = String::from("<span class=\"facing\">");
    for (lang, element) in [(lang, own), (lang.other(), other)] {
        both.push_str("<span lang=\"");
        both.push_str(lang.as_str());
        both.push_str("\">");
        both.push_str(&element.inner_html());
        both.push_str("</span>");
    }
    both.push_str("</span>");
    own.set_inner_html(&both);
}

/// Loads the content of a page that is only published; where it does not come, the page stays in its own language.
pub fn load(path: String, content: RwSignal<String>) {
    load::text(
        path,
        Box::new(move |text| {
            if let Some(page) = text.ok().and_then(|text| dom::aside(&text)) {
                content.set(dom::content(&page));
            }
        }),
    );
}
