//! A source: what it is, when and how far it was read, and all that rests on it.

use crate::catalog::{Support, Supported};
use crate::components::{
    confidence_mark, fact_id, fact_value, locality_link, note, record_name, scope_mark, section, text,
};
use crate::domain::{Claim, Extent, Fact, Milestone, Source, Succession};
use crate::html::Html;
use crate::i18n::{counted, date, fill, source_language};
use crate::route::{Kind, Route};
use crate::site::Site;

/// The page of a source.
pub fn source(h: &mut Html, site: Site, source: &'static Source) {
    let messages = site.messages();
    let supported = site.catalog.supported(source);
    h.el("article", &[("class", "conference source")], |h| {
        h.el("div", &[("class", "hero")], |h| {
            h.el("p", &[("class", "eyebrow")], |h| {
                h.link(&site.href(Route::Sources), &[], messages.sources);
                h.text(" · ");
                h.text(messages.source_kind[source.kind as usize]);
            });
            h.words("h1", &[("tabindex", "-1"), ("lang", source.lang.as_str())], &source.title);
            h.words("p", &[("class", "lead")], &counts(site, &supported));
            note(h, site, "note", &source.note);
        });
        facts(h, site, source);
        section(h, "supports", messages.source_pages.supports, |h| {
            let mut group = None;
            for page in &supported {
                let next = group_of(page.route);
                if group.replace(next) != Some(next) {
                    h.words("p", &[("class", "group")], messages.source_pages.groups[next]);
                }
                whole_page(h, site, page);
            }
        });
    });
}

/// How often it is cited, and on how many pages.
pub fn counts(site: Site, supported: &[Supported]) -> String {
    let [times, pages] = site.messages().source_pages.counts;
    let cited: usize = supported.iter().map(|page| page.supports.len()).sum();
    [counted(times, cited, site.lang), counted(pages, supported.len(), site.lang)].join(", ")
}

/// What is recorded of it, and how it was read.
fn facts(h: &mut Html, site: Site, source: &Source) {
    let (messages, lang) = (site.messages(), site.lang);
    let words = messages.source_pages;
    let read = format!(
        "{}. {}.",
        messages.extent[source.read as usize],
        fill(messages.read_on, &[&date(source.accessed, lang)])
    );
    h.el("dl", &[("class", "facts")], |h| {
        let mut row = |name: &str, content: &dyn Fn(&mut Html)| {
            h.el("div", &[], |h| {
                h.words("dt", &[], name);
                h.el("dd", &[], |h| content(h));
            });
        };
        let [publisher, kind, language, published, address, file, reading, id] = words.rows;
        if let Some(name) = &source.publisher {
            row(publisher, &|h| h.text(name));
        }
        row(kind, &|h| h.text(messages.source_kind[source.kind as usize]));
        row(language, &|h| h.text(source_language(source.lang, lang)));
        if let Some(day) = source.published {
            row(published, &|h| h.text(&date(day, lang)));
        }
        if let Some(url) = &source.url {
            row(address, &|h| h.link(url, &[("rel", "external noopener"), ("class", "address")], url));
        }
        if let Some(name) = &source.file {
            row(file, &|h| {
                h.text(name);
                h.text(" – ");
                h.text(messages.founding_document);
            });
        }
        row(reading, &|h| {
            h.text(&read);
            if source.url.is_some() && source.read == Extent::Excerpt {
                h.words("p", &[("class", "note")], words.copy);
            }
            if let Some(lost) = source.lost {
                h.el("p", &[("class", "reason")], |h| h.text(&fill(words.lost_long, &[&date(lost, lang)])));
            }
        });
        row(id, &|h| h.words("code", &[], source.id.as_str()));
    });
}

/// The heading that a page stands under: a kind of record, milestones, or questions.
fn group_of(route: Route) -> usize {
    match (route.kind_and_id(), route) {
        (Some((kind, _)), _) => kind as usize,
        (None, Route::Timeline) => Kind::ALL.len(),
        _ => Kind::ALL.len() + 1,
    }
}

/// What it supports on a page.
fn whole_page(h: &mut Html, site: Site, page: &Supported) {
    if page.route.kind_and_id().is_some() {
        h.el("h3", &[], |h| h.el("a", &[("href", &site.href(page.route))], |h| record_name(h, site, page.route)));
    }
    h.el("ul", &[("class", "supports")], |h| {
        for support in &page.supports {
            h.el("li", &[], |h| one(h, site, page.route, *support));
        }
    });
}

