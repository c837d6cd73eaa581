//! What a page is, for programs: JSON-LD in the words of schema.org.
//!
//! Each page is a `WebPage` with its way from home (`BreadcrumbList`) and what it is about. Nothing is said that the data
//! do not say: no `eventAttendanceMode`, no `creator`, no language of a conference, no status of one that no source
//! confirms, and no day where a month or a year is all that is known.

mod dataset;
mod event;

use serde_json::{Map, Value, json};

use super::Head;
use crate::domain::{Lang, Level, Locality, PartialDate, Source};
use crate::head::page_title;
use crate::i18n::messages;
use crate::joined::joined;
use crate::publish::SiteUrl;
use crate::route::{Location, Route};
use crate::site::Site;

/// What the writers of all kinds of things know.
#[derive(Clone, Copy)]
struct Linked<'a> {
    site: Site,
    site_url: Option<&'a SiteUrl>,
}

/// The page at that place and what it is about.
pub fn linked(site: Site, location: &Location, head: &Head, site_url: Option<&SiteUrl>) -> Value {
    let linked = Linked { site, site_url };
    let graph = match location {
        Location::Root => vec![linked.website()],
        Location::Page(_, route) => linked.page(*route, head),
        Location::Unknown(_) => return Value::Null,
    };
    json!({ "@context": "https://schema.org", "@graph": graph })
}

impl Linked<'_> {
    /// The address of a page, or of a part of it: absolute, or relative to the site's folder.
    fn address(self, path: &str) -> String {
        match self.site_url {
            Some(site_url) => site_url.of(path),
            None if path.is_empty() || path.starts_with('#') => format!("./{path}"),
            None => path.to_owned(),
        }
    }

    fn website(self) -> Value {
        let names = Lang::ALL.iter().map(|lang| messages(*lang).site).collect::<Vec<_>>();
        object([
            ("@type", "WebSite".into()),
            ("@id", self.address("#website").into()),
            ("url", self.address("").into()),
            ("name", joined(&names, " · ").into()),
            ("alternateName", names.into()),
            ("inLanguage", Lang::ALL.iter().map(|lang| lang.as_str()).collect()),
        ])
    }

    fn page(self, route: Route, head: &Head) -> Vec<Value> {
        let address = self.address(&self.site.href(route));
        let trail = format!("{address}#trail");
        let (main, about) = self.subject(route, &address, head);
        let page = object([
            ("@type", "WebPage".into()),
            ("@id", address.as_str().into()),
            ("url", address.as_str().into()),
            ("name", page_title(self.site, route).into()),
            ("description", head.description.as_str().into()),
            ("inLanguage", head.lang.as_str().into()),
            ("isPartOf", reference(&self.address("#website"))),
            ("breadcrumb", reference(&trail)),
            ("mainEntity", main.as_ref().map_or(Value::Null, |main| json!({ "@id": main["@id"] }))),
            ("about", about.into()),
        ]);
        let steps = self.trail(route).into_iter().enumerate().map(|(index, route)| {
            let name = match route {
                Route::Timeline => self.site.messages().site.to_owned(),
                route => page_title(self.site, route),
            };
            let item = self.address(&self.site.href(route));
            json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": item })
        });
        let trail = json!({ "@type": "BreadcrumbList", "@id": trail, "itemListElement": steps.collect::<Vec<_>>() });
        let website = (route == Route::Timeline).then(|| self.website());
        [page, trail].into_iter().chain(main).chain(website).collect()
    }

    /// The thing that a page is of, and others that it is about.
    fn subject(self, route: Route, address: &str, head: &Head) -> (Option<Value>, Vec<Value>) {
        let catalog = self.site.catalog;
        match route {
            Route::Conference(edition) => {
                (catalog.conference(edition).map(|it| self.event(it, address, head)), Vec::new())
            }
            Route::Locality(id) => (catalog.locality(id).map(|it| self.area(it)), Vec::new()),
            Route::Partnership(id) => {
                let sides = catalog.partnership(id.as_str()).map(|it| crate::components::sides(self.site, it));
                (None, sides.into_iter().flatten().map(|side| self.area_in_short(side)).collect())
            }
            Route::Source(id) => {
                let work = catalog.source(id).map(|source| {
                    let mut work = creative_work(source);
                    work["@id"] = format!("{address}#source").into();
                    work
                });
                (work, Vec::new())
            }
            Route::Data => (Some(self.dataset(address)), Vec::new()),
            Route::Timeline | Route::Explorer | Route::Sources | Route::Compare | Route::Anniversaries => {
                (None, Vec::new())
            }
        }
    }

    /// The pages from home to that one.
    fn trail(self, route: Route) -> Vec<Route> {
        let list = match route {
            Route::Partnership(_) => Some(Route::Explorer),
            Route::Source(_) => Some(Route::Sources),
            _ => None,
        };
        let last = Some(route).filter(|route| *route != Route::Timeline);
        [Some(Route::Timeline), list, last].into_iter().flatten().collect()
    }

    /// A local authority: an area, or a body of several authorities, which is none.
    fn area(self, locality: &'static Locality) -> Value {
        let lang = self.site.lang;
        let name = locality.names.reading(lang).text;
        let mut others: Vec<&str> = locality.names.exact(lang.other()).into_iter().collect();
        others.extend(locality.aliases.iter().map(String::as_str));
        others.retain(|other| *other != name);
        others.dedup();
        let codes = [("ISO 3166-2", &locality.iso), ("ISO 3166-2", &locality.iso_former), ("INSEE", &locality.insee)];
        let codes = codes.into_iter().filter_map(|(kind, code)| {
            code.as_ref().map(|code| json!({ "@type": "PropertyValue", "propertyID": kind, "value": code }))
        });
        let around = locality.parent.as_ref().and_then(|id| self.site.catalog.locality(id));
        let mut area = self.area_in_short(locality);
        for (key, value) in [
            ("alternateName", others.into()),
            ("identifier", codes.collect()),
            ("address", json!({ "@type": "PostalAddress", "addressCountry": locality.country.as_str() })),
            ("containedInPlace", around.filter(|_| is_area(locality)).map_or(Value::Null, |it| self.area_in_short(it))),
        ] {
            put(&mut area, key, value);
        }
        area
    }

    fn area_in_short(self, locality: &'static Locality) -> Value {
        let address = self.address(&self.site.href(Route::Locality(&locality.id)));
        let kind = if is_area(locality) { "AdministrativeArea" } else { "GovernmentOrganization" };
        json!({ "@type": kind, "@id": format!("{address}#authority"), "url": address,
            "name": locality.names.reading(self.site.lang).text })
    }
}

