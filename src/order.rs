//! The one sort of the program: every list that is ordered or searched is, by a number for each item. One sort in
//! place of a dozen typed ones is worth kilobytes of WebAssembly.

use std::collections::BinaryHeap;

/// Positions of items, ordered by a number for each; ties keep the order of the items.
pub struct Index(Vec<(u64, u32)>);

impl Index {
    /// Orders items by their numbers.
    pub fn new(numbers: impl Iterator<Item = u64>) -> Self {
        Index::of(numbers.collect())
    }

    /// The same of a list: no code of its own for each kind of item.
    fn of(numbers: Vec<u64>) -> Self {
        // A heap's sort is a third of the code of the slices', and a page has hundreds of items at most.
        Index(numbers.into_iter().zip(0..).collect::<BinaryHeap<_>>().into_sorted_vec())
    }

    /// The items' positions, smallest number first.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().map(|(_, at)| *at as usize)
    }

    /// Which item comes to that place, the first time it is asked for; then the one that is there.
    fn take(&mut self, place: usize) -> Option<usize> {
        let at = self.0.get_mut(place)?;
        Some(std::mem::replace(&mut at.1, place as u32) as usize)
    }

    /// The positions of the items with that number, in their order.
    pub fn find(&self, number: u64) -> impl Iterator<Item = usize> + '_ {
        let start = self.0.partition_point(|(other, _)| *other < number);
        self.0[start..].iter().take_while(move |(other, _)| *other == number).map(|(_, at)| *at as usize)
    }
}

/// The items in the order of their numbers.
pub fn sorted<T>(mut items: Vec<T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let mut numbers = Vec::new();
    items.iter().for_each(|item| numbers.push(number(item)));
    let mut index = Index::of(numbers);
    // Each place gets its item, and the item that it had goes on to the place that waits for it, round and round.
    for start in 0..items.len() {
        let mut at = start;
        while let Some(next) = index.take(at).filter(|next| *next != start) {
            items.swap(at, next);
            at = next;
        }
    }
    items
}

/// A number for a text, given in parts: FNV-1a (Fowler, Noll, Vo). Equal numbers are to be compared in full.
pub fn of_text(parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        hash = extended(hash, part.as_bytes());
    }
    hash
}

/// The number of a text with that much more at its end.
pub fn extended(mut hash: u64, more: &[u8]) -> u64 {
    for byte in more {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

/// A number whose order is that of finite values of either sign, to a thousandth.
pub fn of_value(value: f64) -> u64 {
    const MIDDLE: f64 = 9_007_199_254_740_992.0;
    (value * 1000.0 + MIDDLE).max(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorting_is_stable_and_orders_values_of_either_sign(values in proptest::collection::vec(-5000i32..5000, 0..60)) {
            let values: Vec<f64> = values.into_iter().map(|value| f64::from(value / 10)).collect();
            let numbered: Vec<(usize, f64)> = values.iter().copied().enumerate().collect();
            let mut expected = numbered.clone();
            expected.sort_by(|a, b| a.1.total_cmp(&b.1));
            prop_assert_eq!(sorted(numbered, |(_, value)| of_value(*value)), expected);
        }
    }

    #[test]
    fn an_index_finds_all_items_of_a_number() {
        let index = Index::new([7, 3, 7, 1].into_iter());
        assert_eq!(index.find(7).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(index.find(2).count(), 0);
        assert_eq!(index.iter().collect::<Vec<_>>(), [3, 1, 0, 2]);
    }
}
