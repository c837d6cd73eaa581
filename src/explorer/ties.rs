//! Who works with whom in a result set: its places and the ties between them, which map and network draw.

use super::Explorer;
use crate::domain::{Country, Locality};
use crate::order::{Index, of_value, sorted};
use crate::query::{Era, Facet, Selection};

/// Ties that a picture keeps readable; where there are more, places are grouped by today's region around them.
pub const MOST: usize = 500;

/// Ties drawn between regions, the strongest: with all pairs of them a picture is one tangle, and slow to draw.
pub const MOST_GROUPED: usize = 300;

/// The places of a result set, and the ties between them.
pub struct Ties {
    /// The French places and the Vietnamese ones, each from north to south.
    pub places: [Vec<TiedPlace>; 2],
    /// The ties, in the order of their French places, then of their Vietnamese ones.
    pub ties: Vec<Tie>,
    /// Whether places are grouped by region, because there would be more than [`MOST`] ties.
    pub is_grouped: bool,
    /// Partnerships left out: those of the weakest ties, where there are too many of them even so.
    pub left_out: usize,
}

/// A place in a picture.
pub struct TiedPlace {
    /// The authority that it is named after.
    pub locality: &'static Locality,
    /// How many partnerships of the result set it has.
    pub partnerships: usize,
    /// The word in the URL of a filter that keeps what it takes part in.
    token: String,
}

/// A tie between two places.
pub struct Tie {
    /// Its French and its Vietnamese place, as positions in [`Ties::places`].
    pub ends: [usize; 2],
    /// Its partnerships: rows, in the order of the result set.
    pub rows: Vec<u32>,
}

/// The facets by which the two sides of [`Ties::places`] are filtered.
const SIDES: [Facet; 2] = [Facet::France, Facet::Vietnam];

impl Explorer {
    /// The places of these rows, and the ties between them, under the names of that era.
    pub fn ties(&self, rows: &[u32], era: Era) -> Ties {
        let localities = &self.catalog.dataset().localities;
        // What each authority is drawn as, by its place in the dataset.
        let signed: Vec<u32> = (0..localities.len() as u32).collect();
        let today = |at: &u32| {
            let heirs = self.catalog.heirs(&localities[*at as usize]);
            heirs.first().map_or(*at, |heir| self.number(heir))
        };
        let outermost = |at: &u32| {
            let around = self.catalog.around(&localities[*at as usize]);
            around.last().map_or(*at, |outer| self.number(outer))
        };
        let named = if era == Era::Signed { signed } else { signed.iter().map(today).collect() };
        if self.has_room(rows, &named) {
            return self.tied(rows, &named, false);
        }
        // By what is around them today, whatever the era: a territory has had several authorities.
        let grouped: Vec<u32> = named.iter().map(|at| today(&outermost(&today(at)))).collect();
        let mut ties = self.tied(rows, &grouped, true);
        if ties.ties.len() > MOST_GROUPED {
            let strongest = Index::new(ties.ties.iter().map(|tie| u64::MAX - tie.rows.len() as u64));
            let mut is_kept = vec![false; ties.ties.len()];
            strongest.iter().take(MOST_GROUPED).for_each(|at| is_kept[at] = true);
            let mut at = 0;
            ties.ties.retain(|tie| {
                let is_kept = is_kept[at];
                at += 1;
                ties.left_out += if is_kept { 0 } else { tie.rows.len() };
                is_kept
            });
        }
        ties
    }

    /// Whether the ties between what the sides of these rows are drawn as are no more than [`MOST`].
    fn has_room(&self, rows: &[u32], drawn: &[u32]) -> bool {
        let mut is_tied = vec![false; drawn.len() * drawn.len()];
        let mut room = MOST;
        for row in rows {
            let [french, vietnamese] = self.columns.sides(*row).map(|side| drawn[side as usize] as usize);
            let is_tied = &mut is_tied[french * drawn.len() + vietnamese];
            if !*is_tied {
                *is_tied = true;
                match room.checked_sub(1) {
                    Some(less) => room = less,
                    None => return false,
                }
            }
        }
        true
    }

    fn number(&self, locality: &Locality) -> u32 {
        self.catalog.number(&locality.id) as u32
    }

    /// Gathers rows by what their sides are drawn as: themselves, or what they lie in.
    fn tied(&self, rows: &[u32], drawn: &[u32], is_grouped: bool) -> Ties {
        let localities = &self.catalog.dataset().localities;
        let mut position = vec![None; localities.len()];
        let mut places: [Vec<TiedPlace>; 2] = Default::default();
        for (side, places) in places.iter_mut().enumerate() {
            let mut found: Vec<TiedPlace> = Vec::new();
            for row in rows {
                let at = drawn[self.columns.sides(*row)[side] as usize] as usize;
                let index = *position[at].get_or_insert_with(|| {
                    let token = self.columns.token(SIDES[side], self.columns.of_locality(at, is_grouped));
                    found.push(TiedPlace { locality: &localities[at], partnerships: 0, token });
                    found.len() - 1
                });
                found[index].partnerships += 1;
            }
            *places = sorted(found, |place| of_value(-place.locality.lat));
            places.iter().enumerate().for_each(|(index, place)| {
                position[self.number(place.locality) as usize] = Some(index);
            });
        }
        let ends = |row: u32| self.columns.sides(row).map(|side| position[drawn[side as usize] as usize].unwrap_or(0));
        let key = |ends: [usize; 2]| (ends[0] as u64) << 32 | ends[1] as u64;
        let mut ties: Vec<Tie> = Vec::new();
        for at in Index::new(rows.iter().map(|row| key(ends(*row)))).iter() {
            let (row, ends) = (rows[at], ends(rows[at]));
            match ties.last_mut().filter(|tie| tie.ends == ends) {
                Some(tie) => tie.rows.push(row),
                None => ties.push(Tie { ends, rows: vec![row] }),
            }
        }
        Ties { places, ties, is_grouped, left_out: 0 }
    }

    /// The selection that keeps only what a place takes part in; of a place chosen already the one without it.
    pub fn at_place(&self, selection: &Selection, place: &TiedPlace) -> Selection {
        let mut next = selection.without(place.facet());
        if !self.is_chosen(selection, place) {
            next.chosen[place.facet() as usize].push(place.token.clone());
        }
        next
    }

    /// The selection that keeps only the partnerships of a tie.
    pub fn at_tie(&self, selection: &Selection, ends: [&TiedPlace; 2]) -> Selection {
        let mut next = selection.without(SIDES[0]);
        for place in ends {
            next.chosen[place.facet() as usize] = vec![place.token.clone()];
        }
        next
    }

    /// Whether a place is what the selection keeps.
    pub fn is_chosen(&self, selection: &Selection, place: &TiedPlace) -> bool {
        selection.chosen[place.facet() as usize] == [place.token.as_str()]
    }
}

impl TiedPlace {
    /// The facet that filters by its side.
    fn facet(&self) -> Facet {
        SIDES[usize::from(self.locality.country == Country::Vietnam)]
    }
}
