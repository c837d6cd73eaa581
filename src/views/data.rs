//! The data: how much there is, what it says in four charts, and the file that holds it.

use crate::components::{attendance, attendance_table, section, sectors, sectors_table, starts, starts_table};
use crate::domain::FactKey;
use crate::html::Html;
use crate::i18n::{counted, date, fill, form, grouped};
use crate::layout::charts;
use crate::route::Route;
use crate::site::Site;
use crate::views::open_data::open_data;

/// The page of the data.
pub fn data(h: &mut Html, site: Site) {
    let messages = site.messages().data;
    hero(h, site);
    h.el("div", &[("class", "charts")], |h| {
        let facts: [(&str, &[FactKey]); 2] =
            [("delegates", &[FactKey::Delegates, FactKey::DelegatesBySide]), ("localities", &[FactKey::Localities])];
        for (((id, keys), title), aid) in facts.into_iter().zip(messages.titles).zip(messages.aids) {
            let chart = charts::attendance::Chart::new(site.catalog, keys, site.lang);
            figure(h, id, title, aid, &|h| attendance(h, site, &chart), &|h| {
                partners(h, site, chart.partners);
                attendance_table(h, site, title, &chart);
            });
        }
    });
    let chart = charts::starts::Chart::new(site.catalog);
    figure(h, "starts", messages.titles[2], messages.aids[2], &|h| starts(h, site, &chart), &|h| {
        h.words("p", &[("class", "note")], &remarks(site, &chart));
        starts_table(h, site, messages.titles[2], &chart);
    });
    let chart = charts::sectors::Chart::new(site.catalog);
    figure(h, "sectors", messages.titles[3], messages.aids[3], &|h| sectors(h, site, &chart), &|h| {
        let all = site.catalog.dataset().partnerships.len();
        let remarks = [(site.messages().results, all), (messages.low, chart.low)];
        let [all, low] = remarks.map(|(message, count)| counted(message, count, site.lang));
        h.words("p", &[("class", "note")], &format!("{all}. {low}"));
        sectors_table(h, site, messages.titles[3], &chart);
    });
    open_data(h, site);
}

/// Title, the numbers of records, and the files.
fn hero(h: &mut Html, site: Site) {
    let (messages, dataset) = (site.messages(), site.catalog.dataset());
    let counts = [
        (dataset.conferences.len(), Route::Timeline),
        (dataset.partnerships.len(), Route::Explorer),
        (dataset.localities.len(), Route::Explorer),
        (dataset.sources.len(), Route::Sources),
        (site.catalog.disputes().len(), Route::Sources),
    ];
    h.el("div", &[("class", "hero")], |h| {
        h.words("h1", &[("tabindex", "-1")], messages.data_title);
        h.el("ul", &[("class", "figures")], |h| {
            for ((count, route), name) in counts.into_iter().zip(messages.data.counts) {
                h.el("li", &[], |h| {
                    h.words("p", &[("class", "large")], &grouped(count as u64, site.lang));
                    h.el("p", &[("class", "caption")], |h| {
                        h.link(&site.href(route), &[], form(name, count, site.lang))
                    });
                });
            }
        });
        h.words("p", &[], &fill(messages.data.file, &[&dataset.format.to_string()]));
        h.el("p", &[("class", "note")], |h| {
            h.text(&fill(messages.data_version, &[&date(dataset.meta.version, site.lang)]));
            h.text(" · ");
            h.link("dataset.json", &[("download", "assises.json")], messages.data_file);
            h.text(" · ");
            h.link("dataset.schema.json", &[], messages.data.schema);
            h.text(" · ");
            h.link(&site.href(Route::Anniversaries), &[], messages.calendar.title);
            let parts = [("files", messages.open_data.files), ("changes", messages.open_data.changes)];
            for (id, title) in parts {
                h.text(" · ");
                h.link(&format!("{}#{id}", site.href(Route::Data)), &[], title);
            }
        });
    });
}

/// A chart under its title, with how it is read before it and what it does not show after it.
fn figure(h: &mut Html, id: &str, title: &str, aid: &str, chart: &dyn Fn(&mut Html), rest: &dyn Fn(&mut Html)) {
    section(h, id, title, |h| {
        h.words("p", &[("class", "note")], aid);
        h.el("div", &[("class", "figure"), ("role", "group"), ("aria-label", title)], chart);
        rest(h);
    });
}

/// Why counts of partners are not drawn, and where they are.
fn partners(h: &mut Html, site: Site, claims: usize) {
    if claims > 0 {
        h.el("p", &[("class", "note")], |h| {
            h.text(&counted(site.messages().data.not_drawn, claims, site.lang));
            h.text(" ");
            h.link(&format!("{}#disputes", site.href(Route::Sources)), &[], site.messages().disagree);
        });
    }
}

/// How many partnerships are not in the chart of starts, and how many years stand under its line.
fn remarks(site: Site, chart: &charts::starts::Chart) -> String {
    let messages = site.messages();
    let rivals = chart.columns.iter().map(|column| column.counts[2]).sum();
    let remarks = [
        (messages.undated_partnerships, chart.unknown[0]),
        (messages.data.low, chart.unknown[1]),
        (messages.data.rivals, rivals),
        (messages.data.loose, chart.loose),
    ];
    let remarks = remarks.into_iter().filter(|(_, count)| *count > 0);
    remarks.map(|(message, count)| counted(message, count, site.lang)).collect::<Vec<_>>().join(" ")
}
