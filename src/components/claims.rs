//! Facts as rows, and competing claims as a dispute that shows them all.

use super::references::{NAMED, citations, source_names};
use super::text::{locality_link, note, section, text};
use crate::catalog::Citations;
use crate::dataset::format::NonEmpty;
use crate::domain::{Claim, Confidence, Fact, FactKey, Localized, Scope, SourceId, Value};
use crate::html::Html;
use crate::i18n::value;
use crate::joined::concat;
use crate::route::Route;
use crate::site::{Site, country_class};

/// A claim's value in words, with its `lang` and its country's colour where it has one.
pub fn fact_value(h: &mut Html, site: Site, claim: &Claim) {
    match &claim.value {
        Value::Wording(wording) => {
            h.words("q", &[("lang", wording.lang.as_str())], &wording.wording);
            if wording.ours {
                h.text(" ");
                h.words("small", &[("class", "mark")], site.messages().own_translation);
            }
        }
        Value::Locality(id) => {
            if let Some(locality) = site.catalog.locality(id) {
                locality_link(h, site, locality);
            }
        }
        Value::Country(country) => {
            h.words("span", &[("class", country_class(*country))], site.messages().country[*country as usize]);
        }
        Value::Text(localized) => text(h, site, localized),
        other => h.words("span", &[("class", "number")], &value(other, site.lang)),
    }
}

/// What the value counts.
pub fn scope_mark(h: &mut Html, site: Site, scope: Option<Scope>) {
    if let Some(scope) = scope {
        h.text(" ");
        h.words("span", &[("class", "scope")], site.messages().scope[scope as usize]);
    }
}

/// The mark of a confidence that is not high; a high one, or none, needs no word.
pub fn confidence_mark(h: &mut Html, site: Site, confidence: Option<Confidence>) {
    if let Some(confidence) = confidence.filter(|confidence| *confidence != Confidence::High) {
        h.text(" ");
        let class = if confidence == Confidence::Low { "mark low" } else { "mark" };
        h.words("small", &[("class", class)], site.messages().confidence[confidence as usize]);
    }
}

/// How sources are referred to.
#[derive(Clone, Copy)]
pub enum References<'a> {
    /// On the page of a record: by the numbers of its list.
    Numbers(&'a Citations),
    /// Elsewhere: by the names of the first.
    Names,
    /// On the page of all disputes: by the names of all.
    #[cfg(feature = "ssr")]
    AllNames,
}

impl References<'_> {
    /// The references to these sources.
    pub(super) fn write(self, h: &mut Html, site: Site, ids: &[SourceId]) {
        match self {
            References::Numbers(numbers) => citations(h, site, numbers, ids),
            References::Names => names(h, site, ids, NAMED),
            #[cfg(feature = "ssr")]
            References::AllNames => names(h, site, ids, usize::MAX),
        }
    }
}

fn names(h: &mut Html, site: Site, ids: &[SourceId], room: usize) {
    h.text(" ");
    h.el("span", &[("class", "publishers")], |h| source_names(h, site, ids, room));
}

/// A claim: value, scope, confidence and references.
fn claim_head(h: &mut Html, site: Site, claim: &Claim, references: References) {
    fact_value(h, site, claim);
    scope_mark(h, site, claim.scope);
    confidence_mark(h, site, claim.confidence);
    references.write(h, site, &claim.sources);
}

/// A claim and what is said about it.
fn whole_claim(h: &mut Html, site: Site, claim: &Claim, references: References) {
    claim_head(h, site, claim, references);
    note(h, site, "sentence", &claim.text);
    note(h, site, "note", &claim.note);
    if let Some(reason) = &claim.preferred {
        h.el("p", &[("class", "reason")], |h| {
            h.words("b", &[], site.messages().preferred);
            h.text(" ");
            text(h, site, reason);
        });
    }
}

/// The id of a fact on its record's page.
pub fn fact_id(key: FactKey) -> String {
    concat(&["fact-", key.as_str()])
}

