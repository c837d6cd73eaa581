//! An edition of the conference as an `Event` of its series.

use serde_json::{Value, json};

use super::{Linked, creative_work, iso, object, reference};
use crate::domain::{Conference, FactKey, LocalityId, Role, Source};
use crate::i18n::ordinal;
use crate::publish::head::Head;
use crate::route::Route;
use crate::site::Site;

/// Facts of which the event tells, and whose sources speak of it.
const TOLD: [FactKey; 5] = [FactKey::Dates, FactKey::Country, FactKey::City, FactKey::Venue, FactKey::Host];

impl Linked<'_> {
    /// Place, time and hosts of an edition, as preferred where sources disagree.
    pub(super) fn event(self, conference: &'static Conference, address: &str, head: &Head) -> Value {
        let (site, lang) = (self.site, self.site.lang);
        let [start, end] = conference.dates().map(iso).unwrap_or_default();
        let planned = conference.facts.date(FactKey::FirstPlanned).and_then(|date| iso(date)[0].clone());
        let title = &site.catalog.dataset().meta.title;
        let mut series = reference(&self.address("#series"));
        series["@type"] = "EventSeries".into();
        series["name"] = title.reading(lang).text.into();
        object([
            ("@type", "Event".into()),
            ("@id", format!("{address}#event").into()),
            ("url", address.into()),
            ("name", ordinal(site.messages().edition_long, *conference.edition, lang).into()),
            ("description", head.description.as_str().into()),
            ("startDate", start.map_or(Value::Null, Value::from)),
            ("endDate", end.map_or(Value::Null, Value::from)),
            ("eventStatus", planned.as_ref().map_or(Value::Null, |_| "https://schema.org/EventRescheduled".into())),
            ("previousStartDate", planned.map_or(Value::Null, Value::from)),
            ("location", location(site, conference)),
            ("organizer", hosts(conference).into_iter().filter_map(|id| self.host(id)).collect()),
            ("superEvent", series),
            ("image", self.site_url.map_or(Value::Null, |site_url| site_url.of(&head.card).into())),
            ("subjectOf", sources(site, conference).into_iter().map(creative_work).collect()),
        ])
    }

    /// A local authority as the body that receives a conference.
    fn host(self, id: &'static LocalityId) -> Option<Value> {
        let locality = self.site.catalog.locality(id)?;
        Some(json!({
            "@type": "GovernmentOrganization",
            "name": locality.names.reading(self.site.lang).text,
            "url": self.address(&self.site.href(Route::Locality(&locality.id))),
        }))
    }
}

/// The building, else the city, else the country.
fn location(site: Site, conference: &Conference) -> Value {
    let text = |key| match conference.facts.value(key) {
        Some(crate::domain::Value::Text(text)) => Some(text.reading(site.lang).text),
        _ => None,
    };
    let Some(country) = conference.country() else { return Value::Null };
    let city = text(FactKey::City);
    let address = object([
        ("@type", "PostalAddress".into()),
        ("addressLocality", city.map_or(Value::Null, Value::from)),
        ("addressCountry", country.as_str().into()),
    ]);
    let name = text(FactKey::Venue).or(city).unwrap_or(site.messages().country[country as usize]);
    json!({ "@type": "Place", "name": name, "address": address })
}

/// The authority that a source calls host, and those that sources name as hosts among those who took part.
fn hosts(conference: &'static Conference) -> Vec<&'static LocalityId> {
    let mut hosts = Vec::new();
    if let Some(crate::domain::Value::Locality(host)) = conference.facts.value(FactKey::Host) {
        hosts.push(host);
    }
    for participant in conference.participants.iter().filter(|it| it.role == Some(Role::Host)) {
        hosts.extend(participant.locality.as_ref().filter(|id| !hosts.contains(id)));
    }
    hosts
}

/// The sources on the web of what is told, each once.
fn sources(site: Site, conference: &'static Conference) -> Vec<&'static Source> {
    let claims = TOLD.iter().filter_map(|key| conference.facts.fact(*key)?.preferred());
    let mut sources: Vec<&'static Source> = Vec::new();
    for source in claims.flat_map(|claim| claim.sources.iter()).filter_map(|id| site.catalog.source(id)) {
        if source.url.is_some() && !sources.iter().any(|other| *other.id == *source.id) {
            sources.push(source);
        }
    }
    sources
}