/// One thing that it supports: what it is, as a link to its place, and what is said.
fn one(h: &mut Html, site: Site, route: Route, support: Support) {
    let kinds = site.messages().source_pages.kinds;
    let place = |h: &mut Html, name: &str, id: &str| {
        h.link(&format!("{}#{id}", site.href(route)), &[], name);
        h.text(" ");
    };
    match support {
        Support::Claim(fact, claim) => {
            let name = site.messages().fact[fact.key as usize];
            match fact.is_disputed() {
                true => place(h, name, &format!("dispute-{}", fact.key.as_str())),
                false => place(h, name, &fact_id(fact.key)),
            }
            said(h, site, claim, &|h| standing(h, site, fact, claim));
        }
        Support::Topic(claim) => {
            place(h, kinds[0], "topics");
            said(h, site, claim, &|_| ());
        }
        Support::Outcome(claim) => {
            place(h, kinds[1], "outcomes");
            said(h, site, claim, &|_| ());
        }
        Support::Signed(agreement) => {
            place(h, kinds[2], "agreements");
            text(h, site, &agreement.subject);
            for (class, party) in [("vn", &agreement.vn), ("fr", &agreement.fr)] {
                if let Some(party) = party {
                    h.text(" · ");
                    h.el("span", &[("class", class)], |h| text(h, site, party));
                }
            }
        }
        Support::Named(participant) => {
            place(h, kinds[3], "participants");
            match participant.locality.as_ref().and_then(|id| site.catalog.locality(id)) {
                Some(locality) => locality_link(h, site, locality),
                None => {
                    let class = crate::site::country_class(participant.country);
                    h.words("span", &[("class", class)], &participant.name);
                }
            }
        }
        Support::Whole(partnership) => {
            place(h, kinds[4], "essentials");
            text(h, site, &partnership.summary);
        }
        Support::Agreement(agreement) => {
            place(h, kinds[5], "agreements");
            h.text(&date(agreement.date, site.lang));
            h.text(" · ");
            text(h, site, &agreement.title);
        }
        Support::Project(project) => {
            place(h, kinds[6], "projects");
            text(h, site, &project.name);
        }
        Support::From(link) => {
            place(h, kinds[7], "succession");
            succession(h, site, link);
        }
        Support::Became(link) => {
            place(h, kinds[8], "succession");
            succession(h, site, link);
        }
        Support::Milestone(it) => milestone(h, site, it),
        Support::Answer(question, claim) => {
            let href = format!("{}#{}", site.href(route), question.id.as_str());
            h.el("a", &[("href", &href)], |h| text(h, site, &question.title));
            h.text(" ");
            said(h, site, claim, &|h| kept(h, site, claim));
        }
    }
}

/// A value with its scope, confidence and other marks, and the sentence that says it.
fn said(h: &mut Html, site: Site, claim: &Claim, marks: &dyn Fn(&mut Html)) {
    fact_value(h, site, claim);
    scope_mark(h, site, claim.scope);
    confidence_mark(h, site, claim.confidence);
    marks(h);
    note(h, site, "sentence", &claim.text);
}

/// Whether sources disagree on a fact, and whether this claim is preferred.
fn standing(h: &mut Html, site: Site, fact: &Fact, claim: &Claim) {
    if fact.is_disputed() {
        mark(h, site.messages().source_pages.disputed);
        kept(h, site, claim);
    }
}

fn kept(h: &mut Html, site: Site, claim: &Claim) {
    if claim.preferred.is_some() {
        mark(h, site.messages().compare.kept);
    }
}

fn mark(h: &mut Html, words: &str) {
    h.text(" ");
    h.words("small", &[("class", "mark")], words);
}

fn succession(h: &mut Html, site: Site, link: &'static Succession) {
    if let Some(other) = site.catalog.locality(&link.id) {
        locality_link(h, site, other);
        h.text(", ");
        h.text(&date(link.date, site.lang));
    }
}

/// A milestone, as a link to its row or, where it has none, to its edition.
fn milestone(h: &mut Html, site: Site, milestone: &Milestone) {
    let when = date(milestone.date, site.lang);
    let href = match (site.catalog.row_of(milestone), milestone.edition) {
        (Some(row), _) => format!("{}#{row}", site.href(Route::Timeline)),
        (None, Some(edition)) => format!("{}#{}", site.href(Route::Conference(edition)), "essentials"),
        (None, None) => site.href(Route::Timeline),
    };
    h.link(&href, &[], &when);
    h.text(" ");
    text(h, site, &milestone.text);
    confidence_mark(h, site, milestone.confidence);
}
