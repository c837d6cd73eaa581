//! The format of the dataset, said once: a type's `Format` both reads it and describes it in the schema.
//!
//! [`record!`](crate::record) and [`words!`](crate::words) declare the domain's types together with their `Format`,
//! so that a field cannot be read without being described, nor the reverse.
//! Reading never stops at a mistake: each goes to the [`Reader`] with its place, and what is around it is still read.

use std::ops::Deref;

use super::node::Node;
use super::problem::Fault;
pub use super::reader::Reader;
#[cfg(feature = "ssr")]
use super::schema::Definitions;

/// A type that the dataset can hold. Its default stands in for a value that could not be read; a dataset with such a
/// value is never given out.
pub trait Format: Default {
    /// Whether a field of this type may be left out, which means its default.
    const IS_OPTIONAL: bool = false;

    /// Reads a value; every problem goes to the reader.
    fn read(node: &Node, reader: &mut Reader) -> Self;

    /// The JSON Schema (draft 2020-12) of this type.
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value;
}

/// Whether what holds between values and between records is checked as well as their form: natively it is, before
/// anything is published. In the browser, where it would cost every reader 3 KB, a file that is not the published one
/// shows in its form; and no page relies on more.
pub const IS_WHOLE_CHECK: bool = cfg!(not(target_arch = "wasm32"));

/// A list that must be there and hold something.
#[derive(Debug, Clone, PartialEq)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> Default for NonEmpty<T> {
    fn default() -> Self {
        NonEmpty(Vec::new())
    }
}

impl<T> Deref for NonEmpty<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Format> Format for NonEmpty<T> {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if matches!(node, Node::Array(items) if items.is_empty()) {
            reader.fault(Fault::Empty("list"));
        }
        NonEmpty(reader.items(node))
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "array", "items": T::schema(definitions), "minItems": 1 })
    }
}

impl<T: Format> Format for Vec<T> {
    const IS_OPTIONAL: bool = true;
    fn read(node: &Node, reader: &mut Reader) -> Self {
        reader.items(node)
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "array", "items": T::schema(definitions) })
    }
}

impl<T: Format> Format for Option<T> {
    const IS_OPTIONAL: bool = true;
    fn read(node: &Node, reader: &mut Reader) -> Self {
        Some(T::read(node, reader))
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        T::schema(definitions)
    }
}

impl Format for String {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        reader.string(node).unwrap_or_default().to_owned()
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "string", "pattern": "\\S" })
    }
}

impl Format for bool {
    const IS_OPTIONAL: bool = true;
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if !matches!(node, Node::Bool(_)) {
            reader.wrong_type("boolean", node);
        }
        *node == Node::Bool(true)
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "boolean" })
    }
}

impl Format for f64 {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if let Node::Number(value) = node {
            return *value;
        }
        reader.wrong_type("number", node);
        0.0
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "number" })
    }
}

impl Format for u64 {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        match node {
            // 2⁵³: above it a JSON number is no longer exact (RFC 8259, section 6).
            Node::Number(value) if value.trunc() == *value && (0.0..=9_007_199_254_740_992.0).contains(value) => {
                return *value as u64;
            }
            other => reader.wrong_type("whole number, 0 or more", other),
        }
        0
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "integer", "minimum": 0 })
    }
}

/// Declares a struct read from a JSON object, field by field, and its schema from the same lines. The `rule` is
/// checked on every record; it asks [`Reader::is_sound`] before it judges a field. A field with `#[cfg(feature = …)]` is
/// unknown to programs without that feature.
#[macro_export]
macro_rules! record {
    ($(#[doc = $doc:literal])* pub struct $name:ident { $($(#[doc = $field_doc:literal])* $(#[cfg(feature = $feature:literal)])? $field:ident: $type:ty,)* }
     $(rule $rule:path;)?) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct $name { $($(#[doc = $field_doc])* $(#[cfg(feature = $feature)])? pub $field: $type,)* }

        impl $crate::dataset::format::Format for $name {
            // A record that several others hold would otherwise be read by a copy of this in each.
            #[inline(never)]
            fn read(node: &$crate::dataset::node::Node, reader: &mut $crate::dataset::format::Reader) -> Self {
                if !reader.object(node, &[$($(#[cfg(feature = $feature)])? stringify!($field)),*]) {
                    return Self::default();
                }
                let record = $name {
                    $($(#[cfg(feature = $feature)])? $field: reader.field(node, stringify!($field)),)*
                };
                $(if $crate::dataset::format::IS_WHOLE_CHECK && !reader.is_full() {
                    $rule(&record, reader);
                })?
                record
            }

            #[cfg(feature = "ssr")]
            fn schema(definitions: &mut $crate::dataset::schema::Definitions) -> serde_json::Value {
                definitions.object(stringify!($name), concat!($($doc),*), |definitions| vec![
                    $($crate::dataset::schema::Field::of::<$type>(
                        stringify!($field), concat!($($field_doc),*), definitions),)*
                ])
            }
        }
    };
}

/// Declares an enum whose variants are words of a closed list in the file.
#[macro_export]
macro_rules! words {
    ($(#[doc = $doc:literal])* pub enum $name:ident as $kind:literal
     { $($(#[doc = $variant_doc:literal])* $variant:ident = $word:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $variant_doc])* $variant,)* }

        impl $name {
            /// Every word, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as the file writes it.
            pub fn as_str(self) -> &'static str {
                Self::WORDS[self as usize]
            }

            /// The variant of that word.
            pub fn parse(word: &str) -> Option<Self> {
                Self::WORDS.iter().position(|known| *known == word).map(|index| Self::ALL[index])
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::ALL[0]
            }
        }

        impl $crate::dataset::format::Format for $name {
            fn read(node: &$crate::dataset::node::Node, reader: &mut $crate::dataset::format::Reader) -> Self {
                Self::ALL[reader.word(node, $kind, Self::WORDS)]
            }

            #[cfg(feature = "ssr")]
            fn schema(definitions: &mut $crate::dataset::schema::Definitions) -> serde_json::Value {
                definitions.words(stringify!($name), concat!($($doc),*),
                    &[$(($word, concat!($($variant_doc),*)),)*])
            }
        }
    };
}
