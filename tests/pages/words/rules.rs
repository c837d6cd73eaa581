//! The house style of each language as rules that a text keeps or breaks.

use assises::domain::Lang;

/// A rule: what breaks it, and whether a text does.
type Rule = (&'static str, fn(&[char]) -> bool);

const COMMON: &[Rule] = &[
    ("two spaces in a row, or one at an end", |text| {
        let ends = [text.first(), text.last()];
        near(text, |it, after| is_space(it) && is_space(after)) || ends.into_iter().flatten().any(|it| is_space(*it))
    }),
    ("a mark apart from its letter (not NFC)", |text| text.iter().any(|it| matches!(it, '\u{300}'..='\u{36f}'))),
    ("a straight quotation mark or apostrophe", |text| text.iter().any(|it| matches!(it, '\'' | '"'))),
    ("three dots for an ellipsis", |text| text.windows(3).any(|three| three == ['.'; 3])),
    ("an English word", |text| {
        // In quotation marks a word of a file stands for itself.
        let ours: Vec<char> = text.split(|it| "“«".contains(*it)).flat_map(after_quotation).copied().collect();
        words(&ours).iter().any(|word| ENGLISH.split_whitespace().any(|it| it == *word))
    }),
];

const FRENCH: &[Rule] = &[
    ("no U+00A0 before a colon", |text| sign(text, ':', &['\u{a0}'])),
    ("no U+202F before a semicolon, a question or an exclamation mark", |text| {
        // In quotation marks a sign stands for itself.
        let before = ['\u{202f}', '\u{a0}'];
        sign(text, ';', &before[..1]) || sign(text, '!', &before[..1]) || sign(text, '?', &before)
    }),
    ("no U+00A0 inside guillemets", |text| {
        near(text, |it, after| (it == '«' && after != '\u{a0}') || (after == '»' && it != '\u{a0}'))
    }),
    ("an ordinal other than 1er, 1re, 2e", |text| ordinals(text).iter().any(is_wrong_ordinal)),
    ("a capital without its accent", |text| {
        let text: String = text.iter().collect();
        let is_bare = |word: &str| BARE.split_whitespace().any(|start| word.starts_with(start));
        text.split(|it: char| !it.is_alphanumeric()).any(is_bare) || text.starts_with("A l") || text.contains(". A l")
    }),
    ("a number not grouped by U+202F", |text| {
        grouped(text, |it| matches!(it, '.' | ',' | ' ' | '\u{a0}'))
            || near(text, |it, after| it == ' ' && "%€".contains(after))
    }),
    ("an en dash in a range", |text| {
        text.windows(3).any(|it| it[1] == '–' && it[0].is_ascii_digit() && it[2].is_ascii_digit())
    }),
];

const VIETNAMESE: &[Rule] = &[
    ("a space before a sign", |text| {
        // An address may begin with a question mark.
        text.windows(3).any(|it| is_space(it[0]) && ":;!?,.%)”".contains(it[1]) && !it[2].is_alphanumeric())
            || text.ends_with(&[' ', '?'])
    }),
    ("guillemets", |text| text.iter().any(|it| matches!(it, '«' | '»'))),
    ("a tone not on the first vowel (hòa, thỏa, thủy)", |text| words(text).iter().any(|word| is_late(word))),
    ("i for y (kỳ, ký, kỷ, tỷ)", |text| words(text).iter().any(|word| SHORT_I.contains(&&**word))),
    ("a number not grouped by a full stop", |text| grouped(text, |it| matches!(it, ',' | ' ' | '\u{a0}' | '\u{202f}'))),
    ("a hyphen in a span of years", |text| {
        text.windows(9).any(|it| it[4] == '-' && it.iter().filter(|it| it.is_ascii_digit()).count() == 8)
    }),
];

/// Common words of English that neither language has.
const ENGLISH: &str = "the and of with from this that are was not you your here search \
    download loading close open next previous home show hide click back partnership partnerships unknown editions \
    timeline sector sectors twinning authority held";

/// Starts of French words whose first letter has an accent.
const BARE: &str = "Etat Etabl Etend Etiq Edit Echel Echan Ecol Econ Educ Even Evèn \
    Egal Etud Equip Energ Emission Epoque Ile Ere Eveque Evêque";

/// Syllables that the house style ends on y.
const SHORT_I: &[&str] = &["kì", "kí", "kỉ", "kĩ", "kị", "tỉ", "lí", "mĩ", "hi"];

/// The rules that a text breaks.
pub fn broken(lang: Lang, text: &str) -> Vec<&'static str> {
    let own = if lang == Lang::Vi { VIETNAMESE } else { FRENCH };
    let text: Vec<char> = text.chars().collect();
    COMMON.iter().chain(own).filter(|(_, is_broken)| is_broken(&text)).map(|(name, _)| *name).collect()
}

