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
/// What the button asks for, before the text itself.
pub const COPY: &str = "copy:";

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
    let messages = site.messages();
    let name = fact.map_or(messages.correction.other, |fact| messages.fact[fact.key as usize]);
    let report = report(site, route, name, fact);
    let subject = [messages.correction.subject, " – ", &page_title(site, route), " – ", name].concat();
    h.el("li", &[], |h| {
        h.link(&mailto(&subject, &report), &[], name);
        if site.is_live() {
            h.text(" ");
            let (act, label) = ([COPY, &report].concat(), [messages.correction.copy, " – ", name].concat());
            let attributes = [("type", "button"), ("class", "chip"), ("data-act", &*act), ("aria-label", &label)];
            h.words("button", &attributes, messages.correction.copy);
        }
    });
}

/// The text: the record, its page, the fact and its claims with the ids of their sources, the version of the data,
/// and two lines to fill in.
fn report(site: Site, route: Route, name: &str, fact: Option<&Fact>) -> String {
    let Some((kind, id)) = route.kind_and_id() else {
        return String::new();
    };
    let (mut key, mut claims) = ("", String::new());
    if let Some(fact) = fact {
        key = fact.key.as_str();
        for claim in fact.claims.iter() {
            claims.push_str("\n- ");
            show(&mut claims, site, &claim.value);
            for source in claim.sources.iter() {
                claims.push_str(" [");
                claims.push_str(source.as_str());
                claims.push(']');
            }
        }
    }
    // Published pages do not know where they will be served from.
    let base = if cfg!(feature = "ssr") { String::new() } else { navigation::base().unwrap_or_default() };
    let page = base + &site.href(route);
    let version = site.catalog.dataset().meta.version.to_string();
    fill(site.messages().correction.text, &[kind.as_str(), &id, &page, &version, name, key, &claims])
}

/// Adds a value in plain words; of a long text its beginning.
fn show(report: &mut String, site: Site, claimed: &Value) {
    let text = match claimed {
        Value::Text(text) => text.reading(site.lang).text,
        Value::Wording(wording) => &wording.wording,
        Value::Locality(id) => id.as_str(),
        Value::Country(country) => site.messages().country[*country as usize],
        other => return report.push_str(&value(other, site.lang)),
    };
    for (index, letter) in text.chars().enumerate() {
        if index == QUOTED {
            return report.push('…');
        }
        report.push(letter);
    }
}

/// Copies a text and says how it went.
pub fn copy_correction(site: Site, text: &str) {
    let messages = site.messages().correction;
    let tell = move |is_copied| dom::announce(if is_copied { messages.copied } else { messages.refused });
    clipboard::copy(text, Box::new(tell));
}
