//! The words of published files: texts, attributes that are read, and names in JSON.

use assises::domain::Lang;
use serde_json::Value;

use crate::published::{unescaped, values_of};

/// Stands for words of another language or of a source.
pub const FOREIGN: char = '\u{fffc}';

/// Elements within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "cite", "code", "data", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
    "time",
];
/// Elements without an end.
const VOID: &[&str] = &["base", "br", "hr", "img", "input", "link", "meta", "source", "wbr", "!doctype"];
/// Elements whose language is that of a part of the page.
const PARTS: &[&str] = &["html", "section", "li"];
/// Elements of words that are not ours.
const QUOTES: &[&str] = &["code", "pre", "q"];
/// Attributes that are read to somebody, at once or when something fails.
const READ: &[&str] =
    &["alt", "aria-description", "aria-label", "placeholder", "title", "data-program", "data-data", "data-corrupt"];
/// Metadata that is words.
const META: &[&str] = &["name=\"description\"", "property=\"og:", "name=\"twitter:"];

/// The lines and attributes of a page, each in its language. Only a part of a page changes it; another element that says
/// its language is a name or a quotation, as is `q`.
pub fn html(page: &str) -> Vec<(Lang, String)> {
    let (mut found, mut line) = (Vec::new(), String::new());
    // Each open element: its name, and the language of its words if they are ours.
    let mut open: Vec<(&str, Option<Lang>)> = Vec::new();
    let mut rest = page;
    while let Some((text, tail)) = rest.split_once('<') {
        let (tag, tail) = tail.split_once('>').unwrap();
        let around = open.last().map_or(Some(Lang::Vi), |(_, lang)| *lang);
        line.push_str(if around.is_some() { text } else { "" });
        rest = tail;
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap();
        if !INLINE.contains(&name) {
            found.extend(open.iter().rev().find_map(|(_, lang)| *lang).map(|lang| (lang, std::mem::take(&mut line))));
        }
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        if matches!(name, "script" | "style") {
            rest = tail.split_once("</").unwrap().1.split_once('>').unwrap().1;
            continue;
        }
        let said = Lang::ALL.iter().copied().find(|lang| tag.contains(&format!(" lang=\"{}\"", lang.as_str())));
        let lang = match (said, PARTS.contains(&name)) {
            (Some(lang), true) => Some(lang),
            (None, _) if !QUOTES.contains(&name) && !tag.contains(" lang=\"") => around,
            _ => None,
        };
        if let Some(lang) = lang {
            let metadata =
                if META.iter().any(|kind| tag.contains(kind)) { values_of(tag, "content") } else { Vec::new() };
            let read = READ.iter().flat_map(|attribute| values_of(tag, attribute));
            found.extend(read.chain(metadata).map(|text| (lang, text)));
        } else if around.is_some() && INLINE.contains(&name) {
            line.push(FOREIGN);
        }
        if !VOID.contains(&&*name.to_lowercase()) && !tag.ends_with('/') {
            open.push((name, lang));
        }
    }
    let lines = found.into_iter().map(|(lang, text)| (lang, unescaped(&text).trim_matches(['\n', ' ']).to_owned()));
    lines.filter(|(_, text)| text.chars().any(char::is_alphabetic) && !text.starts_with("http")).collect()
}

/// The names and descriptions of what a page is for programs; of works, whose titles are quoted, none.
pub fn linked(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            if fields.get("@type").is_some_and(|kind| kind == "CreativeWork" || kind == "WebSite") {
                return Vec::new();
            }
            let own = ["name", "description"].into_iter().filter_map(|name| fields.get(name)?.as_str());
            own.map(str::to_owned).chain(fields.values().flat_map(linked)).collect()
        }
        Value::Array(items) => items.iter().flat_map(linked).collect(),
        _ => Vec::new(),
    }
}

/// Every pair of texts whose names end in the two languages: `title@vi` and `title@fr`.
pub fn pairs(value: &Value) -> Vec<[String; 2]> {
    match value {
        Value::Object(fields) => {
            let french = |name: &str| fields.get(&format!("{}@fr", name.strip_suffix("@vi")?))?.as_str();
            let own = fields.iter().filter_map(|(name, vi)| Some([vi.as_str()?, french(name)?].map(str::to_owned)));
            own.chain(fields.values().flat_map(pairs)).collect()
        }
        Value::Array(items) => items.iter().flat_map(pairs).collect(),
        _ => Vec::new(),
    }
}
