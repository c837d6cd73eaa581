//! A fact in one line: each value with what it counts, and who says so.

use crate::domain::{Claim, Confidence, Fact, Value};
use crate::i18n::{fill, value};
use crate::site::Site;

/// All that is claimed of a fact.
pub fn words(site: Site, fact: &Fact) -> String {
    let mut words = String::new();
    for claim in fact.claims.iter() {
        if !words.is_empty() {
            words.push_str(site.messages().share.between);
        }
        words.push_str(&one(site, claim, fact.is_disputed()));
    }
    words
}

fn one(site: Site, claim: &Claim, is_disputed: bool) -> String {
    let messages = site.messages();
    let mut words = match &claim.value {
        Value::Wording(wording) => fill(messages.share.quoted, &[&wording.wording]),
        Value::Text(text) => text.reading(site.lang).text.to_owned(),
        Value::Country(country) => messages.country[*country as usize].to_owned(),
        Value::Locality(id) => {
            let locality = site.catalog.locality(id);
            locality.map(|locality| locality.names.reading(site.lang).text.to_owned()).unwrap_or_default()
        }
        other => value(other, site.lang),
    };
    let doubt = claim.confidence.filter(|confidence| *confidence != Confidence::High);
    let is_ours = matches!(&claim.value, Value::Wording(wording) if wording.ours);
    let remarks = [
        claim.scope.map(|scope| messages.scope[scope as usize]),
        is_ours.then_some(messages.own_translation),
        doubt.map(|confidence| messages.confidence[confidence as usize]),
        (is_disputed && claim.preferred.is_some()).then_some(messages.compare.kept),
    ];
    list(&mut words, " (", remarks.into_iter().flatten(), ")");
    let sources = claim.sources.iter().filter_map(|id| site.catalog.source(id));
    let names = sources.map(|source| source.publisher.as_deref().unwrap_or(&source.title));
    list(&mut words, messages.share.according, names, "");
    words
}

/// Adds what there is, with commas between, after `before`.
fn list<'a>(words: &mut String, before: &str, items: impl Iterator<Item = &'a str>, after: &str) {
    let mut separator = before;
    for item in items {
        words.push_str(separator);
        words.push_str(item);
        separator = ", ";
    }
    if separator == ", " {
        words.push_str(after);
    }
}
