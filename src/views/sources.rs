//! Sources and disputes: where every value comes from, and where the sources do not agree.

use crate::catalog::{Disputed, Subject};
use crate::components::{References, dispute, section, source_entry, text};
use crate::domain::Source;
use crate::head::page_title;
use crate::html::Html;
use crate::i18n::fill;
use crate::route::Route;
use crate::site::Site;

/// The page of sources and disputes.
pub fn sources(h: &mut Html, site: Site) {
    let messages = site.messages();
    let dataset = site.catalog.dataset();
    let disputes = site.catalog.disputes();
    h.el("div", &[("class", "hero")], |h| {
        let counts = [dataset.sources.len().to_string(), disputes.len().to_string()];
        h.words("h1", &[("tabindex", "-1")], messages.sources_title);
        h.words("p", &[("class", "lead")], &fill(messages.sources_lead, &[&counts[0], &counts[1]]));
    });
    section(h, "method", messages.method, |h| {
        h.el("p", &[], |h| text(h, site, &dataset.meta.method));
        h.el("ul", &[], |h| {
            for note in &dataset.meta.notes {
                h.el("li", &[], |h| text(h, site, note));
            }
        });
    });
    h.el("div", &[("class", "disagreements")], |h| {
        section(h, "disputes", messages.disagree, |h| {
            let group_of = |disputed: &Disputed| match disputed.subject {
                Subject::Question(_) => 0,
                Subject::Fact(Route::Conference(_), _) => 1,
                Subject::Fact(..) => 2,
            };
            for (group, title) in
                [messages.general_disputes, messages.lane[1], messages.lane[2]].into_iter().enumerate()
            {
                h.words("p", &[("class", "group")], title);
                for disputed in disputes.iter().filter(|disputed| group_of(disputed) == group) {
                    dispute(h, site, disputed, References::Names);
                }
            }
        });
    });
    section(h, "sources", messages.sources, |h| {
        h.el("ul", &[("class", "sources")], |h| {
            for source in dataset.sources.iter() {
                h.el("li", &[("id", source.id.as_str())], |h| {
                    source_entry(h, site, source);
                    cited_by(h, site, source);
                });
            }
        });
    });
}

/// Links to the pages that cite a source.
fn cited_by(h: &mut Html, site: Site, source: &'static Source) {
    let messages = site.messages();
    for (index, route) in site.catalog.citing(&source.id).into_iter().enumerate() {
        h.text(if index == 0 { messages.cited_by } else { ", " });
        h.link(&site.href(route), &[], &page_title(site, route));
    }
}
