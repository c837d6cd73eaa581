//! A page's body, by the components of the app.

use leptos::prelude::*;

use crate::catalog::Catalog;
use crate::components::{MapInput, PictureInput};
use crate::route::Location;
use crate::site::Site;
use crate::views::page;

/// What stands inside `#app` on the page at that place, with a query or none.
pub fn body(catalog: &'static Catalog, location: &Location, query: &str) -> String {
    let location = location.clone();
    Owner::new().with(|| {
        let site = Site::published(catalog, location.lang(catalog));
        let query = RwSignal::new(query.to_owned());
        page(site, location, [query, query], PictureInput::new(catalog, query), MapInput::new(query)).0.to_html()
    })
}
