//! Anniversaries: year by year, the coming ones first, those of the past folded.

use crate::catalog::{Anniversary, Occasion};
use crate::components::{
    NAMED, city_name, confidence_mark, dispute_link, partnership_link, section, sides, source_names, status_line, text,
    today,
};
use crate::domain::PartialDate;
use crate::html::Html;
use crate::i18n::{counted, date, fill, ordinal};
use crate::route::{Route, calendars};
use crate::search::Needle;
use crate::site::Site;

/// The page of anniversaries.
pub fn anniversaries(h: &mut Html, site: Site) {
    let messages = site.messages().calendar;
    let coming = by_year(site.catalog.anniversaries(site.catalog.coming_years()));
    let past = by_year(site.catalog.anniversaries(site.catalog.past_years()));
    hero(h, site, &coming);
    for (year, anniversaries) in &coming {
        section(h, year, year, |h| list(h, site, anniversaries, true));
    }
    let (Some((last, _)), Some((first, _))) = (past.last(), past.first()) else { return };
    h.el("section", &[("id", "past"), ("aria-labelledby", "past-title")], |h| {
        h.el("details", &[], |h| {
            h.el("summary", &[], |h| {
                h.words("h2", &[("id", "past-title")], messages.past[0]);
                h.words("span", &[("class", "when")], &fill(messages.past[1], &[first, last]));
            });
            for (year, anniversaries) in past.iter().rev() {
                h.words("h3", &[("id", year)], year);
                list(h, site, anniversaries, false);
            }
        });
    });
}

/// Anniversaries in the order of time, those of each year together under its number.
fn by_year(anniversaries: Vec<Anniversary>) -> Vec<(String, Vec<Anniversary>)> {
    let mut years: Vec<(String, Vec<Anniversary>)> = Vec::new();
    for anniversary in anniversaries {
        let year = anniversary.date.year().to_string();
        match years.last_mut() {
            Some((last, of_year)) if *last == year => of_year.push(anniversary),
            _ => years.push((year, vec![anniversary])),
        }
    }
    years
}

/// Title, what the page holds and what it cannot, the calendar files, and the way to each year.
fn hero(h: &mut Html, site: Site, coming: &[(String, Vec<Anniversary>)]) {
    let messages = site.messages().calendar;
    let all = coming.iter().flat_map(|(_, of_year)| of_year);
    let days = all.clone().filter(|anniversary| anniversary.date.day().is_some()).count();
    h.el("div", &[("class", "hero")], |h| {
        h.words("h1", &[("tabindex", "-1")], messages.title);
        h.words("p", &[("class", "lead")], messages.lead);
        h.el("p", &[("class", "files")], |h| {
            for (index, (path, name)) in calendars(site.lang).iter().zip(messages.files).enumerate() {
                if index > 0 {
                    h.text(" · ");
                }
                h.link(path, &[], name);
            }
        });
        h.words("p", &[("class", "note")], &fill(messages.precision, &[&days.to_string(), &all.count().to_string()]));
        let undated = site.catalog.without_anniversary();
        if undated > 0 {
            h.words("p", &[("class", "note")], &counted(messages.undated, undated, site.lang));
        }
    });
    let page = site.href(Route::Anniversaries);
    h.el("nav", &[("class", "years"), ("aria-label", messages.years)], |h| {
        h.el("ul", &[], |h| {
            for (year, _) in coming {
                h.el("li", &[], |h| h.link(&format!("{page}#{year}"), &[], year));
            }
            h.el("li", &[], |h| h.link(&format!("{page}#past"), &[], messages.past[0]));
        });
    });
}

fn list(h: &mut Html, site: Site, anniversaries: &[Anniversary], is_coming: bool) {
    h.el("ul", &[("class", "dated anniversaries")], |h| {
        for anniversary in anniversaries {
            h.el("li", &[], |h| {
                // Under the heading of its year, the year again would say nothing.
                let when = match anniversary.date.month() {
                    Some(_) => &date(PartialDate::At(anniversary.date), site.lang),
                    None => site.messages().calendar.some_day,
                };
                h.words("span", &[("class", "when")], when);
                h.el("div", &[], |h| entry(h, site, anniversary, is_coming));
            });
        }
    });
}

/// How old, what, since when; whether that is disputed or doubtful, and what the two sides are today.
fn entry(h: &mut Html, site: Site, anniversary: &Anniversary, is_coming: bool) {
    let (messages, occasion) = (site.messages(), anniversary.occasion);
    h.el("p", &[], |h| {
        let age = if anniversary.is_major() { "strong" } else { "span" };
        h.words(age, &[("class", "age")], &fill(messages.calendar.age, &[&anniversary.years.to_string()]));
        h.text(" ");
        name(h, site, occasion);
    });
    h.el("p", &[("class", "note")], |h| {
        let since = match occasion {
            Occasion::Partnership(partnership) => status_line(site, partnership),
            _ => occasion.date().map(|moment| date(moment, site.lang)).unwrap_or_default(),
        };
        match occasion {
            Occasion::Agreement(_, agreement) => text(h, site, &agreement.title),
            _ => h.text(messages.calendar.kind[occasion.kind()]),
        }
        h.text(" · ");
        h.text(&since);
        confidence_mark(h, site, occasion.confidence());
        h.text(" · ");
        source_names(h, site, occasion.sources(), NAMED);
    });
    if let (Some(fact), Some(route)) = (occasion.disputed(), occasion.route()) {
        dispute_link(h, site, route, fact.key);
    }
    if let Occasion::Partnership(partnership) | Occasion::Agreement(partnership, _) = occasion
        && is_coming
    {
        sides(site, partnership).into_iter().for_each(|side| today(h, site, side, None));
    }
}

/// What it is the anniversary of, as a link to where its sources are.
fn name(h: &mut Html, site: Site, occasion: Occasion) {
    match occasion {
        Occasion::Conference(conference) => {
            let edition = *conference.edition;
            let title = ordinal(site.messages().edition_title, edition, site.lang);
            h.link(&site.href(Route::Conference(edition)), &[], &title);
            h.text(", ");
            city_name(h, site, conference);
        }
        Occasion::Milestone(milestone) => {
            let row = format!("{}#{}", site.href(Route::Timeline), milestone.id.as_str());
            let label = milestone.label.as_ref().unwrap_or(&milestone.text);
            h.el("a", &[("href", &row)], |h| text(h, site, label));
        }
        Occasion::Partnership(partnership) | Occasion::Agreement(partnership, _) => {
            partnership_link(h, site, partnership, &Needle::default());
        }
    }
}
