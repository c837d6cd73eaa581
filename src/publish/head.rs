//! What a page says of itself in its head: one value, from which all its elements are written.

mod description;
mod elements;
mod linked;

use super::{SiteUrl, cards};
use crate::domain::Lang;
use crate::head::title;
use crate::i18n::messages;
use crate::route::{Location, Route};
use crate::site::Site;

pub use elements::elements;

/// What a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Language of the page.
    pub lang: Lang,
    /// Title, with the site's name.
    pub title: String,
    /// A sentence or two: see [`description`].
    pub description: String,
    /// The path of the page itself; none where there is nothing to come back to.
    pub path: Option<String>,
    /// The same page for readers of each language, by `hreflang`: Vietnamese, French, and any other (`x-default`).
    pub alternates: Vec<(&'static str, String)>,
    /// The path of its share card.
    pub card: String,
    /// What the card shows, in words.
    pub card_text: String,
    /// What it is, for programs: JSON-LD in the words of schema.org.
    pub linked: serde_json::Value,
}

impl Head {
    /// The head of the page at that place. Addresses in its JSON-LD are absolute where the site's is known, else
    /// relative to the site's folder: those are resolved against `<base>` (JSON-LD 1.1, section 7.1).
    pub fn of(site: Site, location: &Location, site_url: Option<&SiteUrl>) -> Self {
        let (path, route) = match location {
            Location::Root => (Some(String::new()), None),
            Location::Page(lang, route) => (Some(route.path(*lang)), Some(*route)),
            Location::Unknown(_) => (None, None),
        };
        let card = cards::path(site.catalog, site.lang, route);
        let is_own = card != cards::path(site.catalog, site.lang, None);
        let title = title(site, location);
        let mut head = Head {
            lang: site.lang,
            description: description::description(site, location),
            alternates: alternates(location),
            card_text: if is_own { title.clone() } else { messages(site.lang).site.to_owned() },
            linked: serde_json::Value::Null,
            title,
            path,
            card,
        };
        head.linked = linked::linked(site, location, &head, site_url);
        head
    }
}

/// The root chooses a language, so that it is home for readers of any other. Every other page is as good in one language
/// as in the other for them; it is the Vietnamese one, as the root is, because all pages of a set must name the same.
fn alternates(location: &Location) -> Vec<(&'static str, String)> {
    let (route, other) = match location {
        Location::Root | Location::Page(_, Route::Timeline) => (Route::Timeline, String::new()),
        Location::Page(_, route) => (*route, route.path(Lang::Vi)),
        Location::Unknown(_) => return Vec::new(),
    };
    let mut alternates: Vec<_> = Lang::ALL.iter().map(|lang| (lang.as_str(), route.path(*lang))).collect();
    alternates.push(("x-default", other));
    alternates
}
