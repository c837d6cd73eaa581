//! Home: the picture, the essentials of the chosen edition, and the same rows as a table.

use leptos::prelude::*;

use super::{fixed, redrawn};
use crate::components::{
    PictureInput, chosen, edition_name, essentials, event_summary, event_table, picture, window_controls,
};
use crate::domain::Conference;
use crate::html::Html;
use crate::i18n::{counted, fill};
use crate::layout::timeline::{Direction, Picture};
use crate::query::Query;
use crate::route::Route;
use crate::site::Site;

/// The home page; its input answers through `input`.
pub fn timeline(site: Site, input: PictureInput) -> AnyView {
    let query = input.query();
    let messages = site.messages();
    let hero = fixed(|h| {
        let count = site.catalog.dataset().conferences.len().to_string();
        h.el("div", &[("class", "hero")], |h| {
            h.words("h1", &[("tabindex", "-1")], &fill(messages.headline, &[&count]));
            h.words("p", &[("class", "lead")], messages.lead);
        });
    });
    // Without the program the buttons could do nothing.
    let controls = site.is_live.then(|| redrawn("controls", site, move |h| window_controls(h, site, input)));
    view! {
        {hero}
        {controls}
        <figure class="timeline">
            {redrawn("picture across", site, move |h| picture(h, site, &input.drafted(), Direction::Across))}
            {redrawn("picture down", site, move |h| picture(h, site, &input.drafted(), Direction::Down))}
            {redrawn("caption", site, move |h| caption(h, site, &input.drafted()))}
        </figure>
        {redrawn("", site, move |h| {
            if let Some(conference) = open_edition(site, &query.get()) {
                essentials(h, site, conference);
            }
        })}
        <div role="status" class="visually-hidden">{redrawn("", site, move |h| query.with(|query| choice(h, site, query)))}</div>
        <section id="table">
            <details>
                <summary>
                    <h2 id="table-title">{messages.table}</h2>
                    {redrawn("rows", site, move |h| query.with(|query| event_summary(h, site, query)))}
                </summary>
                {redrawn("", site, move |h| query.with(|query| event_table(h, site, query)))}
            </details>
        </section>
    }
    .into_any()
}

/// The edition whose essentials are open.
fn open_edition(site: Site, query: &Query) -> Option<&'static Conference> {
    chosen(site, query).and_then(|edition| site.catalog.conference(edition))
}

/// What screen readers are told when an edition is chosen.
fn choice(h: &mut Html, site: Site, query: &Query) {
    if let Some(conference) = query.edition.and_then(|_| open_edition(site, query)) {
        h.text(&fill(site.messages().chosen, &[&edition_name(site, conference)]));
    }
}

/// What the picture leaves out, and where it is; how the picture is read by keyboard.
fn caption(h: &mut Html, site: Site, query: &Query) {
    let picture = Picture::new(site.catalog, query, Direction::Across, site.lang);
    let messages = site.messages();
    h.el("p", &[], |h| {
        for (count, message) in
            [(picture.undated, messages.undated_partnerships), (picture.more_lines, messages.more_lines)]
        {
            if count > 0 {
                h.text(&counted(message, count, site.lang));
                h.text(" ");
            }
        }
        h.link(&format!("{}#table", site.href(Route::Timeline)), &[], messages.table);
    });
    if site.is_live {
        h.words("p", &[("class", "help")], messages.picture_help);
    }
}
