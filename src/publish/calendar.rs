//! Calendar files (iCalendar, RFC 5545): of each edition, of all editions, and of the anniversaries to come, in each
//! language.
//!
//! Only what is known to the day is in them. An event is named by its record and its language: the files of one
//! language share their events, so that importing a second one repeats none, while those of the other language are
//! events of their own and overwrite nothing. `ORGANIZER`, which RFC 5546 wants of what is published, is left out: this
//! archive organizes nothing.

mod anniversaries;
mod editions;
mod ical;

use super::SiteUrl;
use crate::catalog::Catalog;
use crate::domain::{Day, Fact, Lang, Localized};
use crate::i18n::{date, fill, value};
use crate::route::{calendar_of, calendars};
use crate::site::Site;
use ical::{Ical, basic};

/// What all events of a calendar share.
#[derive(Clone, Copy)]
struct Calendar<'a> {
    site: Site,
    site_url: Option<&'a SiteUrl>,
}

/// An event of whole days.
struct Event {
    /// Its name, the same in each language and at each publication.
    name: String,
    /// Its first and its last day.
    days: [Day; 2],
    /// What it is.
    summary: String,
    /// Lines that say more.
    description: Vec<String>,
    /// Where it is, if that is known.
    location: String,
    /// Its kinds.
    categories: Vec<&'static str>,
    /// Whether it is, or may be.
    status: &'static str,
    /// The page of its record, with its fragment.
    path: String,
}

/// Every calendar file: its path, and its text.
pub fn files(catalog: &'static Catalog, site_url: Option<&SiteUrl>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let calendar = Calendar { site: Site::published(catalog, *lang), site_url };
        let mut all = Vec::new();
        for conference in catalog.dataset().conferences.iter() {
            let Some(event) = editions::event(calendar.site, conference) else { continue };
            files.push((calendar_of(*conference.edition, *lang), calendar.text(&event.summary, &[&event])));
            all.push(event);
        }
        let all = [anniversaries::events(calendar.site), all];
        for ((path, name), events) in calendars(*lang).into_iter().zip(calendar.site.messages().calendar.names).zip(all)
        {
            files.push((path, calendar.text(name, &events.iter().collect::<Vec<_>>())));
        }
    }
    files
}

impl Calendar<'_> {
    /// A calendar of that name with these events.
    fn text(self, name: &str, events: &[&Event]) -> String {
        let lang = self.site.lang;
        let mut ical = Ical::default();
        ical.line("BEGIN", "VCALENDAR");
        ical.line("VERSION", "2.0");
        ical.line(
            "PRODID",
            &format!("-//assises//assises {}//{}", env!("CARGO_PKG_VERSION"), lang.as_str().to_uppercase()),
        );
        ical.line("CALSCALE", "GREGORIAN");
        ical.line("METHOD", "PUBLISH");
        ical.text("NAME", lang, name);
        ical.line("X-WR-CALNAME", &ical::escape(name));
        events.iter().for_each(|event| self.event(&mut ical, event));
        ical.line("END", "VCALENDAR");
        ical.into_text()
    }

    fn event(self, ical: &mut Ical, event: &Event) {
        let lang = self.site.lang;
        let [first, last] = event.days;
        ical.line("BEGIN", "VEVENT");
        ical.line("UID", &format!("{}.{}@assises-vietnam-france", event.name, lang.as_str()));
        // The day of the data: publishing again without new data gives the same file.
        ical.line("DTSTAMP", &format!("{}T000000Z", basic(self.site.catalog.dataset().meta.version.first_day())));
        ical.line("DTSTART;VALUE=DATE", &basic(first));
        // The end is the first day after it (section 3.6.1).
        ical.line("DTEND;VALUE=DATE", &basic(Day(last.0 + 1)));
        ical.text("SUMMARY", lang, &event.summary);
        ical.text("DESCRIPTION", lang, &event.description.join("\n"));
        if !event.location.is_empty() {
            ical.text("LOCATION", lang, &event.location);
        }
        ical.texts("CATEGORIES", lang, &event.categories);
        if let Some(site_url) = self.site_url {
            ical.line("URL", &site_url.of(&event.path));
        }
        ical.line("STATUS", event.status);
        ical.line("TRANSP", "TRANSPARENT");
        ical.line("END", "VEVENT");
    }
}

/// A line of a description.
fn line(site: Site, name: &str, value: &str) -> String {
    fill(site.messages().calendar.line, &[name, value])
}

/// A text of the dataset; it says so where it is not translated.
fn plain(site: Site, text: &Localized) -> String {
    let reading = text.reading(site.lang);
    match reading.lang == site.lang {
        true => reading.text.to_owned(),
        false => format!("{} ({})", reading.text, site.messages().untranslated),
    }
}

/// The dates that sources give where they disagree, the preferred one marked, a planned one as well.
fn dispute(site: Site, fact: &Fact) -> String {
    let messages = site.messages();
    let claims = fact.claims.iter().map(|claim| {
        let words = value(&claim.value, site.lang);
        let remark = match (&claim.preferred, claim.scope) {
            (Some(_), _) => messages.calendar.kept,
            (None, Some(scope)) => messages.scope[scope as usize],
            (None, None) => return words,
        };
        format!("{words} ({remark})")
    });
    line(site, messages.disagree, &claims.collect::<Vec<_>>().join(messages.calendar.or))
}

/// The version of the data that an event is made of.
fn version(site: Site) -> String {
    fill(site.messages().data_version, &[&date(site.catalog.dataset().meta.version, site.lang)])
}
