//! What a reader takes away from a page: its address, as a link and as a QR code, its citation, or its rows; and what
//! is sent back, a correction.

use crate::browser::{clipboard, clock, dom, download, navigation};
use crate::export::{self, CORRECTION, Citation, FORMATS};
use crate::html::Html;
use crate::i18n::fill;
use crate::joined::concat;
use crate::layout::qr::Code;
use crate::mailto::mailto;
use crate::query::{Selection, state};
use crate::route::Route;
use crate::site::Site;

/// The width of a module of a QR code, in pixels where there is room.
const MODULE: usize = 4;

/// The ids of the lists: what is cited, and how.
const FACT: &str = "cited";
const FORMAT: &str = "cited-as";

/// The id of what is folded; each page has its own, so that it does not stay open on the next.
fn id(site: Site, route: Route) -> String {
    concat(&["share-", &site.href(route)])
}

/// Link, QR code and citation of a page, folded. They are written when it is opened, and again when the page's query
/// changes; what is published has them without code and day, see [`published_share`].
pub fn share(h: &mut Html, site: Site, route: Route, query: &str) {
    let id = &id(site, route);
    h.el("details", &[("id", id), ("class", "sharing")], |h| {
        h.words("summary", &[("class", "action"), ("data-act", "share")], site.messages().share.title);
        h.el("div", &[("id", "shared")], |h| {
            if site.is_live() && dom::is_open(id) {
                content(h, site, route, query, &dom::value(FORMAT));
            }
        });
    });
}

/// The way to a correction, from the end of a record.
pub fn correct(h: &mut Html, site: Site) {
    h.el("p", &[("class", site.runs(["correction", "correction waiting"]))], |h| {
        let attributes = [("type", "button"), ("class", "chip"), ("data-act", "correct")];
        h.words("button", &attributes, site.messages().share.correct);
    });
}

/// What stands in a page that is published: its citation, and its address where that is known.
#[cfg(feature = "ssr")]
pub fn published_share(h: &mut Html, site: Site, route: Route, base: &str) {
    let citation = Citation { base: base.to_owned(), ..Citation::new(site, route, "", None) };
    h.words("p", &[("class", "citation")], &export::write(&citation, ""));
}

/// The citation of the page, or of the value that is chosen, as it is read today.
fn citation(site: Site, route: Route, query: &str, fact: &str) -> Citation {
    let fact = site.catalog.facts(route).iter().find(|it| it.key.as_str() == fact);
    Citation {
        base: navigation::base().unwrap_or_default(),
        accessed: Some(clock::today()),
        ..Citation::new(site, route, &state(route, query), fact)
    }
}

fn content(h: &mut Html, site: Site, route: Route, query: &str, format: &str) {
    let (messages, words) = (site.messages(), site.messages().share);
    let fact = dom::value(FACT);
    let address = citation(site, route, query, "").address();
    let button = |h: &mut Html, act: &str, words: &str| {
        h.words("button", &[("type", "button"), ("class", "chip"), ("data-act", act)], words);
    };
    h.el("div", &[], |h| {
        h.words("h2", &[], words.link);
        h.words("p", &[("class", "citation"), ("translate", "no")], &address);
        h.el("p", &[("class", "chips")], |h| {
            button(h, "copy", messages.copy_link);
            if clipboard::can_send() {
                button(h, "send", words.send);
            }
        });
        h.words("h2", &[], words.cite);
        let facts = site.catalog.facts(route);
        if !facts.is_empty() {
            let mut choices = vec![("", words.page)];
            facts.iter().for_each(|it| choices.push((it.key.as_str(), messages.fact[it.key as usize])));
            choice(h, words.what, FACT, &fact, &choices);
        }
        let formats = [0, 1, 2, 3, 4].map(|index: usize| (FORMATS[index], words.formats[index]));
        choice(h, words.format, FORMAT, format, &formats);
        let cited = export::write(&citation(site, route, query, &fact), format);
        h.words("pre", &[("id", "citation"), ("class", "citation")], &cited);
        h.el("p", &[("class", "chips")], |h| {
            button(h, "copy-citation", words.copy);
            button(h, "save-citation", words.download);
            button(h, "mail", words.mail);
        });
    });
    h.el("div", &[], |h| {
        qr(h, site, &address);
        h.el("p", &[], |h| {
            if address.len() <= crate::layout::qr::LONGEST {
                button(h, "save-code", words.download_code);
            }
        });
    });
}

