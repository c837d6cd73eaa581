//! The card of a local authority: its name, and a thread to each of its partners on the other bank.

use super::SIZE;
use super::banks::{INK, MARGIN, PAPER, Tie, banks, blank, brand, colour, thread};
use super::conference::country;
use super::drawing::Drawing;
use super::face::{Faces, Weight};
use super::fit::{Room, Set};
use super::partnership::{kind, split};
use crate::domain::{Country, Locality, Partnership};
use crate::i18n::counted;
use crate::layout::coordinate;
use crate::site::Site;

/// Upper edge of the banks.
const TOP: f64 = 440.0;
/// Upper and lower edge of the words.
const WORDS: [f64; 2] = [114.0, 428.0];
/// Ties that can be told apart.
const MOST: usize = 40;

/// The card of a local authority.
pub fn card(site: Site, faces: &Faces, locality: &'static Locality) -> Drawing {
    let mut drawing = blank();
    let banks = banks(&mut drawing, TOP, 68.0);
    brand(&mut drawing, site);
    let all = site.catalog.dataset().partnerships.iter();
    let partnerships: Vec<&'static Partnership> = all.filter(|it| it.involves(&locality.id)).collect();
    branches(&mut drawing, locality, &partnerships, banks);
    words(&mut drawing, site, faces, locality, partnerships.len());
    drawing
}

/// Its stone, those of its partners, and one thread that branches to each; those that hold come first.
fn branches(drawing: &mut Drawing, locality: &Locality, partnerships: &[&Partnership], banks: [f64; 2]) {
    const START: f64 = 220.0;
    const BEND: f64 = 26.0;
    const BREADTH: f64 = 7.0;
    const RADIUS: f64 = 29.0;
    let own = locality.country;
    let (from, across) = ([124.0, banks[own as usize]], banks[1 - own as usize]);
    let shown = &partnerships[..partnerships.len().min(MOST)];
    let pitch = ((SIZE[0] - MARGIN - START) / shown.len() as f64).min(160.0);
    let radius = (pitch * 0.3).min(24.0);
    let middle = (from[1] + across) / 2.0;
    let bend = (middle - from[1]).signum() * BEND;
    let [x, y, trunk, before, after, end] =
        [from[0], from[1], middle, middle - bend, middle + bend, across].map(coordinate);
    let mut path = format!("M{x} {y}V{before}Q{x} {trunk} {} {trunk}", coordinate(from[0] + BEND));
    let mut places = Vec::new();
    for tie in [Tie::Solid, Tie::Dotted, Tie::Faded] {
        let first = places.len();
        let alike = shown.iter().filter(|partnership| kind(partnership) == tie).count();
        places.extend((first..first + alike).map(|at| START + (at as f64 + 0.5) * pitch));
        let Some(last) = places.last().filter(|_| alike > 0) else { continue };
        let turn = coordinate(last - BEND);
        thread(drawing, &format!("{path}H{turn}"), BREADTH, tie);
        path = format!("M{turn} {trunk}");
        for place in places.iter().skip(first) {
            let [turn, place] = [place - BEND, *place].map(coordinate);
            let branch = format!("M{turn} {trunk}Q{place} {trunk} {place} {after}V{end}");
            thread(drawing, &branch, BREADTH, tie);
        }
    }
    for place in places {
        drawing.disc([place, across], radius + 4.0, PAPER);
        drawing.disc([place, across], radius, colour(other(own)));
    }
    drawing.disc(from, RADIUS + 5.0, PAPER);
    drawing.disc(from, RADIUS, colour(own));
}

/// The country on the other bank.
fn other(country: Country) -> Country {
    match country {
        Country::Vietnam => Country::France,
        Country::France => Country::Vietnam,
    }
}

/// What and where it is, its name, the number of its partnerships.
fn words(drawing: &mut Drawing, site: Site, faces: &Faces, locality: &Locality, count: usize) {
    let messages = site.messages();
    let country = country(site, locality.country);
    let level = messages.level[locality.level as usize];
    // “(Pháp)” says the country once more.
    let level = level.strip_suffix(&format!(" ({country})")).unwrap_or(level);
    let [large, small] = split(locality.names.reading(site.lang).text);
    let own = colour(locality.country);
    let room = Room { width: SIZE[0] - 2.0 * MARGIN, height: 60.0, size: 44.0, lines: 1, wrapped: 30.0 };
    let mut sets = vec![(Set::new(faces, &format!("{country} · {level}"), Weight::Regular, room), INK)];
    let small = (!small.is_empty())
        .then(|| Set::new(faces, small, Weight::Regular, Room { height: 110.0, size: 44.0, wrapped: 43.9, ..room }));
    let partners = counted(messages.results, count, site.lang);
    let partners = Set::new(faces, &partners, Weight::Semibold, Room { height: 80.0, size: 58.0, ..room });
    let rest: f64 = sets.iter().map(|(set, _)| set).chain(&small).chain([&partners]).map(Set::height).sum();
    let height = WORDS[1] - WORDS[0] - rest;
    let name = Set::new(faces, large, Weight::Semibold, Room { height, size: 128.0, wrapped: 76.0, ..room });
    sets.push((name, own));
    sets.extend(small.map(|small| (small, INK)));
    sets.push((partners, INK));
    let height: f64 = sets.iter().map(|(set, _)| set.height()).sum();
    let mut top = (WORDS[0] + WORDS[1] - height) / 2.0;
    for (set, fill) in &sets {
        set.draw(drawing, [MARGIN, top], fill);
        top += set.height();
    }
}
