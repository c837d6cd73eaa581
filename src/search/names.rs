//! The names by which a local authority is found.

use super::{Needle, Rank, fold};
use crate::domain::{Lang, Locality};

/// The names of a local authority, folded.
#[derive(Debug, Default, Clone)]
pub struct Names {
    /// Whole official names, with and without their kind.
    whole: Vec<String>,
    /// Words, each with the rank that finding it gives.
    words: Vec<(String, Rank)>,
}

impl Names {
    /// The names of its own.
    pub fn of(locality: &Locality) -> Self {
        let mut names = Names::default();
        for lang in Lang::ALL {
            let Some(name) = locality.names.exact(*lang) else { continue };
            // What stands in brackets explains: “(đến 2015)”, “(ville provinciale, jusqu’en 2024)”.
            let plain = fold::folded(name.split_once(" (").map_or(name, |(plain, _)| plain));
            let bare = fold::without_kind(&plain);
            names.add(bare, Rank::Name);
            let joined: String = bare.split(' ').collect();
            names.add(&joined, Rank::Alias);
            names.add(&fold::folded(name), Rank::Alias);
            names.whole.push(bare.to_owned());
            names.whole.push(plain);
        }
        for alias in &locality.aliases {
            let alias = fold::folded(alias);
            names.add(&alias, Rank::Alias);
            let joined: String = alias.split(' ').collect();
            names.add(&joined, Rank::Alias);
        }
        names
    }

    /// Adds words that are not known at that rank or a better one.
    fn add(&mut self, folded: &str, rank: Rank) {
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if !self.words.iter().any(|(known, at)| known == word && *at >= rank) {
                self.words.push((word.to_owned(), rank));
            }
        }
    }

    /// Adds the names of what it became, came from or lies in.
    pub fn relate(&mut self, other: &Names) {
        for (word, rank) in &other.words {
            if *rank > Rank::Related {
                self.add(word, Rank::Related);
            }
        }
    }

    /// The best rank that a word of a query gives.
    pub fn rank(&self, asked: &str) -> Rank {
        let mut best = Rank::None;
        for (word, rank) in &self.words {
            if *rank > best && word.starts_with(asked) {
                best = *rank;
            }
        }
        best
    }

    /// Whether the whole query is an official name.
    pub fn is(&self, needle: &Needle) -> bool {
        self.whole.contains(&needle.words.join(" "))
    }

    /// The rank of the whole query among these names alone.
    pub fn answer(&self, needle: &Needle) -> Rank {
        if needle.is_empty() {
            return Rank::None;
        }
        if self.is(needle) {
            return Rank::Exact;
        }
        needle.words.iter().map(|word| self.rank(word)).min().unwrap_or(Rank::None)
    }
}
