//! The format of the dataset, said once: a type's `Format` both reads it and describes it in the schema.
//!
//! [`record!`](crate::record), [`words!`](crate::words) and [`ids!`](crate::ids) declare the domain's types
//! together with their `Format`, so that a field cannot be read without being described, nor the reverse.
//! Reading never stops at a mistake: each goes to the [`Reader`] with its place, and what is around it is still read.

use std::ops::Deref;

use super::nearest::nearest;
use super::node::Node;
use super::problem::Fault;
#[cfg(feature = "ssr")]
use super::schema::Definitions;

/// A type that the dataset can hold.
pub trait Format: Sized {
    /// What a field of this type is when it is not in the file; `None` means that it must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// Reads a value. `None` means that at least one problem went to the reader.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;

    /// The JSON Schema (draft 2020-12) of this type.
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value;
}

/// An id met in the file, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Kind of record that the id names.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// Pointer to it.
    pub pointer: String,
}

/// Collects problems, and the ids defined and referred to, while a file is read.
#[derive(Debug, Default)]
pub struct Reader {
    path: String,
    /// Pointer and kind of each mistake so far, in the order of the file.
    pub faults: Vec<(String, Fault)>,
    /// Ids that records own.
    pub defined: Vec<Mention>,
    /// Ids that refer to a record elsewhere.
    pub referred: Vec<Mention>,
}

impl Reader {
    /// Records a mistake at the current place.
    pub fn fault<T>(&mut self, fault: Fault) -> Option<T> {
        self.faults.push((self.path.clone(), fault));
        None
    }

    /// Records that the value here is of another type.
    pub fn wrong_type<T>(&mut self, expected: &'static str, node: &Node) -> Option<T> {
        self.fault(Fault::WrongType { expected, found: node.kind() })
    }

    /// An id at the current place.
    pub fn mention(&self, kind: &'static str, id: &str) -> Mention {
        Mention { kind, id: id.to_owned(), pointer: self.path.clone() }
    }

    /// Reads what is one step further down.
    pub fn step<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&step.replace('~', "~0").replace('/', "~1"));
        let value = read(self);
        self.path.truncate(length);
        value
    }

    /// Checks that the node is an object with these fields only, each once.
    pub fn object(&mut self, node: &Node, allowed: &'static [&'static str]) -> Option<()> {
        let Node::Object(fields) = node else { return self.wrong_type("object", node) };
        for (index, (name, _)) in fields.iter().enumerate() {
            if !allowed.contains(&name.as_str()) {
                let nearest = nearest(name, allowed.iter().copied());
                self.step(name, |reader| {
                    reader.fault::<()>(Fault::UnknownField { name: name.clone(), nearest, allowed })
                });
            } else if fields[..index].iter().any(|(earlier, _)| earlier == name) {
                self.step(name, |reader| reader.fault::<()>(Fault::RepeatedField(name.clone())));
            }
        }
        Some(())
    }

    /// Reads the field of that name from an object.
    pub fn field<T: Format>(&mut self, node: &Node, name: &'static str) -> Option<T> {
        match node.get(name) {
            Some(value) => self.step(name, |reader| T::read(value, reader)),
            None => match T::absent() {
                Some(value) => Some(value),
                None => self.fault(Fault::MissingField(name)),
            },
        }
    }

    /// Reads each item of an array. Items that fail are reported and left out, so that rules between records can
    /// still be checked on the rest.
    fn items<T: Format>(&mut self, node: &Node) -> Option<Vec<T>> {
        let Node::Array(items) = node else { return self.wrong_type("array", node) };
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            values.extend(self.step(&index.to_string(), |reader| T::read(item, reader)));
        }
        Some(values)
    }
}

/// A list that must be there and hold something.
#[derive(Debug, Clone, PartialEq)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> Deref for NonEmpty<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Format> Format for NonEmpty<T> {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        if matches!(node, Node::Array(items) if items.is_empty()) {
            return reader.fault(Fault::Empty("list"));
        }
        let items = reader.items(node)?;
        (!items.is_empty()).then_some(NonEmpty(items))
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "array", "items": T::schema(definitions), "minItems": 1 })
    }
}

impl<T: Format> Format for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        reader.items(node)
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "array", "items": T::schema(definitions) })
    }
}

impl<T: Format> Format for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(Some)
    }
    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        T::schema(definitions)
    }
}

impl Format for String {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node {
            Node::String(text) if text.trim().is_empty() => reader.fault(Fault::Empty("string")),
            Node::String(text) => Some(text.clone()),
            other => reader.wrong_type("string", other),
        }
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "string", "pattern": "\\S" })
    }
}

impl Format for bool {
    fn absent() -> Option<Self> {
        Some(false)
    }
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node {
            Node::Bool(value) => Some(*value),
            other => reader.wrong_type("boolean", other),
        }
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "boolean" })
    }
}

impl Format for f64 {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node {
            Node::Number(value) => Some(*value),
            other => reader.wrong_type("number", other),
        }
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "number" })
    }
}

impl Format for u64 {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node {
            // 2⁵³: above it a JSON number is no longer exact (RFC 8259, section 6).
            Node::Number(value) if value.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(value) => {
                Some(*value as u64)
            }
            other => reader.wrong_type("whole number, 0 or more", other),
        }
    }
    #[cfg(feature = "ssr")]
    fn schema(_: &mut Definitions) -> serde_json::Value {
        serde_json::json!({ "type": "integer", "minimum": 0 })
    }
}

/// Declares a struct read from a JSON object, field by field, and its schema from the same lines. The `rule` is
/// checked on every record whose fields were all right.
#[macro_export]
macro_rules! record {
    ($(#[doc = $doc:literal])* pub struct $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $type:ty,)* }
     $(rule $rule:path;)?) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $type,)* }

        impl $crate::dataset::format::Format for $name {
            fn read(
                node: &$crate::dataset::node::Node,
                reader: &mut $crate::dataset::format::Reader,
            ) -> Option<Self> {
                reader.object(node, &[$(stringify!($field)),*])?;
                let _faults = reader.faults.len();
                // All fields are read before the first failure is returned, so that every problem is reported.
                $(let $field = reader.field::<$type>(node, stringify!($field));)*
                let record = $name { $($field: $field?,)* };
                $(if reader.faults.len() == _faults { $rule(&record, reader); })?
                Some(record)
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
                Self::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }

        impl $crate::dataset::format::Format for $name {
            fn read(
                node: &$crate::dataset::node::Node,
                reader: &mut $crate::dataset::format::Reader,
            ) -> Option<Self> {
                let word = <String as $crate::dataset::format::Format>::read(node, reader)?;
                match Self::parse(&word) {
                    Some(value) => Some(value),
                    None => {
                        let nearest = $crate::dataset::nearest::nearest(&word, Self::WORDS.iter().copied());
                        reader.fault($crate::dataset::problem::Fault::UnknownWord {
                            kind: $kind, word, nearest, allowed: Self::WORDS,
                        })
                    }
                }
            }

            #[cfg(feature = "ssr")]
            fn schema(definitions: &mut $crate::dataset::schema::Definitions) -> serde_json::Value {
                definitions.words(stringify!($name), concat!($($doc),*),
                    &[$(($word, concat!($($variant_doc),*)),)*])
            }
        }
    };
}