/// A list of which one is chosen.
fn choice(h: &mut Html, label: &str, id: &str, chosen: &str, choices: &[(&str, &str)]) {
    h.el("label", &[("class", "order")], |h| {
        h.text(label);
        h.text(" ");
        h.el("select", &[("id", id), ("data-act", "cite")], |h| {
            for (value, words) in choices {
                // An attribute without value is left out, and the option's words would stand for it.
                let value = if value.is_empty() { "-" } else { value };
                let selected = if value == chosen { "selected" } else { "" };
                h.words("option", &[("value", value), ("selected", selected)], words);
            }
        });
    });
}

/// An address as a QR code, black on white on every screen and on paper; where it is too long, that is said.
pub fn qr(h: &mut Html, site: Site, address: &str) {
    let words = site.messages().share;
    let Some(code) = Code::new(address.as_bytes()) else {
        return h.words("p", &[("class", "note")], words.too_long);
    };
    let (side, width) = (code.side().to_string(), (code.side() * MODULE).to_string());
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("class", "qr"),
        ("width", &width),
        ("viewBox", &*concat(&["0 -.5 ", &side, " ", &side])),
        ("role", "img"),
        ("aria-label", &fill(words.code, &[address])),
        ("shape-rendering", "crispEdges"),
    ];
    h.el("svg", &attributes, |h| {
        h.el("rect", &[("y", "-.5"), ("width", &side), ("height", &side), ("fill", "#fff")], |_| ());
        h.el("path", &[("d", &code.path()), ("stroke", "#000")], |_| ());
    });
}

/// Answers a button or a list of this file; whether it is one.
pub fn take(site: Site, route: Route, query: &str, act: &str) -> bool {
    let (messages, words) = (site.messages(), site.messages().share);
    let [fact, format] = [FACT, FORMAT].map(dom::value);
    let file = |name: &str, place: &str, ending: &str| {
        // Neither language nor state: the name is to be short.
        let place = place.split_once('/').map_or("", |(_, place)| place);
        let page = place.split('?').next().unwrap_or_default();
        concat(&[&fill(name, &[&export::slug(page)]), ".", ending])
    };
    match act {
        "share" => dom::fill("shared", &Html::of(|h| content(h, site, route, query, &format))),
        "correct" => {
            dom::unfold(&id(site, route));
            dom::fill("shared", &Html::of(|h| content(h, site, route, query, CORRECTION)));
            dom::go_to(FACT.to_owned());
        }
        "mail" => {
            let citation = citation(site, route, query, &fact);
            navigation::leave(&mailto(&citation.title, &export::write(&citation, &format)));
        }
        "cite" => dom::tell("citation", &export::write(&citation(site, route, query, &fact), &format)),
        "copy" => copy(site, &citation(site, route, query, "").address(), messages.link_copied),
        "copy-citation" => {
            copy(site, &export::write(&citation(site, route, query, &fact), &format), words.copied);
        }
        "send" => {
            let citation = citation(site, route, query, "");
            clipboard::send(&citation.title, &citation.address());
        }
        "save-citation" => {
            let citation = citation(site, route, query, &fact);
            let text = export::write(&citation, &format);
            let ending = if format == CORRECTION { FORMATS[0] } else { &format };
            save(site, &file(words.files[0], &citation.place, ending), "text/plain;charset=utf-8", &text);
        }
        "save-code" => {
            let citation = citation(site, route, query, "");
            let picture = Html::of(|h| qr(h, site, &citation.address()));
            save(site, &file(words.files[1], &citation.place, "svg"), "image/svg+xml", &picture);
        }
        "csv" | "json" => export_rows(site, query, act),
        _ => return false,
    }
    true
}

/// Hands out what the explorer shows, as a file of that ending.
fn export_rows(site: Site, query: &str, ending: &str) {
    let explorer = site.catalog.explorer();
    let outcome = explorer.find(&Selection::parse(query));
    let rows: Vec<_> = outcome.rows.iter().map(|row| explorer.partnership(*row)).collect();
    let base = navigation::base().unwrap_or_default();
    let (text, media_type) = match ending {
        "csv" => (export::csv(site, &rows, &base), "text/csv;charset=utf-8"),
        _ => (export::json(site, &rows, &base), "application/json"),
    };
    save(site, &export::file_name(site, ending), media_type, &text);
}

/// Hands out a file and says so.
fn save(site: Site, name: &str, media_type: &str, text: &str) {
    download::save(name, media_type, text);
    dom::announce(&fill(site.messages().downloaded, &[name]));
}

/// Copies a text and says how it went.
fn copy(site: Site, text: &str, done: &'static str) {
    let refused = site.messages().copy_refused;
    clipboard::copy(text, Box::new(move |is_done| dom::announce(if is_done { done } else { refused })));
}
