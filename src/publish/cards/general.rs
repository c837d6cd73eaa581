//! The card of all other pages: the site's name, its headline, and the thread.

use super::SIZE;
use super::banks::{INK, Look, MARGIN, SOFT, banks, blank, mark, timeline};
use super::drawing::Drawing;
use super::face::{Faces, Weight};
use super::fit::{Room, Set};
use crate::i18n::{fill, grouped};
use crate::site::Site;

/// The general card.
pub fn card(site: Site, faces: &Faces) -> Drawing {
    let messages = site.messages();
    let mut drawing = blank();
    let banks = banks(&mut drawing, 352.0, 96.0);
    let look = Look { edge: 0.0, radius: 27.0, thread: 9.0, letters: 33.0, chosen: None };
    timeline(&mut drawing, site, faces, banks, look);
    mark(&mut drawing, [MARGIN, 58.0], 4.4);
    let left = MARGIN + 150.0;
    let room = Room { width: SIZE[0] - MARGIN - left, height: 190.0, size: 78.0, lines: 2, wrapped: 40.0 };
    let name = Set::new(faces, messages.site, Weight::Semibold, room);
    name.draw(&mut drawing, [left, 36.0], INK);
    let count = grouped(site.catalog.dataset().conferences.len() as u64, site.lang);
    let headline = fill(messages.headline, &[&count]);
    let room = Room { height: 90.0, size: 52.0, lines: 1, width: SIZE[0] - 2.0 * MARGIN, wrapped: 40.0 };
    let headline = Set::new(faces, &headline, Weight::Regular, room);
    headline.draw(&mut drawing, [MARGIN, 250.0], SOFT);
    drawing
}
