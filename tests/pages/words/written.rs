//! Every message as it is written in `src/i18n`: whoever adds one need not list it here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The messages by file, field and place among the literals of the field: in Vietnamese and in French.
pub fn messages() -> BTreeMap<(String, String, usize), [Option<String>; 2]> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let mut found = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let source = fs::read_to_string(&path).unwrap();
        let file = path.file_stem().unwrap().to_str().unwrap();
        // The large list has a file of its own for each language.
        for (lang, start, owner) in [("vi", "pub const VI:", 0), ("fr", "pub const FR:", 1)] {
            let (name, start) = if file == lang { ("messages", "pub const MESSAGES:") } else { (file, start) };
            let Some((_, constant)) = source.split_once(start) else { continue };
            let constant = constant.split(";\n").next().unwrap();
            for (field, index, text) in literals(constant) {
                found.entry((name.to_owned(), field, index)).or_insert_with(|| [None, None])[owner] = Some(text);
            }
        }
    }
    found
}

/// The string literals of an initialiser with the field before them, counted in each field.
fn literals(source: &str) -> Vec<(String, usize, String)> {
    let (mut found, mut field, mut index, mut outside) = (Vec::new(), String::new(), 0, String::new());
    let mut letters = source.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ':' => {
                let word = outside.rsplit(|it: char| !(it.is_alphanumeric() || it == '_')).next().unwrap_or_default();
                (field, index) = (word.to_owned(), 0);
            }
            '"' => {
                let text = literal(&mut letters);
                // `ssr` of an attribute is no message.
                if !outside.ends_with("feature = ") {
                    found.push((field.clone(), index, text));
                    index += 1;
                }
                outside.clear();
                continue;
            }
            _ => {}
        }
        outside.push(letter);
    }
    found
}

/// The text of a literal after its first quotation mark.
fn literal(letters: &mut impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => text.push(match letters.next().unwrap() {
                'n' => '\n',
                'u' => {
                    let code: String = letters.by_ref().skip(1).take_while(|it| *it != '}').collect();
                    char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap()
                }
                other => other,
            }),
            letter => text.push(letter),
        }
    }
    text
}