fn is_area(locality: &Locality) -> bool {
    locality.level != Level::Epci
}

/// A source, as far as it is described; at its own address, if it has one.
fn creative_work(source: &Source) -> Value {
    object([
        ("@type", "CreativeWork".into()),
        ("name", source.title.as_str().into()),
        ("url", source.url.as_deref().map_or(Value::Null, Value::from)),
        ("inLanguage", source.lang.as_str().into()),
        ("datePublished", source.published.and_then(|date| iso(date)[0].clone()).map_or(Value::Null, Value::from)),
        (
            "publisher",
            source.publisher.as_ref().map_or(Value::Null, |it| json!({ "@type": "Organization", "name": it })),
        ),
    ])
}

/// First and last of a date in ISO 8601, each as precise as it is known; of a moment the last is the same where the day
/// is known. Nothing of a date that is rough or unknown between two: schema.org has no way to say so.
fn iso(date: PartialDate) -> [Option<String>; 2] {
    match date {
        PartialDate::At(moment) => [Some(moment.to_string()), moment.day().map(|_| moment.to_string())],
        PartialDate::Span(first, last) => [first, last].map(|moment| Some(moment.to_string())),
        PartialDate::Between(..) | PartialDate::About(_) => [None, None],
    }
}

fn reference(id: &str) -> Value {
    json!({ "@id": id })
}

/// An object of what there is: nothing, and lists of nothing, are left out.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let mut object = Value::Object(Map::new());
    fields.into_iter().for_each(|(key, value)| put(&mut object, key, value));
    object
}

fn put(object: &mut Value, key: &str, value: Value) {
    if !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()) {
        object[key] = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_day_is_invented() {
        for (text, first, last) in [
            ("2010-11-05/2010-11-06", Some("2010-11-05"), Some("2010-11-06")),
            ("2010-11-05", Some("2010-11-05"), Some("2010-11-05")),
            ("2003-10/2003-11-02", Some("2003-10"), Some("2003-11-02")),
            ("1996", Some("1996"), None),
            ("[1996..2003-10]", None, None),
            ("1980~", None, None),
        ] {
            let dates = PartialDate::parse(text).map(iso).unwrap_or_default();
            assert_eq!(dates.each_ref().map(Option::as_deref), [first, last], "{text}");
        }
    }
}
