//! Text as search compares it: lower-case letters without accents, and single spaces for all else.

use std::ops::Range;

/// The letters that U+00C0 to U+017F are compared as, by runs: how many code points, and the letter. From the names
/// in the Unicode Character Database; `œ`, `æ` and `ß` are two letters and have their own line below.
#[rustfmt::skip]
const LATIN: &[(u8, u8)] = &[
    (7, b'a'), (1, b'c'), (4, b'e'), (4, b'i'), (1, b'd'), (1, b'n'), (5, b'o'), (1, b' '), (1, b'o'), (4, b'u'),
    (1, b'y'), (1, b't'), (1, b's'),
    (7, b'a'), (1, b'c'), (4, b'e'), (4, b'i'), (1, b'd'), (1, b'n'), (5, b'o'), (1, b' '), (1, b'o'), (4, b'u'),
    (1, b'y'), (1, b't'), (1, b'y'),
    (6, b'a'), (8, b'c'), (4, b'd'), (10, b'e'), (8, b'g'), (4, b'h'), (12, b'i'), (2, b'j'), (3, b'k'), (10, b'l'),
    (9, b'n'), (8, b'o'), (6, b'r'), (8, b's'), (6, b't'), (12, b'u'), (2, b'w'), (3, b'y'), (6, b'z'), (1, b's'),
];

/// The same for the Vietnamese letters U+1EA0 to U+1EF9.
const VIETNAMESE: &[(u8, u8)] = &[(24, b'a'), (16, b'e'), (4, b'i'), (24, b'o'), (14, b'u'), (8, b'y')];

fn in_runs(runs: &[(u8, u8)], mut at: u32) -> u8 {
    for (length, letter) in runs {
        match at.checked_sub(u32::from(*length)) {
            Some(rest) => at = rest,
            None => return *letter,
        }
    }
    b' '
}

/// What one character is compared as: nothing for a combining mark, `' '` for what separates words.
fn fold_letter(letter: char, folded: &mut String) {
    let code = letter as u32;
    let base = match letter {
        'a'..='z' | '0'..='9' => letter as u8,
        'A'..='Z' => letter as u8 + 32,
        '\u{300}'..='\u{36f}' => return,
        'Æ' | 'æ' | 'Œ' | 'œ' => {
            folded.push(if code < 0x100 { 'a' } else { 'o' });
            b'e'
        }
        'ß' => {
            folded.push('s');
            b's'
        }
        '\u{c0}'..='\u{17f}' => in_runs(LATIN, code - 0xc0),
        'Ơ' | 'ơ' => b'o',
        'Ư' | 'ư' => b'u',
        '\u{1ea0}'..='\u{1ef9}' => in_runs(VIETNAMESE, code - 0x1ea0),
        '\0'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' => b' ',
        // Letters of other scripts are compared as they are.
        _ => return folded.push(letter),
    };
    folded.push(base as char);
}

/// Calls `word` with each word of a text, folded, and with its place in the text.
pub fn words(text: &str, mut word: impl FnMut(&str, Range<usize>)) {
    let (mut folded, mut start) = (String::new(), 0);
    for (at, letter) in text.char_indices() {
        let before = folded.len();
        fold_letter(letter, &mut folded);
        if folded.ends_with(' ') {
            folded.pop();
            if !folded.is_empty() {
                word(&folded, start..at);
                folded.clear();
            }
        } else if before == 0 && folded.len() > before {
            start = at;
        }
    }
    if !folded.is_empty() {
        word(&folded, start..text.len());
    }
}

/// The words of a text, folded, with single spaces between them.
pub fn folded(text: &str) -> String {
    let mut all = String::new();
    words(text, |word, _| {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(word);
    });
    all
}

/// Whether words stand side by side in a folded text with a space before each word, the last of them perhaps as the
/// beginning of a word.
pub fn holds(text: &str, words: &[String]) -> bool {
    let text = text.as_bytes();
    (0..text.len()).any(|at| {
        let mut rest = &text[at..];
        for word in words {
            match rest.strip_prefix(b" ").and_then(|rest| rest.strip_prefix(word.as_bytes())) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        true
    })
}

/// The length of the beginning of `word` that folds to at least `length` bytes, with the marks that belong to it.
pub fn prefix(word: &str, length: usize) -> usize {
    let mut folded = String::new();
    for (at, letter) in word.char_indices() {
        let before = folded.len();
        fold_letter(letter, &mut folded);
        if before >= length && folded.len() > before {
            return at;
        }
    }
    word.len()
}

/// Folded words for kinds of authority with which a name, or a query, may begin.
const KINDS: &[&str] = &[
    "tinh",
    "thanh pho",
    "tp",
    "province de",
    "province d",
    "province",
    "region",
    "departement de",
    "departement du",
    "departement des",
    "departement d",
    "departement",
    "ville de",
    "ville d",
    "commune de",
];

/// A folded text without the kind of authority with which it begins, if something follows.
pub fn without_kind(folded: &str) -> &str {
    let rest = |kind: &str| folded.strip_prefix(kind)?.strip_prefix(' ');
    // The longer kinds stand before the shorter that they begin with.
    KINDS.iter().find_map(|kind| rest(kind)).unwrap_or(folded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_case_and_punctuation_are_folded_away() {
        for (text, expected) in [
            ("Tỉnh Hải Dương", "tinh hai duong"),
            ("Tỉnh Hải Dương", "tinh hai duong"),
            ("ĐẮK LẮK", "dak lak"),
            ("Đ đ Ơ ơ Ư ư", "d d o o u u"),
            ("hoà / hòa", "hoa hoa"),
            ("Bà Rịa–Vũng Tàu", "ba ria vung tau"),
            ("TP.HCM", "tp hcm"),
            ("  Côtes-d’Armor ", "cotes d armor"),
            ("Nœud Straße Æsir", "noeud strasse aesir"),
            ("Île-de-France, 93", "ile de france 93"),
            ("Ỹ ỳ ợ ự ệ ị ậ", "y y o u e i a"),
            ("", ""),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn a_kind_is_taken_off_only_before_a_name() {
        for (text, expected) in [
            ("tinh hai duong", "hai duong"),
            ("thanh pho ho chi minh", "ho chi minh"),
            ("thanh hoa", "thanh hoa"),
            ("province d an giang", "an giang"),
            ("province de cao bang", "cao bang"),
            ("tinh", "tinh"),
            ("vung tau", "vung tau"),
        ] {
            assert_eq!(without_kind(text), expected);
        }
    }

    #[test]
    fn a_prefix_ends_behind_the_marks_of_its_last_letter() {
        assert_eq!(prefix("Hải", 2), "Hả".len());
        assert_eq!(prefix("Ha\u{309}i", 2), "Ha\u{309}".len());
        assert_eq!(prefix("Œuvre", 1), "Œ".len());
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn words_lie_where_they_are_said_to_be(text in "[a-zĐđảớ .\u{309}-]{0,30}") {
            words(&text, |word, place| assert_eq!(folded(&text[place]), word));
        }
    }
}
