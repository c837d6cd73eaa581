//! The part of the state that pages keep in the URL's query: [`Query`] of the timeline, [`Selection`] of the explorer,
//! [`Comparison`] of two records.
//!
//! Defaults are omitted, keys and values are ASCII and the same in both languages, and whatever cannot be read is
//! ignored.

mod compare;
mod selection;
mod timeline;

pub use compare::Comparison;
pub use selection::{Facet, Selection, Sort, View};
pub use timeline::{Lane, Query, SHORTEST, Window};

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
