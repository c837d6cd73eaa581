//! The nearest known word to one that was mistyped.

use crate::domain::LONGEST_ID;

/// The candidate with the smallest edit distance to `word`, if at most a third of its letters differ. What is longer
/// than any id has none: the distance of two long texts takes the product of their lengths.
pub fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    if word.len() > LONGEST_ID {
        return None;
    }
    let limit = ((word.chars().count() + 1) / 3).max(1);
    let nearest = candidates.iter().copied().min_by_key(|candidate| distance(word, candidate))?;
    (distance(word, nearest) <= limit).then_some(nearest)
}

/// Levenshtein distance in characters, with two rows of the Wagner–Fischer table.
pub fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substitution = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = substitution.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_single_edits() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("hải", "hai"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn a_word_too_far_from_all_has_no_nearest() {
        assert_eq!(nearest("vnp-fr-2011", &["vnp-fr-2010", "vnp-fr-2013"]), Some("vnp-fr-2010"));
        assert_eq!(nearest(&"a".repeat(81), &[&"a".repeat(80)]), None);
        assert_eq!(nearest("zzz", &["held", "announced"]), None);
    }
}
