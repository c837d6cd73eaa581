//! The page of disputes: every one that the research noted is on it, and it and the pages of records lead to each other.

use serde_json::Value;

use crate::published::{Page, page, pages, text_of, values_of};

/// What the research noted: record, its own word for the point, key or id on the page, values, ids of sources.
const NOTED: &str = include_str!("../fixtures/disputes.json");

/// The dispute or reservation of that id.
fn block<'a>(page: &'a Page, id: &str) -> &'a str {
    page.between(&format!("<div class=\"dispute\" id=\"{id}\">"), "</div>")
}

fn words(values: &Value) -> Vec<&str> {
    values.as_array().unwrap().iter().map(|value| value.as_str().unwrap()).collect()
}

/// The numbers of claims, without what limits them.
fn numbers(block: &str) -> Vec<String> {
    let spans =
        block.split("<span class=\"number\">").skip(1).map(|rest| text_of(rest.split("</span>").next().unwrap()));
    spans.map(|span| span.trim_start_matches("plus de ").trim_start_matches("environ ").to_owned()).collect()
}

/// The id on the page of what was noted of a record, or of none.
fn id_of(noted: &Value) -> String {
    let place = noted["place"].as_str().unwrap();
    match noted["record"].as_str() {
        Some(record) => format!("dispute-{}-{place}", record.trim_start_matches("edition ")),
        None => place.to_owned(),
    }
}

#[test]
fn every_dispute_that_the_research_noted_is_on_the_page_with_its_values_and_sources() {
    let noted: Vec<Value> = serde_json::from_str(NOTED).unwrap();
    assert_eq!(noted.len(), 55);
    let mut missing = Vec::new();
    for noted in &noted {
        let id = id_of(noted);
        let block_fr = block(page("fr/sources/"), &id);
        let text = text_of(&block_fr.replace('<', " <"));
        for value in words(&noted["values"]) {
            // A bare number could be part of any other.
            let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
            let is_said =
                if is_number { numbers(block_fr).contains(&value.to_owned()) } else { text.contains(&text_of(value)) };
            if !is_said {
                missing.push(format!("{id} does not say “{value}”: {text}"));
            }
        }
        let links = values_of(block_fr, "href");
        for source in words(&noted["sources"]) {
            if !links.contains(&format!("fr/sources/{source}/")) {
                missing.push(format!("{id} does not name {source}: {links:?}"));
            }
        }
        assert!(!text_of(block(page("vi/nguon/"), &id)).is_empty());
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn a_dispute_says_which_value_is_kept_and_why_or_why_none_is() {
    for (path, kept, none) in [
        ("fr/sources/", "Valeur retenue :", "Aucune valeur retenue :"),
        ("vi/nguon/", "Giá trị được chọn:", "Không chọn giá trị nào:"),
    ] {
        let section = page(path).between("<section id=\"disputes\"", "</section>");
        let blocks: Vec<&str> = section.split("<div class=\"dispute\"").skip(1).collect();
        assert!(blocks.len() > 40, "{}", blocks.len());
        for block in blocks {
            let text = text_of(block);
            let count = [kept, none].map(|words| text.matches(&text_of(words)).count());
            assert!(count == [1, 0] || count == [0, 1], "{path}: {count:?} {text}");
        }
    }
}

#[test]
fn disputes_and_the_pages_of_their_records_lead_to_each_other() {
    let mut count = 0;
    for list in ["fr/sources/", "vi/nguon/"].map(page) {
        let section = list.between("<section id=\"disputes\"", "</section>");
        for block in section.split("<div class=\"dispute\" id=\"").skip(1) {
            let id = block.split('"').next().unwrap();
            let title = block.split("<h3>").nth(1).unwrap().split("</h3>").next().unwrap();
            // A question belongs to no record.
            let Some(link) = values_of(title, "href").pop() else { continue };
            let (path, place) = link.split_once('#').unwrap();
            let there = page(path).between(&format!("<div class=\"dispute\" id=\"{place}\">"), "</div>");
            assert!(values_of(there, "href").contains(&format!("{}#{id}", list.path)), "{link}");
            count += 1;
        }
    }
    let on_records = pages().iter().filter(|page| page.html.contains("<article class=\"conference\""));
    let all: usize = on_records.map(|page| page.html.matches("<div class=\"dispute\"").count()).sum();
    assert_eq!(count, all);
}
