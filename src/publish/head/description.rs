//! What a page holds, in a sentence or two: of every kind of page its own, and no longer than search engines show.

use crate::components::{partnership_name, sides, status_line};
use crate::domain::{ConferenceStatus, Edition, FactKey, Lang, LocalityId, PartnershipId, SourceId, Value};
use crate::i18n::{counted, date, fill, messages, ordinal};
use crate::joined::joined;
use crate::route::{Location, Route};
use crate::site::Site;

/// Letters that a description may have.
pub const MOST: usize = 160;

/// The description of the page at that place, in its language; of the root and of what is not found in both.
pub fn description(site: Site, location: &Location) -> String {
    let text = match location {
        Location::Page(_, route) => of_page(site, *route),
        _ => joined(&Lang::ALL.iter().map(|lang| messages(*lang).head.root).collect::<Vec<_>>(), " · "),
    };
    shortened(&text, MOST)
}

fn of_page(site: Site, route: Route) -> String {
    let (messages, dataset) = (site.messages(), site.catalog.dataset());
    match route {
        Route::Timeline => messages.head.home.to_owned(),
        Route::Explorer => counted(messages.head.explorer, dataset.partnerships.len(), site.lang),
        Route::Sources => {
            let counts = [dataset.sources.len(), site.catalog.disputes().len()].map(|count| count.to_string());
            fill(messages.head.sources, &[&counts[0], &counts[1]])
        }
        Route::Compare => messages.compare.lead.to_owned(),
        Route::Data => messages.data_description.to_owned(),
        Route::Anniversaries => messages.calendar.description.to_owned(),
        Route::Conference(edition) => of_edition(site, edition),
        Route::Partnership(id) => of_partnership(site, id),
        Route::Locality(id) => of_locality(site, id),
        Route::Source(id) => of_source(site, id),
    }
}

/// Its series, place and time, and its theme in the language of the page.
fn of_edition(site: Site, edition: Edition) -> String {
    let messages = site.messages();
    let Some(conference) = site.catalog.conference(edition) else { return String::new() };
    let city = conference.city().map(|city| city.reading(site.lang).text);
    let country = conference.country().map(|country| messages.country[country as usize]);
    let when = conference.dates().map(|dates| date(dates, site.lang));
    let status = messages.status[conference.status as usize];
    let announced = (conference.status == ConferenceStatus::Announced).then_some(status);
    let place: Vec<&str> = [city.or(country), when.as_deref(), announced].into_iter().flatten().collect();
    let theme = if site.lang == Lang::Vi { FactKey::ThemeVi } else { FactKey::ThemeFr };
    let theme = match conference.facts.value(theme) {
        Some(Value::Wording(wording)) if wording.lang == site.lang => &wording.wording,
        _ => "",
    };
    let name = ordinal(messages.edition_long, edition, site.lang);
    fill(messages.head.edition, &[&name, &joined(&place, ", "), theme])
}

/// Who, since when, and the first words of its summary; none that are not translated.
fn of_partnership(site: Site, id: &PartnershipId) -> String {
    let Some(partnership) = site.catalog.partnership(id.as_str()) else { return String::new() };
    let summary = partnership.summary.exact(site.lang).unwrap_or_default();
    let name = partnership_name(site, partnership);
    fill(site.messages().head.partnership, &[&name, &status_line(site, partnership), summary])
}

/// Its name, its kind, and with whom it cooperates.
fn of_locality(site: Site, id: &LocalityId) -> String {
    let messages = site.messages();
    let Some(locality) = site.catalog.locality(id) else { return String::new() };
    let mut partners = Vec::new();
    for partnership in site.catalog.dataset().partnerships.iter().filter(|it| it.involves(id)) {
        let other = sides(site, partnership)[usize::from(partnership.fr == *id)];
        partners.push(other.names.reading(site.lang).text);
    }
    let (name, level) = (locality.names.reading(site.lang).text, messages.level[locality.level as usize]);
    match partners.is_empty() {
        true => fill(messages.head.alone, &[name, level, messages.no_partnership]),
        false => fill(messages.head.locality, &[name, level, &joined(&partners, ", ")]),
    }
}

/// Its kind, its publisher, how often it is cited, and as much of its title as there is room for.
fn of_source(site: Site, id: &SourceId) -> String {
    let messages = site.messages();
    let Some(source) = site.catalog.source(id) else { return String::new() };
    let kind = messages.source_kind[source.kind as usize];
    let publisher = source.publisher.as_deref().unwrap_or(messages.founding_document);
    let counts = crate::views::counts(site, &site.catalog.supported(source));
    let about = |title: &str| fill(messages.head.source, &[kind, publisher, &counts, title]);
    let room = MOST.saturating_sub(about("").chars().count());
    about(&shortened(&source.title, room))
}

/// As many words as fit into that many letters, with an ellipsis where some are left out.
fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let start: String = text.chars().take(most.saturating_sub(1)).collect();
    let words = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches(|last: char| !last.is_alphanumeric() && !")»”".contains(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_a_word() {
        for (text, most, cut) in [
            ("mười hai chữ", 12, "mười hai chữ"),
            ("mười hai chữ", 11, "mười hai…"),
            ("un, deux (trois) quatre", 18, "un, deux (trois)…"),
            ("un, deux", 7, "un…"),
            ("indivisible", 5, "indi…"),
        ] {
            assert_eq!(shortened(text, most), cut);
            assert!(cut.chars().count() <= most);
        }
    }
}
