//! The card of a partnership: a name on each bank and the thread between their stones; since when, and what about.

use super::banks::{INK, MARGIN, PAPER, SOFT, Tie, blank, brand, colour, line, reach, thread, wash};
use super::drawing::Drawing;
use super::face::{Faces, Weight};
use super::fit::{Room, Set};
use super::{SIZE, Words};
use crate::components::sides;
use crate::domain::{FactKey, Locality, PartialDate, Partnership, PartnershipStatus};
use crate::i18n::fill;
use crate::layout::coordinate;
use crate::site::Site;

/// Upper edge of the Vietnamese bank, and the height of both.
const BANKS: f64 = 112.0;
const BREADTH: f64 = 186.0;
/// The middle of the stones, from the left, and their radius.
const STONES: f64 = 134.0;
const RADIUS: f64 = 54.0;
/// How far the thread swings to either side.
const BEND: f64 = 90.0;
/// Where the words begin.
const WORDS: f64 = 240.0;
const WIDTH: f64 = SIZE[0] - MARGIN - WORDS;

/// The card of a partnership.
pub fn card(site: Site, faces: &Faces, partnership: &'static Partnership) -> Drawing {
    let mut drawing = blank();
    brand(&mut drawing, site);
    let [fr, vn] = sides(site, partnership);
    let rows = [(vn, BANKS), (fr, SIZE[1] - BREADTH)];
    for (side, top) in rows {
        drawing.area([0.0, top, SIZE[0], BREADTH], wash(side.country));
    }
    let stone = |top: f64| [STONES, top + BREADTH / 2.0];
    let [from, to] = [stone(rows[0].1)[1], stone(rows[1].1)[1]].map(coordinate);
    let [left, right] = [STONES - BEND, STONES + BEND].map(coordinate);
    let [above, below] = [BANKS + BREADTH, SIZE[1] - BREADTH].map(coordinate);
    let path = format!("M{STONES} {from}C{left} {above} {right} {below} {STONES} {to}");
    thread(&mut drawing, &path, 11.0, kind(partnership));
    for (side, top) in rows {
        let [x, y] = stone(top);
        drawing.disc([x, y], RADIUS, colour(side.country));
        let (size, weight, text) = (48.0, Weight::Semibold, side.country.as_str().to_owned());
        drawing.words(Words { x, y: y + size * 0.355, size, weight, fill: PAPER, is_centred: true, text });
        name(&mut drawing, site, faces, side, top);
    }
    water(&mut drawing, site, faces, partnership);
    drawing
}

/// How its thread is drawn.
pub fn kind(partnership: &Partnership) -> Tie {
    match partnership.status() {
        PartnershipStatus::Active => Tie::Solid,
        PartnershipStatus::Unknown => Tie::Dotted,
        PartnershipStatus::Ended => Tie::Faded,
    }
}

/// The name of a side in the middle of its bank, what it has in brackets smaller below.
fn name(drawing: &mut Drawing, site: Site, faces: &Faces, side: &Locality, top: f64) {
    const PAD: f64 = 6.0;
    let [large, small] = split(side.names.reading(site.lang).text);
    let height = BREADTH - 2.0 * PAD;
    let room = Room { width: WIDTH, height, size: 92.0, lines: 1, wrapped: 68.0 };
    let sets = if small.is_empty() {
        vec![(Set::new(faces, large, Weight::Semibold, room), colour(side.country))]
    } else {
        let below = Room { height: height * 0.57, size: 42.0, wrapped: 41.9, ..room };
        let small = Set::new(faces, small, Weight::Regular, below);
        let above = Room { height: height - small.height(), ..room };
        vec![(Set::new(faces, large, Weight::Semibold, above), colour(side.country)), (small, INK)]
    };
    let height: f64 = sets.iter().map(|(set, _)| set.height()).sum();
    let mut top = top + (BREADTH - height) / 2.0;
    for (set, fill) in &sets {
        set.draw(drawing, [WORDS, top], fill);
        top += set.height();
    }
}

/// A name in two parts: by its acronym where it ends in one, otherwise as it is before brackets; and the rest.
pub fn split(name: &str) -> [&str; 2] {
    let Some((before, inside)) = name.strip_suffix(')').and_then(|name| name.split_once(" (")) else {
        return [name, ""];
    };
    match inside.bytes().all(|letter| letter.is_ascii_uppercase()) {
        true => [inside, before],
        false => [before, inside],
    }
}

/// Since when, and as many of its fields as there is room for.
fn water(drawing: &mut Drawing, site: Site, faces: &Faces, partnership: &Partnership) {
    let middle = (BANKS + SIZE[1]) / 2.0;
    let room = Room { width: WIDTH, height: 70.0, size: 54.0, lines: 1, wrapped: 30.0 };
    let when = Set::new(faces, &when(site, partnership), Weight::Semibold, room);
    let fields = fields(site, faces, partnership);
    const FIELDS: f64 = 40.0;
    let [above, below] = reach(FIELDS);
    let height = when.height() + if fields.is_empty() { 0.0 } else { above + below };
    let top = middle - height / 2.0;
    when.draw(drawing, [WORDS, top], INK);
    if !fields.is_empty() {
        drawing.words(Words {
            weight: Weight::Regular,
            ..line(WORDS, top + when.height() + above, FIELDS, SOFT, &fields)
        });
    }
}

/// “Partnership since 1989”: as much of it as is known to the year.
fn when(site: Site, partnership: &Partnership) -> String {
    let messages = site.messages().cards;
    let since = partnership.since().and_then(year);
    let until = partnership.facts.date(FactKey::Until).and_then(year);
    let (message, years) = match (partnership.status(), since, until) {
        (PartnershipStatus::Active, Some(since), _) => (messages.active_since, vec![since]),
        (PartnershipStatus::Active, None, _) => (messages.active, Vec::new()),
        (PartnershipStatus::Unknown, Some(since), _) => (messages.begun, vec![since]),
        (PartnershipStatus::Unknown, None, _) => (site.messages().partnership, Vec::new()),
        (PartnershipStatus::Ended, Some(since), Some(until)) => (messages.ended_between, vec![since, until]),
        (PartnershipStatus::Ended, Some(since), None) => (messages.ended_since, vec![since]),
        (PartnershipStatus::Ended, None, _) => (messages.ended, Vec::new()),
    };
    fill(message, &years.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The year of a date that is known to the year.
fn year(date: PartialDate) -> Option<String> {
    let (start, end) = date.ends();
    let is_known = !matches!(date, PartialDate::About(_)) && start.year() == end.year();
    is_known.then(|| start.year().to_string())
}

/// What it is about: as many fields as one line holds, and how many more there are.
fn fields(site: Site, faces: &Faces, partnership: &Partnership) -> String {
    let sectors = site.catalog.dataset().sectors.iter().filter(|sector| partnership.sectors.contains(&sector.id));
    let names: Vec<&str> = sectors.map(|sector| sector.name.reading(site.lang).text).collect();
    let of = |count: usize| match names.len() - count {
        0 => names.join(" · "),
        rest => format!("{} + {rest}", names.iter().take(count).copied().collect::<Vec<_>>().join(" · ")),
    };
    let lines = (1..=names.len()).rev().map(of);
    lines.into_iter().find(|line| faces.width(line, Weight::Regular, 40.0) <= WIDTH).unwrap_or_default()
}
