//! The JSON file as a tree that keeps what a map would lose: the order of fields and repeated keys.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// One JSON value; its words are those of the text that it was read from, where they are written without escapes.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number; the format has no integer above 2⁵³.
    Number(f64),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object: fields in the order of the file, repeated keys included.
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// The JSON name of this value's type.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "boolean",
            Node::Number(_) => "number",
            Node::String(_) => "string",
            Node::Array(_) => "array",
            Node::Object(_) => "object",
        }
    }

    /// The first field of that name, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
        match self {
            Node::Object(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value as f64))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value as f64))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value))
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Borrowed(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Owned(value.to_owned())))
    }
    fn visit_string<E>(self, value: String) -> Result<Node<'de>, E> {
        Ok(Node::String(Cow::Owned(value)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut fields = Vec::new();
        // A key is a string, and read as any other.
        while let Some((Node::String(key), value)) = map.next_entry()? {
            fields.push((key, value));
        }
        Ok(match fields.as_slice() {
            [(key, Node::String(digits))] if key == NUMBER => Node::Number(number(digits)),
            _ => Node::Object(fields),
        })
    }
}

/// As what the parser gives a number that is no integer: an object of this one field (its `arbitrary_precision`).
const NUMBER: &str = "$serde_json::private::Number";

/// A number in JSON's notation (RFC 8259, section 6); with at most 15 digits, and an exponent up to 22, the nearest value.
fn number(text: &str) -> f64 {
    let (mut value, mut places, mut exponent) = (0.0, 0, 0i32);
    let (mut has_point, mut in_exponent, mut is_small) = (false, false, false);
    for byte in text.bytes() {
        let digit = i32::from(byte.wrapping_sub(b'0'));
        match byte {
            b'0'..=b'9' if in_exponent => exponent = (exponent * 10 + digit).min(999),
            b'0'..=b'9' => {
                value = value * 10.0 + f64::from(digit);
                places += i32::from(has_point);
            }
            b'.' => has_point = true,
            b'e' | b'E' => in_exponent = true,
            b'-' if in_exponent => is_small = true,
            _ => {}
        }
    }
    let power = if is_small { -exponent } else { exponent } - places;
    let mut scale = 1.0;
    (0..power.abs().min(400)).for_each(|_| scale *= 10.0);
    let value = if power < 0 { value / scale } else { value * scale };
    if text.starts_with('-') { -value } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_keys_and_their_order_survive() {
        let node: Node = serde_json::from_str(r#"{"b":1,"a":[null,true,"ệ"],"b":2}"#).unwrap();
        let Node::Object(fields) = &node else { panic!("not an object") };
        let keys: Vec<_> = fields.iter().map(|(key, _)| &**key).collect();
        assert_eq!(keys, ["b", "a", "b"]);
        assert_eq!(node.get("b"), Some(&Node::Number(1.0)));
    }

    proptest::proptest! {
        #[test]
        fn numbers_are_those_of_the_standard_parser(
            whole in -999_999_999i64..999_999_999, decimals in "(\\.[0-9]{1,6})?", exponent in "([eE][+-]?[0-9])?",
        ) {
            let text = format!("{whole}{decimals}{exponent}");
            let node: Node = serde_json::from_str(&text).unwrap();
            proptest::prop_assert_eq!(node, Node::Number(text.parse().unwrap()));
        }
    }
}
