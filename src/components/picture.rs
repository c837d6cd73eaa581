//! The timeline drawn: one thread between two banks.

use super::is_cut;
use crate::catalog::Event;
use crate::domain::{Country, Edition};
use crate::html::Html;
use crate::i18n::{fill, ordinal, year_label};
use crate::joined::joined;
use crate::layout::coordinate;
use crate::layout::timeline::{BANK, Certainty, Direction, Hatch, Lozenge, Picture, Point, RADIUS, Scale, Stone};
use crate::query::Query;
use crate::route::Route;
use crate::site::{Site, country_class};

/// The picture as SVG; the style sheet shows the direction that suits the screen.
pub fn picture(h: &mut Html, site: Site, query: &Query, direction: Direction) {
    let picture = Picture::new(site.catalog, query, direction, site.lang);
    let [from, to] = picture.window.whole_years().map(|year| year.to_string());
    let name = fill(site.messages().picture, &[&from, &to]);
    let view_box = format!("0 0 {} {}", coordinate(picture.width), coordinate(picture.height));
    h.el("svg", &[("viewBox", &view_box), ("role", "group"), ("aria-label", &name)], |h| {
        h.el("g", &[("aria-hidden", "true")], |h| ground(h, site, query, &picture));
        for stone in &picture.stones {
            draw_stone(h, site, query, stone, direction);
        }
    });
}

/// The id of an edition's stone in one of the two pictures.
pub fn stone_id(edition: Edition, direction: Direction) -> String {
    let picture = if direction == Direction::Across { "across" } else { "down" };
    format!("stone-{picture}-{edition}")
}

/// The edition whose essentials are open.
pub fn chosen(site: Site, query: &Query) -> Option<Edition> {
    let asked = query.edition.and_then(|edition| site.catalog.conference(edition));
    asked.or_else(|| site.catalog.latest_held()).map(|conference| *conference.edition)
}

/// The address at which an edition's essentials are open.
fn choice(site: Site, query: &Query, edition: Edition) -> String {
    let query = Query { edition: Some(edition), ..query.clone() };
    format!("{}{}", site.href(Route::Timeline), query.to_query())
}

/// The attribute of a stone that says its edition.
pub const STONE: &str = "data-edition";

/// What makes a published stone, by its edition, what the program draws: it opens the essentials in place.
pub fn choose_in_place(site: Site, stone: &str) -> [(&'static str, String); 2] {
    let edition = Edition(stone.parse().unwrap_or_default());
    let is_chosen = chosen(site, &Query::default()) == Some(edition);
    [("href", choice(site, &Query::default(), edition)), ("tabindex", tabindex(is_chosen).to_owned())]
}

/// Of the stones one takes the focus.
fn tabindex(is_chosen: bool) -> &'static str {
    if is_chosen { "0" } else { "-1" }
}

fn text_at(h: &mut Html, class: &str, x: f64, y: f64, words: &str) {
    h.words("text", &[("class", class), ("x", &coordinate(x)), ("y", &coordinate(y))], words);
}

