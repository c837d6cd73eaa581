//! The link from an edition to its calendar file.

use crate::domain::Conference;
use crate::html::Html;
use crate::route::calendar_of;
use crate::site::Site;

/// The link to the calendar file of an edition, or why there is none: a day that is not known is not made up.
pub fn calendar_link(h: &mut Html, site: Site, conference: &Conference) {
    let messages = site.messages().calendar;
    h.el("p", &[("class", "share")], |h| match conference.dates().and_then(|dates| dates.days()) {
        Some(_) => h.link(&calendar_of(*conference.edition, site.lang), &[], messages.add),
        None => h.words("small", &[], messages.no_file),
    });
}
