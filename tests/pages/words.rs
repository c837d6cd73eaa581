//! Every word of the interface by the house style of its language, none left in English or in the other language.

mod rules;
mod shown;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use assises::domain::{Country, Lang};
use assises::search::fold::folded;
use serde_json::Value;

use crate::published::{DATASET, Page, catalog, page, plain, routes};
use rules::{broken, words};

/// Words that both languages share: names of formats.
const SHARED: &[&str] = &["BibTeX", "RIS", "CSL-JSON"];

/// Terms of the field, which nobody should meet without their marks.
const TERMS: &str = "hội nghị, hợp tác, địa phương, đối tác, quan hệ, thỏa thuận, kết nghĩa, lĩnh vực, dự án, \
    thành phố, đại biểu, kết quả, dữ liệu, tìm kiếm, bản đồ, mạng lưới, danh sách, số liệu, ghi nhận, độ tin cậy, \
    kỷ niệm, việt nam, hồ chí minh";

/// French words that differ by an accent alone, without it.
const APART: &[&str] = &["a", "cote", "la", "mene", "ou", "schema"];

#[test]
fn every_message_is_in_both_languages_and_differs() {
    let mut wrong = Vec::new();
    let found = written::messages();
    assert!(found.len() > 450, "the messages were not found: {}", found.len());
    for (place, texts) in found {
        // Nothing is said of high confidence.
        let is_empty_on_purpose = place.1 == "trust" && place.2 == 0;
        match texts {
            [Some(vi), Some(fr)] if vi.is_empty() || fr.is_empty() => {
                if !is_empty_on_purpose {
                    wrong.push(format!("{place:?}: empty"));
                }
            }
            [Some(vi), Some(fr)] => {
                let is_words = vi.chars().any(char::is_alphabetic);
                if is_words && vi == fr && !SHARED.contains(&&*vi) {
                    wrong.push(format!("{place:?}: {vi} in both languages"));
                }
                if vi.matches('$').count() != fr.split('|').next().unwrap_or_default().matches('$').count() {
                    wrong.push(format!("{place:?}: {vi} / {fr} take different values"));
                }
            }
            one => wrong.push(format!("{place:?}: {one:?} in one language")),
        }
    }
    none(wrong);
}

#[test]
fn every_message_keeps_the_style_of_its_language() {
    none(messages().into_iter().flat_map(|(place, lang, text)| faults(&place, lang, &text)).collect());
}

#[test]
fn every_page_keeps_the_style_of_its_language() {
    none(shown().into_iter().flat_map(|(path, lang, text)| faults(&path, lang, &text)).collect());
}

#[test]
fn every_file_for_programs_keeps_the_style_of_each_language() {
    let mut texts = Vec::new();
    let package: Value = serde_json::from_str(&plain().files["datapackage.json"]).unwrap();
    let pairs = shown::pairs(&package);
    assert!(pairs.len() > 200, "the words of the tables were not found: {}", pairs.len());
    for (vi, fr) in pairs.into_iter().map(|[vi, fr]| (vi, fr)) {
        texts.extend([(Lang::Vi, vi), (Lang::Fr, fr)].map(|(lang, text)| ("datapackage.json".to_owned(), lang, text)));
    }
    for lang in Lang::ALL {
        let name = format!("{}.webmanifest", lang.as_str());
        let manifest: Value = serde_json::from_str(&plain().files[&name]).unwrap();
        let words = ["name", "short_name", "description"].map(|field| manifest[field].as_str().unwrap().to_owned());
        texts.extend(words.map(|text| (name.clone(), *lang, text)));
    }
    for (path, file) in plain().files.iter().filter(|(path, _)| path.ends_with(".ics")) {
        let lines = file.replace("\r\n ", "");
        for line in lines.lines().filter(|line| line.starts_with("SUMMARY") || line.starts_with("DESCRIPTION")) {
            let (name, value) = line.split_once(':').unwrap();
            let lang = if name.ends_with("=fr") { Lang::Fr } else { Lang::Vi };
            let parts = value.split("\\n").filter(|part| !part.starts_with("http"));
            texts.extend(parts.map(|part| (path.clone(), lang, part.replace('\\', ""))));
        }
    }
    let wrong = texts.iter().flat_map(|(place, lang, text)| faults(place, *lang, text));
    none(wrong.collect::<BTreeSet<_>>().into_iter().collect());
}