/// The words of a text in lower case.
pub fn words(text: &[char]) -> Vec<String> {
    let words = text.split(|it| !(it.is_alphanumeric() || *it == '_')).filter(|word| !word.is_empty());
    words.map(|word| word.iter().collect::<String>().to_lowercase()).collect()
}

/// What follows the end of a quotation; all, if none ends here.
fn after_quotation(part: &[char]) -> &[char] {
    let end = part.iter().position(|it| "”»".contains(*it));
    end.map_or(part, |end| &part[end..])
}

fn near(text: &[char], is_wrong: impl Fn(char, char) -> bool) -> bool {
    text.windows(2).any(|pair| is_wrong(pair[0], pair[1]))
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{202f}'
}

/// Whether that sign ends a word without one of those spaces; within an address it ends none.
fn sign(text: &[char], sign: char, spaces: &[char]) -> bool {
    text.iter().enumerate().any(|(at, letter)| {
        let ends = text.get(at + 1).is_none_or(|after| !after.is_alphanumeric() && *after != '/');
        let before = at.checked_sub(1).map(|before| text[before]);
        *letter == sign && ends && before.is_some_and(|before| !spaces.contains(&before))
    })
}

/// The letters that follow a figure.
fn ordinals(text: &[char]) -> Vec<(char, String)> {
    let starts = (1..text.len()).filter(|at| text[at - 1].is_ascii_digit() && text[*at].is_alphabetic());
    let letters = |at: usize| text[at..].iter().take_while(|it| it.is_alphabetic()).collect();
    starts.map(|at| (text[at - 1], letters(at))).collect()
}

fn is_wrong_ordinal((figure, letters): &(char, String)) -> bool {
    let is_first = matches!(&**letters, "er" | "re" | "ers" | "res");
    (is_first && *figure != '1') || matches!(&**letters, "ème" | "èmes" | "eme" | "ère" | "ere" | "nd" | "nde" | "ième")
}

/// Whether one of those signs stands between a figure and three figures, as if they were thousands.
fn grouped(text: &[char], is_sign: impl Fn(char) -> bool) -> bool {
    let is_figure = |at: usize| text.get(at).is_some_and(char::is_ascii_digit);
    (1..text.len()).any(|at| {
        let three = (at + 1..at + 4).all(is_figure) && !is_figure(at + 4);
        // A number before them is of one to three figures, so no year.
        let short = is_figure(at - 1) && !(at >= 4 && (at - 4..at).all(is_figure));
        is_sign(text[at]) && three && short
    })
}

/// Whether a syllable that ends on oa, oe or uy has its tone on the last letter; in “quý” the u belongs to q.
fn is_late(word: &str) -> bool {
    const ENDS: [(char, &str); 3] = [('o', "àáảãạ"), ('o', "èéẻẽẹ"), ('u', "ỳýỷỹỵ")];
    let mut letters = word.chars().rev();
    let (last, before) = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
    !word.starts_with('q') && ENDS.iter().any(|(first, tones)| before == *first && tones.contains(last))
}
