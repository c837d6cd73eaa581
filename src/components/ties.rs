//! Places and the ties between them, wherever they are drawn: the same names, addresses and attributes on the map and
//! in the network, and the same rows beside both.

mod label;
mod table;

pub use label::label;
pub use table::{COUNTRIES, CROWD};

use super::controls::{Choice, switch};
use crate::domain::{PartialDate, Partnership, PartnershipStatus};
use crate::explorer::{Tie, TiedPlace, Ties};
use crate::html::Html;
use crate::i18n::{counted, date};
use crate::joined::joined;
use crate::layout::coordinate;
use crate::query::{Era, Facet, Selection};
use crate::route::Route;
use crate::site::Site;

/// The places and ties of a picture, as links.
pub struct Marks<'a> {
    /// The page's data and language.
    pub site: Site,
    /// What the explorer shows now.
    pub selection: &'a Selection,
    /// The places, and the ties between them.
    pub ties: &'a Ties,
    /// What the places are labelled with, by side and position.
    pub labels: [Vec<String>; 2],
}

impl<'a> Marks<'a> {
    /// The marks of those ties, with their labels: a place has one label and many ties.
    pub fn new(site: Site, selection: &'a Selection, ties: &'a Ties) -> Self {
        let labels = [0, 1].map(|side| ties.places[side].iter().map(|place| label(site, place.locality)).collect());
        Marks { site, selection, ties, labels }
    }

    /// A place, by side and position: a link to what it takes part in. Of the links in a group one can be reached by
    /// Tab, the first. `see` is the query in which it is inside the picture, if it is outside.
    pub fn place_link(
        &self,
        h: &mut Html,
        [side, index]: [usize; 2],
        is_first: bool,
        see: &str,
        shapes: &mut dyn FnMut(&mut Html),
    ) {
        let Some(place) = self.place(side, index) else { return };
        let explorer = self.site.catalog.explorer();
        let is_chosen = explorer.is_chosen(self.selection, place);
        let count = counted(self.site.messages().results, place.partnerships, self.site.lang);
        // The name begins with what is to be seen, for those who speak it (WCAG 2.5.3).
        let seen = self.label(side, index);
        let official = place.locality.names.reading(self.site.lang).text;
        let is_part = official.ends_with(seen) || official.starts_with(seen);
        let name = if is_part { official.to_owned() } else { format!("{seen}, {official}") };
        let attributes = [
            ("href", &*self.address(&explorer.at_place(self.selection, place))),
            ("id", &format!("p-{}", place.locality.id.as_str())),
            ("tabindex", if is_first { "0" } else { "-1" }),
            ("aria-label", &format!("{name}, {count}")),
            ("aria-current", if is_chosen { "true" } else { "" }),
            ("data-ends", &token(side, index)),
            ("data-see", see),
        ];
        h.el("a", &attributes, shapes);
    }

    /// A tie: a link to its partnership, or, where it has several, to all of them.
    pub fn tie_link(&self, h: &mut Html, tie: &Tie, is_first: bool, shapes: &mut dyn FnMut(&mut Html)) {
        let Some([french, vietnamese]) = self.ends(tie) else { return };
        let href = match tie.rows.as_slice() {
            [one] => self.site.href(Route::Partnership(&self.site.catalog.explorer().partnership(*one).id)),
            _ => self.address(&self.site.catalog.explorer().at_tie(self.selection, [french, vietnamese])),
        };
        let [from, to] = [french, vietnamese].map(|place| place.locality.id.as_str());
        let attributes = [
            ("href", &*href),
            ("id", &format!("t-{from}-{to}")),
            ("class", self.status(tie).as_str()),
            ("tabindex", if is_first { "0" } else { "-1" }),
            ("aria-label", &self.tie_name(tie)),
            ("data-ends", &format!("{} {}", token(0, tie.ends[0]), token(1, tie.ends[1]))),
        ];
        h.el("a", &attributes, shapes);
    }

