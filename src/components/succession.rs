//! What an authority came from and what it became, drawn as a line of names from left to right.

use super::claims::References;
use super::partnerships::split;
use super::text::locality_link;
use crate::domain::{Locality, LocalityId, Succession};
use crate::html::Html;
use crate::i18n::date;
use crate::site::Site;

/// The line of an authority; nothing where it has none. `captions` are those of its own name and of its heirs.
pub fn succession(h: &mut Html, site: Site, locality: &'static Locality, captions: [&str; 2], references: References) {
    let (before, after) = (&locality.predecessors, &locality.successors);
    if before.is_empty() && after.is_empty() {
        return;
    }
    h.el("div", &[("class", "succession")], |h| {
        links(h, site, before, "from", None, references);
        h.el("p", &[("class", "self")], |h| {
            super::text::locality_name(h, site, locality);
            h.words("small", &[], captions[usize::from(after.is_empty())]);
        });
        links(h, site, after, "to", Some(&locality.id), references);
    });
}

/// The authorities on one side of the line, each with its date; of heirs also with whom it became them.
fn links(
    h: &mut Html,
    site: Site,
    links: &'static [Succession],
    class: &str,
    from: Option<&LocalityId>,
    references: References,
) {
    if links.is_empty() {
        return;
    }
    h.el("ul", &[("class", class)], |h| {
        for link in links {
            let Some(other) = site.catalog.locality(&link.id) else { continue };
            h.el("li", &[], |h| {
                locality_link(h, site, other);
                h.words("small", &[], &date(link.date, site.lang));
                references.write(h, site, &link.sources);
                let Some(from) = from else { return };
                let mut others = other.predecessors.iter().filter(|link| link.id != *from).peekable();
                if others.peek().is_none() {
                    return;
                }
                let [before, after] = split(site.messages().joined_with);
                h.el("small", &[], |h| {
                    h.text(before);
                    for (index, link) in others.enumerate() {
                        if index > 0 {
                            h.text(", ");
                        }
                        if let Some(joined) = site.catalog.locality(&link.id) {
                            locality_link(h, site, joined);
                        }
                    }
                    h.text(after);
                });
            });
        }
    });
}
