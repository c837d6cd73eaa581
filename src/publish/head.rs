//! What a page says of itself in its head, for search engines, cards and other languages.

use crate::components::{edition_place, sides};
use crate::domain::{FactKey, Lang, LocalityId, SourceId, Value};
use crate::head::title;
use crate::i18n::{date, fill, messages};
use crate::route::{Location, Route};
use crate::site::Site;

/// What a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Language of the page.
    pub lang: Lang,
    /// Title, with the site's name.
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// The path of the page itself; none where there is nothing to come back to.
    pub path: Option<String>,
    /// The same page in each language.
    pub alternates: Vec<(Lang, String)>,
}

impl Head {
    /// The head of the page at that place.
    pub fn of(site: Site, location: &Location) -> Self {
        let (path, route) = match location {
            Location::Root => (Some(String::new()), Some(Route::Timeline)),
            Location::Page(lang, route) => (Some(route.path(*lang)), Some(*route)),
            Location::Unknown(_) => (None, None),
        };
        let description = match location {
            Location::Page(_, route) => page_description(site, *route),
            _ => site.messages().site_description.to_owned(),
        };
        let alternates = route.map(|route| Lang::ALL.iter().map(|lang| (*lang, route.path(*lang))).collect());
        Head {
            lang: site.lang,
            title: title(site, location),
            description,
            path,
            alternates: alternates.unwrap_or_default(),
        }
    }
}

/// For an edition: its series, place, dates and theme.
fn page_description(site: Site, route: Route) -> String {
    let messages = messages(site.lang);
    let edition = match route {
        Route::Conference(edition) => edition,
        Route::Partnership(id) => {
            let partnership = site.catalog.partnership(id.as_str());
            return partnership.map(|it| it.summary.reading(site.lang).text.to_owned()).unwrap_or_default();
        }
        Route::Locality(id) => return locality_description(site, id),
        Route::Compare => return messages.compare.lead.to_owned(),
        Route::Data => return messages.data_description.to_owned(),
        Route::Anniversaries => return messages.calendar.description.to_owned(),
        Route::Source(id) => return source_description(site, id),
        Route::Timeline | Route::Explorer | Route::Sources => return messages.site_description.to_owned(),
    };
    let Some(conference) = site.catalog.conference(edition) else {
        return String::new();
    };
    let mut parts = vec![crate::i18n::ordinal(messages.edition_long, edition, site.lang)];
    let place = match conference.city() {
        Some(city) => city.reading(site.lang).text.to_owned(),
        None => edition_place(site, conference),
    };
    let when = conference.dates().map(|dates| date(dates, site.lang)).unwrap_or_default();
    parts.push([place, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
    let theme = if site.lang == Lang::Vi { FactKey::ThemeVi } else { FactKey::ThemeFr };
    if let Some(Value::Wording(wording)) = conference.facts.value(theme) {
        parts.push(wording.wording.clone());
    }
    parts.join(". ")
}

/// For a locality: its name, its kind, and with whom it cooperates.
fn locality_description(site: Site, id: &LocalityId) -> String {
    let messages = site.messages();
    let Some(locality) = site.catalog.locality(id) else {
        return String::new();
    };
    let mut partners = Vec::new();
    for partnership in site.catalog.dataset().partnerships.iter().filter(|it| it.involves(id)) {
        let other = sides(site, partnership)[usize::from(partnership.fr == *id)];
        partners.push(other.names.reading(site.lang).text);
    }
    let partners = if partners.is_empty() { messages.no_partnership.to_owned() } else { partners.join(", ") };
    let (name, level) = (locality.names.reading(site.lang).text, messages.level[locality.level as usize]);
    fill(messages.locality_description, &[name, level, &partners])
}

/// For a source: its publisher, its kind, and how often it is cited.
fn source_description(site: Site, id: &SourceId) -> String {
    let messages = site.messages();
    let Some(source) = site.catalog.source(id) else {
        return String::new();
    };
    let publisher = source.publisher.as_deref().unwrap_or(messages.founding_document);
    let of = [
        source.title.as_str(),
        messages.source_kind[source.kind as usize],
        publisher,
        &crate::views::counts(site, &site.catalog.supported(source)),
    ];
    fill(messages.source_pages.description, &of)
}
