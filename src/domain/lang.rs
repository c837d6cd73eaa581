//! The two languages of the site, and texts that exist in both.

use crate::dataset::format::{Format, Reader};
use crate::dataset::node::Node;
use crate::dataset::problem::Fault;
#[cfg(feature = "ssr")]
use crate::dataset::schema::Definitions;
use crate::words;

words! {
    /// A language of the site.
    pub enum Lang as "language" {
        /// Vietnamese.
        Vi = "vi",
        /// French.
        Fr = "fr",
    }
}

impl Lang {
    /// The other language of the site.
    pub fn other(self) -> Lang {
        match self {
            Lang::Vi => Lang::Fr,
            Lang::Fr => Lang::Vi,
        }
    }
}

/// A text in both languages, or in one when it says that the other is not translated yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localized {
    vi: Option<String>,
    fr: Option<String>,
}

/// A text as a page in one language shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language; not the page's where the text is untranslated.
    pub lang: Lang,
}

impl Localized {
    /// The wording in that language, if there is one.
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Vi => self.vi.as_deref(),
            Lang::Fr => self.fr.as_deref(),
        }
    }

    /// The wording in that language, else the only one there is.
    pub fn reading(&self, lang: Lang) -> Reading<'_> {
        match self.exact(lang) {
            Some(text) => Reading { text, lang },
            None => Reading { text: self.exact(lang.other()).unwrap_or_default(), lang: lang.other() },
        }
    }
}

impl Format for Localized {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        if !reader.object(node, &["vi", "fr"]) {
            return Localized::default();
        }
        let faults = reader.faults.len();
        let mut wording = |lang: Lang| match node.get(lang.as_str()) {
            Some(Node::Null) => None,
            Some(value) => Some(reader.value(lang.as_str(), value)),
            None => {
                reader.fault(Fault::MissingLanguage(lang.as_str()));
                None
            }
        };
        let localized = Localized { vi: wording(Lang::Vi), fr: wording(Lang::Fr) };
        if reader.faults.len() == faults && localized == Localized::default() {
            reader.fault(Fault::Empty("text in both languages"));
        }
        localized
    }

    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        definitions.named("Localized", |_| {
            let wording = serde_json::json!({ "type": ["string", "null"], "pattern": "\\S" });
            serde_json::json!({
                "description": "A text in both languages; null where it is not translated yet (one language at most).",
                "type": "object", "properties": { "vi": wording, "fr": wording },
                "required": ["vi", "fr"], "additionalProperties": false,
                "anyOf": [
                    { "properties": { "vi": { "type": "string" } } },
                    { "properties": { "fr": { "type": "string" } } },
                ],
            })
        })
    }
}