fn line(h: &mut Html, class: &str, from: Point, to: Point) {
    let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(coordinate);
    h.el("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)], |_| ());
}

fn rect(h: &mut Html, class: &str, fill: &str, at: Point, [width, height]: [f64; 2]) {
    let [x, y, width, height] = [at.x, at.y, width, height].map(coordinate);
    let attributes = [("class", class), ("fill", fill), ("x", &x), ("y", &y), ("width", &width), ("height", &height)];
    h.el("rect", &attributes, |_| ());
}

/// Everything under the stones.
fn ground(h: &mut Html, site: Site, query: &Query, picture: &Picture) {
    // Where the table is cut, or a mark stands at the edge outside the window, there may be no row to lead to: then to
    // the partnership's page, or to a shorter window with the milestone.
    let is_cut = is_cut(site, query);
    let has_row = |event: Event| !is_cut && event.is_within(query.window);
    let page = |query: &Query| format!("{}{}", site.href(Route::Timeline), query.to_query());
    let here = page(query);
    let across = picture.direction == Direction::Across;
    let scale = Scale::new(picture.window, picture.direction);
    for country in [Country::Vietnam, Country::France] {
        let start = scale.point(0.0, scale.bank(country) - BANK);
        let size = if across { [picture.width, 2.0 * BANK] } else { [2.0 * BANK, picture.height] };
        h.el("g", &[("class", country_class(country))], |h| {
            rect(h, "bank", "", start, size);
            let name = site.messages().country[country as usize];
            match across {
                true => text_at(h, "country", 12.0, start.y + 20.0, name),
                false => text_at(h, "country", start.x + BANK, 20.0, name),
            }
        });
    }
    let [partnerships, begun] = site.messages().partnerships_begun;
    let is_growing = picture.ticks.iter().any(|tick| tick.begun > 0);
    if is_growing {
        match across {
            true => text_at(h, "lines", 12.0, picture.height - 40.0, &joined(&[partnerships, begun], " ")),
            false => {
                text_at(h, "lines", picture.width, 14.0, partnerships);
                text_at(h, "lines", picture.width, 29.0, begun);
            }
        }
    }
    for tick in &picture.ticks {
        let (from, to) = match across {
            true => (Point { x: tick.at, y: 0.0 }, Point { x: tick.at, y: picture.height - 22.0 }),
            false => (Point { x: 34.0, y: tick.at }, Point { x: picture.width, y: tick.at }),
        };
        line(h, "tick", from, to);
        match across {
            true => text_at(h, "tick", tick.at, picture.height - 6.0, &tick.year.to_string()),
            // A stone's own years stand there already.
            false if picture.is_labelled_at(Country::Vietnam, tick.at) => {}
            false => text_at(h, "tick", 0.0, tick.at + 4.0, &tick.year.to_string()),
        }
        let count = tick.begun.to_string();
        match across {
            _ if tick.begun == 0 => {}
            true => text_at(h, "begun", tick.at, picture.height - 23.0, &count),
            // A stone's name stands there already.
            false if picture.is_labelled_at(Country::France, tick.at) => {}
            false => text_at(h, "begun", picture.width, tick.at + 4.0, &count),
        }
    }
    for hatch in &picture.hatches {
        draw_hatch(h, site, hatch, across);
    }
    for mark in &picture.lines {
        let href = match has_row(Event::Partnership(mark.partnership)) {
            true => format!("{here}#{}", *mark.partnership.id),
            false => site.href(Route::Partnership(&mark.partnership.id)),
        };
        h.el("a", &[("href", &href), ("tabindex", "-1")], |h| {
            let [from, to] = [mark.from, mark.to].map(|along| Point { x: along, y: mark.across });
            line(h, mark.status.as_str(), from, to);
        });
    }
    for stretch in &picture.thread {
        let class = if stretch.is_dotted { "thread dotted" } else { "thread" };
        h.el("path", &[("class", class), ("d", &stretch.path)], |_| ());
    }
    for mark in &picture.lozenges {
        let Some(first) = mark.milestones.first() else { continue };
        let href = match has_row(Event::Milestone(first)) {
            true => format!("{here}#{}", *first.id),
            false => {
                let closer = picture.window.zoomed(0.25, first.date.middle(), site.catalog.period());
                page(&Query { window: Some(closer), ..query.clone() })
            }
        };
        draw_lozenge(h, &href, mark);
    }
}

/// The span in which editions of unknown date lie.
fn draw_hatch(h: &mut Html, site: Site, hatch: &Hatch, across: bool) {
    // Each picture has its own pattern: one in a picture that is not displayed would paint nothing.
    let pattern = if across { "hatch-across" } else { "hatch-down" };
    let attributes = [
        ("id", pattern),
        ("width", "7"),
        ("height", "7"),
        ("patternUnits", "userSpaceOnUse"),
        ("patternTransform", "rotate(45)"),
    ];
    h.el("pattern", &attributes, |h| line(h, "hatching", Point { x: 0.0, y: 0.0 }, Point { x: 0.0, y: 7.0 }));
    rect(h, "hatch", &format!("url(#{pattern})"), hatch.at, hatch.size);
    let [first, last] = hatch.editions.map(|edition| edition.to_string());
    let [editions, unknown] = site.messages().unknown_editions;
    let editions = fill(editions, &[&first, &last]);
    let [width, height] = hatch.size;
    match across {
        true => text_at(h, "hatch", hatch.at.x + width / 2.0, hatch.at.y - 7.0, &format!("{editions} · {unknown}")),
        false => {
            let (x, y) = (hatch.at.x + width + 8.0, hatch.at.y + height / 2.0);
            text_at(h, "hatch", x, y, &editions);
            text_at(h, "hatch", x, y + 15.0, unknown);
        }
    }
}

/// A milestone, or several: a link.
fn draw_lozenge(h: &mut Html, href: &str, mark: &Lozenge) {
    let is_group = mark.milestones.len() > 1;
    let size = if is_group { 9.5 } else { 6.0 };
    let (x, y) = (mark.at.x, mark.at.y);
    let [left, right, top, bottom, x_text, y_text] = [x - size, x + size, y - size, y + size, x, y].map(coordinate);
    let shape = format!("M{left} {y_text}L{x_text} {top}L{right} {y_text}L{x_text} {bottom}Z");
    h.el("a", &[("href", href), ("tabindex", "-1"), ("class", "lozenge")], |h| {
        h.el("path", &[("d", &shape)], |_| ());
        if is_group {
            text_at(h, "count", x, y + 3.5, &mark.milestones.len().to_string());
        }
        if let Some((at, words)) = mark.label {
            text_at(h, "", at.x, at.y, words);
        }
    });
}

/// An edition: a link, and the only thing in the picture that takes the focus.
fn draw_stone(h: &mut Html, site: Site, query: &Query, stone: &Stone, direction: Direction) {
    let Some(conference) = site.catalog.conference(stone.edition) else {
        return;
    };
    let messages = site.messages();
    let is_chosen = chosen(site, query) == Some(stone.edition);
    let kind = match stone.certainty {
        Certainty::Known => "known",
        Certainty::YearOnly => "year",
        Certainty::Unknown => "unknown",
        Certainty::Announced => "announced",
    };
    let state = if is_chosen { "chosen" } else { "" };
    let class = format!("stone {} {kind} {state}", country_class(stone.country));
    let transform = format!("translate({} {})", coordinate(stone.at.x), coordinate(stone.at.y));

    let number = stone.edition.to_string();
    let city = conference.city().map_or("", |city| city.reading(site.lang).text);
    let city =
        if stone.certainty == Certainty::Announced && city.is_empty() { messages.not_announced_label } else { city };
    let years = conference.dates().map(|date| year_label(date, site.lang)).unwrap_or_default();
    // The name begins with what is to be seen, for those who speak it (WCAG 2.5.3).
    let title = ordinal(messages.edition_title, stone.edition, site.lang);
    let seen = [&*number, city, &years].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let seen = joined(&seen, " ");
    let name = joined(&[&*seen, &title, messages.status[conference.status as usize]], ", ");

    // Until the program runs nothing could read the query, so the published stones lead to the page itself.
    let (href, tabindex) = match site.is_live() {
        true => (choice(site, query, stone.edition), tabindex(is_chosen)),
        false => (site.href(Route::Conference(stone.edition)), ""),
    };
    let id = stone_id(stone.edition, direction);
    let current = if is_chosen { "true" } else { "" };
    let attributes = [
        ("href", &*href),
        ("id", &id),
        ("class", &class),
        ("transform", &transform),
        (STONE, &number),
        ("tabindex", tabindex),
        ("aria-label", &name),
        ("aria-current", current),
    ];
    h.el("a", &attributes, |h| {
        let extent = stone.extent.max(RADIUS);
        let half = if direction == Direction::Across { [extent, RADIUS] } else { [RADIUS, extent] };
        rect(h, "halo", "", Point { x: -half[0], y: -half[1] }, half.map(|half| 2.0 * half));
        h.el("circle", &[("class", "ring"), ("r", &coordinate(RADIUS + 4.5))], |_| ());
        h.el("circle", &[("class", "body"), ("r", &coordinate(RADIUS))], |_| ());
        text_at(h, "number", 0.0, 5.0, &number);
        if stone.is_labelled {
            // The way from the stone to its label answers as well, so that the whole is one target.
            let away = if stone.country == Country::Vietnam { -BANK } else { 0.0 };
            let (at, size) = match direction {
                Direction::Across => (Point { x: -RADIUS, y: away }, [2.0 * RADIUS, BANK]),
                Direction::Down => (Point { x: away, y: -RADIUS }, [BANK, 2.0 * RADIUS]),
            };
            rect(h, "", "transparent", at, size);
            let (x, first, second) = match (direction, stone.country) {
                (Direction::Across, Country::Vietnam) => (0.0, -BANK - 25.0, -BANK - 9.0),
                (Direction::Across, Country::France) => (0.0, BANK + 20.0, BANK + 36.0),
                (Direction::Down, Country::Vietnam) => (-BANK - 8.0, -2.0, 15.0),
                (Direction::Down, Country::France) => (BANK + 8.0, -2.0, 15.0),
            };
            h.text(" ");
            text_at(h, "city", x, first, city);
            h.text(" ");
            text_at(h, "years", x, second, &years);
        }
    });
}
