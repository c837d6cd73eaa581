//! An edition as an event.

use super::{Event, dispute, line, plain, version};
use crate::domain::{Conference, ConferenceStatus, FactKey, Value};
use crate::i18n::{ordinal, value};
use crate::route::Route;
use crate::site::Site;

/// An edition, if both its days are known.
pub fn event(site: Site, conference: &'static Conference) -> Option<Event> {
    let messages = site.messages();
    let days = conference.dates()?.days()?;
    let edition = *conference.edition;
    let status = line(site, messages.fact[FactKey::Status as usize], messages.status[conference.status as usize]);
    let mut description = vec![status];
    for key in [FactKey::OpeningDay, FactKey::ThemeVi, FactKey::ThemeFr] {
        let words = match conference.facts.value(key) {
            Some(Value::Wording(wording)) => &wording.wording,
            Some(other) => &value(other, site.lang),
            None => continue,
        };
        description.push(line(site, messages.fact[key as usize], words));
    }
    let dates = conference.facts.fact(FactKey::Dates).filter(|fact| fact.is_disputed());
    description.extend(dates.map(|fact| dispute(site, fact)));
    description.push(version(site));
    Some(Event {
        name: format!("edition-{edition}"),
        days,
        summary: ordinal(messages.edition_long, edition, site.lang),
        description,
        location: location(site, conference),
        categories: vec![messages.calendar.kind[0]],
        status: if conference.status == ConferenceStatus::Held { "CONFIRMED" } else { "TENTATIVE" },
        path: Route::Conference(edition).path(site.lang),
    })
}

/// Building, city and country, as far as they are known.
fn location(site: Site, conference: &Conference) -> String {
    let venue = match conference.facts.value(FactKey::Venue) {
        Some(Value::Text(venue)) => plain(site, venue),
        _ => String::new(),
    };
    // A building may be named with its city.
    let city = conference.city().map(|city| plain(site, city)).filter(|city| !venue.contains(city.as_str()));
    let country = conference.country().map(|country| site.messages().country[country as usize].to_owned());
    let parts = [Some(venue), city, country].into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}
