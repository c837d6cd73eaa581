//! The two languages of the interface: messages, dates, numbers and values in words.
//!
//! [`Messages`] has one constant per language, so a message missing in one of them does not compile. Words follow the
//! project's glossary; French punctuation takes its no-break spaces here and nowhere else.

mod calendar;
#[cfg(feature = "ssr")]
mod cards;
mod compare;
#[cfg(feature = "ssr")]
mod data;
mod dates;
#[cfg(feature = "ssr")]
mod embed;
mod fr;
#[cfg(feature = "ssr")]
mod head;
mod messages;
mod missing;
mod numbers;
#[cfg(feature = "ssr")]
mod offline;
#[cfg(feature = "ssr")]
mod open_data;
mod pictures;
mod share;
mod source_pages;
mod values;
mod vi;

pub use calendar::CalendarMessages;
#[cfg(feature = "ssr")]
pub use cards::CardsMessages;
pub use compare::CompareMessages;
#[cfg(feature = "ssr")]
pub use data::DataMessages;
pub use dates::{date, day_numeric, year_label};
#[cfg(feature = "ssr")]
pub use embed::EmbedMessages;
#[cfg(feature = "ssr")]
pub use head::HeadMessages;
pub use messages::Messages;
pub use missing::MissingMessages;
#[cfg(feature = "ssr")]
pub use numbers::size;
pub use numbers::{grouped, quantity, quantity_parts};
#[cfg(feature = "ssr")]
pub use offline::OfflineMessages;
#[cfg(feature = "ssr")]
pub use open_data::OpenDataMessages;
pub use pictures::PicturesMessages;
pub use share::ShareMessages;
pub use source_pages::SourcePagesMessages;
pub use values::{source_language, value};

use crate::domain::{Edition, Lang};

/// The messages of a language.
pub fn messages(lang: Lang) -> &'static Messages {
    match lang {
        Lang::Vi => &vi::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
    }
}

/// Puts values into a message's `$`, in order.
pub fn fill(message: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut text = String::new();
    for letter in message.chars() {
        match letter {
            '$' => text.push_str(values.next().copied().unwrap_or_default()),
            letter => text.push(letter),
        }
    }
    text
}

/// Of the two forms `one|many` of a message the one that `n` takes: Vietnamese has one form, French is singular for 0
/// and 1 (Unicode CLDR plural rules).
pub fn form(message: &'static str, n: usize, lang: Lang) -> &'static str {
    match message.split_once('|') {
        Some((one, many)) => {
            if lang == Lang::Fr && n < 2 {
                one
            } else {
                many
            }
        }
        None => message,
    }
}

/// The message in the form that `n` takes, with `n` in its place.
pub fn counted(message: &'static str, n: usize, lang: Lang) -> String {
    fill(form(message, n, lang), &[&grouped(n as u64, lang)])
}

/// What follows “thứ” up to four; later ones are figures.
const FIRST: [&str; 4] = ["nhất", "hai", "ba", "tư"];

/// Puts the ordinal of an edition into a message: “kỳ 8”, “lần thứ nhất”, « 8e édition », « 1res Assises ».
pub fn ordinal(message: &str, edition: Edition, lang: Lang) -> String {
    let number = match (lang, edition.0) {
        (Lang::Fr, 1) => "1re".to_owned(),
        (Lang::Fr, number) => format!("{number}e"),
        (Lang::Vi, number) => match FIRST.get(usize::from(number.wrapping_sub(1))) {
            Some(word) if message.ends_with("thứ $") => (*word).to_owned(),
            _ => number.to_string(),
        },
    };
    fill(message, &[&number])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_is_singular_for_zero_and_one() {
        let texts: Vec<_> = [0, 1, 2].iter().map(|n| counted("$ source|$ sources", *n, Lang::Fr)).collect();
        assert_eq!(texts, ["0 source", "1 source", "2 sources"]);
        assert_eq!(counted("$ nguồn", 1, Lang::Vi), "1 nguồn");
    }

    #[test]
    fn the_first_editions_have_ordinals_of_their_own() {
        let fr = &messages(Lang::Fr).edition_title;
        assert_eq!(ordinal(fr, Edition(1), Lang::Fr), "1res Assises");
        assert_eq!(ordinal(fr, Edition(8), Lang::Fr), "8es Assises");
        let vi = &messages(Lang::Vi).edition_title;
        assert_eq!(ordinal(vi, Edition(1), Lang::Vi), "Hội nghị lần thứ nhất");
        assert_eq!(ordinal(vi, Edition(8), Lang::Vi), "Hội nghị lần thứ 8");
        assert_eq!(ordinal("Kỳ $", Edition(1), Lang::Vi), "Kỳ 1");
    }
}
