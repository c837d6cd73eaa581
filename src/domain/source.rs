//! The documents that claims rest on.

use super::{Localized, Own, PartialDate, SourceId};
use crate::dataset::rules;
use crate::{record, words};

record! {
    /// A document that claims rest on.
    pub struct Source {
        /// Its id.
        id: Own<SourceId>,
        /// Its title, letter by letter.
        title: String,
        /// The language it is written in.
        lang: SourceLang,
        /// Who speaks.
        kind: SourceKind,
        /// Who publishes it.
        publisher: Option<String>,
        /// Where it was read on the web.
        url: Option<String>,
        /// The name of the file kept with the archive's founding documents.
        file: Option<String>,
        /// When it was published.
        published: Option<PartialDate>,
        /// How much of it was read.
        read: Extent,
        /// When it was read.
        accessed: PartialDate,
        /// When it was looked for again at its address and could not be opened.
        lost: Option<PartialDate>,
        /// A remark on it.
        note: Option<Localized>,
    }
    rule rules::source;
}

words! {
    /// Who speaks in a source.
    pub enum SourceKind as "kind of source" {
        /// An authority.
        Official = "official",
        /// The press.
        News = "news",
        /// An archive, a review or an association.
        Archive = "archive",
    }
}

words! {
    /// The language of a source (BCP 47).
    pub enum SourceLang as "language of a source" {
        /// Vietnamese.
        Vi = "vi",
        /// French.
        Fr = "fr",
        /// English.
        En = "en",
        /// Chinese.
        Zh = "zh",
        /// Indonesian.
        Id = "id",
        /// Korean.
        Ko = "ko",
        /// German.
        De = "de",
        /// Spanish.
        Es = "es",
    }
}

words! {
    /// How much of a source was read.
    pub enum Extent as "extent of reading" {
        /// All of it.
        Full = "full",
        /// Its beginning.
        Excerpt = "excerpt",
    }
}
