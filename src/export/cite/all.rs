//! The citations of every page and of every fact, in both languages: for whoever wants them all, and for tests.

use super::Citation;
use crate::catalog::Catalog;
use crate::domain::{Lang, PartialDate};
use crate::route::Route;
use crate::site::Site;

/// Every citation, read on that day in the site at that address.
pub fn citations(catalog: &'static Catalog, base: &str, day: PartialDate) -> Vec<Citation> {
    let mut citations = Vec::new();
    for lang in Lang::ALL {
        let site = Site::published(catalog, *lang);
        for route in Route::all(catalog) {
            for fact in [None].into_iter().chain(catalog.facts(route).iter().map(Some)) {
                let citation = Citation::new(site, route, "", fact);
                citations.push(Citation { base: base.to_owned(), accessed: Some(day), ..citation });
            }
        }
    }
    citations
}
