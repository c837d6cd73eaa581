//! Sources and disputes: where every value comes from, and where the sources do not agree.

use crate::catalog::{Citations, Disputed, Knowledge, Question, Subject};
use crate::components::{
    References, claim_list, dispute, dispute_id, fact_id, name, names, score, section, source_entry, text,
};
use crate::domain::FactKey;
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
                    whole_dispute(h, site, disputed);
                }
            }
        });
    });
    section(h, "reservations", messages.source_pages.reservations, |h| {
        h.words("p", &[("class", "note")], messages.source_pages.reservations_note);
        for reservation in site.catalog.reservations() {
            let Subject::Fact(route, key) = reservation.subject else { continue };
            h.el("div", &[("class", "dispute"), ("id", &dispute_id(route, key))], |h| {
                h.el("h3", &[], |h| title(h, site, route, key, &fact_id(key)));
                claim_list(h, site, reservation.claims, References::AllNames);
            });
        }
    });
    section(h, "gaps", messages.missing.overview, |h| overview(h, site));
    section(h, "sources", messages.sources, |h| {
        h.el("ul", &[("class", "sources")], |h| {
            for source in dataset.sources.iter() {
                h.el("li", &[("id", source.id.as_str())], |h| {
                    source_entry(h, site, source);
                    h.text(" ");
                    h.link(&site.href(Route::Source(&source.id)), &[], messages.source_pages.all);
                });
            }
        });
    });
}

/// A dispute under a title that leads to its place on the page of its record.
fn whole_dispute(h: &mut Html, site: Site, disputed: &Disputed) {
    let said = (disputed.claims, disputed.unresolved);
    match disputed.subject {
        Subject::Fact(route, key) => {
            let place = format!("dispute-{}", key.as_str());
            dispute(h, site, said, References::AllNames, &dispute_id(route, key), &|h| {
                title(h, site, route, key, &place);
            });
        }
        Subject::Question(question) => {
            dispute(h, site, said, References::AllNames, question.id.as_str(), &|h| text(h, site, &question.title));
        }
    }
}

/// The record, as a link to the place of the fact on its page, and the fact.
fn title(h: &mut Html, site: Site, route: Route, key: FactKey, place: &str) {
    h.link(&format!("{}#{place}", site.href(route)), &[], &page_title(site, route));
    h.text(" – ");
    h.text(site.messages().fact[key as usize]);
}

/// What is missing where: edition by edition, and of all partnerships question by question.
fn overview(h: &mut Html, site: Site) {
    let messages = site.messages();
    let [known, partly, missing] = messages.missing.columns;
    h.words("p", &[("class", "note")], messages.missing.overview_note);
    table(h, messages.lane[1], &[messages.missing.asked[0], known, partly, missing], &|h| {
        for conference in site.catalog.dataset().conferences.iter() {
            let numbers = Citations::of(conference, site.catalog);
            let answers = conference.answers(numbers.sources());
            h.el("tr", &[], |h| {
                h.el("th", &[("scope", "row")], |h| {
                    let href = format!("{}#gaps", site.href(Route::Conference(*conference.edition)));
                    h.link(&href, &[], &page_title(site, Route::Conference(*conference.edition)));
                });
                h.el("td", &[], |h| score(h, site, &answers));
                for (knowledge, title) in [(Knowledge::Partly, partly), (Knowledge::Missing, missing)] {
                    cell(h, title, &names(messages, &answers, knowledge));
                }
            });
        }
    });
    let mut tally: Vec<(Question, [usize; 3])> = Vec::new();
    for partnership in &site.catalog.dataset().partnerships {
        for (question, knowledge) in partnership.answers(site.catalog).all() {
            match tally.iter_mut().find(|(other, _)| other == question) {
                Some((_, counts)) => counts[*knowledge as usize] += 1,
                None => {
                    let mut counts = [0; 3];
                    counts[*knowledge as usize] = 1;
                    tally.push((*question, counts));
                }
            }
        }
    }
    table(h, messages.partnerships, &[messages.missing.asked[1], known, partly, missing], &|h| {
        for (question, counts) in &tally {
            h.el("tr", &[], |h| {
                h.words("th", &[("scope", "row")], name(messages, *question));
                for (count, title) in counts.iter().zip(messages.missing.columns) {
                    cell(h, title, &count.to_string());
                }
            });
        }
    });
}

/// A cell; where the table is read as a list its head is not seen, so it brings its own.
fn cell(h: &mut Html, title: &str, words: &str) {
    h.el("td", &[], |h| {
        if !words.is_empty() {
            h.words("small", &[("class", "column")], title);
            h.text(words);
        }
    });
}

fn table(h: &mut Html, title: &str, columns: &[&str], rows: &dyn Fn(&mut Html)) {
    h.el("table", &[("class", "events missing")], |h| {
        h.words("caption", &[], title);
        h.el("thead", &[], |h| {
            h.el("tr", &[], |h| columns.iter().for_each(|name| h.words("th", &[("scope", "col")], name)));
        });
        h.el("tbody", &[], rows);
    });
}
