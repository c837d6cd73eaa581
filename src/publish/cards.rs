//! Share cards: the picture by which a page is shown where its address is sent. One for each conference, partnership
//! and locality that is a side of one, in each language, and a general one for all other pages.
//!
//! A card is drawn as SVG ([`draw`]) and painted once: it is kept in `target/cards/` of the project's folder under the
//! hash of all that it depends on, whichever folder is published into, and from there it is copied.

mod banks;
mod conference;
mod drawing;
mod face;
mod fit;
mod general;
mod keep;
mod locality;
mod paint;
mod partnership;

use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::route::Route;
use crate::site::Site;

pub use drawing::{Drawing, Words};
pub use face::{Faces, Weight};
pub use keep::{Kept, Painting, Picture, write_all};
pub use paint::{painted, png};

/// Width and height of a card in pixels: what Open Graph's readers show without cutting.
pub const SIZE: [f64; 2] = [1200.0, 630.0];

/// The path of a page's card; no route is the root's or that of a page that is not found.
pub fn path(catalog: &Catalog, lang: Lang, route: Option<Route>) -> String {
    match route.filter(|route| has_own(catalog, *route)) {
        Some(route) => format!("cards/{}.png", route.path(lang).trim_end_matches('/').replace('/', "-")),
        None => format!("cards/{}.png", lang.as_str()),
    }
}

/// Whether a page has a card of its own.
fn has_own(catalog: &Catalog, route: Route) -> bool {
    match route {
        Route::Conference(_) | Route::Partnership(_) => true,
        Route::Locality(id) => catalog.dataset().partnerships.iter().any(|partnership| partnership.involves(id)),
        _ => false,
    }
}

/// Every card: its language, and its page or none.
pub fn all(catalog: &Catalog) -> Vec<(Lang, Option<Route>)> {
    let routes = Route::all(catalog).into_iter().filter(|route| has_own(catalog, *route));
    let subjects: Vec<Option<Route>> = [None].into_iter().chain(routes.map(Some)).collect();
    Lang::ALL.iter().flat_map(|lang| subjects.iter().map(|route| (*lang, *route))).collect()
}

/// The card of a page in the site's language.
pub fn draw(site: Site, faces: &Faces, route: Option<Route>) -> Drawing {
    let drawing = match route {
        Some(Route::Conference(edition)) => {
            site.catalog.conference(edition).map(|it| conference::card(site, faces, it))
        }
        Some(Route::Partnership(id)) => {
            site.catalog.partnership(id.as_str()).map(|it| partnership::card(site, faces, it))
        }
        Some(Route::Locality(id)) => site.catalog.locality(id).map(|it| locality::card(site, faces, it)),
        _ => None,
    };
    drawing.unwrap_or_else(|| general::card(site, faces))
}

/// Every card, to be painted.
pub fn paintings(catalog: &'static Catalog, faces: &Faces) -> Vec<Painting> {
    let size = SIZE.map(|length| length as u32);
    let paint = |(lang, route): (Lang, Option<Route>)| {
        let picture = Picture::Drawing(draw(Site::published(catalog, lang), faces, route));
        Painting { path: path(catalog, lang, route), picture, size }
    };
    all(catalog).into_iter().map(paint).collect()
}
