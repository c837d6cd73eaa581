//! The names by which a local authority is found.

use super::{Needle, Rank, fold};
use crate::domain::{Lang, Locality};
use crate::joined::joined;

/// The names of a local authority, folded.
#[derive(Debug, Default, Clone)]
pub struct Names {
    /// Whole official names, with and without their kind, and in one word.
    whole: Vec<String>,
    /// All names, a space before each word, with the rank that words side by side in them give.
    phrases: Vec<(String, Rank)>,
}

impl Names {
    /// The names of its own.
    pub fn of(locality: &Locality) -> Self {
        let mut names = Names::default();
        for lang in Lang::ALL {
            let Some(name) = locality.names.exact(*lang) else { continue };
            // What stands in brackets explains: “(đến 2015)”, “(ville provinciale, jusqu’en 2024)”.
            let plain = fold::folded(bracketed(name).0);
            let bare = fold::without_kind(&plain);
            names.add(bare, Rank::Name);
            let joined: String = bare.split(' ').collect();
            names.add(&joined, Rank::Alias);
            names.add(&fold::folded(name), Rank::Alias);
            names.whole.push(bare.to_owned());
            names.whole.push(joined);
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

    /// Adds a name, unless it is known at that rank or a better one.
    fn add(&mut self, folded: &str, rank: Rank) {
        let name = format!(" {folded}");
        if !self.phrases.iter().any(|(known, at)| *at >= rank && *known == name) {
            self.phrases.push((name, rank));
        }
    }

    /// Adds the names of what it became, came from or lies in.
    pub fn relate(&mut self, other: &Names) {
        for (name, rank) in &other.phrases {
            if *rank > Rank::Related {
                self.add(&name[1..], Rank::Related);
            }
        }
    }

    /// For each word of a query: the longest phrase that begins with it, as number of words and best rank.
    pub fn reach(&self, needle: &Needle, reach: &mut Vec<(usize, Rank)>) {
        for start in 0..needle.words.len() {
            let mut longest = (0, Rank::None);
            for end in start..needle.words.len() {
                let mut best = Rank::None;
                for (name, rank) in &self.phrases {
                    if *rank > best && fold::holds(name, &needle.words[start..=end]) {
                        best = *rank;
                    }
                }
                if best == Rank::None {
                    break;
                }
                longest = (end + 1 - start, best);
            }
            reach.push(longest);
        }
    }

    /// Whether the whole query is an official name.
    pub fn is(&self, needle: &Needle) -> bool {
        self.whole.contains(&joined(&needle.words, " "))
    }
}

/// A name before the bracket that explains it, and what begins in the bracket: “Lorient Agglomération (Lorient)”.
pub fn bracketed(name: &str) -> (&str, &str) {
    let cut = name.split_once('(').and_then(|(plain, bracket)| Some((plain.strip_suffix(' ')?, bracket)));
    cut.unwrap_or((name, ""))
}
