//! What a citation says, once for all formats: each field under its names there.

use super::Citation;
use crate::i18n::messages;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub enum Form {
    /// The name of whoever is no person.
    Name,
    /// A title, whose capitals stay as they are.
    Title,
    /// Words.
    Words,
    /// A day, month or year: `2026-11-21`.
    Date,
    /// An address, or a word that programs read.
    Plain,
}

/// A field: its names in BibTeX, RIS and CSL-JSON, empty where it has none, what it holds, and that.
pub type Field = ([&'static str; 3], Form, String);

/// The fields of a citation, none of them empty. BibTeX: those of biblatex's manual; RIS: tags of the specification of
/// 2011; CSL-JSON: variables of CSL 1.0.
pub fn fields(citation: &Citation) -> Vec<Field> {
    let lang = citation.lang.as_str();
    let version = citation.version.ends().1;
    let accessed = citation.accessed.map(|date| date.to_string()).unwrap_or_default();
    let fields = [
        (["author", "AU", "author"], Form::Name, messages(citation.lang).site.to_owned()),
        (["title", "TI", "title"], Form::Title, citation.title.clone()),
        (["note", "N1", "note"], Form::Words, citation.value.clone()),
        (["year", "PY", ""], Form::Plain, version.year().to_string()),
        (["", "DA", "issued"], Form::Date, version.to_string()),
        (["version", "ET", "version"], Form::Plain, citation.version.to_string()),
        (["url", "UR", "URL"], Form::Plain, citation.address()),
        (["urldate", "Y2", "accessed"], Form::Date, accessed),
        (["langid", "", ""], Form::Plain, ["vietnamese", "french"][citation.lang as usize].to_owned()),
        (["", "LA", "language"], Form::Plain, lang.to_owned()),
    ];
    fields.into_iter().filter(|(.., value)| !value.is_empty()).collect()
}
