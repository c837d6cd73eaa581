//! Which parts of a text a query found.

use super::{Needle, fold};

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// As it stands there.
    pub text: &'a str,
    /// Whether a word of the query is compared with it.
    pub is_found: bool,
}

/// Cuts a text where words of the query begin its words; the pieces together are the text.
pub fn marked<'a>(text: &'a str, needle: &Needle) -> Vec<Piece<'a>> {
    let (mut pieces, mut done) = (Vec::new(), 0);
    let mut push = |text: &'a str, is_found| {
        if !text.is_empty() {
            pieces.push(Piece { text, is_found });
        }
    };
    fold::words(text, |word, place| {
        let mut length = 0;
        for asked in &needle.words {
            if word.starts_with(asked.as_str()) {
                length = length.max(asked.len());
            }
        }
        if length > 0 {
            let end = place.start + fold::prefix(&text[place.clone()], length);
            push(&text[done..place.start], false);
            push(&text[place.start..end], true);
            done = end;
        }
    });
    push(&text[done..], false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, query: &str) -> String {
        marked(text, &Needle::new(query))
            .into_iter()
            .map(|piece| if piece.is_found { format!("[{}]", piece.text) } else { piece.text.to_owned() })
            .collect()
    }

    #[test]
    fn beginnings_of_words_are_marked_as_they_stand() {
        assert_eq!(shown("Tỉnh Hải Dương", "hai duo"), "Tỉnh [Hải] [Dươ]ng");
        assert_eq!(shown("Tỉnh Hải Dương", "HAI DUONG"), "Tỉnh [Hải] [Dương]");
        assert_eq!(shown("Île-de-France", "ile fr"), "[Île]-de-[Fr]ance");
        assert_eq!(shown("Shanghai", "hai"), "Shanghai");
        assert_eq!(shown("Nœud", "noe"), "[Nœ]ud");
        assert_eq!(shown("Lyon", ""), "Lyon");
    }
}
