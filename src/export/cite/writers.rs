//! The same fields as each format has them.
//!
//! BibTeX is written in UTF-8, as biber and today's LaTeX read it: letters with signs stay letters, and only what TeX
//! itself would act on is escaped. It is `@misc`, which BibTeX and biblatex both know, with the fields of biblatex.

use super::Citation;
use crate::domain::PartialDate;
use crate::export::json::string;
use crate::i18n::{date, fill, messages};

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Form {
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

/// The fields: what each holds, and its names in BibTeX, RIS and CSL-JSON, empty where it has none. BibTeX: those of
/// biblatex's manual; RIS: tags of the specification of 2011; CSL-JSON: variables of CSL 1.0.
const FIELDS: [(Form, [&str; 3]); 11] = [
    (Form::Plain, ["", "ID", "id"]),
    (Form::Name, ["author", "AU", "author"]),
    (Form::Title, ["title", "TI", "title"]),
    (Form::Words, ["note", "N1", "note"]),
    (Form::Plain, ["year", "PY", ""]),
    (Form::Date, ["", "DA", "issued"]),
    (Form::Plain, ["version", "ET", "version"]),
    (Form::Plain, ["url", "UR", "URL"]),
    (Form::Date, ["urldate", "Y2", "accessed"]),
    (Form::Plain, ["langid", "", ""]),
    (Form::Plain, ["", "LA", "language"]),
];

/// A citation in the format of that ending, one of [`FORMATS`](super::FORMATS); in words for any other.
pub fn write(citation: &Citation, ending: &str) -> String {
    let (kinds, format) = match ending {
        "bib" => (["@misc{", "@misc{"], 0),
        "ris" => (["TY  - ELEC\r\n", "TY  - DATA\r\n"], 1),
        super::CORRECTION => return correction(citation),
        "json" => (["[{\"type\":\"webpage\"", "[{\"type\":\"dataset\""], 2),
        _ => return words(citation),
    };
    let version = citation.version.to_string();
    let accessed = citation.accessed.map(|date| date.to_string()).unwrap_or_default();
    let lang = citation.lang;
    let (key, address) = (citation.key(), citation.address());
    let values = [
        &*key,
        messages(lang).site,
        &citation.title,
        &citation.value,
        version.get(..4).unwrap_or_default(),
        &version,
        &version,
        &address,
        &accessed,
        ["vietnamese", "french"][lang as usize],
        lang.as_str(),
    ];
    let mut text = kinds[usize::from(citation.is_dataset)].to_owned();
    if format == 0 {
        text.push_str(&key);
    }
    for ((form, names), value) in FIELDS.iter().zip(values) {
        let name = names[format];
        if name.is_empty() || value.is_empty() {
            continue;
        }
        let [before, after, end] = [[",\n  ", " = {", "}"], ["", "  - ", "\r\n"], [",\"", "\":", ""]][format];
        for part in [before, name, after] {
            text.push_str(part);
        }
        match format {
            0 => tex(&mut text, *form, value),
            1 if *form == Form::Date => value.chars().for_each(|it| text.push(if it == '-' { '/' } else { it })),
            1 => text.push_str(value),
            _ => csl(&mut text, *form, value),
        }
        text.push_str(end);
    }
    text + ["\n}\n", "ER  - \r\n", "}]\n"][format]
}

/// A sentence, in the manner of the language of the page.
fn words(citation: &Citation) -> String {
    let (lang, messages) = (citation.lang, messages(citation.lang));
    let [cited, at, accessed] = messages.share.citation;
    let mut title = fill(messages.share.quoted, &[&citation.title]);
    if !citation.value.is_empty() {
        title = fill(messages.share.value, &[&title, &citation.value]);
    }
    let mut words = fill(cited, &[&title, messages.site, &date(PartialDate::At(citation.version), lang)]);
    if !citation.base.is_empty() {
        words.push_str(&fill(at, &[&citation.address()]));
    }
    if let Some(day) = citation.accessed {
        words.push_str(&fill(accessed, &[&date(day, lang)]));
    }
    words + "."
}

/// What is said now and where, and two lines to fill in.
fn correction(citation: &Citation) -> String {
    let version = citation.version.to_string();
    let said = [&*citation.title, &citation.record, &citation.address(), &version, &citation.value];
    fill(messages(citation.lang).share.correction, &said)
}

/// A value for BibTeX. In braces of its own a name is not taken apart and a title keeps its capitals; braces inside are
/// written by their names, because BibTeX counts them even after a backslash.
fn tex(text: &mut String, form: Form, value: &str) {
    let [open, close] = if form <= Form::Title { ["{", "}"] } else { [""; 2] };
    text.push_str(open);
    for letter in value.chars() {
        let escaped = match letter {
            _ if form == Form::Plain => "",
            '\\' => "\\textbackslash{}",
            '{' => "\\textbraceleft{}",
            '}' => "\\textbraceright{}",
            '~' => "\\textasciitilde{}",
            '^' => "\\textasciicircum{}",
            '\u{a0}' => "~",
            '\u{202f}' => "\\,",
            '#' => "\\#",
            '$' => "\\$",
            '%' => "\\%",
            '&' => "\\&",
            '_' => "\\_",
            _ => "",
        };
        text.push_str(escaped);
        if escaped.is_empty() {
            text.push(letter);
        }
    }
    text.push_str(close);
}

/// A value for CSL-JSON.
fn csl(text: &mut String, form: Form, value: &str) {
    match form {
        Form::Name => {
            text.push_str("[{\"literal\":");
            string(text, value);
            text.push_str("}]");
        }
        Form::Date => {
            text.push_str("{\"date-parts\":[[");
            // In JSON no number begins with a zero, and neither does a year here.
            let mut last = '-';
            for letter in value.chars() {
                match letter {
                    '-' => text.push(','),
                    '0' if last == '-' => {}
                    letter => text.push(letter),
                }
                last = letter;
            }
            text.push_str("]]}");
        }
        _ => string(text, value),
    }
}
