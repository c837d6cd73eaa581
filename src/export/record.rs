//! A partnership as a row of a file: what each column is called, and what stands in it.

use crate::components::sides;
use crate::domain::{FactKey, Locality, Partnership, SourceId};
use crate::route::Route;
use crate::site::Site;

/// A column: its name in JSON, its heading in the page's language, and what stands in it.
pub struct Field {
    /// Stable name, for programs.
    pub key: &'static str,
    /// Heading, for readers.
    pub title: &'static str,
    /// What stands in it, in words of the page's language; several values where there are several.
    pub values: Vec<String>,
    /// Whether there may be several values.
    pub is_list: bool,
    /// The word that the dataset has for the value, where it is one of a closed list: for programs.
    pub code: Option<&'static str>,
}

/// The row of a partnership; `base` is the address of the site's folder.
pub fn record(site: Site, partnership: &'static Partnership, base: &str) -> Vec<Field> {
    let (messages, dataset) = (site.messages(), site.catalog.dataset());
    let [sector, status, vn, fr, .., confidence] = messages.facet;
    let fact = |key: FactKey| messages.fact[key as usize];
    let date = |key: FactKey| partnership.facts.date(key).map(|date| date.to_string());
    let [french, vietnamese] = sides(site, partnership);
    let name = |locality: &Locality| locality.names.reading(site.lang).text.to_owned();
    let today = |locality: &Locality| site.catalog.heirs(locality).into_iter().map(name).collect::<Vec<_>>();
    let sectors = dataset.sectors.iter().filter(|sector| partnership.sectors.contains(&sector.id));
    let agreements = partnership
        .agreements
        .iter()
        .map(|agreement| format!("{} {}", agreement.date, agreement.title.reading(site.lang).text));
    let one = |key, title, value: Option<String>| Field {
        key,
        title,
        values: value.into_iter().collect(),
        is_list: false,
        code: None,
    };
    let many = |key, title, values| Field { key, title, values, is_list: true, code: None };
    let coded = |key, title, code, words: &str| Field { code: Some(code), ..one(key, title, Some(words.to_owned())) };
    vec![
        one("id", "id", Some(partnership.id.to_string())),
        one("french", fr, Some(name(french))),
        many("french_today", messages.side_today[1], today(french)),
        one("vietnamese", vn, Some(name(vietnamese))),
        many("vietnamese_today", messages.side_today[0], today(vietnamese)),
        one("since", fact(FactKey::Since), date(FactKey::Since)),
        one("until", fact(FactKey::Until), date(FactKey::Until)),
        one("last_reported", fact(FactKey::LastReported), date(FactKey::LastReported)),
        coded(
            "status",
            status,
            partnership.status().as_str(),
            messages.partnership_status[partnership.status() as usize],
        ),
        many("sectors", sector, sectors.map(|it| it.name.reading(site.lang).text.to_owned()).collect()),
        coded(
            "confidence",
            confidence,
            partnership.confidence.as_str(),
            messages.confidence[partnership.confidence as usize],
        ),
        many("agreements", messages.agreements, agreements.collect()),
        many("sources", messages.sources, partnership.sources.iter().map(|id| source(site, id)).collect()),
        one("page", messages.page, Some(format!("{base}{}", site.href(Route::Partnership(&partnership.id))))),
        one("data_version", messages.version, Some(dataset.meta.version.to_string())),
    ]
}

/// The address of a source, or its title where it has none.
fn source(site: Site, id: &SourceId) -> String {
    let source = site.catalog.source(id);
    source.map(|source| source.url.clone().unwrap_or_else(|| source.title.clone())).unwrap_or_default()
}
