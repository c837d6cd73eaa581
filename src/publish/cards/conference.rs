//! The card of a conference: its stone with the number, where and when, and its place on the thread.

use super::banks::{Look, MARGIN, SOFT, banks, blank, brand, colour, editions, stone, timeline};
use super::drawing::Drawing;
use super::face::{Faces, Weight};
use super::fit::{Room, Set};
use super::{SIZE, banks::INK};
use crate::domain::{Conference, ConferenceStatus, Country};
use crate::i18n::{date, fill, ordinal};
use crate::site::Site;

/// Upper edge of the timeline.
const TIMELINE: f64 = 452.0;
/// The middle of the large stone, and its radius.
const STONE: [f64; 2] = [214.0, 282.0];
const RADIUS: f64 = 140.0;
/// Where the words begin.
const WORDS: f64 = 408.0;

/// The card of an edition.
pub fn card(site: Site, faces: &Faces, conference: &Conference) -> Drawing {
    let messages = site.messages();
    let edition = *conference.edition;
    let mut drawing = blank();
    let banks = banks(&mut drawing, TIMELINE, 62.0);
    brand(&mut drawing, site);
    let look = Look { edge: 0.0, radius: 13.0, thread: 6.0, letters: 0.0, chosen: Some(edition) };
    timeline(&mut drawing, site, faces, banks, look);
    let own = conference.country().map_or(INK, colour);
    if let Some(one) = editions(site).stones.iter().find(|stone| stone.edition == edition) {
        stone(&mut drawing, faces, one, STONE, RADIUS, 190.0);
    }

    let title = ordinal(messages.edition_title, edition, site.lang);
    let when = conference.dates().map(|dates| date(dates, site.lang)).unwrap_or_default();
    let is_held = conference.status == ConferenceStatus::Held;
    let when = if is_held { when } else { fill(messages.cards.announced, &[&when]) };
    let unknown = if is_held { messages.place_not_known } else { messages.not_announced };
    let city = conference.city().map(|city| city.reading(site.lang).text);
    let room = Room { width: SIZE[0] - MARGIN - WORDS, height: 160.0, size: 62.0, lines: 1, wrapped: 40.0 };
    let parts = [
        (Set::new(faces, &title, Weight::Semibold, room), INK),
        match city {
            Some(city) => (Set::new(faces, city, Weight::Semibold, Room { size: 124.0, ..room }), own),
            None => (Set::new(faces, unknown, Weight::Semibold, Room { size: 72.0, ..room }), own),
        },
        (Set::new(faces, &when, Weight::Regular, Room { size: 50.0, ..room }), SOFT),
    ];
    let height: f64 = parts.iter().map(|(set, _)| set.height()).sum();
    let mut top = STONE[1] - height / 2.0;
    for (set, fill) in &parts {
        set.draw(&mut drawing, [WORDS, top], fill);
        top += set.height();
    }
    drawing
}

/// The name of a country in the page's language.
pub fn country(site: Site, country: Country) -> &'static str {
    site.messages().country[country as usize]
}