#[test]
fn no_term_and_no_vietnamese_name_goes_without_its_marks() {
    let names = catalog().dataset().localities.iter().filter(|locality| locality.country == Country::Vietnam);
    let names = names.filter_map(|locality| locality.names.exact(Lang::Vi));
    let names = names.map(|name| name.split('(').next().unwrap_or_default().trim().to_lowercase());
    let kinds = ["thành phố ", "tỉnh ", "quận "];
    let names = names.map(|name| kinds.iter().fold(name, |name, kind| name.replace(kind, "")));
    // A name of one syllable can be any word, and some have no marks.
    let names = names.filter(|name| name.contains(' ') && !name.is_ascii());
    let bare: Vec<String> = names.chain(TERMS.split(", ").map(str::to_owned)).map(|name| folded(&name)).collect();
    let is_bare = |text: &str| {
        let text = format!(" {} ", words(&text.chars().collect::<Vec<_>>()).join(" "));
        bare.iter().find(|name| text.contains(&format!(" {name} "))).cloned()
    };
    let mut wrong = BTreeSet::new();
    for (place, _, text) in messages().into_iter().chain(shown()) {
        // The search field says that marks can be left out, and a file is named without them.
        if is_bare(&text).is_none() {
            continue;
        }
        if let Some(name) =
            is_bare(&quoted(&text)).filter(|_| !text.contains("hai duong") && !place.contains("file_name"))
        {
            wrong.insert(format!("{place}: “{name}”: {text}"));
        }
    }
    none(wrong.into_iter().collect());
}

#[test]
fn no_french_word_of_a_message_is_spelt_with_and_without_an_accent() {
    let mut spelt: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (place, lang, text) in messages() {
        if lang == Lang::Fr {
            for word in words(&text.chars().collect::<Vec<_>>()) {
                spelt.entry(folded(&word)).or_default().entry(word).or_insert_with(|| format!("{place}: {text}"));
            }
        }
    }
    // A participle is the verb with an accent at its end.
    let is_participle = |ways: &BTreeMap<String, String>| {
        let roots: BTreeSet<&str> =
            ways.keys().map(|way| way.trim_end_matches('s').trim_end_matches(['e', 'é'])).collect();
        roots.len() == 1
    };
    let two = spelt
        .into_iter()
        .filter(|(folded, ways)| ways.len() > 1 && !is_participle(ways) && !APART.contains(&&**folded));
    none(two.map(|(_, ways)| format!("{ways:?}")).collect());
}

/// Every form of every message with its place. The line breaks of a letter part it.
fn messages() -> Vec<(String, Lang, String)> {
    let both = |(place, texts): ((String, String, usize), [Option<String>; 2])| {
        let place = format!("{}.{}[{}]", place.0, place.1, place.2);
        Lang::ALL.iter().zip(texts).map(move |(lang, text)| (place.clone(), *lang, text.unwrap_or_default()))
    };
    let forms = |(place, lang, text): (String, Lang, String)| -> Vec<_> {
        text.split(['|', '\n']).map(|form| (place.clone(), lang, form.trim().to_owned())).collect()
    };
    written::messages().into_iter().flat_map(both).flat_map(forms).collect()
}

/// Every line and attribute of every page, once, with the first page that has it.
fn shown() -> Vec<(String, Lang, String)> {
    let searched = catalog().dataset().localities.iter().map(|locality| locality.aliases.join(" · "));
    let searched: BTreeSet<String> = searched.collect();
    let not_found = Page { path: "404.html".to_owned(), html: plain().files["404.html"].clone() };
    let mut found = Vec::new();
    for page in plain().pages.iter().chain([&not_found]) {
        found.extend(shown::html(&page.html).into_iter().map(|(lang, text)| (page.path.clone(), lang, text)));
    }
    for (lang, path) in routes() {
        let json: Value = serde_json::from_str(page(&path).between("application/ld+json\">", "</script>")).unwrap();
        found.extend(shown::linked(&json).into_iter().map(|text| (path.clone(), lang, text)));
    }
    let mut seen = BTreeSet::new();
    // Names that are only searched for may be misspelt, file names are for programs, and a title that is cut is no longer
    // known as one.
    let is_ours = |text: &str| {
        let is_cut = text.contains("…”") || text.contains("…\u{a0}»");
        !searched.contains(text) && !text.ends_with(".csv") && !is_cut
    };
    found.retain(|(_, lang, text)| is_ours(text) && seen.insert((*lang as usize, text.clone())));
    assert!(found.len() > 5000, "the words of the pages were not found: {}", found.len());
    found
}

/// A text with a mark in place of what it quotes with its faults: titles and wordings of sources, names of publishers.
fn quoted(text: &str) -> String {
    static QUOTED: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut found = Vec::new();
        collect(&serde_json::from_str(DATASET).unwrap(), &mut found);
        found.sort_by_key(|text| std::cmp::Reverse(text.len()));
        found
    });
    let mark = shown::FOREIGN.to_string();
    let whole = QUOTED.iter().fold(text.to_owned(), |text, quotation| text.replace(quotation, &mark));
    // A description may end within one.
    let start = |quotation: &String| quotation.chars().take(24).collect::<String>();
    let cut = QUOTED.iter().filter(|_| whole.ends_with('…')).find_map(|quotation| whole.find(&start(quotation)));
    cut.map_or(whole.clone(), |at| format!("{}{mark}", &whole[..at]))
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let own = ["wording", "title", "publisher"].into_iter().filter_map(|name| fields.get(name)?.as_str());
            found.extend(own.map(str::to_owned));
            fields.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

fn faults(place: &str, lang: Lang, text: &str) -> Vec<String> {
    if broken(lang, text).is_empty() {
        return Vec::new();
    }
    broken(lang, &quoted(text)).into_iter().map(|rule| format!("{place}: {rule}: {text}")).collect()
}

fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}
