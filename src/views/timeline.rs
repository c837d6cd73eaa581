//! Home: the picture, the essentials of the chosen edition, and the same rows as a table.

use super::{Parts, fixed, redrawn};
use crate::browser::dom;
use crate::components::{
    PictureInput, chosen, edition_name, essentials, event_summary, event_table, picture, window_controls,
};
use crate::domain::Conference;
use crate::html::Html;
use crate::i18n::{counted, fill};
use crate::layout::timeline::{Direction, left_out};
use crate::query::{Query, Selection};
use crate::route::Route;
use crate::site::Site;

/// The home page; its input answers through `input`.
pub fn timeline(site: Site, input: PictureInput) -> Parts {
    let hero = fixed(site, |h, site| {
        let messages = site.messages();
        let count = site.catalog.dataset().conferences.len().to_string();
        h.el("div", &[("class", "hero")], |h| {
            h.words("h1", &[("tabindex", "-1")], &fill(messages.headline, &[&count]));
            h.words("p", &[("class", "lead")], messages.lead);
        });
    });
    let mut parts = vec![hero];
    let class = site.runs(["controls", "controls waiting"]);
    parts.push(redrawn(class, site, move |h, _| window_controls(h, site, input)));
    for (class, direction) in [("picture across", Direction::Across), ("picture down", Direction::Down)] {
        parts.push(redrawn(class, site, move |h, _| picture(h, site, &input.drafted(), direction)));
    }
    parts.push(redrawn("caption", site, move |h, site| caption(h, site, &input.drafted())));
    parts.push(redrawn("", site, move |h, site| {
        if let Some(conference) = open_edition(site, &input.query()) {
            essentials(h, site, conference);
        }
    }));
    parts.push(fixed(site, |h, _| {
        h.words("p", &[("id", "told"), ("role", "status"), ("class", "visually-hidden")], "")
    }));
    parts.push(redrawn("", site, move |h, site| table(h, site, &input.query())));
    parts
}

/// The rows as a table, folded; what is open stays so while it is redrawn.
fn table(h: &mut Html, site: Site, query: &Query) {
    if site.is_live {
        dom::tell("told", &choice(site, query));
    }
    let events = site.catalog.events(query);
    h.el("section", &[("id", "table")], |h| {
        h.el("details", &[("id", "rows")], |h| {
            h.el("summary", &[], |h| {
                h.words("h2", &[("id", "table-title")], site.messages().table);
                h.el("span", &[("class", "rows")], |h| event_summary(h, site, query, events.len()));
            });
            event_table(h, site, events);
        });
    });
}

/// The edition whose essentials are open.
fn open_edition(site: Site, query: &Query) -> Option<&'static Conference> {
    chosen(site, query).and_then(|edition| site.catalog.conference(edition))
}

/// What screen readers are told when an edition is chosen.
fn choice(site: Site, query: &Query) -> String {
    let chosen = query.edition.and_then(|_| open_edition(site, query));
    chosen.map(|conference| fill(site.messages().chosen, &[&edition_name(site, conference)])).unwrap_or_default()
}

/// What the picture leaves out, and where it is; how the picture is read by keyboard.
fn caption(h: &mut Html, site: Site, query: &Query) {
    let messages = site.messages();
    if query.filter != Selection::default() {
        let count = counted(messages.results, site.catalog.filtered(query).len(), site.lang);
        h.el("p", &[("class", "note"), ("id", "filter")], |h| {
            h.link(&format!("{}{}", site.href(Route::Explorer), query.filter.to_query()), &[], &count);
            h.text(" · ");
            let all = format!("{}{}", site.href(Route::Timeline), query.unfiltered().to_query());
            h.link(&all, &[], messages.clear_filters);
        });
    }
    h.el("p", &[], |h| {
        let [undated, more] = left_out(site.catalog, query);
        for (count, message) in [(undated, messages.undated_partnerships), (more, messages.more_lines)] {
            if count > 0 {
                h.text(&counted(message, count, site.lang));
                h.text(" ");
            }
        }
        h.link(&format!("{}#table", site.href(Route::Timeline)), &[], messages.table);
    });
    h.words("p", &[("class", site.runs(["help", "help waiting"]))], messages.picture_help);
}
