//! A correction: a text that names the record, the fact and what is claimed of it now, to be sent by mail or copied.

use crate::browser::{clipboard, dom, navigation};
use crate::domain::{Fact, Value};
use crate::head::page_title;
use crate::html::Html;
use crate::i18n::{fill, value};
use crate::mailto::mailto;
use crate::route::Route;
use crate::site::Site;

/// Letters of a text that are quoted.
const QUOTED: usize = 60;

/// The control: a list of what can be corrected, each a link to a message that is written but for the correction.
pub fn correction(h: &mut Html, site: Site, route: Route, facts: &[Fact]) {
    let messages = site.messages();
    h.el("details", &[("id", "correction"), ("class", "correction")], |h| {
        h.words("summary", &[], messages.correction.title);
        h.words("p", &[("class", "note")], messages.correction.help);
        h.el("ul", &[], |h| {
            facts.iter().for_each(|fact| item(h, site, route, Some(fact)));
            item(h, site, route, None);
        });
    });
}

fn item(h: &mut Html, site: Site, route: Route, fact: Option<&Fact>) {
    let name = name(site, fact);
    h.el("li", &[], |h| {
        h.link(&mailto(&subject(site, route, fact), &report(site, route, fact)), &[], name);
        if site.is_live() {
            h.text(" ");
            let act = ["correct-", fact.map_or("", |fact| fact.key.as_str())].concat();
            let label = [site.messages().correction.copy, " – ", name].concat();
            let attributes = [("type", "button"), ("class", "chip"), ("data-act", &*act), ("aria-label", &label)];
            h.words("button", &attributes, site.messages().correction.copy);
        }
    });
}

fn name(site: Site, fact: Option<&Fact>) -> &'static str {
    fact.map_or(site.messages().correction.other, |fact| site.messages().fact[fact.key as usize])
}

fn subject(site: Site, route: Route, fact: Option<&Fact>) -> String {
    fill(site.messages().correction.subject, &[&page_title(site, route), name(site, fact)])
}

/// The text: the record, its page, the fact and its claims with the ids of their sources, the version of the data,
/// and two lines to fill in.
pub fn report(site: Site, route: Route, fact: Option<&Fact>) -> String {
    let Some((kind, id)) = route.kind_and_id() else {
        return String::new();
    };
    let mut claims = String::new();
    for claim in fact.iter().flat_map(|fact| fact.claims.iter()) {
        claims.push_str("\n- ");
        claims.push_str(&shown(site, &claim.value));
        for source in claim.sources.iter() {
            claims.push_str(" [");
            claims.push_str(source.as_str());
            claims.push(']');
        }
    }
    let key = fact.map_or("", |fact| fact.key.as_str());
    // Published pages do not know where they will be served from.
    let base = if cfg!(feature = "ssr") { String::new() } else { navigation::base().unwrap_or_default() };
    let page = [base, site.href(route)].concat();
    let version = site.catalog.dataset().meta.version.to_string();
    fill(site.messages().correction.text, &[kind.as_str(), &id, &page, &version, name(site, fact), key, &claims])
}

/// A value in plain words; long texts by their beginning.
fn shown(site: Site, claimed: &Value) -> String {
    let text = match claimed {
        Value::Text(text) => text.reading(site.lang).text,
        Value::Wording(wording) => &wording.wording,
        Value::Locality(id) => id.as_str(),
        Value::Country(country) => site.messages().country[*country as usize],
        other => return value(other, site.lang),
    };
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// Copies the text of a correction of the fact of that key, or of anything else, and says how it went.
pub fn copy_correction(site: Site, route: Route, key: &str) {
    let fact = match route {
        Route::Conference(edition) => site.catalog.conference(edition).map(|it| &it.facts),
        Route::Partnership(id) => site.catalog.partnership(id.as_str()).map(|it| &it.facts),
        _ => None,
    };
    let fact = fact.and_then(|facts| facts.iter().find(|fact| fact.key.as_str() == key));
    let messages = site.messages();
    clipboard::copy(report(site, route, fact), move |is_copied| {
        dom::announce(if is_copied { messages.correction.copied } else { messages.correction.refused });
    });
}
