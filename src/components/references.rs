//! References to sources: numbers beside a value, and the list that they lead to.

use crate::catalog::Citations;
use crate::dataset::format::NonEmpty;
use crate::domain::{Fact, FactKey, Lang, Source, SourceId};
use crate::html::Html;
use crate::i18n::{counted, date, fill, source_language};
use crate::joined::{concat, joined};
use crate::order::sorted;
use crate::route::Route;
use crate::site::Site;

/// The numbers of the sources of a value, each a link to the list on their edition's page.
pub fn citations(h: &mut Html, site: Site, citations: &Citations, ids: &[SourceId]) {
    let page = citations.route().path(site.lang);
    h.el("span", &[("class", "cite")], |h| {
        let numbers = ids.iter().filter_map(|id| citations.number(id));
        for number in sorted(numbers.collect(), |number| *number as u64) {
            let number = number.to_string();
            h.link(
                &format!("{page}#s{number}"),
                &[("aria-label", &fill(site.messages().source_n, &[&number]))],
                &number,
            );
        }
    });
}

/// The references of what is shown of a fact.
pub fn cite(h: &mut Html, site: Site, facts: &NonEmpty<Fact>, key: FactKey, numbers: &Citations) {
    if let Some(claim) = facts.fact(key).and_then(Fact::preferred) {
        citations(h, site, numbers, &claim.sources);
    }
}

/// The numbered sources of a page.
pub fn source_list(h: &mut Html, site: Site, citations: &Citations) {
    h.el("ol", &[("class", "sources")], |h| {
        for (index, source) in citations.sources().iter().enumerate() {
            // Without the focus, Firefox takes the first link of what an address names for passed.
            h.el("li", &[("id", &format!("s{}", index + 1)), ("tabindex", "-1")], |h| {
                source_entry(h, site, source);
                h.text(" ");
                h.link(&site.href(Route::Source(&source.id)), &[], site.messages().source_pages.all);
            });
        }
    });
}

/// The way from the row of a record to the list of its sources, by their number; nothing where it has none.
pub fn sources_link(h: &mut Html, site: Site, record: Route) {
    let count = Citations::on(record, site.catalog).sources().len();
    if count > 0 {
        h.text(" ");
        let words = counted(site.messages().source_count, count, site.lang);
        h.link(&concat(&[&*site.href(record), "#sources"]), &[("class", "to-sources")], &words);
    }
}

/// A source: title, publisher, dates, kind, how much was read, and its remark.
pub fn source_entry(h: &mut Html, site: Site, source: &Source) {
    let (messages, lang) = (site.messages(), site.lang);
    let source_lang = source.lang.as_str();
    match &source.url {
        Some(url) => h.link(url, &[("rel", "external noopener"), ("lang", source_lang)], &source.title),
        None => h.words("cite", &[("lang", source_lang)], &source.title),
    }
    let published = source.published.map(|published| fill(messages.published, &[&date(published, lang)]));
    let details = [
        source.publisher.clone(),
        published,
        source.url.is_none().then(|| messages.founding_document.to_owned()),
        Some(messages.source_kind[source.kind as usize].to_owned()),
        (source_lang != lang.as_str()).then(|| source_language(source.lang, lang).to_owned()),
        Some(messages.extent[source.read as usize].to_owned()),
    ];
    let details = joined(&details.into_iter().flatten().collect::<Vec<_>>(), ", ");
    let read_on = fill(messages.read_on, &[&date(source.accessed, lang)]);
    h.words("span", &[("class", "details")], &format!("{details}. {read_on}."));
    if let Some(lost) = source.lost {
        h.text(" ");
        h.words("b", &[], &fill(messages.source_pages.lost, &[&date(lost, lang)]));
    }
    super::text::note(h, site, "note", &source.note);
}

/// Links to the pages of sources, by their publishers or else their titles, as far as there is room.
pub fn source_names(h: &mut Html, site: Site, ids: &[SourceId], room: usize) {
    for (index, source) in ids.iter().filter_map(|id| site.catalog.source(id)).take(room).enumerate() {
        if index > 0 {
            h.text(", ");
        }
        let (name, lang) = match &source.publisher {
            Some(publisher) => (publisher, None),
            None => (&source.title, Some(source.lang.as_str())),
        };
        let lang = lang.filter(|lang| Lang::parse(lang) != Some(site.lang)).unwrap_or_default();
        h.link(&site.href(Route::Source(&source.id)), &[("lang", lang)], name);
    }
    if let Some(more) = ids.len().checked_sub(room).filter(|more| *more > 0) {
        h.text(&format!(" + {more}"));
    }
}

/// Sources named in a line; how many more there are is said.
pub const NAMED: usize = 3;
