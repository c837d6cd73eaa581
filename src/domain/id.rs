//! Ids: a lower-case slug, or the number of an edition; which record owns one and which refers to one.

use std::fmt;
use std::ops::Deref;

use crate::dataset::format::{Format, IS_WHOLE_CHECK, Reader};
use crate::dataset::node::Node;
use crate::dataset::problem::Fault;
#[cfg(feature = "ssr")]
use crate::dataset::schema::Definitions;

/// A type that names one record.
pub trait Identifier: Format {
    /// What it names, as error messages say it.
    const KIND: &'static str;
}

/// The regular expression that every id but an edition's matches.
#[cfg(feature = "ssr")]
pub const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$";

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(String);

        impl $name {
            /// The slug.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Identifier for $name {
            const KIND: &'static str = $kind;
        }

        impl Format for $name {
            fn read(node: &Node, reader: &mut Reader) -> Self {
                $name(read_slug(node, $kind, reader))
            }

            #[cfg(feature = "ssr")]
            fn schema(definitions: &mut Definitions) -> serde_json::Value {
                definitions.named("Id", |_| serde_json::json!({
                    "description": "Lower-case letters a–z, digits and single hyphens, 80 at most.",
                    "type": "string", "pattern": SLUG, "maxLength": LONGEST_ID,
                }))
            }
        }
    )*};
}

ids! {
    /// Names a source.
    SourceId = "source";
    /// Names a local authority.
    LocalityId = "locality";
    /// Names a partnership: `french-side--vietnamese-side`.
    PartnershipId = "partnership";
    /// Names a field of cooperation.
    SectorId = "sector";
    /// Names a milestone.
    MilestoneId = "milestone";
    /// Names a question.
    QuestionId = "question";
}

#[cfg(feature = "ssr")]
ids! {
    /// Names a change of the dataset.
    ChangeId = "change";
}

/// The most letters of an id, as addresses and lists of ids in them have it.
pub const LONGEST_ID: usize = 80;

/// Words of letters and digits with hyphens between them; one double hyphen may join the two sides of a partnership.
fn is_slug(slug: &str) -> bool {
    let (mut hyphens, mut joints) = (0, 0);
    for byte in slug.bytes() {
        hyphens = match byte {
            b'a'..=b'z' | b'0'..=b'9' => 0,
            b'-' => hyphens + 1,
            _ => return false,
        };
        joints += u8::from(hyphens == 2);
        if hyphens > 2 || joints > 1 {
            return false;
        }
    }
    hyphens == 0 && (1..=LONGEST_ID).contains(&slug.len()) && !slug.starts_with('-')
}

fn read_slug(node: &Node, kind: &'static str, reader: &mut Reader) -> String {
    let slug = reader.string(node).unwrap_or_default();
    if !IS_WHOLE_CHECK {
        return slug.to_owned();
    }
    if is_slug(slug) {
        let mention = reader.mention(kind, slug);
        reader.referred.push(mention);
    } else if !slug.is_empty() {
        reader.fault(Fault::BadId(slug.to_owned()));
    }
    slug.to_owned()
}

/// The number of an edition, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Edition(pub u8);

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Identifier for Edition {
    const KIND: &'static str = "edition";
}

impl Format for Edition {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        match u64::read(node, reader) {
            number @ 1..=99 => {
                let edition = Edition(number as u8);
                if IS_WHOLE_CHECK {
                    let mention = reader.mention(Self::KIND, &edition.to_string());
                    reader.referred.push(mention);
                }
                return edition;
            }
            _ if matches!(node, Node::Number(_)) => {
                reader.fault(Fault::OutOfRange { what: "edition", allowed: "1 to 99" });
            }
            _ => {}
        }
        Edition::default()
    }

    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        definitions.named("Edition", |_| {
            serde_json::json!({ "description": "Number of an edition.", "type": "integer", "minimum": 1, "maximum": 99 })
        })
    }
}

/// The id that a record owns; an id outside `Own` refers to the record that does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Own<T>(T);

impl<T> Deref for Own<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Identifier> Format for Own<T> {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let referred = reader.referred.len();
        let id = T::read(node, reader);
        reader.defined.extend(reader.referred.drain(referred..));
        Own(id)
    }

    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        T::schema(definitions)
    }
}
