//! The coming anniversaries as events: those of which the day is known.

use super::{Event, dispute, line, plain, version};
use crate::catalog::{Anniversary, Occasion};
use crate::components::{edition_name, partnership_name};
use crate::domain::{Confidence, PartialDate};
use crate::i18n::{date, fill, ordinal};
use crate::route::Route;
use crate::site::Site;

/// The coming anniversaries of which the day is known.
pub fn events(site: Site) -> Vec<Event> {
    let coming = site.catalog.anniversaries(site.catalog.coming_years());
    coming.into_iter().filter_map(|anniversary| event(site, anniversary)).collect()
}

fn event(site: Site, anniversary: Anniversary) -> Option<Event> {
    let (messages, occasion) = (site.messages(), anniversary.occasion);
    let days = PartialDate::At(anniversary.date).days()?;
    let kind = messages.calendar.kind[occasion.kind()];
    let mut description = vec![more(site, occasion)];
    if let Some(origin) = occasion.date() {
        description.push(line(site, messages.column_date, &date(origin, site.lang)));
    }
    description.extend(occasion.disputed().map(|fact| dispute(site, fact)));
    let doubt = occasion.confidence().filter(|confidence| *confidence != Confidence::High);
    description.extend(doubt.map(|doubt| messages.confidence[doubt as usize].to_owned()));
    description.push(version(site));
    Some(Event {
        name: format!("anniversary-{}-{}", anniversary.years, id(occasion)),
        days,
        summary: fill(messages.calendar.event, &[&anniversary.years.to_string(), &title(site, occasion)]),
        description,
        location: String::new(),
        categories: vec![messages.calendar.title, kind],
        status: "CONFIRMED",
        path: path(site, occasion),
    })
}

/// What it is the anniversary of.
fn title(site: Site, occasion: Occasion) -> String {
    match occasion {
        Occasion::Conference(conference) => edition_name(site, conference),
        Occasion::Milestone(milestone) => plain(site, milestone.label.as_ref().unwrap_or(&milestone.text)),
        Occasion::Partnership(partnership) => partnership_name(site, partnership),
        Occasion::Agreement(partnership, agreement) => {
            format!("{} ({})", plain(site, &agreement.title), partnership_name(site, partnership))
        }
    }
}

/// What its title leaves out: a sentence, the whole name, whether the partnership goes on.
fn more(site: Site, occasion: Occasion) -> String {
    let messages = site.messages();
    match occasion {
        Occasion::Conference(conference) => ordinal(messages.edition_long, *conference.edition, site.lang),
        Occasion::Milestone(milestone) => plain(site, &milestone.text),
        Occasion::Partnership(partnership) | Occasion::Agreement(partnership, _) => {
            let status = messages.partnership_status[partnership.status() as usize];
            line(site, messages.calendar.kind[2], status)
        }
    }
}

/// Names it for good: by its record; an agreement, which has no id, by its date and its place among those of that day.
fn id(occasion: Occasion) -> String {
    match occasion {
        Occasion::Conference(conference) => format!("edition-{}", *conference.edition),
        Occasion::Milestone(milestone) => format!("milestone-{}", milestone.id.as_str()),
        Occasion::Partnership(partnership) => format!("partnership-{}", partnership.id.as_str()),
        Occasion::Agreement(partnership, agreement) => {
            let mut same_day = partnership.agreements.iter().filter(|other| other.date == agreement.date);
            let place = same_day.position(|other| std::ptr::eq(other, agreement)).unwrap_or_default() + 1;
            format!("agreement-{}-{}-{place}", partnership.id.as_str(), agreement.date)
        }
    }
}

/// Where its sources are.
fn path(site: Site, occasion: Occasion) -> String {
    match (occasion.route(), occasion) {
        (Some(route), _) => route.path(site.lang),
        (None, Occasion::Milestone(milestone)) => {
            format!("{}#{}", Route::Timeline.path(site.lang), milestone.id.as_str())
        }
        (None, _) => Route::Anniversaries.path(site.lang),
    }
}
