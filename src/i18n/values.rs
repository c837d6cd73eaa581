//! A claim's value in words, for values that are words of their own; names and texts bring theirs.

use super::{date, messages, quantity};
use crate::domain::{Lang, SourceLang, Value};
use crate::joined::joined;

/// A number or a date in words; empty for names and texts, which have their own.
pub fn value(value: &Value, lang: Lang) -> String {
    match value {
        Value::Count(count) => quantity(count, lang),
        Value::Sides(sides) => {
            let [vn, fr] = messages(lang).country;
            let sides = [(&sides.vn, vn), (&sides.fr, fr)];
            let words = sides.into_iter().filter_map(|(number, country)| {
                number.as_ref().map(|number| format!("{} {country}", quantity(number, lang)))
            });
            joined(&words.collect::<Vec<_>>(), " + ")
        }
        Value::Date(value) => date(*value, lang),
        Value::Status(status) => messages(lang).partnership_status[*status as usize].to_owned(),
        Value::Text(_) | Value::Wording(_) | Value::Locality(_) | Value::Country(_) => String::new(),
    }
}

/// The name of a source's language.
pub fn source_language(source: SourceLang, lang: Lang) -> &'static str {
    messages(lang).source_lang[source as usize]
}
