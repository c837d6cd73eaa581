//! The card of a local authority: its name, and a thread to each of its partners on the other bank.

use super::SIZE;
use super::banks::{INK, MARGIN, PAPER, banks, blank, brand, colour, tie};
use super::conference::country;
use super::drawing::Drawing;
use super::face::{Faces, Weight};
use super::fit::{Room, Set};
use super::partnership::{kind, split};
use crate::domain::{Locality, Partnership};
use crate::i18n::counted;
use crate::site::Site;

/// Upper edge of the banks.
const TOP: f64 = 440.0;
/// Upper and lower edge of the words.
const WORDS: [f64; 2] = [112.0, 432.0];
/// Ties that can be told apart.
const MOST: usize = 40;

/// The card of a local authority.
pub fn card(site: Site, faces: &Faces, locality: &'static Locality) -> Drawing {
    let mut drawing = blank();
    let banks = banks(&mut drawing, TOP, 68.0);
    brand(&mut drawing, site);
    let all = site.catalog.dataset().partnerships.iter();
    let partnerships: Vec<&'static Partnership> = all.filter(|it| it.involves(&locality.id)).collect();
    fan(&mut drawing, locality, &partnerships, banks);
    words(&mut drawing, site, faces, locality, partnerships.len());
    drawing
}

/// Its stone and those of its partners.
fn fan(drawing: &mut Drawing, locality: &Locality, partnerships: &[&Partnership], banks: [f64; 2]) {
    const START: f64 = 300.0;
    let own = locality.country as usize;
    let (from, across) = ([124.0, banks[own]], banks[1 - own]);
    let shown = &partnerships[..partnerships.len().min(MOST)];
    let pitch = ((SIZE[0] - MARGIN - START) / shown.len() as f64).min(150.0);
    let places: Vec<[f64; 2]> = (0..shown.len()).map(|at| [START + (at as f64 + 0.5) * pitch, across]).collect();
    let radius = (pitch * 0.3).min(22.0);
    for (partnership, to) in shown.iter().zip(&places) {
        tie(drawing, from, *to, 6.0, kind(partnership));
    }
    for [x, y] in places {
        drawing.disc([x, y], radius + 4.0, PAPER);
        drawing.disc([x, y], radius, ["#a8261d", "#1d4b86"][1 - own]);
    }
    drawing.disc(from, 50.0, PAPER);
    drawing.disc(from, 44.0, colour(locality.country));
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
