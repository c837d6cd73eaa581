//! Search that knows the field: without accents, in either language, by names old and new.
//!
//! What is compared is *folded* ([`fold`]): no accents, no case, `đ` as `d`, any punctuation as a space. A query is
//! cut into phrases: words that stand side by side in one name or text, the last of them perhaps as the beginning of
//! a word. Where names have the whole query, what needs more phrases than they do is not found: “thanh hoa” is Thanh
//! Hóa, not the beginning of “thành phố” and of “văn hóa”. A partnership's [`Rank`] is that of the least phrase:
//!
//! 1. [`Rank::Exact`]: the whole query is the official name of one side, with or without its kind
//!    (“tinh hai duong”, “hai duong”), or in one word.
//! 2. [`Rank::Name`]: the phrase is in an official name.
//! 3. [`Rank::Alias`]: in another name of that side: exonym, abbreviation, chief town, kind.
//! 4. [`Rank::Related`]: in a name of what that side became or came from, or of the authority around it.
//! 5. [`Rank::Text`]: in a sector, the summary, a project or an agreement. This holds beside names of the sides' own
//!    only, and neighbouring words must stand there side by side: “hai … đường” (two roads) is not Hải Dương.

pub mod fold;
mod highlight;
mod index;
mod names;

pub use highlight::{Piece, marked};
pub use index::Index;
pub use names::{Names, bracketed};

/// How well a record answers a query; greater is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rank {
    /// Not at all.
    None,
    /// By a text.
    Text,
    /// By the name of a predecessor, a successor, or the authority around it.
    Related,
    /// By another name.
    Alias,
    /// By a word of an official name.
    Name,
    /// By the whole of an official name.
    Exact,
}

impl Rank {
    /// The number of ranks.
    pub const COUNT: usize = 6;
}

/// A query as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Needle {
    /// The words, in order, without the kind of authority with which the query may begin.
    pub words: Vec<String>,
}

impl Needle {
    /// Folds what was typed. More than sixteen words are cut.
    pub fn new(typed: &str) -> Self {
        const MOST: usize = 16;
        let folded = fold::folded(typed);
        let mut words = Vec::new();
        fold::words(fold::without_kind(&folded), |word, _| words.push(word.to_owned()));
        words.truncate(MOST);
        Needle { words }
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