/// Facts of these keys as rows of a description list: the preferred claim of each. A dispute is told in its own place.
pub fn fact_rows(h: &mut Html, site: Site, facts: &NonEmpty<Fact>, keys: &[FactKey], numbers: &Citations) {
    let messages = site.messages();
    h.el("dl", &[("class", "facts")], |h| {
        for fact in keys.iter().filter_map(|key| facts.fact(*key)) {
            let Some(claim) = fact.preferred() else {
                continue;
            };
            h.el("div", &[("id", &fact_id(fact.key))], |h| {
                h.words("dt", &[], messages.fact[fact.key as usize]);
                h.el("dd", &[], |h| match fact.is_disputed() {
                    true => {
                        claim_head(h, site, claim, References::Numbers(numbers));
                        dispute_link(h, site, numbers.route(), fact.key);
                    }
                    false => whole_claim(h, site, claim, References::Numbers(numbers)),
                });
            });
        }
    });
}

/// What is claimed of a fact, away from its record's page: every value, and where the reasons are.
pub fn fact_claims(h: &mut Html, site: Site, fact: &Fact, route: Route) {
    if !fact.is_disputed() {
        return fact.claims.iter().for_each(|claim| whole_claim(h, site, claim, References::Names));
    }
    h.el("ul", &[("class", "claims")], |h| {
        for claim in fact.claims.iter() {
            h.el("li", &[("class", if claim.preferred.is_some() { "preferred" } else { "" })], |h| {
                claim_head(h, site, claim, References::Names);
                if claim.preferred.is_some() {
                    h.text(" ");
                    h.words("small", &[("class", "mark")], site.messages().compare.kept);
                }
            });
        }
    });
    dispute_link(h, site, route, fact.key);
}

/// The link to a dispute on its record's page.
pub fn dispute_link(h: &mut Html, site: Site, route: Route, key: FactKey) {
    h.el("p", &[("class", "note")], |h| {
        let href = concat(&[&*site.href(route), "#dispute-", key.as_str()]);
        h.link(&href, &[], site.messages().disagree);
    });
}

/// Claims that stand side by side, as a list.
pub fn claim_list(h: &mut Html, site: Site, claims: &[Claim], references: References) {
    h.el("ul", &[("class", "claims")], |h| {
        for claim in claims {
            h.el("li", &[], |h| whole_claim(h, site, claim, references));
        }
    });
}

/// The id of the place on its record's page where all that is claimed of a fact stands.
pub fn fact_anchor(fact: &Fact) -> String {
    if fact.is_disputed() { concat(&["dispute-", fact.key.as_str()]) } else { fact_id(fact.key) }
}

/// The id of the dispute on a fact, on the page of all disputes.
pub fn dispute_id(route: Route, key: FactKey) -> String {
    let id = route.kind_and_id().map(|(_, id)| id).unwrap_or_default();
    concat(&["dispute-", &id, "-", key.as_str()])
}

/// The disputes among the facts of a page, in a part of their own; nothing where there are none.
pub fn disagreements(h: &mut Html, site: Site, facts: &NonEmpty<Fact>, numbers: &Citations) {
    if facts.disputes().next().is_none() {
        return;
    }
    h.el("div", &[("class", "disagreements")], |h| {
        section(h, "disputes", site.messages().disagree, |h| {
            for fact in facts.disputes() {
                let href = concat(&[&*site.href(Route::Sources), "#", &dispute_id(numbers.route(), fact.key)]);
                let id = concat(&["dispute-", fact.key.as_str()]);
                let said = (&*fact.claims, fact.unresolved.as_ref());
                dispute(h, site, said, References::Numbers(numbers), &id, &|h| {
                    h.link(&href, &[], site.messages().fact[fact.key as usize]);
                });
            }
        });
    });
}

/// Under its title: what each side of a dispute says, which is preferred, and why, or why none is.
pub fn dispute(
    h: &mut Html,
    site: Site,
    (claims, unresolved): (&[Claim], Option<&Localized>),
    references: References,
    id: &str,
    title: &dyn Fn(&mut Html),
) {
    h.el("div", &[("class", "dispute"), ("id", id)], |h| {
        h.el("h3", &[], title);
        h.el("ul", &[("class", "claims")], |h| {
            for claim in claims {
                let class = if claim.preferred.is_some() { "preferred" } else { "" };
                h.el("li", &[("class", class)], |h| whole_claim(h, site, claim, references));
            }
        });
        if let Some(reason) = unresolved {
            h.el("p", &[("class", "reason")], |h| {
                h.words("b", &[], site.messages().unresolved);
                h.text(" ");
                text(h, site, reason);
            });
        }
    });
}
