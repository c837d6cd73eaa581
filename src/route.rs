//! The pages and their paths, in both languages.
//!
//! A path is relative to the folder that the site is served from and has no leading slash: `fr/assises/8/`. Links
//! are resolved against each page's `<base>`, so the folder works at any place.

use crate::catalog::Catalog;
use crate::dataset::nearest::distance;
use crate::domain::{Edition, Lang, LocalityId, PartnershipId, SourceId};
use crate::order::sorted;
use crate::words;

words! {
    /// A kind of record that has a page of its own.
    pub enum Kind as "kind of record" {
        /// An edition of the conference.
        Edition = "edition",
        /// A local authority.
        Locality = "locality",
        /// A partnership.
        Partnership = "partnership",
    }
}

/// A page of the site, apart from its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// The timeline, home of each language.
    Timeline,
    /// An edition of the conference.
    Conference(Edition),
    /// Partnerships, searched and filtered.
    Explorer,
    /// A partnership.
    Partnership(&'static PartnershipId),
    /// A local authority.
    Locality(&'static LocalityId),
    /// Sources and disputes.
    Sources,
    /// A source: what it is, and all that it supports.
    Source(&'static SourceId),
    /// Two records side by side.
    Compare,
    /// The data: how much there is, charts of it, its files.
    Data,
    /// Round birthdays, year by year.
    Anniversaries,
}

/// What a path of this site stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// The root, where a language is chosen.
    Root,
    /// A page.
    Page(Lang, Route),
    /// Nothing; the path as asked for, decoded.
    Unknown(String),
}

/// The path segments of the pages that have one, per language in the order of [`Lang::ALL`].
const CONFERENCE: [&str; 2] = ["hoi-nghi", "assises"];
const EXPLORER: [&str; 2] = ["doi-tac", "partenariats"];
const LOCALITY: [&str; 2] = ["dia-phuong", "collectivites"];
const SOURCES: [&str; 2] = ["nguon", "sources"];
const COMPARE: [&str; 2] = ["so-sanh", "comparer"];
/// Those before the ids of records, by [`Kind`].
const RECORDS: [[&str; 2]; 3] = [CONFERENCE, LOCALITY, EXPLORER];
const DATA: [&str; 2] = ["du-lieu", "donnees"];
const ANNIVERSARIES: [&str; 2] = ["ky-niem", "anniversaires"];
/// Those of pages that are written when the site is published, and of all below them.
const DOCUMENTS: [[&str; 2]; 3] = [SOURCES, DATA, ANNIVERSARIES];

impl Route {
    /// The path of the page in that language.
    pub fn path(self, lang: Lang) -> String {
        let home = lang.as_str();
        let index = lang as usize;
        match self {
            Route::Timeline => format!("{home}/"),
            Route::Conference(edition) => format!("{home}/{}/{edition}/", CONFERENCE[index]),
            Route::Explorer => format!("{home}/{}/", EXPLORER[index]),
            Route::Partnership(id) => format!("{home}/{}/{}/", EXPLORER[index], id.as_str()),
            Route::Locality(id) => format!("{home}/{}/{}/", LOCALITY[index], id.as_str()),
            Route::Sources => format!("{home}/{}/", SOURCES[index]),
            Route::Source(id) => format!("{home}/{}/{}/", SOURCES[index], id.as_str()),
            Route::Data => format!("{home}/{}/", DATA[index]),
            Route::Compare => format!("{home}/{}/", COMPARE[index]),
            Route::Anniversaries => format!("{home}/{}/", ANNIVERSARIES[index]),
        }
    }

    /// The page of the record of that kind and id, if the dataset has it.
    pub fn record(kind: Kind, id: &str, catalog: &'static Catalog) -> Option<Self> {
        match kind {
            Kind::Edition => {
                let edition = id.parse().ok().filter(|_| !id.starts_with(['0', '+'])).map(Edition)?;
                catalog.conference(edition).map(|_| Route::Conference(edition))
            }
            Kind::Locality => {
                let mut all = catalog.dataset().localities.iter();
                all.find(|locality| locality.id.as_str() == id).map(|locality| Route::Locality(&locality.id))
            }
            Kind::Partnership => catalog.partnership(id).map(|partnership| Route::Partnership(&partnership.id)),
        }
    }

    /// The kind and the id of the record that has this page; the inverse of [`Route::record`].
    pub fn kind_and_id(self) -> Option<(Kind, String)> {
        match self {
            Route::Conference(edition) => Some((Kind::Edition, edition.to_string())),
            Route::Locality(id) => Some((Kind::Locality, id.as_str().to_owned())),
            Route::Partnership(id) => Some((Kind::Partnership, id.as_str().to_owned())),
            _ => None,
        }
    }

    /// Every page that the dataset has.
    pub fn all(catalog: &Catalog) -> Vec<Route> {
        let dataset = catalog.dataset();
        let mut routes =
            vec![Route::Timeline, Route::Explorer, Route::Sources, Route::Compare, Route::Data, Route::Anniversaries];
        dataset.conferences.iter().for_each(|conference| routes.push(Route::Conference(*conference.edition)));
        dataset.partnerships.iter().for_each(|partnership| routes.push(Route::Partnership(&partnership.id)));
        dataset.localities.iter().for_each(|locality| routes.push(Route::Locality(&locality.id)));
        dataset.sources.iter().for_each(|source| routes.push(Route::Source(&source.id)));
        routes
    }
}

/// The path of the calendar file of an edition, in the folder of its page.
pub fn calendar_of(edition: Edition, lang: Lang) -> String {
    format!("{}{}-{edition}.ics", Route::Conference(edition).path(lang), CONFERENCE[lang as usize])
}

/// The paths of the calendar files of the coming anniversaries and of all editions, each named like its folder.
#[cfg(feature = "ssr")]
pub fn calendars(lang: Lang) -> [String; 2] {
    [ANNIVERSARIES, CONFERENCE].map(|names| {
        let name = names[lang as usize];
        format!("{}/{name}/{name}.ics", lang.as_str())
    })
}

/// Whether a path is that of a page which is written when the site is published, and only then: the root, and lists
/// and charts that show all there is and nothing to choose. Drawing them would be a tenth of the program.
pub fn is_document(path: &str) -> bool {
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.next().is_none() || segments.next().is_some_and(|name| DOCUMENTS.iter().any(|names| names.contains(&name)))
}

impl Location {
    /// Reads a path below the site's folder, percent-encoded or not, with or without its last slash or `index.html`.
    /// A record that the dataset lacks is unknown.
    pub fn parse(path: &str, catalog: &'static Catalog) -> Self {
        let decoded = decode(path);
        let mut segments: Vec<&str> = decoded.split('/').filter(|segment| !segment.is_empty()).collect();
        if segments.last() == Some(&"index.html") {
            segments.pop();
        }
        let unknown = || Location::Unknown(decoded.trim_matches('/').to_owned());
        let [lang, tail @ ..] = segments.as_slice() else {
            return Location::Root;
        };
        let Some(lang) = Lang::parse(lang) else {
            return unknown();
        };
        let index = lang as usize;
        let route = match tail {
            [] => Route::Timeline,
            [name] if *name == SOURCES[index] => Route::Sources,
            [name] if *name == DATA[index] => Route::Data,
            [name] if *name == EXPLORER[index] => Route::Explorer,
            [name] if *name == COMPARE[index] => Route::Compare,
            [name] if *name == ANNIVERSARIES[index] => Route::Anniversaries,
            [name, id] if *name == SOURCES[index] => {
                let mut all = catalog.dataset().sources.iter();
                match all.find(|source| source.id.as_str() == *id) {
                    Some(source) => Route::Source(&source.id),
                    None => return unknown(),
                }
            }
            [name, id] => {
                let kind = RECORDS.iter().position(|segment| segment[index] == *name);
                match kind.and_then(|kind| Route::record(Kind::ALL[kind], id, catalog)) {
                    Some(route) => route,
                    None => return unknown(),
                }
            }
            _ => return unknown(),
        };
        Location::Page(lang, route)
    }

    /// The language of the page; for an unknown path the one that it begins with or resembles.
    pub fn lang(&self, catalog: &Catalog) -> Lang {
        match self {
            Location::Root => Lang::Vi,
            Location::Page(lang, _) => *lang,
            Location::Unknown(path) => path
                .split('/')
                .next()
                .and_then(Lang::parse)
                .or_else(|| nearest_pages(path, catalog).first().map(|(lang, _)| *lang))
                .unwrap_or(Lang::Vi),
        }
    }
}

/// The pages whose paths resemble `path` most, best first; each page once, in the language asked for if there is one.
/// Pages of sources, which are more than all others, only for a path in a folder of documents.
pub fn nearest_pages(path: &str, catalog: &Catalog) -> Vec<(Lang, Route)> {
    const SHOWN: usize = 5;
    let path: String = path.to_ascii_lowercase().chars().take(80).collect();
    let (head, rest) = path.split_once('/').unwrap_or((&path, ""));
    let (asked, tail) = match Lang::parse(head) {
        Some(lang) => (Some(lang), rest),
        None => (None, path.as_str()),
    };
    let mut pages = Vec::new();
    let has_sources = is_document(&path);
    for route in Route::all(catalog) {
        if matches!(route, Route::Source(_)) && !has_sources {
            continue;
        }
        // A path in the other language's words (`/fr/hoi-nghi/8/`) is as near as one in this language's.
        let score = |lang: Lang| {
            let path = route.path(lang);
            distance(tail, path.split_once('/').map_or("", |(_, tail)| tail.trim_end_matches('/')))
        };
        let (vi, fr) = (score(Lang::Vi), score(Lang::Fr));
        let lang = asked.unwrap_or(if vi <= fr { Lang::Vi } else { Lang::Fr });
        pages.push((vi.min(fr), lang, route));
    }
    let pages = sorted(pages, |(score, ..)| *score as u64);
    pages.into_iter().take(SHOWN).map(|(_, lang, route)| (lang, route)).collect()
}

/// Percent-decoding (RFC 3986, section 2.1); what is not valid stays as it is.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        match hex.filter(|pair| bytes[at] == b'%' && pair.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            Some(pair) => {
                decoded.extend(u8::from_str_radix(pair, 16));
                at += 3;
            }
            None => {
                decoded.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}
