//! The same rows as JSON (RFC 8259): for programs, with stable names of fields.

use super::record::record;
use crate::domain::Partnership;
use crate::site::Site;

/// An object with the data's title, version and language, and the rows as `partnerships`. `base` is the
/// address of the site's folder.
pub fn json(site: Site, rows: &[&'static Partnership], base: &str) -> String {
    let meta = &site.catalog.dataset().meta;
    let mut text = String::from("{\"title\":");
    string(&mut text, meta.title.reading(site.lang).text);
    for (key, value) in [("version", &*meta.version.to_string()), ("language", site.lang.as_str())] {
        text.push_str(&format!(",\"{key}\":"));
        string(&mut text, value);
    }
    text.push_str(",\"partnerships\":[");
    for (index, partnership) in rows.iter().enumerate() {
        text.push_str(if index > 0 { ",\n{" } else { "\n{" });
        for (index, field) in record(site, partnership, base).into_iter().enumerate() {
            text.push_str(&format!("{}\"{}\":", if index > 0 { "," } else { "" }, field.key));
            if field.is_list {
                text.push('[');
                for (index, value) in field.values.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    string(&mut text, value);
                }
                text.push(']');
            } else {
                match field.code.or(field.values.first().map(String::as_str)) {
                    Some(value) => string(&mut text, value),
                    None => text.push_str("null"),
                }
            }
        }
        text.push('}');
    }
    text.push_str("\n]}\n");
    text
}

/// A string, escaped as JSON wants it (RFC 8259, section 7).
pub(super) fn string(text: &mut String, value: &str) {
    text.push('"');
    for letter in value.chars() {
        match letter {
            '"' | '\\' => {
                text.push('\\');
                text.push(letter);
            }
            '\0'..='\u{1f}' => {
                let code = letter as usize;
                text.push_str("\\u00");
                [code >> 4, code & 15].iter().for_each(|half| text.push(b"0123456789abcdef"[*half] as char));
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}
