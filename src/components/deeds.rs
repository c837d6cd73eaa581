//! What was signed and done: agreements and projects, each with its references.

use super::claims::References;
use super::text::{note, text};
use crate::domain::{Agreement, PartialDate, Partnership, SourceId};
use crate::html::Html;
use crate::i18n::{date, ordinal};
use crate::joined::joined;
use crate::order::sorted;
use crate::route::Route;
use crate::site::Site;

/// A line of a list by date: when, what, by whom.
fn dated(
    h: &mut Html,
    site: Site,
    when: Option<String>,
    references: References,
    sources: &[SourceId],
    what: impl FnOnce(&mut Html),
) {
    h.el("li", &[], |h| {
        h.words("span", &[("class", "when")], &when.unwrap_or_else(|| site.messages().not_known.to_owned()));
        h.el("p", &[], |h| {
            what(h);
            references.write(h, site, sources);
        });
    });
}

fn day(date: Option<PartialDate>) -> u64 {
    date.map_or(u64::MAX, |date| date.first_day().0 as u64)
}

/// The agreements of a partnership, earliest first.
pub fn agreement_list(h: &mut Html, site: Site, partnership: &'static Partnership, references: References) {
    let messages = site.messages();
    h.el("ul", &[("class", "dated")], |h| {
        for agreement in sorted(partnership.agreements.iter().collect(), |agreement| day(Some(agreement.date))) {
            let when = date(agreement.date, site.lang);
            dated(h, site, Some(when), references, &agreement.sources, |h| {
                text(h, site, &agreement.title);
                if let Some(edition) = agreement.conference {
                    h.text(", ");
                    h.text(messages.signed_at);
                    h.text(" ");
                    let href = site.href(Route::Conference(edition));
                    h.link(&href, &[], &ordinal(messages.edition, edition, site.lang));
                }
            });
        }
    });
}

/// The projects of a partnership, earliest first.
pub fn project_list(h: &mut Html, site: Site, partnership: &'static Partnership, references: References) {
    h.el("ul", &[("class", "dated")], |h| {
        for project in sorted(partnership.projects.iter().collect(), |project| day(project.start.or(project.end))) {
            let when = match (project.start, project.end) {
                (Some(PartialDate::At(start)), Some(PartialDate::At(end))) if start != end => {
                    Some(date(PartialDate::Span(start, end), site.lang))
                }
                (Some(start), Some(end)) if start != end => {
                    Some(joined(&[start, end].map(|moment| date(moment, site.lang)), " – "))
                }
                (start, end) => start.or(end).map(|moment| date(moment, site.lang)),
            };
            dated(h, site, when, references, &project.sources, |h| text(h, site, &project.name));
        }
    });
}

/// What was signed at an edition: by whom, on what, when.
pub fn signed_list(h: &mut Html, site: Site, agreements: &[Agreement], references: References) {
    h.el("ul", &[("class", "claims")], |h| {
        for agreement in agreements {
            h.el("li", &[], |h| {
                let parties = [("vn", &agreement.vn), ("fr", &agreement.fr)];
                let mut is_first = true;
                for (class, party) in parties {
                    let Some(party) = party else { continue };
                    if !is_first {
                        h.text(" – ");
                    }
                    h.el("span", &[("class", class)], |h| text(h, site, party));
                    is_first = false;
                }
                h.el("p", &[("class", "sentence")], |h| {
                    text(h, site, &agreement.subject);
                    if let Some(signed) = agreement.date {
                        h.text(" · ");
                        h.text(&date(signed, site.lang));
                    }
                    references.write(h, site, &agreement.sources);
                });
                note(h, site, "note", &agreement.note);
            });
        }
    });
}
