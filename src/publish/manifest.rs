//! The web app manifest of each language, by which the site can be installed, and the links to it.
//!
//! All addresses in it are relative to the manifest, which stands in the site's folder, so it is right in any folder.
//! It has no `id`: that would be resolved against the host, and two copies of the site on one host would be one
//! application; without it the application is known by its start page (Web App Manifest, section 1.16).

use serde_json::json;

use super::icons::{Cut, GROUND, ICONS};
use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::Route;

/// The paper of the pages in the dark, as `style/tokens.css` has it.
const DARK: &str = "#14151a";

/// The path of a language's manifest.
pub fn path(lang: Lang) -> String {
    format!("{}.webmanifest", lang.as_str())
}

/// The manifest of a language.
pub fn manifest(lang: Lang) -> String {
    let messages = messages(lang);
    let icons: Vec<serde_json::Value> = ICONS
        .iter()
        .filter(|(_, _, cut)| *cut != Cut::Apple)
        .map(|(path, width, cut)| {
            let purpose = if *cut == Cut::Maskable { "maskable" } else { "any" };
            json!({ "src": path, "sizes": format!("{width}x{width}"), "type": "image/png", "purpose": purpose })
        })
        .collect();
    let shortcut = |name: &str, route: Route| json!({ "name": name, "url": route.path(lang) });
    let manifest = json!({
        "name": messages.site,
        "short_name": messages.cards.short_name,
        "description": messages.site_description,
        "lang": lang.as_str(),
        "dir": "ltr",
        "start_url": Route::Timeline.path(lang),
        "scope": "./",
        "display": "standalone",
        "theme_color": GROUND,
        "background_color": GROUND,
        "icons": icons,
        "shortcuts": [
            shortcut(messages.timeline, Route::Timeline),
            shortcut(messages.explorer_title, Route::Explorer),
        ],
    });
    format!("{manifest:#}\n")
}

/// The links of a page in that language.
pub fn links(h: &mut Html, lang: Lang) {
    h.el("link", &[("rel", "manifest"), ("href", &path(lang))], |_| ());
    for (path, width, _) in ICONS.iter().filter(|(_, _, cut)| *cut == Cut::Apple) {
        let sizes = format!("{width}x{width}");
        h.el("link", &[("rel", "apple-touch-icon"), ("sizes", &*sizes), ("href", path)], |_| ());
    }
    for (scheme, colour) in [("light", GROUND), ("dark", DARK)] {
        let media = format!("(prefers-color-scheme: {scheme})");
        h.el("meta", &[("name", "theme-color"), ("media", &*media), ("content", colour)], |_| ());
    }
}
