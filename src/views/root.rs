//! The root of the site: a choice of language, in both.

use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::Route;

/// The choice of language.
pub fn root(h: &mut Html) {
    h.el("div", &[("class", "hero")], |h| {
        h.el("h1", &[("tabindex", "-1"), ("class", "both")], |h| {
            for lang in Lang::ALL {
                h.words("span", &[("lang", lang.as_str())], messages(*lang).site);
            }
        });
    });
    h.el("ul", &[("class", "choice")], |h| {
        for lang in Lang::ALL {
            let messages = messages(*lang);
            h.el("li", &[("lang", lang.as_str())], |h| {
                h.words("p", &[], messages.site_description);
                let attributes = [("class", "action"), ("hreflang", lang.as_str())];
                h.link(&Route::Timeline.path(*lang), &attributes, messages.language);
            });
        }
    });
}
