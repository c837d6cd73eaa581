//! A partnership: its two sides then and now, what was signed and done, where accounts differ, what is missing.

use crate::catalog::Citations;
use crate::components::{
    PARTNERSHIP_FACTS, References, agreement_list, citations, cite, claim_list, compare_link, correct, disagreements,
    fact_id, fact_rows, found_name, gaps, partnership_item, project_list, section, share, sides, source_list,
    succession, text, today,
};
use crate::domain::{Confidence, FactKey, Locality, LocalityId, Partnership};
use crate::html::Html;
use crate::i18n::fill;
use crate::joined::concat;
use crate::query::{Facet, Selection};
use crate::route::Route;
use crate::search::Needle;
use crate::site::Site;

/// Other partnerships listed of each side.
const OTHERS: usize = 40;

/// The page of a partnership.
pub fn partnership(h: &mut Html, site: Site, partnership: &'static Partnership) {
    let numbers = &Citations::of_partnership(partnership, site.catalog);
    let messages = site.messages();
    let both = sides(site, partnership);
    h.el("article", &[("class", "conference")], |h| {
        h.el("div", &[("class", "hero")], |h| {
            h.el("p", &[("class", "eyebrow")], |h| {
                let status = messages.partnership_status[partnership.status() as usize];
                h.text(&concat(&[messages.partnership, " · ", status]));
                cite(h, site, &partnership.facts, FactKey::Status, numbers);
            });
            h.el("h1", &[("tabindex", "-1")], |h| {
                for (index, side) in both.into_iter().enumerate() {
                    if index > 0 {
                        h.text(" – ");
                    }
                    found_name(h, site, side, &Needle::default());
                }
            });
            both.into_iter().for_each(|side| today(h, site, side, Some(numbers)));
            h.el("p", &[("class", "lead")], |h| {
                text(h, site, &partnership.summary);
                citations(h, site, numbers, &partnership.sources);
            });
            if partnership.confidence != Confidence::High {
                h.words("p", &[("class", "reason")], messages.trust[partnership.confidence as usize]);
            }
        });
        share(h, site, Route::Partnership(&partnership.id), "");
        compare_link(h, site, Route::Partnership(&partnership.id));
        disagreements(h, site, &partnership.facts, numbers);
        section(h, "essentials", messages.essentials_partnership, |h| {
            fact_rows(h, site, &partnership.facts, PARTNERSHIP_FACTS, numbers);
            sectors(h, site, partnership, numbers);
        });
        section(h, "sides", messages.sides, |h| {
            h.el("div", &[("class", "sides")], |h| {
                let heirs = partnership.continued_by.as_ref();
                let heirs = [heirs.and_then(|heirs| heirs.fr.as_ref()), heirs.and_then(|heirs| heirs.vn.as_ref())];
                for (side, heir) in both.into_iter().zip(heirs) {
                    h.el("div", &[], |h| side_then_and_now(h, site, side, heir, partnership, numbers));
                }
            });
        });
        if !partnership.agreements.is_empty() {
            section(h, "agreements", messages.agreements, |h| {
                agreement_list(h, site, partnership, References::Numbers(numbers));
            });
        }
        if !partnership.projects.is_empty() {
            section(h, "projects", messages.projects, |h| {
                project_list(h, site, partnership, References::Numbers(numbers));
            });
        }
        if let Some(remarks) = partnership.facts.fact(FactKey::Remark) {
            section(h, &fact_id(FactKey::Remark), messages.fact[FactKey::Remark as usize], |h| {
                claim_list(h, site, &remarks.claims, References::Numbers(numbers))
            });
        }
        gaps(h, site, &partnership.answers(site.catalog), &[]);
        correct(h, site);
        for side in both {
            others(h, site, side, partnership);
        }
        section(h, "sources", messages.sources, |h| source_list(h, site, numbers));
    });
}

/// What it is about, each a link to all partnerships on the same subject.
fn sectors(h: &mut Html, site: Site, partnership: &Partnership, numbers: &Citations) {
    h.el("ul", &[("class", "chips")], |h| {
        let sectors = site.catalog.dataset().sectors.iter().filter(|sector| partnership.sectors.contains(&sector.id));
        for sector in sectors {
            let query = Selection::default().toggled(Facet::Sector, sector.id.as_str()).to_query();
            let href = format!("{}{query}", site.href(Route::Explorer));
            h.el("li", &[], |h| {
                h.el("a", &[("href", &href), ("class", "chip")], |h| text(h, site, &sector.name));
            });
        }
        h.el("li", &[], |h| citations(h, site, numbers, &partnership.sources));
    });
}

/// A side: its page, its name as signed and today, and whether a source shows an heir carrying the partnership on.
fn side_then_and_now(
    h: &mut Html,
    site: Site,
    side: &'static Locality,
    heir: Option<&'static LocalityId>,
    partnership: &Partnership,
    numbers: &Citations,
) {
    let messages = site.messages();
    h.el("h3", &[], |h| crate::components::locality_link(h, site, side));
    h.words("p", &[("class", "note")], messages.level[side.level as usize]);
    succession(h, site, side, messages.signed_today, References::Numbers(numbers));
    match heir.and_then(|id| site.catalog.locality(id)) {
        Some(heir) => h.el("p", &[("class", "note")], |h| {
            let [before, after] = crate::components::split(messages.continued);
            h.text(before);
            crate::components::locality_link(h, site, heir);
            h.text(after);
            citations(h, site, numbers, &partnership.sources);
        }),
        None if !side.successors.is_empty() => h.words("p", &[("class", "note")], messages.not_confirmed),
        None => {}
    }
}

/// The other partnerships of one side.
fn others(h: &mut Html, site: Site, side: &'static Locality, partnership: &Partnership) {
    let all = site.catalog.dataset().partnerships.iter();
    let mut others = all.filter(|other| other.id != partnership.id && other.involves(&side.id)).peekable();
    if others.peek().is_none() {
        return;
    }
    let title = fill(site.messages().other_partners, &[side.names.reading(site.lang).text]);
    section(h, &format!("others-{}", side.id.as_str()), &title, |h| {
        h.el("ul", &[("class", "pairs")], |h| {
            for other in others.take(OTHERS) {
                partnership_item(h, site, other, &Needle::default());
            }
        });
    });
}
