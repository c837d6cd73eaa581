//! The texts of all partnerships, by word: what makes a search cost the words that match, and not the texts.

use super::{Names, Needle, Rank, fold};

/// Bits of a row: which words of a query its texts hold.
type Found = u16;

/// The words of rows' texts. Rows are numbered from 0 in the order they are added.
#[derive(Debug, Default)]
pub struct Index {
    /// Each word once, and the rows that have it, ascending.
    words: Vec<(String, Vec<u32>)>,
    /// A hash table of the words: positions in `words` plus one, 0 where free; a power of two long.
    slots: Vec<u32>,
    /// The folded text of each row, a space before each word.
    texts: Vec<String>,
}

impl Index {
    /// Adds a row with its texts.
    pub fn add(&mut self, texts: &[&str]) {
        let row = self.texts.len() as u32;
        let mut whole = String::new();
        for text in texts {
            fold::words(text, |word, _| {
                whole.push(' ');
                whole.push_str(word);
                let at = self.intern(word);
                let rows = &mut self.words[at].1;
                if rows.last() != Some(&row) {
                    rows.push(row);
                }
            });
            // Nothing reads on from one text into the next.
            whole.push_str(" |");
        }
        self.texts.push(whole);
    }

    /// The position of a word, added if it is new.
    fn intern(&mut self, word: &str) -> usize {
        if self.words.len() * 2 >= self.slots.len() {
            let size = (self.slots.len() * 2).max(64);
            self.slots.clear();
            self.slots.resize(size, 0);
            for at in 0..self.words.len() {
                let slot = self.slot(&self.words[at].0);
                self.slots[slot] = at as u32 + 1;
            }
        }
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.words.push((word.to_owned(), Vec::new()));
            self.slots[slot] = self.words.len() as u32;
        }
        self.slots[slot] as usize - 1
    }

    /// The slot that a word has, or would have (linear probing from its FNV-1a hash).
    fn slot(&self, word: &str) -> usize {
        let mut hash = 0x811c_9dc5_u32;
        for byte in word.bytes() {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while let Some(at) = self.slots[slot].checked_sub(1) {
            if self.words[at as usize].0 == word {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// The rank of every row. `sides` gives the two names of a row, as positions in `names`.
    pub fn search(&self, needle: &Needle, names: &[Names], sides: impl Fn(usize) -> [u32; 2]) -> Vec<Rank> {
        let mut found: Vec<Found> = vec![0; self.texts.len()];
        for (bit, asked) in needle.words.iter().enumerate() {
            for (word, rows) in &self.words {
                if word.starts_with(asked.as_str()) {
                    rows.iter().for_each(|row| found[*row as usize] |= 1 << bit);
                }
            }
        }
        let is_exact: Vec<bool> = names.iter().map(|names| names.is(needle)).collect();
        let mut by_name = Vec::with_capacity(names.len() * needle.words.len());
        for names in names {
            needle.words.iter().for_each(|asked| by_name.push(names.rank(asked)));
        }
        let count = needle.words.len();
        let mut ranks = Vec::with_capacity(self.texts.len());
        for (row, found) in found.iter().enumerate() {
            let [a, b] = sides(row).map(|at| at as usize);
            ranks.push(match is_exact[a] || is_exact[b] {
                true => Rank::Exact,
                false => {
                    let by_name = |word: usize| by_name[a * count + word].max(by_name[b * count + word]);
                    self.rank(row, *found, needle, by_name)
                }
            });
        }
        ranks
    }

    /// The least rank among the words; those that no name has must stand side by side in the texts.
    fn rank(&self, row: usize, found: Found, needle: &Needle, by_name: impl Fn(usize) -> Rank) -> Rank {
        let mut least = Rank::Exact;
        let mut run = 0;
        for word in 0..=needle.words.len() {
            let rank = if word < needle.words.len() { by_name(word) } else { Rank::Name };
            if rank == Rank::None {
                if found & (1 << word) == 0 {
                    return Rank::None;
                }
                run += 1;
                least = Rank::Text;
                continue;
            }
            if run > 1 && !self.has_phrase(row, &needle.words[word - run..word]) {
                return Rank::None;
            }
            run = 0;
            least = least.min(rank);
        }
        least
    }

    /// Whether the words stand side by side in a row's texts, the last of them perhaps as the beginning of a word.
    fn has_phrase(&self, row: usize, words: &[String]) -> bool {
        let phrase = words.join(" ");
        let text = self.texts[row].as_bytes();
        let mut starts = (0..text.len()).filter(|at| text[*at] == b' ');
        starts.any(|at| text[at + 1..].starts_with(phrase.as_bytes()))
    }
}
