//! Texts and names with the language they are written in.

use crate::domain::{Conference, ConferenceStatus, Country, Locality, Localized};
use crate::html::Html;
use crate::i18n::{ordinal, year_label};
use crate::joined::joined;
use crate::route::Route;
use crate::site::{Site, country_class};

/// A text of the dataset; marked, with its `lang`, where it is not translated.
pub fn text(h: &mut Html, site: Site, text: &Localized) {
    let reading = text.reading(site.lang);
    if reading.lang == site.lang {
        return h.text(reading.text);
    }
    h.words("span", &[("lang", reading.lang.as_str())], reading.text);
    h.text(" ");
    h.words("small", &[("class", "mark")], site.messages().untranslated);
}

/// A remark in a paragraph of its own.
pub fn note(h: &mut Html, site: Site, class: &str, note: &Option<Localized>) {
    if let Some(note) = note {
        h.el("p", &[("class", class)], |h| text(h, site, note));
    }
}

/// A part of a page under its own heading.
pub fn section(h: &mut Html, id: &str, title: &str, content: impl FnOnce(&mut Html)) {
    let title_id = format!("{id}-title");
    h.el("section", &[("id", id), ("aria-labelledby", &title_id)], |h| {
        h.words("h2", &[("id", &title_id)], title);
        content(h);
    });
}

/// The name of a place in its country's colour and with its `lang`.
pub fn place_name(h: &mut Html, site: Site, name: &Localized, country: Country) {
    let lang = site.name_lang(name, country).unwrap_or_default();
    let attributes = [("class", country_class(country)), ("lang", lang), ("translate", "no")];
    h.words("span", &attributes, name.reading(site.lang).text);
}

/// The official name of a locality.
pub fn locality_name(h: &mut Html, site: Site, locality: &Locality) {
    place_name(h, site, &locality.names, locality.country);
}

/// The official name of a locality, as a link to its page.
pub fn locality_link(h: &mut Html, site: Site, locality: &'static Locality) {
    let href = site.href(Route::Locality(&locality.id));
    h.el("a", &[("href", &href)], |h| locality_name(h, site, locality));
}

/// The city of an edition, or what is said where there is none.
pub fn city_name(h: &mut Html, site: Site, conference: &Conference) {
    match (conference.city(), conference.country()) {
        (Some(city), Some(country)) => place_name(h, site, city, country),
        _ if conference.status == ConferenceStatus::Announced => h.text(site.messages().not_announced),
        _ => h.text(site.messages().place_not_known),
    }
}

/// “Hội nghị lần thứ 8, Hải Phòng 2010”, « 8es Assises, Haïphong 2010 »; without place where it is unknown.
pub fn edition_name(site: Site, conference: &Conference) -> String {
    let title = ordinal(site.messages().edition_title, *conference.edition, site.lang);
    match edition_place(site, conference) {
        place if place.is_empty() => title,
        place => format!("{title}, {place}"),
    }
}

/// “Hải Phòng 2010”; as much of it as is known.
pub fn edition_place(site: Site, conference: &Conference) -> String {
    let city = conference.city().map(|city| city.reading(site.lang).text.to_owned());
    let years = conference.dates().map(|date| year_label(date, site.lang));
    joined(&city.into_iter().chain(years).collect::<Vec<_>>(), " ")
}
