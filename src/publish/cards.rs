//! Share cards: the picture that other programs show of a page.

use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::route::Route;

/// The path of the card of a page: one of its own for each edition, each partnership and each locality that is a side
/// of one, and for all other pages, the root too, the card of the language.
pub fn path(catalog: &Catalog, lang: Lang, route: Option<Route>) -> String {
    let own = route.filter(|route| match route {
        Route::Conference(_) | Route::Partnership(_) => true,
        Route::Locality(id) => catalog.dataset().partnerships.iter().any(|partnership| partnership.involves(id)),
        _ => false,
    });
    let page = own.map_or(lang.as_str().to_owned(), |route| route.path(lang));
    format!("cards/{}.png", page.trim_end_matches('/').replace('/', "-"))
}
