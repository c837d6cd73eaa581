//! The same fields as each format has them.
//!
//! BibTeX is written in UTF-8, as biber and today's LaTeX read it: letters with signs stay letters, and only what TeX
//! itself would act on is escaped. It is `@misc`, which BibTeX and biblatex both know, with the fields of biblatex.

use super::Citation;
use super::fields::{Form, fields};
use crate::export::json::string;
use crate::i18n::{date, fill, messages};

/// A citation in the format of that ending, one of [`FORMATS`](super::FORMATS); in words for any other.
pub fn write(citation: &Citation, ending: &str) -> String {
    match ending {
        "bib" => bibtex(citation),
        "ris" => ris(citation),
        "json" => csl(citation),
        _ => words(citation),
    }
}

/// A sentence, in the manner of the language of the page.
fn words(citation: &Citation) -> String {
    let (lang, messages) = (citation.lang, messages(citation.lang));
    let [cited, at, accessed] = messages.share.citation;
    let mut title = fill(messages.share.quoted, &[&citation.title]);
    if !citation.value.is_empty() {
        title = fill(messages.share.value, &[&title, &citation.value]);
    }
    let mut words = fill(cited, &[&title, messages.site, &date(citation.version, lang)]);
    if !citation.base.is_empty() {
        words.push_str(&fill(at, &[&citation.address()]));
    }
    if let Some(day) = citation.accessed {
        words.push_str(&fill(accessed, &[&date(day, lang)]));
    }
    words + "."
}

fn bibtex(citation: &Citation) -> String {
    let mut text = ["@misc{", &citation.key()].concat();
    for ([name, ..], form, value) in fields(citation) {
        if name.is_empty() {
            continue;
        }
        // Twice in braces, a name is not taken apart and a title keeps its capitals.
        let [open, close] = if form <= Form::Title { ["{{", "}}"] } else { ["{", "}"] };
        text.push_str(&[",\n  ", name, " = ", open].concat());
        if form == Form::Plain {
            text.push_str(&value)
        } else {
            tex(&mut text, &value)
        }
        text.push_str(close);
    }
    text + "\n}\n"
}

/// Words for TeX. Braces by their names: BibTeX counts them even after a backslash.
fn tex(text: &mut String, value: &str) {
    for letter in value.chars() {
        match letter {
            '\\' => text.push_str("\\textbackslash{}"),
            '{' => text.push_str("\\textbraceleft{}"),
            '}' => text.push_str("\\textbraceright{}"),
            '~' => text.push_str("\\textasciitilde{}"),
            '^' => text.push_str("\\textasciicircum{}"),
            '\u{a0}' => text.push('~'),
            '\u{202f}' => text.push_str("\\,"),
            '#' | '$' | '%' | '&' | '_' => {
                text.push('\\');
                text.push(letter);
            }
            _ => text.push(letter),
        }
    }
}

/// Lines end in CR LF, and two spaces stand after each tag.
fn ris(citation: &Citation) -> String {
    let mut text = String::new();
    let mut line = |tag: &str, value: &str| text.push_str(&[tag, "  - ", value, "\r\n"].concat());
    line("TY", if citation.is_dataset { "DATA" } else { "ELEC" });
    line("ID", &citation.key());
    for ([_, tag, _], form, value) in fields(citation) {
        match form {
            _ if tag.is_empty() => {}
            Form::Date => line(tag, &value.split('-').collect::<Vec<_>>().join("/")),
            _ => line(tag, &value),
        }
    }
    line("ER", "");
    text
}

/// A list of one item, as programs read it in.
fn csl(citation: &Citation) -> String {
    let mut text = String::from("[{");
    let kind = if citation.is_dataset { "dataset" } else { "webpage" };
    for (name, value) in [("\"id\":", &*citation.key()), (",\"type\":", kind)] {
        text.push_str(name);
        string(&mut text, value);
    }
    for ([.., name], form, value) in fields(citation) {
        if name.is_empty() {
            continue;
        }
        text.push_str(&[",\"", name, "\":"].concat());
        match form {
            Form::Name => {
                text.push_str("[{\"literal\":");
                string(&mut text, &value);
                text.push_str("}]");
            }
            Form::Date => {
                text.push_str("{\"date-parts\":[[");
                for (index, part) in value.split('-').enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    text.push_str(part.trim_start_matches('0'));
                }
                text.push_str("]]}");
            }
            _ => string(&mut text, &value),
        }
    }
    text + "}]\n"
}
