//! Text of iCalendar (RFC 5545): content lines, folded; values of type TEXT, escaped.

use crate::domain::{Day, Lang};

/// Octets that a line may have, without its end (section 3.1).
const WIDTH: usize = 75;

/// Content lines, one after the other.
#[derive(Default)]
pub struct Ical(String);

impl Ical {
    /// A line with its value as it is: a word, a number, an address.
    pub fn line(&mut self, name: &str, value: &str) {
        self.0.push_str(&fold(&format!("{name}:{value}")));
        self.0.push_str("\r\n");
    }

    /// A line with words in that language.
    pub fn text(&mut self, name: &str, lang: Lang, text: &str) {
        self.texts(name, lang, &[text]);
    }

    /// A line with several values in that language.
    pub fn texts(&mut self, name: &str, lang: Lang, texts: &[&str]) {
        let value = texts.iter().map(|text| escape(text)).collect::<Vec<_>>().join(",");
        self.line(&format!("{name};LANGUAGE={}", lang.as_str()), &value);
    }

    /// All of them.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// A value of type TEXT (section 3.3.11): what would end it is escaped, and what it cannot hold is left out.
pub fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A content line as lines of at most 75 octets, each but the first after a space; no letter is cut.
pub fn fold(line: &str) -> String {
    let mut folded = String::new();
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > WIDTH {
            folded.push_str("\r\n ");
            width = 1;
        }
        folded.push(letter);
        width += letter.len_utf8();
    }
    folded
}

/// A date of basic format (section 3.3.4): `20101105`.
pub fn basic(day: Day) -> String {
    let (year, month, day) = day.civil();
    format!("{year:04}{month:02}{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn unfold(folded: &str) -> String {
        folded.replace("\r\n ", "")
    }

    fn unescape(escaped: &str) -> String {
        let mut text = String::new();
        let mut letters = escaped.chars();
        while let Some(letter) = letters.next() {
            text.push(match (letter, letter == '\\') {
                (_, true) => letters.next().map(|next| if next == 'n' { '\n' } else { next }).unwrap(),
                (letter, false) => letter,
            });
        }
        text
    }

    #[test]
    fn a_line_is_folded_after_75_octets_and_before_a_letter_that_would_pass_them() {
        let line = format!("SUMMARY:{}ếx", "a".repeat(66));
        let at = "SUMMARY:".len() + 66;
        assert_eq!(at, 74, "the letter of three octets would end at octet 77");
        assert_eq!(fold(&line), format!("{}\r\n ếx", &line[..at]));
        assert_eq!(fold(&"a".repeat(75)), "a".repeat(75));
        assert_eq!(fold(&"a".repeat(76)), format!("{}\r\n a", "a".repeat(75)));
        assert_eq!(fold(&"a".repeat(150)).lines().map(str::len).collect::<Vec<_>>(), [75, 75, 2]);
    }

    #[test]
    fn what_would_end_a_value_is_escaped() {
        assert_eq!(escape("Brest, Le Quartz; a\\b\nc\r\u{7}"), "Brest\\, Le Quartz\\; a\\\\b\\nc");
    }

    #[test]
    fn a_day_has_four_two_and_two_digits() {
        let day = crate::domain::PartialDate::parse("0987-01-02").unwrap().first_day();
        assert_eq!(basic(day), "09870102");
    }

    proptest! {
        #[test]
        fn folding_is_undone_by_unfolding_and_keeps_the_width(line in "[^\\r\\n]{0,300}") {
            let folded = fold(&line);
            prop_assert!(folded.split("\r\n").all(|line| line.len() <= WIDTH));
            prop_assert!(folded.split("\r\n").skip(1).all(|line| line.starts_with(' ') && line.len() > 1));
            prop_assert_eq!(unfold(&folded), line);
        }

        #[test]
        fn escaping_is_undone(text in "[\\PC\\n\\t\\\\;,]{0,80}") {
            let escaped = escape(&text);
            prop_assert!(!escaped.contains('\n'));
            prop_assert_eq!(unescape(&escaped), text);
        }
    }
}
