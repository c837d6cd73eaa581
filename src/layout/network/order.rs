//! The order of two columns between which lines run: few of them cross.

use crate::order::Index;

/// Walks along the lines that ordering begins with, each from another place; the best of them is kept.
const WALKS: usize = 8;

/// Sweeps by mean position after each walk. Each goes over every line once; more than these bring nothing.
const SWEEPS: usize = 8;

/// Passes in which each place is put where it crosses least. A pass compares each two lines twice at most.
const PASSES: usize = 4;

/// Two columns being ordered.
pub struct Order<'a> {
    /// The lines: a place of the left column and one of the right.
    ends: &'a [[usize; 2]],
    /// Each place's partners in the other column.
    partners: [Vec<Vec<usize>>; 2],
    /// The places of each column from top to bottom.
    pub columns: [Vec<usize>; 2],
    /// The row of each place.
    rows: [Vec<usize>; 2],
    /// Pairs of lines compared one by one: what ordering costs beyond sorting.
    pub compared: usize,
}

impl<'a> Order<'a> {
    /// Columns of that many places, as they come.
    pub fn new(places: [usize; 2], ends: &'a [[usize; 2]]) -> Self {
        let mut partners = places.map(|places| vec![Vec::new(); places]);
        for [left, right] in ends {
            partners[0][*left].push(*right);
            partners[1][*right].push(*left);
        }
        let columns = places.map(|places| (0..places).collect::<Vec<_>>());
        Order { ends, partners, rows: columns.clone(), columns, compared: 0 }
    }

    /// Orders the columns: never more crossings than before, and the same lines always in the same order.
    pub fn untangle(&mut self) {
        let (mut best, mut fewest) = (self.columns.clone(), self.crossings());
        for walk in 0..WALKS {
            self.walk(walk);
            for sweep in 0..SWEEPS {
                self.sweep(1 - sweep % 2);
                let crossings = self.crossings();
                if crossings < fewest {
                    (best, fewest) = (self.columns.clone(), crossings);
                }
            }
        }
        self.columns = best;
        self.number(0);
        self.number(1);
        for _ in 0..PASSES {
            if !(self.sift(0) | self.sift(1)) {
                break;
            }
        }
    }

    /// How many pairs of lines cross. Lines are gone through from the top of the left column; a Fenwick tree counts
    /// those before that end further down in the right one: O(n log n).
    pub fn crossings(&self) -> usize {
        let rows = |[left, right]: [usize; 2]| (self.rows[0][left], self.rows[1][right]);
        let sorted = Index::new(self.ends.iter().map(|ends| {
            let (left, right) = rows(*ends);
            (left as u64) << 32 | right as u64
        }));
        let mut tree = vec![0; self.rows[1].len() + 1];
        let mut crossings = 0;
        for (before, line) in sorted.iter().enumerate() {
            let right = rows(self.ends[line]).1 + 1;
            let (mut at, mut above) = (right, 0);
            while at > 0 {
                above += tree[at];
                at &= at - 1;
            }
            crossings += before - above;
            at = right;
            while at < tree.len() {
                tree[at] += 1;
                at += at & at.wrapping_neg();
            }
        }
        crossings
    }

    /// Orders the columns by a walk along the lines, depth first: what hangs together comes to stand together, and
    /// lines of different parts never cross, then or after any sweep.
    fn walk(&mut self, walk: usize) {
        let mut is_seen = [0, 1].map(|side| vec![false; self.partners[side].len()]);
        self.columns.iter_mut().for_each(Vec::clear);
        for (first, places) in self.partners.iter().map(Vec::len).enumerate() {
            for place in 0..places {
                let mut next = vec![(first, (place + walk * places / WALKS) % places)];
                while let Some((side, place)) = next.pop() {
                    if !is_seen[side][place] {
                        is_seen[side][place] = true;
                        self.columns[side].push(place);
                        next.extend(self.partners[side][place].iter().map(|other| (1 - side, *other)));
                    }
                }
            }
        }
        self.number(0);
        self.number(1);
    }

    fn number(&mut self, side: usize) {
        for (row, place) in self.columns[side].iter().enumerate() {
            self.rows[side][*place] = row;
        }
    }

    /// Puts the places of a side in the order of the mean row of their partners.
    fn sweep(&mut self, side: usize) {
        let others = &self.rows[1 - side];
        let column = &self.columns[side];
        let means = column.iter().enumerate().map(|(row, place)| {
            let partners = &self.partners[side][*place];
            let sum: usize = partners.iter().map(|other| others[*other]).sum();
            (sum * 1000).checked_div(partners.len()).unwrap_or(row * 1000) as u64
        });
        self.columns[side] = Index::new(means).iter().map(|row| column[row]).collect();
        self.number(side);
    }

    /// Moves each place of a side to the row where its lines cross least; whether any place moved.
    fn sift(&mut self, side: usize) -> bool {
        let mut has_moved = false;
        for place in 0..self.columns[side].len() {
            let from = self.rows[side][place];
            // Crossings gained on the way down from the top, where the place stands first.
            let (mut gained, mut here, mut least, mut to) = (0, 0, 0, 0);
            let mut row = 0;
            for at in 0..self.columns[side].len() {
                if at == from {
                    here = gained;
                    continue;
                }
                gained += self.gain(side, self.columns[side][at], place);
                row += 1;
                if gained < least {
                    (least, to) = (gained, row);
                }
                if at < from {
                    here = gained;
                }
            }
            if least < here {
                self.columns[side].remove(from);
                self.columns[side].insert(to, place);
                self.number(side);
                has_moved = true;
            }
        }
        has_moved
    }

    /// Crossings gained when one place of a side comes to stand above another.
    fn gain(&mut self, side: usize, above: usize, below: usize) -> isize {
        let rows = &self.rows[1 - side];
        let mut gained = 0;
        for one in &self.partners[side][above] {
            for other in &self.partners[side][below] {
                gained += isize::from(rows[*one] > rows[*other]) - isize::from(rows[*one] < rows[*other]);
            }
        }
        self.compared += self.partners[side][above].len() * self.partners[side][below].len();
        gained
    }
}
