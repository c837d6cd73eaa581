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

    /// The rank of every row, and of every locality. `sides` gives the two names of a row, as positions in `names`.
    pub fn search(
        &self,
        needle: &Needle,
        names: &[Names],
        sides: impl Fn(usize) -> [u32; 2],
    ) -> (Vec<Rank>, Vec<Rank>) {
        let count = needle.words.len();
        let mut found: Vec<Found> = vec![0; self.texts.len()];
        for (bit, asked) in needle.words.iter().enumerate() {
            for (word, rows) in &self.words {
                if word.starts_with(asked.as_str()) {
                    rows.iter().for_each(|row| found[*row as usize] |= 1 << bit);
                }
            }
        }
        // By locality and word: the longest phrase that begins there, as number of words and rank.
        let mut reach = Vec::with_capacity(names.len() * count);
        names.iter().for_each(|names| names.reach(needle, &mut reach));
        let is_exact: Vec<bool> = names.iter().map(|names| names.is(needle)).collect();
        let mut fewest = count + 1;
        let mut places = Vec::with_capacity(names.len());
        for (at, is_exact) in is_exact.iter().enumerate() {
            let cut = cut(count, |word, _| reach[at * count + word]);
            fewest = fewest.min(cut.phrases);
            places.push(if *is_exact { Cut { rank: Rank::Exact, ..cut } } else { cut });
        }
        let mut rows = Vec::with_capacity(self.texts.len());
        for (row, found) in found.iter().enumerate() {
            let [a, b] = sides(row).map(|at| at as usize);
            let longer = |word: usize| reach[a * count + word].max(reach[b * count + word]);
            let named = cut(count, |word, _| longer(word));
            fewest = fewest.min(named.phrases);
            rows.push(if is_exact[a] || is_exact[b] {
                Cut { phrases: 1, rank: Rank::Exact }
            } else if named.rank > Rank::None || *found == 0 {
                named
            } else {
                // Texts stand beside names of the sides' own, and never beside themselves.
                cut(count, |word, before| match longer(word) {
                    (length, rank) if rank >= Rank::Alias => (length, rank),
                    _ if before == Rank::Text => (0, Rank::None),
                    _ => (self.text_reach(row, *found, needle, word), Rank::Text),
                })
            });
        }
        if fewest > count {
            fewest = rows.iter().map(|cut| cut.phrases).min().unwrap_or_default();
        }
        let kept = |cuts: Vec<Cut>| -> Vec<Rank> {
            cuts.into_iter().map(|cut| if cut.phrases > fewest { Rank::None } else { cut.rank }).collect()
        };
        (kept(rows), kept(places))
    }

    /// How many words from that one on stand side by side in a row's texts.
    fn text_reach(&self, row: usize, found: Found, needle: &Needle, start: usize) -> usize {
        let words = &needle.words[start..];
        let has = |length: usize| found & (1 << (start + length - 1)) != 0;
        let mut length = 0;
        while length < words.len() && has(length + 1) {
            if length > 0 && !fold::holds(&self.texts[row], &words[..=length]) {
                break;
            }
            length += 1;
        }
        length
    }
}

/// A query cut into phrases.
#[derive(Clone, Copy)]
struct Cut {
    /// How many; more than any query has where some word is not found.
    phrases: usize,
    /// The least rank among them.
    rank: Rank,
}

/// Cuts a query from its beginning, each time as far as a phrase reaches: `reach` gives its length in words and its
/// rank, for a word and the rank of the phrase before.
fn cut(count: usize, reach: impl Fn(usize, Rank) -> (usize, Rank)) -> Cut {
    let (mut word, mut before) = (0, Rank::None);
    let mut cut = Cut { phrases: 0, rank: Rank::Exact };
    while word < count {
        let (length, rank) = reach(word, before);
        if length == 0 {
            return Cut { phrases: usize::MAX, rank: Rank::None };
        }
        word += length;
        before = rank;
        cut = Cut { phrases: cut.phrases + 1, rank: cut.rank.min(rank) };
    }
    // Only the whole of a name is exact, and nothing at all is not found.
    cut.rank = if cut.phrases == 0 { Rank::None } else { cut.rank.min(Rank::Name) };
    cut
}
