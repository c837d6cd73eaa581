//! What a selection finds, and how many it would find with one value more or one filter less. While a text is typed
//! only the first of these is asked for.

use super::Explorer;
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
    /// By facet: the rows that its filter alone keeps out.
    near: [Vec<u32>; Facet::COUNT],
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
    /// Searches, filters and orders.
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
        let mut filters = Vec::new();
        for facet in Facet::ALL {
            self.chosen(selection, *facet).into_iter().for_each(|chosen| filters.push((*facet, chosen)));
        }
        let mut near: [Vec<u32>; Facet::COUNT] = Default::default();
        // By rank where the best answer comes first, otherwise all in one.
        let is_ranked = selection.sort == Sort::Best;
        let mut found: [Vec<u32>; Rank::COUNT] = Default::default();
        for row in self.order(selection.sort).iter().copied() {
            let rank = ranks[row as usize];
            if rank == Rank::None {
                continue;
            }
            let (mut misses, mut missed) = (0, Facet::Sector);
            for (facet, chosen) in &filters {
                if !self.columns.values(*facet, row).iter().any(|value| chosen[usize::from(*value)]) {
                    misses += 1;
                    missed = *facet;
                }
            }
            match misses {
                0 => found[if is_ranked { rank as usize } else { 0 }].push(row),
                1 => near[missed as usize].push(row),
                _ => {}
            }
        }
        let mut rows = Vec::new();
        found.iter().rev().for_each(|rank| rows.extend_from_slice(rank));
        Outcome { rows, near, without_text: 0, places: Vec::new(), needle: Needle::default() }
    }

    /// By value, whether a facet's filter lets it through; nothing where there is no filter.
    fn chosen(&self, selection: &Selection, facet: Facet) -> Option<Vec<bool>> {
        let tokens = selection.values(facet);
        let mut chosen = vec![false; if tokens.is_empty() { return None } else { self.columns.size(facet) }];
        for value in tokens.into_iter().filter_map(|token| self.columns.value(facet, token)) {
            chosen[usize::from(value)] = true;
        }
        Some(chosen)
    }

    /// By value of a facet: how many there would be with that value chosen as well; of a chosen value, how many of the
    /// rows have it.
    pub fn counts(&self, selection: &Selection, outcome: &Outcome, facet: Facet) -> Vec<u32> {
        let mut counts = self.columns.tally(facet, &outcome.rows);
        if let Some(chosen) = self.chosen(selection, facet) {
            let more = self.columns.tally(facet, &outcome.near[facet as usize]);
            for value in (0..counts.len()).filter(|value| !chosen[*value]) {
                counts[value] = outcome.rows.len() as u32 + more[value];
            }
        }
        counts
    }

    /// How many there would be without the filter of a facet; 0 where none is chosen.
    pub fn without(&self, selection: &Selection, outcome: &Outcome, facet: Facet) -> usize {
        let near = &outcome.near[facet as usize];
        let default = facet.default_values();
        match selection.chosen[facet as usize].is_empty() {
            true => 0,
            false if default.is_empty() => outcome.rows.len() + near.len(),
            // Without its filter a facet has its default; each row has one value of those that have one.
            false => {
                let tallies = [&outcome.rows, near].map(|rows| self.columns.tally(facet, rows));
                let values = default.iter().filter_map(|token| self.columns.value(facet, token)).map(usize::from);
                values.map(|value| (tallies[0][value] + tallies[1][value]) as usize).sum()
            }
        }
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
