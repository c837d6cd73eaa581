//! A conference: what is known of it, by whom, where sources disagree, and what is missing.

use crate::catalog::Citations;
use crate::components::{
    FIGURES, PLACE_AND_TIME, References, THEME, calendar_link, citations, claim_list, compare_link, correct,
    disagreements, edition_name, edition_place, eyebrow, fact_id, fact_rows, gaps, large_figures, locality_link, note,
    section, share, signed_list, source_list, themes,
};
use crate::domain::{Conference, FactKey, Participant};
use crate::html::Html;
use crate::i18n::ordinal;
use crate::route::Route;
use crate::site::{Site, country_class};

const REMARKS: &[FactKey] = &[
    FactKey::Context,
    FactKey::People,
    FactKey::Programme,
    FactKey::Preparation,
    FactKey::FollowUp,
    FactKey::Remark,
    FactKey::Origin,
];

/// The page of an edition.
pub fn conference(h: &mut Html, site: Site, conference: &'static Conference) {
    let numbers = Citations::of(conference, site.catalog);
    h.el("article", &[("class", "conference")], |h| {
        hero(h, site, conference, &numbers);
        share(h, site, Route::Conference(*conference.edition), "");
        calendar_link(h, site, conference);
        compare_link(h, site, Route::Conference(*conference.edition));
        rest(h, site, conference, &numbers);
    });
}

fn hero(h: &mut Html, site: Site, conference: &Conference, numbers: &Citations) {
    let messages = site.messages();
    h.el("div", &[("class", "hero")], |h| {
        eyebrow(h, site, conference, ["", messages.status[conference.status as usize]], numbers);
        h.words("h1", &[("tabindex", "-1")], &edition_name(site, conference));
        h.words("p", &[("class", "lead")], &ordinal(messages.edition_long, *conference.edition, site.lang));
        note(h, site, "note", &conference.note);
        themes(h, site, conference, numbers);
        if has(conference, FIGURES) {
            large_figures(h, site, conference, numbers);
        }
    });
}

fn has(conference: &Conference, keys: &[FactKey]) -> bool {
    keys.iter().any(|key| conference.facts.fact(*key).is_some())
}

fn rest(h: &mut Html, site: Site, conference: &'static Conference, numbers: &Citations) {
    let messages = site.messages();
    disagreements(h, site, &conference.facts, numbers);
    let facts = [
        ("essentials", messages.essentials, PLACE_AND_TIME),
        ("theme", messages.theme, THEME),
        ("figures", messages.figures, FIGURES),
    ];
    for (id, title, keys) in facts {
        if has(conference, keys) {
            section(h, id, title, |h| fact_rows(h, site, &conference.facts, keys, numbers));
        }
    }
    for (id, title, claims) in
        [("topics", messages.topics, &conference.topics), ("outcomes", messages.outcomes, &conference.outcomes)]
    {
        if !claims.is_empty() {
            section(h, id, title, |h| claim_list(h, site, claims, References::Numbers(numbers)));
        }
    }
    if !conference.agreements.is_empty() {
        section(h, "agreements", messages.agreements, |h| {
            signed_list(h, site, &conference.agreements, References::Numbers(numbers));
        });
    }
    if !conference.participants.is_empty() {
        section(h, "participants", messages.participants, |h| {
            h.words("p", &[("class", "note")], messages.participants_partial);
            participants(h, site, &conference.participants, numbers);
        });
    }
    if has(conference, REMARKS) {
        section(h, "remarks", messages.remarks, |h| {
            // A disputed origin has its place among the disputes.
            let facts = REMARKS.iter().filter_map(|key| conference.facts.fact(*key)).filter(|fact| !fact.is_disputed());
            for fact in facts {
                h.words("h3", &[("id", &fact_id(fact.key))], messages.fact[fact.key as usize]);
                claim_list(h, site, &fact.claims, References::Numbers(numbers));
            }
        });
    }
    gaps(h, site, &conference.answers(numbers.sources()), &conference.unknown);
    correct(h, site);
    section(h, "sources", messages.sources, |h| source_list(h, site, numbers));
    neighbours(h, site, conference);
}

fn participants(h: &mut Html, site: Site, participants: &[Participant], numbers: &Citations) {
    let messages = site.messages();
    h.el("ul", &[("class", "claims columns")], |h| {
        for participant in participants {
            h.el("li", &[], |h| {
                match participant.locality.as_ref().and_then(|id| site.catalog.locality(id)) {
                    Some(locality) => locality_link(h, site, locality),
                    None => h.words("span", &[("class", country_class(participant.country))], &participant.name),
                }
                if let Some(role) = participant.role {
                    h.text(" ");
                    h.words("span", &[("class", "scope")], messages.role[role as usize]);
                }
                citations(h, site, numbers, &participant.sources);
                note(h, site, "note", &participant.note);
            });
        }
    });
}

/// Links to the editions before and after.
fn neighbours(h: &mut Html, site: Site, conference: &Conference) {
    let messages = site.messages();
    let [before, after] = site.catalog.neighbours(*conference.edition);
    h.el("nav", &[("class", "neighbours"), ("aria-label", messages.neighbours)], |h| {
        for (neighbour, name, rel) in [(before, messages.previous, "prev"), (after, messages.next, "next")] {
            let Some(neighbour) = neighbour else { continue };
            let edition = *neighbour.edition;
            h.el("a", &[("href", &site.href(Route::Conference(edition))), ("rel", rel)], |h| {
                h.words("small", &[], name);
                h.text(" ");
                h.words("b", &[], &ordinal(messages.edition_title, edition, site.lang));
                h.text(" ");
                h.words("span", &[], &edition_place(site, neighbour));
            });
        }
    });
}
