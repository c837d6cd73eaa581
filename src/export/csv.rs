//! CSV as spreadsheets of both countries read it: RFC 4180, in UTF-8 with its mark, and nothing that is a formula.

use super::record::record;
use crate::domain::Partnership;
use crate::joined::joined;
use crate::site::Site;

/// The rows with a line of headings. Lines end in CR LF (RFC 4180, section 2); U+FEFF in front tells spreadsheets that
/// it is UTF-8; values of a list stand with “ ; ” between them.
pub fn csv(site: Site, rows: &[&'static Partnership], base: &str) -> String {
    let mut text = String::from("\u{feff}");
    let mut is_first = true;
    for partnership in rows {
        let fields = record(site, partnership, base);
        if std::mem::take(&mut is_first) {
            line(&mut text, fields.iter().map(|field| field.title.to_owned()));
        }
        line(&mut text, fields.into_iter().map(|field| joined(&field.values, " ; ")));
    }
    text
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (index, value) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        cell(text, &value);
    }
    text.push_str("\r\n");
}

/// One cell. What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, “CSV Injection”).
fn cell(text: &mut String, value: &str) {
    match value.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => quoted(text, "'", value),
        false => exact(text, value),
    }
}

/// One cell as it is, quoted where it has to be (RFC 4180, section 2).
pub fn exact(text: &mut String, value: &str) {
    match value.contains(['"', ',', ';', '\r', '\n']) {
        true => quoted(text, "", value),
        false => text.push_str(value),
    }
}

fn quoted(text: &mut String, guard: &str, value: &str) {
    text.push('"');
    text.push_str(guard);
    for letter in value.chars() {
        if letter == '"' {
            text.push('"');
        }
        text.push(letter);
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be_and_are_never_formulas() {
        for (value, expected) in [
            ("Hà Nội", "Hà Nội"),
            ("Eau, santé", "\"Eau, santé\""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("=1+1", "\"'=1+1\""),
            ("-5", "\"'-5\""),
            ("@x", "\"'@x\""),
            ("+33", "\"'+33\""),
            ("", ""),
        ] {
            let mut text = String::new();
            cell(&mut text, value);
            assert_eq!(text, expected);
        }
    }
}
