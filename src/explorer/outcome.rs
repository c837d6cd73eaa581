//! What a selection finds, and how many it would find with one value more or one filter less.

use super::{Explorer, Value};
use crate::domain::Locality;
use crate::query::{Facet, Selection, Sort};
use crate::search::{Needle, Rank};

/// A local authority that answers a search.
pub struct Place {
    /// The authority.
    pub locality: &'static Locality,
    /// How many partnerships name it.
    pub partnerships: usize,
}

/// What a selection finds.
pub struct Outcome {
    /// Rows, in the order asked for.
    pub rows: Vec<u32>,
    /// By facet and value: how many there would be with that value chosen as well; of a chosen value, how many of the
    /// rows have it.
    pub counts: Vec<Vec<u32>>,
    /// By facet: how many there would be without its filter; 0 where none is chosen.
    pub without: [usize; Facet::COUNT],
    /// How many there would be without the words searched for, if nothing was found with them.
    pub without_text: usize,
    /// The local authorities that answer the search, best first.
    pub places: Vec<Place>,
    /// The words searched for.
    pub needle: Needle,
}

/// The most places shown.
const PLACES: usize = 6;

impl Explorer {
    /// Searches, filters, counts and orders.
    pub fn find(&self, selection: &Selection) -> Outcome {
        let needle = Needle::new(&selection.text);
        let all = self.catalog.dataset().partnerships.len();
        let is_asked = selection.text.chars().any(|letter| letter != ' ');
        let (ranks, of_places) = match needle.is_empty() {
            false => self.texts.search(&needle, &self.names, |row| self.columns.sides(row as u32)),
            // Nothing but punctuation finds nothing; nothing at all asks for all.
            true => (vec![if is_asked { Rank::None } else { Rank::Text }; all], vec![Rank::None; self.names.len()]),
        };
        let mut outcome = self.filter(selection, &ranks);
        if outcome.rows.is_empty() && is_asked {
            outcome.without_text = self.filter(selection, &vec![Rank::Text; all]).rows.len();
        }
        outcome.places = self.places(&of_places);
        outcome.needle = needle;
        outcome
    }

    fn filter(&self, selection: &Selection, ranks: &[Rank]) -> Outcome {
        let columns = &self.columns;
        let mut counts: Vec<Vec<u32>> = Facet::ALL.iter().map(|facet| vec![0; columns.size(*facet)]).collect();
        let mut more = counts.clone();
        let mut is_chosen: Vec<Vec<bool>> = Facet::ALL.iter().map(|facet| vec![false; columns.size(*facet)]).collect();
        let mut is_filtered = [false; Facet::COUNT];
        for facet in Facet::ALL {
            for token in selection.values(*facet) {
                is_filtered[*facet as usize] = true;
                if let Some(value) = columns.value(*facet, token) {
                    is_chosen[*facet as usize][usize::from(value)] = true;
                }
            }
        }
        let mut without = [0; Facet::COUNT];
        // By rank where the best answer comes first, otherwise all in one.
        let is_ranked = selection.sort == Sort::Best;
        let mut found: [Vec<u32>; Rank::COUNT] = Default::default();
        for row in self.order(selection.sort).iter().copied() {
            let rank = ranks[row as usize];
            if rank == Rank::None {
                continue;
            }
            let (mut misses, mut missed) = (0, Facet::Sector);
            for facet in Facet::ALL {
                let chosen = &is_chosen[*facet as usize];
                let has = |value: &Value| chosen[usize::from(*value)];
                if is_filtered[*facet as usize] && !columns.values(*facet, row).iter().any(has) {
                    misses += 1;
                    missed = *facet;
                }
            }
            match misses {
                0 => {
                    for facet in Facet::ALL {
                        for value in columns.values(*facet, row) {
                            counts[*facet as usize][usize::from(*value)] += 1;
                        }
                    }
                    found[if is_ranked { rank as usize } else { 0 }].push(row);
                }
                1 => {
                    without[missed as usize] += 1;
                    for value in columns.values(missed, row) {
                        more[missed as usize][usize::from(*value)] += 1;
                    }
                }
                _ => {}
            }
        }
        let mut rows = Vec::new();
        found.iter().rev().for_each(|rank| rows.extend_from_slice(rank));
        for facet in Facet::ALL.iter().filter(|facet| is_filtered[**facet as usize]) {
            let (at, default) = (*facet as usize, facet.default_values());
            // Without its filter a facet has its default; each row has one value of those that have one.
            without[at] = match selection.chosen[at].is_empty() {
                true => 0,
                false if default.is_empty() => without[at] + rows.len(),
                false => {
                    let values = default.iter().filter_map(|token| columns.value(*facet, token)).map(usize::from);
                    values.map(|value| (counts[at][value] + more[at][value]) as usize).sum()
                }
            };
            for value in (0..counts[at].len()).filter(|value| !is_chosen[at][*value]) {
                counts[at][value] = rows.len() as u32 + more[at][value];
            }
        }
        Outcome { rows, counts, without, without_text: 0, places: Vec::new(), needle: Needle::default() }
    }

    /// The local authorities that answer the search by a name of theirs or of their succession.
    fn places(&self, ranks: &[Rank]) -> Vec<Place> {
        let mut places = Vec::new();
        for rank in [Rank::Exact, Rank::Name, Rank::Alias, Rank::Related] {
            for (at, locality) in self.catalog.dataset().localities.iter().enumerate() {
                if places.len() < PLACES && ranks[at] == rank {
                    places.push(Place { locality, partnerships: self.columns.signed(at) });
                }
            }
        }
        places
    }
}
