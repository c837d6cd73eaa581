//! The map drawn: outlines by reference, curves for ties, places as circles with their names.

use super::controls::movements;
use super::ties::{COUNTRIES, CROWD, Marks};
use crate::domain::Country;
use crate::explorer::{Tie, Ties};
use crate::html::Html;
use crate::i18n::{fill, grouped};
use crate::layout::map::{ARCHIPELAGOS, FRAMES, GRID, Map, Placed, Shape, Side};
use crate::layout::{coordinate, fine};
use crate::query::Selection;
use crate::site::{Site, country_class};

/// The buttons of the map: names of movements as `data-act`, and signs.
const BUTTONS: [(&str, &str); 7] =
    [("west", "←"), ("north", "↑"), ("south", "↓"), ("east", "→"), ("zoom-out", "−"), ("zoom-in", "+"), ("whole", "")];

/// The ties on a map, in a shape that suits the screen; how it is read, what it leaves out, and its ties as rows.
pub fn map(h: &mut Html, site: Site, selection: &Selection, ties: &Ties, shape: Shape) {
    let marks = Marks::new(site, selection, ties);
    marks.notes(h);
    h.el("div", &[("class", "ties"), ("id", "map")], |h| {
        marks.legend(h);
        controls(h, site);
        picture(h, &marks, shape);
        h.words("p", &[("id", "pointed"), ("aria-hidden", "true")], "");
        marks.table(h, &(0..ties.ties.len()).collect::<Vec<_>>());
    });
}

/// A button for each gesture.
fn controls(h: &mut Html, site: Site) {
    let messages = site.messages().pictures;
    let mut buttons = Vec::new();
    for ((act, sign), name) in BUTTONS.into_iter().zip(messages.movements) {
        buttons.push((act, name, sign));
    }
    h.el("div", &[("role", "group"), ("class", "controls"), ("aria-label", messages.controls)], |h| {
        movements(h, &buttons);
    });
}

fn picture(h: &mut Html, marks: &Marks, shape: Shape) {
    let (site, ties) = (marks.site, marks.ties);
    let messages = site.messages().pictures;
    let names = &marks.labels;
    let letters = |side: usize, index: usize| names[side][index].chars().count();
    let map = Map::new(ties, marks.selection.viewport, shape, &letters);
    let class = if shape == Shape::Wide { "picture map wide" } else { "picture map tall" };
    h.el("div", &[("class", class)], |h| {
        let view_box = format!("0 0 {} {}", coordinate(map.width), coordinate(map.height));
        let counts = [names[0].len(), names[1].len(), ties.ties.len()].map(|count| grouped(count as u64, site.lang));
        let name = fill(messages.map, &[&counts[0], &counts[1], &counts[2]]);
        h.el("svg", &[("viewBox", &view_box), ("role", "group"), ("aria-label", &name)], |h| {
            h.el("g", &[("aria-hidden", "true")], |h| {
                map.frames.iter().for_each(|frame| draw_frame(h, marks.selection, frame, messages.overseas));
                for (number, at) in &map.archipelagos {
                    let attributes =
                        [("class", "sea"), ("lang", "vi"), ("x", &*coordinate(at.x)), ("y", &coordinate(at.y))];
                    h.words("text", &attributes, ARCHIPELAGOS[*number].0);
                }
            });
            h.el("g", &[("data-rove", "ties"), ("role", "group"), ("aria-label", messages.ties)], |h| {
                let is_seen =
                    |tie: &Tie| (0..2).any(|side| map.marks[side].get(tie.ends[side]).is_some_and(|it| it.is_seen));
                let first = ties.ties.iter().position(is_seen);
                for (index, (tie, curve)) in ties.ties.iter().zip(&map.curves).enumerate() {
                    marks.tie_link(h, tie, first == Some(index), &mut |h| {
                        h.el("path", &[("d", curve), ("class", "tie"), ("stroke-width", &marks.breadth(tie))], |_| ());
                        if ties.ties.len() <= CROWD {
                            h.el("path", &[("d", curve), ("class", "around")], |_| ());
                        }
                    });
                }
            });
            for side in 0..2 {
                let attributes = [
                    ("class", country_class(COUNTRIES[side])),
                    ("data-rove", "places"),
                    ("role", "group"),
                    ("aria-label", marks.side_name(side)),
                ];
                h.el("g", &attributes, |h| draw_places(h, marks, &map, side, &names[side]));
            }
        });
    });
}

/// An outline; around an inset a box with its name.
fn draw_frame(h: &mut Html, selection: &Selection, placed: &Placed, overseas: &str) {
    let frame = &FRAMES[placed.frame];
    if let Some(inset) = placed.inset {
        let [x, y, side] = inset.map(coordinate);
        h.el("rect", &[("class", "inset"), ("x", &x), ("y", &y), ("width", &side), ("height", &side)], |_| ());
        let words = if frame.label.is_empty() { overseas } else { frame.label };
        let [x, y] = [inset[0] + 4.0, inset[1] - 4.0].map(coordinate);
        h.words("text", &[("class", "inset"), ("x", &x), ("y", &y)], words);
    }
    if frame.name.is_empty() {
        return;
    }
    let country = if placed.frame == 1 { Country::Vietnam } else { Country::France };
    let file = if country == Country::Vietnam { "vietnam" } else { "france" };
    let href = format!("map/{file}-{}.svg#{}", selection.era.as_str(), frame.name);
    let [x, y] = [placed.at.x, placed.at.y].map(coordinate);
    let transform = format!("translate({x} {y}) scale({})", fine(placed.degree / GRID));
    let class = if country == Country::Vietnam { "land vn" } else { "land fr" };
    h.el("use", &[("class", class), ("href", &href), ("transform", &transform)], |_| ());
}

/// The places of a country: what answers, what is seen, and the name.
fn draw_places(h: &mut Html, marks: &Marks, map: &Map, side: usize, names: &[String]) {
    // What is outside the picture is no stop of Tab: the focus would be lost from sight.
    let first = map.marks[side].iter().position(|mark| mark.is_seen);
    for (index, mark) in map.marks[side].iter().enumerate() {
        let place = &marks.ties.places[side][index];
        let see = match mark.is_seen {
            true => String::new(),
            false => Selection {
                viewport: marks.selection.viewport.and_then(|it| it.around(place.locality.lat, place.locality.lon)),
                ..marks.selection.clone()
            }
            .to_query(),
        };
        marks.place_link(h, [side, index], first == Some(index), &see, &mut |h| {
            let [x, y] = [mark.at.x, mark.at.y].map(coordinate);
            for (class, radius) in [("reach", mark.reach), ("place", mark.radius)] {
                h.el("circle", &[("class", class), ("cx", &x), ("cy", &y), ("r", &coordinate(radius))], |_| ());
            }
            if let Some(label) = mark.label {
                let anchor = match label.side {
                    Side::Right => "",
                    Side::Left => "end",
                    Side::Above | Side::Below => "middle",
                };
                let lang = marks.lang(place.locality);
                let [x, y] = [label.at.x, label.at.y].map(coordinate);
                let attributes = [("x", &*x), ("y", &*y), ("text-anchor", anchor), ("lang", lang)];
                h.words("text", &attributes, &names[index]);
            }
        });
    }
}
