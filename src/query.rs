//! The part of the state that pages keep in the URL's query: [`Query`] of the timeline, [`Selection`] of the explorer.
//!
//! Defaults are omitted, keys and values are ASCII and the same in both languages, and whatever cannot be read is
//! ignored.

mod selection;
mod timeline;
mod viewport;

pub use selection::{Era, Facet, Selection, Sort, View};
pub use timeline::{Lane, Query, SHORTEST, Window};
pub use viewport::{LARGEST, Viewport};

/// Reads a number with a sign and at most four digits and two decimals, in hundredths; the standard parser of floats
/// weighs more than all of these modules.
fn hundredths(text: &str) -> Option<i32> {
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole, 4) || !is_number(decimals, 2) {
        return None;
    }
    let (whole, part): (i32, i32) = (whole.parse().ok()?, decimals.parse().ok()?);
    Some(sign * (whole * 100 + if decimals.len() == 1 { part * 10 } else { part }))
}

/// Writes a number of hundredths; the inverse of [`hundredths`].
fn decimal(hundredths: i32) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    match part {
        0 => format!("{sign}{whole}"),
        part if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        part => format!("{sign}{whole}.{part:02}"),
    }
}

/// Percent-encodes a value (RFC 3986, section 2.1): all but the unreserved characters.
fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(byte as char),
            b' ' => encoded.push('+'),
            _ => {
                encoded.push('%');
                [byte >> 4, byte & 15]
                    .iter()
                    .for_each(|half| encoded.push(b"0123456789ABCDEF"[*half as usize] as char));
            }
        }
    }
    encoded
}

/// Decodes a value, `+` as a space as forms write it (WHATWG URL, section 5).
fn decode(text: &str) -> String {
    let spaced: String = text.chars().map(|letter| if letter == '+' { ' ' } else { letter }).collect();
    crate::route::decode(&spaced)
}
