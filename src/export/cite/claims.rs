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
    let is_ours = matches!(&claim.value, Value::Wording(wording) if wording.ours);
    let remarks = [
        claim.scope.map_or("", |scope| messages.scope[scope as usize]),
        if is_ours { messages.own_translation } else { "" },
        match claim.confidence {
            None | Some(Confidence::High) => "",
            Some(confidence) => messages.confidence[confidence as usize],
        },
        if is_disputed && claim.preferred.is_some() { messages.compare.kept } else { "" },
    ];
    let mut before = " (";
    for remark in remarks {
        if !remark.is_empty() {
            words.push_str(before);
            words.push_str(remark);
            before = ", ";
        }
    }
    if before == ", " {
        words.push(')');
    }
    before = messages.share.according;
    for id in claim.sources.iter() {
        if let Some(source) = site.catalog.source(id) {
            words.push_str(before);
            words.push_str(source.publisher.as_ref().unwrap_or(&source.title));
            before = ", ";
        }
    }
    words
}
