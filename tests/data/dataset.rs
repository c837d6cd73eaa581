//! The dataset of the site: it passes its own check and schema, says what is known of each edition, and its texts are
//! fit to be read.

use std::collections::BTreeSet;

use assises::dataset::check::check;
use assises::dataset::schema::schema;
use assises::domain::{
    Claim, Conference, ConferenceStatus, Dataset, Edition, Fact, FactKey, PartialDate, PartnershipStatus, Scope,
    SourceId, Value as Claimed,
};
use boon::{Compiler, Schemas};
use serde_json::Value;

const TEXT: &str = include_str!("../../public/dataset.json");
const SCHEMA: &str = include_str!("../../public/dataset.schema.json");

fn json() -> Value {
    serde_json::from_str(TEXT).unwrap()
}

fn dataset() -> Dataset {
    check(TEXT).unwrap_or_else(|problems| {
        let problems: Vec<String> = problems.iter().map(|problem| problem.to_string()).collect();
        panic!("{}", problems.join("\n"))
    })
}

fn edition(dataset: &Dataset, number: u8) -> &Conference {
    dataset.conferences.iter().find(|conference| *conference.edition == Edition(number)).unwrap()
}

#[test]
fn it_passes_the_check() {
    let dataset = dataset();
    let editions = dataset.conferences.iter().map(|conference| conference.edition.0);
    assert!(editions.clone().eq(1..=editions.len() as u8) && editions.len() >= 13);
}