    /// “Île-de-France – Hà Nội, từ năm 1989, đang hoạt động”; of several partnerships their number, and how many have
    /// which status.
    fn tie_name(&self, tie: &Tie) -> String {
        let mut name = joined(&[0, 1].map(|side| self.label(side, tie.ends[side])), " – ");
        let mut add = |words: &str| {
            name.push_str(", ");
            name.push_str(words);
        };
        match tie.rows.as_slice() {
            [one] => add(&self.when(self.site.catalog.explorer().partnership(*one))),
            several => {
                add(&counted(self.site.messages().results, several.len(), self.site.lang));
                for (words, count) in self.site.messages().partnership_status.iter().zip(self.statuses(tie)) {
                    if count > 0 {
                        add(&format!("{words} {count}"));
                    }
                }
            }
        }
        name
    }

    /// « depuis 1989, en cours »; what is said of a start that is not known precisely is said.
    fn when(&self, partnership: &Partnership) -> String {
        let status = self.site.messages().partnership_status[partnership.status() as usize];
        let since = match partnership.since() {
            Some(day @ PartialDate::At(_)) => super::partnerships::since_day(self.site, day),
            Some(other) => date(other, self.site.lang),
            None => return status.to_owned(),
        };
        format!("{since}, {status}")
    }

    /// The best of its partnerships' statuses: active before unknown, unknown before ended.
    pub fn status(&self, tie: &Tie) -> PartnershipStatus {
        let mut statuses = PartnershipStatus::ALL.iter().zip(self.statuses(tie));
        statuses.find(|(_, count)| *count > 0).map(|(status, _)| *status).unwrap_or_default()
    }

    /// How many of its partnerships have each status.
    fn statuses(&self, tie: &Tie) -> [usize; PartnershipStatus::ALL.len()] {
        let columns = self.site.catalog.explorer().columns();
        let mut counts = [0; PartnershipStatus::ALL.len()];
        for row in &tie.rows {
            columns.values(Facet::Status, *row).iter().for_each(|status| counts[usize::from(*status)] += 1);
        }
        counts
    }

    /// How broad a tie's line is, in pixels: it grows with its partnerships.
    pub fn breadth(&self, tie: &Tie) -> String {
        coordinate(0.9 + 0.9 * tie.rows.len().min(6) as f64)
    }

    fn label(&self, side: usize, index: usize) -> &str {
        self.labels[side].get(index).map_or("", |label| label)
    }

    fn place(&self, side: usize, index: usize) -> Option<&TiedPlace> {
        self.ties.places.get(side)?.get(index)
    }

    fn ends(&self, tie: &Tie) -> Option<[&TiedPlace; 2]> {
        Some([self.place(0, tie.ends[0])?, self.place(1, tie.ends[1])?])
    }

    fn partnerships(&self, tie: &Tie) -> Vec<&'static Partnership> {
        tie.rows.iter().map(|row| self.site.catalog.explorer().partnership(*row)).collect()
    }

    fn address(&self, next: &Selection) -> String {
        self.site.href(Route::Explorer) + &next.to_query()
    }
}

/// How marks that belong together find each other: `f3` is the fourth French place, `v0` the first Vietnamese one.
fn token(side: usize, index: usize) -> String {
    format!("{}{index}", if side == 0 { 'f' } else { 'v' })
}

/// The switch between the authorities of today and those that signed.
pub fn era_switch(h: &mut Html, site: Site, selection: &Selection) {
    let messages = site.messages().pictures;
    let mut choices: Vec<Choice> = Vec::new();
    for era in Era::ALL {
        let next = Selection { era: *era, ..selection.clone() };
        let id = format!("era-{}", era.as_str());
        choices.push((id, *era == selection.era, super::facets::go(&next), messages.era[*era as usize]));
    }
    switch(h, messages.names, &choices);
}
