//! What a reader takes away: the rows that the explorer shows, as CSV or JSON with sources and the version of the data;
//! any page or value as a citation.

mod cite;
mod csv;
mod json;
mod record;

#[cfg(feature = "ssr")]
pub use cite::citations;
pub use cite::{CORRECTION, Citation, FORMATS, slug, write};
pub use csv::csv;
#[cfg(feature = "ssr")]
pub use csv::exact;
pub use json::json;

use crate::i18n::fill;
use crate::site::Site;

/// The name of a file in the page's language, with its ending: “doi-tac-2026-11-21.csv”.
pub fn file_name(site: Site, ending: &str) -> String {
    let version = site.catalog.dataset().meta.version.to_string();
    format!("{}.{ending}", fill(site.messages().file_name, &[&version]))
}
