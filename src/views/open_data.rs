//! The data to take away, the second half of their page: files, format, method, changes, licences; and the
//! accessibility statement of the site.

use crate::components::{record_link, section, text};
use crate::domain::{Change, Edition, Lang};
use crate::html::Html;
use crate::i18n::{counted, date, fill, ordinal, size};
use crate::publish::datapackage::LICENCES;
use crate::publish::feed;
use crate::publish::tables::tables;
use crate::route::Route;
use crate::site::Site;

/// All of it.
pub fn open_data(h: &mut Html, site: Site) {
    let messages = site.messages().open_data;
    section(h, "files", messages.files, |h| files(h, site));
    section(h, "format", messages.format, |h| messages.formats.iter().for_each(|words| h.words("p", &[], words)));
    section(h, "method", site.messages().method, |h| {
        h.el("p", &[], |h| text(h, site, &site.catalog.dataset().meta.method));
        h.el("p", &[], |h| h.link(&format!("{}#method", site.href(Route::Sources)), &[], messages.method));
    });
    section(h, "changes", messages.changes, |h| changes(h, site));
    section(h, "licences", messages.licence, |h| licences(h, site));
    section(h, "embed", site.messages().embed.title, |h| embed(h, site));
    section(h, "accessibility", messages.accessibility, |h| {
        for [title, words] in messages.statement {
            h.words("h3", &[], title);
            h.words("p", &[], words);
        }
    });
}

/// Every file, with what it holds and how large it is.
fn files(h: &mut Html, site: Site) {
    let messages = site.messages().open_data;
    let paths = ["dataset.json", "dataset.schema.json", "datapackage.json", feed::path(Lang::Vi), feed::path(Lang::Fr)];
    h.words("p", &[], messages.files_lead);
    h.el("table", &[("class", "files"), ("aria-label", messages.files)], |h| {
        h.el("thead", &[], |h| {
            h.el("tr", &[], |h| messages.columns.iter().for_each(|name| h.words("th", &[("scope", "col")], name)))
        });
        h.el("tbody", &[], |h| {
            for (path, holds) in paths.into_iter().zip(messages.whole) {
                file(h, site, path, holds, None);
            }
            for table in tables(site.catalog.dataset()) {
                file(h, site, &table.path(), table.title[site.lang as usize], Some(table.rows.len()));
            }
        });
    });
}

fn file(h: &mut Html, site: Site, path: &str, holds: &str, rows: Option<usize>) {
    let name = path.rsplit('/').next().unwrap_or(path);
    h.el("tr", &[], |h| {
        h.el("th", &[("scope", "row"), ("translate", "no")], |h| h.link(path, &[], name));
        h.words("td", &[], holds);
        let rows = rows.map(|rows| counted(site.messages().open_data.rows, rows, site.lang));
        let size = site.catalog.size(path).map(|bytes| size(bytes, site.lang));
        for number in [rows, size] {
            h.words("td", &[("class", "number")], &number.unwrap_or_default());
        }
    });
}

/// What changed, the latest first, as in the feed.
fn changes(h: &mut Html, site: Site) {
    let messages = site.messages().open_data;
    let feed = [("type", "application/atom+xml")];
    h.el("p", &[], |h| h.link(feed::path(site.lang), &feed, messages.follow));
    h.el("ol", &[("class", "changes"), ("reversed", "reversed")], |h| {
        for change in site.catalog.dataset().changes.iter().rev() {
            h.el("li", &[("id", change.id.as_str())], |h| {
                h.words("p", &[("class", "caption")], &date(change.date, site.lang));
                h.el("h3", &[], |h| text(h, site, &change.title));
                h.el("p", &[], |h| text(h, site, &change.summary));
                records(h, site, change);
            });
        }
    });
}

/// Links to the records that a change is about.
fn records(h: &mut Html, site: Site, change: &'static Change) {
    let (pages, sources) = (feed::pages(change), feed::sources(site, change));
    if pages.is_empty() && sources.is_empty() {
        return;
    }
    h.el("ul", &[], |h| {
        for route in pages {
            h.el("li", &[], |h| record_link(h, site, route));
        }
        for source in sources {
            let href = format!("{}#{}", site.href(Route::Sources), source.id.as_str());
            h.el("li", &[], |h| h.link(&href, &[("lang", source.lang.as_str())], &source.title));
        }
    });
}

/// How a page is shown within another site, by an example.
fn embed(h: &mut Html, site: Site) {
    const EXAMPLE: Edition = Edition(8);
    let words = site.messages().embed;
    h.words("p", &[], words.lead);
    let title = ordinal(site.messages().edition_long, EXAMPLE, site.lang);
    let address = format!("https://…/{}?embed", Route::Conference(EXAMPLE).path(site.lang));
    let frame = format!(
        "<iframe src=\"{address}\"\n        title=\"{title}\"\n        width=\"100%\" height=\"640\" loading=\"lazy\"></iframe>"
    );
    h.el("pre", &[("class", "citation"), ("translate", "no")], |h| h.words("code", &[], &frame));
    h.words("p", &[("class", "note")], words.note);
}

/// Which licence covers what, and what none does.
fn licences(h: &mut Html, site: Site) {
    let messages = site.messages().open_data;
    h.el("ul", &[], |h| {
        for (((_, address), covers), words) in LICENCES.iter().zip(messages.covers).zip(messages.licences) {
            h.el("li", &[], |h| {
                h.link(address, &[("rel", "license external noopener")], covers);
                h.text(". ");
                h.text(&fill(words, &[site.messages().site]));
            });
        }
    });
    h.words("p", &[], messages.reserved);
}
