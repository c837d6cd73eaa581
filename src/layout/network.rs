//! The network's picture: two columns of places and a line for each tie between them, ordered so that few lines cross.
//!
//! Heights are in pixels, whatever the width: names keep their size, and columns are parts of the width. Lines lie in
//! a box of their own between the columns, 100 units wide, which stretches.

mod order;

pub use order::Order;

use super::coordinate;
use crate::order::Index;

/// Height of the captions over the columns.
pub const HEAD: f64 = 30.0;

/// Height of a row whose name has one line; no target is lower (WCAG 2.5.8).
pub const ROW: f64 = 26.0;

/// Height that a name's second line adds.
pub const LINE: f64 = 14.0;

/// Characters that a column has room for where the screen is narrowest; a longer name has two lines.
const ROOM: usize = 16;

/// The picture, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Its height.
    pub height: f64,
    /// The places of both columns from top to bottom.
    pub columns: [Vec<usize>; 2],
    /// By side and place: the middle of its row, and the height of it.
    pub rows: [Vec<[f64; 2]>; 2],
    /// The ties, from the top of the left column, then of the right one.
    pub ties: Vec<usize>,
}

impl Network {
    /// Columns of places, given by how many lines each name has, and the ties between them, given by their ends.
    pub fn new(names: [&[usize]; 2], ends: &[[usize; 2]]) -> Self {
        let mut order = Order::new(names.map(<[usize]>::len), ends);
        order.untangle();
        let columns = order.columns;
        let row = |lines: usize| ROW + LINE * (lines.max(1) - 1) as f64;
        let total = |side: usize| names[side].iter().fold(0.0, |sum, lines| sum + row(*lines));
        let height = f64::max(total(0), total(1));
        let rows = [0, 1].map(|side| {
            // The shorter column is spread over the height of the other.
            let free = (height - total(side)) / names[side].len().max(1) as f64;
            let mut rows = vec![[0.0; 2]; names[side].len()];
            let mut top = HEAD;
            for place in &columns[side] {
                let height = row(names[side][*place]);
                rows[*place] = [top + (free + height) / 2.0, height];
                top += free + height;
            }
            rows
        });
        let key = |[left, right]: [usize; 2]| (rows[0][left][0] as u64) << 32 | rows[1][right][0] as u64;
        let ties = Index::new(ends.iter().map(|ends| key(*ends))).iter().collect();
        Network { height: HEAD + height, columns, rows, ties }
    }

    /// The line of a tie, from the left edge of its box to the right one.
    pub fn line(&self, ends: [usize; 2]) -> String {
        let [from, to] = [0, 1].map(|side| coordinate(self.rows[side].get(ends[side]).map_or(0.0, |row| row[0])));
        format!("M0 {from}C45 {from} 55 {to} 100 {to}")
    }
}

/// A name in two lines where one is too short for it, broken between words so that the longer line is as short as
/// can be; the second is empty where one is enough.
pub fn wrapped(name: &str) -> [&str; 2] {
    let length = name.chars().count();
    let (mut best, mut longest) = ([name, ""], length);
    if length <= ROOM {
        return best;
    }
    for (before, (at, letter)) in name.char_indices().enumerate() {
        // A dash ends a line and never begins one.
        if matches!(letter, ' ' | '-') && !name[at + 1..].starts_with('–') {
            let line = usize::max(before + usize::from(letter == '-'), length - before - 1);
            if line < longest {
                longest = line;
                best = if letter == ' ' { [&name[..at], &name[at + 1..]] } else { [&name[..=at], &name[at + 1..]] };
            }
        }
    }
    best
}
