//! The part of the state that pages keep in the URL's query: [`Query`] of the timeline, [`Selection`] of the explorer,
//! [`Comparison`] of two records.
//!
//! Defaults are omitted, keys and values are ASCII and the same in both languages, and whatever cannot be read is
//! ignored.

mod compare;
mod facing;
mod selection;
mod timeline;
mod viewport;

pub use compare::Comparison;
pub use facing::{faced, unfaced};
pub use selection::{Era, Facet, Selection, Sort, View};
pub use timeline::{Lane, Query, SHORTEST, Window};
pub use viewport::{LARGEST, Viewport};

use crate::route::Route;

/// The state of a page that its address keeps, as a query: what the page does not read is not in it.
pub fn state(route: Route, query: &str) -> String {
    match route {
        Route::Timeline => Query::parse(query).to_query(),
        Route::Explorer => Selection::parse(query).to_query(),
        Route::Compare => Comparison::parse(query).to_query(),
        _ => String::new(),
    }
}

/// Reads a number with a sign, at most four digits and that many decimals, in units of the last of them; the standard
/// parser of floats weighs more than all of these modules.
fn parse_decimal(text: &str, places: usize) -> Option<i32> {
    let (digits, sign) = text.strip_prefix('-').map_or((text, 1), |digits| (digits, -1));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole, 4) || !is_number(decimals, places) {
        return None;
    }
    let mut value: i32 = whole.parse().ok()?;
    for place in 0..places {
        value = value * 10 + decimals.as_bytes().get(place).map_or(0, |digit| i32::from(digit - b'0'));
    }
    Some(sign * value)
}

/// Writes such a number; the inverse of [`parse_decimal`].
fn decimal(value: i32, places: usize) -> String {
    let mut text = value.unsigned_abs().to_string();
    while text.len() <= places {
        text.insert(0, '0');
    }
    text.insert(text.len() - places, '.');
    let text = text.trim_end_matches('0').trim_end_matches('.');
    format!("{}{text}", if value < 0 { "-" } else { "" })
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
