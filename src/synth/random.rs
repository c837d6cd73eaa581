//! Numbers that look drawn at random and follow from a seed.

/// SplitMix64 (Steele, Lea and Flood 2014): one sequence for each seed, the same on every machine.
pub struct Random(u64);

impl Random {
    /// The sequence of that seed for that part of the work: a part does not change with the size of another.
    pub fn new(seed: u64, part: u64) -> Self {
        let mut start = Random(seed);
        Random(start.next() ^ Random(part).next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to that limit, which it does not reach; 0 when the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.next()) * limit as u128) >> 64) as usize
    }

    /// A year from the first to the last, both included.
    pub fn year(&mut self, first: u16, last: u16) -> u16 {
        first + self.below(usize::from(last.saturating_sub(first)) + 1) as u16
    }

    /// True that many times in a hundred.
    pub fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// A date of that year, as precise as sources are; it may reach back into the year before.
    pub fn date(&mut self, year: u16) -> String {
        let (month, day) = (1 + self.below(12), 1 + self.below(28));
        match self.below(100) {
            0..60 => format!("{year}"),
            60..75 => format!("{year}-{month:02}"),
            75..92 => format!("{year}-{month:02}-{day:02}"),
            92..97 => format!("{year}~"),
            _ => format!("[{}..{year}]", year - 1),
        }
    }

    /// One of the items, of which there is at least one.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sequence_is_the_published_one() {
        // The first numbers that the authors' own program gives for the seed 1234567.
        let mut random = Random(1_234_567);
        assert_eq!([random.next(), random.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }
}