#[test]
fn its_schema_is_the_one_that_the_types_describe() {
    let file: Value = serde_json::from_str(SCHEMA).unwrap();
    assert!(
        file == schema(),
        "out of date; run: cargo run --features ssr --bin assises -- schema > public/dataset.schema.json"
    );
    assert_eq!(json()["$schema"], "dataset.schema.json");
    assert_eq!(file["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

#[test]
fn it_is_valid_by_its_schema() {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("dataset.schema.json", serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let index = compiler.compile("dataset.schema.json", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(&json(), index) {
        panic!("{error:#}");
    }
}

#[test]
fn edition_8_keeps_all_three_pairs_of_localities_with_what_they_count() {
    let dataset = dataset();
    let fact = edition(&dataset, 8).facts.fact(FactKey::Localities).unwrap();
    let pairs: Vec<_> = fact
        .claims
        .iter()
        .map(|claim| match &claim.value {
            Claimed::Sides(sides) => [&sides.vn, &sides.fr].map(|side| side.as_ref().unwrap().count),
            other => panic!("{other:?}"),
        })
        .zip(fact.claims.iter().map(|claim| claim.scope.unwrap()))
        .collect();
    assert_eq!(pairs, [([22, 20], Scope::Present), ([24, 19], Scope::Engaged), ([54, 52], Scope::Partners)]);
}

#[test]
fn edition_8_closes_on_the_6th_or_the_8th() {
    let dataset = dataset();
    let dates = edition(&dataset, 8).facts.fact(FactKey::Dates).unwrap();
    let values: Vec<_> = dates.claims.iter().map(|claim| claim.value.clone()).collect();
    let date = |text| Claimed::Date(PartialDate::parse(text).unwrap());
    assert_eq!(values, [date("2010-11-05/2010-11-06"), date("2010-11-05/2010-11-08")]);
}

#[test]
fn editions_2_to_4_have_no_year_and_13_is_announced() {
    let dataset = dataset();
    for number in 2..=4 {
        let conference = edition(&dataset, number);
        assert_eq!(conference.dates(), PartialDate::parse("[1996..2003-10]").ok(), "edition {number}");
        assert_eq!(conference.city(), None, "edition {number}");
    }
    let announced: Vec<u8> = dataset
        .conferences
        .iter()
        .filter(|conference| conference.status == ConferenceStatus::Announced)
        .map(|conference| conference.edition.0)
        .collect();
    assert_eq!(announced, [13]);
}

#[test]
fn partnerships_keep_every_year_that_a_source_gives_for_their_beginning_the_preferred_one_first() {
    let dataset = dataset();
    let years: Vec<String> = dataset
        .partnerships
        .iter()
        .filter_map(|partnership| partnership.facts.fact(FactKey::Since).filter(|fact| fact.is_disputed()))
        .map(|fact| {
            let date = |claim: &Claim| match &claim.value {
                Claimed::Date(date) => date.to_string(),
                other => panic!("{other:?}"),
            };
            assert_eq!(fact.preferred(), fact.claims.first());
            fact.claims.iter().map(date).collect::<Vec<_>>().join(" ")
        })
        .collect();
    let expected = ["1989 1980~", "1995 1996", "2010 2007 2011", "1997 1998", "2018 2019-04", "1993 1983", "2025 2022"];
    assert_eq!(years, expected);
}

#[test]
fn a_partnership_goes_on_only_by_a_document_of_2022_or_later() {
    let dataset = dataset();
    let is_recent = |id: &SourceId| {
        let source = dataset.sources.iter().find(|source| *source.id == *id).unwrap();
        // A page without date can be cited for what it says of the present.
        source.published.is_none_or(|date| date.first_day().civil().0 >= 2022)
    };
    for partnership in &dataset.partnerships {
        if partnership.status() == PartnershipStatus::Active {
            let status = partnership.facts.fact(FactKey::Status).and_then(Fact::preferred).unwrap();
            assert!(status.sources.iter().all(is_recent), "{}", *partnership.id);
        }
    }
}

#[test]
fn the_last_change_is_of_the_day_of_the_version() {
    let dataset = dataset();
    assert_eq!(dataset.changes.last().map(|change| change.date), Some(dataset.meta.version));
}

#[test]
fn every_source_is_cited() {
    fn cited<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(fields) => {
                let sources = fields.get("sources").and_then(Value::as_array);
                found.extend(sources.into_iter().flatten().filter_map(Value::as_str));
                fields.values().for_each(|value| cited(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| cited(value, found)),
            _ => {}
        }
    }
    let (mut json, mut found) = (json(), BTreeSet::new());
    // A change names sources and cites none.
    json.as_object_mut().unwrap().remove("changes");
    cited(&json, &mut found);
    let sources = json["sources"].as_array().unwrap().iter().map(|source| source["id"].as_str().unwrap());
    let uncited: Vec<&str> = sources.filter(|id| !found.contains(id)).collect();
    assert_eq!(uncited, [""; 0]);
}

/// Every text in two languages below a value, with its pointer.
fn texts<'a>(value: &'a Value, pointer: &str, found: &mut Vec<(String, &'a str, &'a str)>) {
    match value {
        Value::Object(fields) if fields.contains_key("vi") && fields.contains_key("fr") => {
            let wording = |lang| value[lang].as_str().unwrap_or_default();
            found.push((pointer.to_owned(), wording("vi"), wording("fr")));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| texts(value, &format!("{pointer}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| texts(value, &format!("{pointer}/{index}"), found));
        }
        _ => {}
    }
}

/// Panics with every text in which something is wrong. Titles and wordings of sources are quotations in one language
/// and so are not looked at.
fn refuse(what: &str, is_wrong: impl Fn(&str, &str) -> bool) {
    let (json, mut found) = (json(), Vec::new());
    texts(&json, "", &mut found);
    assert!(found.len() > 500, "the texts were not found");
    let wrong: Vec<String> = found
        .into_iter()
        .flat_map(|(pointer, vi, fr)| [(pointer.clone(), "vi", vi), (pointer, "fr", fr)])
        .filter(|(_, lang, text)| is_wrong(lang, text))
        .map(|(pointer, lang, text)| format!("{pointer}/{lang}: {text}"))
        .collect();
    assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
}

#[test]
fn no_text_shows_the_id_of_a_source_to_readers() {
    let dataset = dataset();
    let ids: Vec<&str> = dataset.sources.iter().map(|source| source.id.as_str()).collect();
    refuse("source ids", |_, text| {
        let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'));
        words.into_iter().any(|word| ids.contains(&word))
    });
}

#[test]
fn no_text_has_two_spaces_in_a_row_or_around_it() {
    let is_space = |letter: char| letter.is_whitespace() || letter == '\u{202f}';
    refuse("spaces", |_, text| {
        let letters: Vec<char> = text.chars().collect();
        letters.windows(2).any(|pair| is_space(pair[0]) && is_space(pair[1])) || text.trim() != text
    });
}

#[test]
fn french_uses_the_typographic_apostrophe() {
    refuse("apostrophes", |lang, text| lang == "fr" && text.contains('\''));
}

#[test]
fn names_that_this_archive_writes_have_the_typographic_apostrophe() {
    let dataset = dataset();
    let publishers = dataset.sources.iter().filter_map(|source| source.publisher.as_ref());
    let others = dataset.localities.iter().flat_map(|locality| &locality.aliases);
    let wrong: Vec<&String> = publishers.chain(others).filter(|name| name.contains('\'')).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn french_keeps_double_signs_on_the_line_of_their_word() {
    let is_fixed = |letter: Option<char>| matches!(letter, Some('\u{a0}' | '\u{202f}'));
    refuse("no-break spaces", |lang, text| {
        let letters: Vec<char> = text.chars().collect();
        lang == "fr"
            && letters.iter().enumerate().any(|(at, letter)| match letter {
                ':' | ';' | '!' | '?' | '»' => !is_fixed(at.checked_sub(1).map(|before| letters[before])),
                '«' => !is_fixed(letters.get(at + 1).copied()),
                _ => false,
            })
    });
}
