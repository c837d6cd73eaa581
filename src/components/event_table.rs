//! The rows of the timeline as a table: the same marks for those who read.

use super::claims::confidence_mark;
use super::partnerships::partnership_link;
use super::references::{NAMED, source_names};
use super::text::{city_name, note, text};
use crate::catalog::Event;
use crate::domain::{FactKey, MilestoneKind, Partnership, SourceId};
use crate::html::Html;
use crate::i18n::{counted, date, fill, form, ordinal};
use crate::query::Query;
use crate::route::Route;
use crate::search::Needle;
use crate::site::Site;

/// Rows that the program writes of a window: a browser lays out hundreds at once, and not thousands. A published page
/// has them all, for it cannot change its window.
const ROWS: usize = 300;

/// Whether the table has not all rows of the query.
pub fn is_cut(site: Site, query: &Query) -> bool {
    site.is_live() && site.catalog.unordered(query).len() > ROWS
}

/// What the table is about: number of rows, first and last year.
pub fn event_summary(h: &mut Html, site: Site, query: &Query, count: usize) {
    let window = query.window.unwrap_or(site.catalog.period());
    let [from, to] = window.whole_years().map(|year| year.to_string());
    let message = form(site.messages().table_caption, count, site.lang);
    h.text(&fill(message, &[&count.to_string(), &from, &to]));
}

/// The table of those rows; how many more there are, where it has not all of them.
pub fn event_table(h: &mut Html, site: Site, mut events: Vec<Event>) {
    let messages = site.messages();
    if site.is_live() && events.len() > ROWS {
        h.words("p", &[("class", "note")], &counted(messages.more_rows, events.len() - ROWS, site.lang));
        events.truncate(ROWS);
    }
    h.el("table", &[("class", "events"), ("aria-labelledby", "table-title")], |h| {
        h.el("thead", &[], |h| {
            h.el("tr", &[], |h| {
                for name in [messages.column_date, messages.column_kind, messages.column_event, messages.column_sources]
                {
                    h.words("th", &[("scope", "col")], name);
                }
            });
        });
        h.el("tbody", &[], |h| {
            for event in events {
                row(h, site, event);
            }
        });
    });
}

fn row(h: &mut Html, site: Site, event: Event) {
    let messages = site.messages();
    let when = event.date().map_or_else(|| messages.not_known.to_owned(), |when| date(when, site.lang));
    let (kind, sources): (_, &[SourceId]) = match event {
        Event::Conference(conference) => {
            let dates = conference.facts.fact(FactKey::Dates).and_then(|fact| fact.preferred());
            (MilestoneKind::Conference, dates.map(|claim| &*claim.sources).unwrap_or_default())
        }
        Event::Milestone(milestone) => (milestone.kind, &milestone.sources),
        Event::Partnership(partnership) => (MilestoneKind::Partnership, &partnership.sources),
    };
    h.el("tr", &[("id", &event.anchor())], |h| {
        h.words("th", &[("scope", "row")], &when);
        h.words("td", &[], messages.milestone[kind as usize]);
        h.el("td", &[], |h| match event {
            Event::Conference(conference) => {
                let edition = *conference.edition;
                let name = ordinal(messages.edition_title, edition, site.lang);
                h.link(&site.href(Route::Conference(edition)), &[], &name);
                h.text(", ");
                city_name(h, site, conference);
                status(h, messages.status[conference.status as usize]);
            }
            Event::Milestone(milestone) => {
                text(h, site, &milestone.text);
                confidence_mark(h, site, milestone.confidence);
                note(h, site, "note", &milestone.note);
            }
            Event::Partnership(partnership) => partnership_line(h, site, partnership),
        });
        h.el("td", &[], |h| source_names(h, site, sources, NAMED));
    });
}

fn status(h: &mut Html, words: &str) {
    h.text(" ");
    h.words("small", &[("class", "status")], words);
}

/// A partnership, and its status.
fn partnership_line(h: &mut Html, site: Site, partnership: &'static Partnership) {
    let messages = site.messages();
    partnership_link(h, site, partnership, &Needle::default());
    let mut words = messages.partnership_status[partnership.status() as usize].to_owned();
    if let Some(reported) = partnership.facts.date(FactKey::LastReported) {
        words.push_str(", ");
        words.push_str(&fill(messages.last_reported, &[&date(reported, site.lang)]));
    }
    status(h, &words);
    confidence_mark(h, site, Some(partnership.confidence));
}
