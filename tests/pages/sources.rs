//! The pages of sources: each says all that rests on its source, and no more.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::published::{DATASET, page, text_of, values_of};

/// How often each source is cited, by the file itself. Its changes name sources that came in, and cite none.
fn cited(value: &Value, counts: &mut BTreeMap<String, usize>) {
    match value {
        Value::Object(fields) => {
            for source in fields.get("sources").and_then(Value::as_array).into_iter().flatten() {
                // The sources themselves stand under the same name.
                source.as_str().into_iter().for_each(|id| *counts.entry(id.to_owned()).or_default() += 1);
            }
            let others = fields.iter().filter(|(name, _)| *name != "changes");
            others.for_each(|(_, value)| cited(value, counts));
        }
        Value::Array(items) => items.iter().for_each(|value| cited(value, counts)),
        _ => {}
    }
}

/// The items of the list of what rests on a source.
fn items(path: &str) -> Vec<&'static str> {
    let list = page(path).between("<section id=\"supports\"", "</section>");
    list.split("<li>").skip(1).collect()
}

#[test]
fn each_source_has_an_item_for_every_citation_of_the_dataset() {
    let (json, mut counts) = (serde_json::from_str(DATASET).unwrap(), BTreeMap::new());
    cited(&json, &mut counts);
    assert_eq!(counts.len(), 246);
    for (id, count) in counts {
        for path in [format!("fr/sources/{id}/"), format!("vi/nguon/{id}/")] {
            assert_eq!(items(&path).len(), count, "{path}");
        }
    }
}

#[test]
fn each_item_leads_to_the_place_where_it_stands() {
    let links: Vec<String> =
        items("fr/sources/seed-004-cantho/").into_iter().map(|item| values_of(item, "href").remove(0)).collect();
    for link in [
        "fr/assises/8/#dispute-dates",
        "fr/assises/8/#fact-city",
        "fr/assises/9/#outcomes",
        "fr/assises/6/#participants",
        "fr/#1989-hanoi-ile-de-france",
        "fr/sources/#start-of-cooperation",
    ] {
        assert!(links.iter().any(|other| other == link), "{link}: {links:?}");
    }
    assert!(links.iter().all(|link| link.contains('#')), "{links:?}");
}

#[test]
fn an_item_says_the_value_and_how_it_stands_among_others() {
    for (path, words) in [
        ("fr/sources/seed-000-haiphong/", "Dates du 5 au 8 novembre 2010 les sources divergent L’article"),
        ("fr/sources/seed-004-cantho/", "Dates du 5 au 6 novembre 2010 les sources divergent valeur retenue"),
        ("vi/nguon/seed-001-hcmc/", "Địa phương 24 Việt Nam + 19 Pháp tham gia hợp tác độ tin cậy trung bình"),
    ] {
        let said: Vec<String> = items(path).into_iter().map(|item| text_of(&item.replace('<', " <"))).collect();
        assert!(said.iter().any(|item| item.starts_with(&text_of(words))), "{path}: {words} {said:?}");
    }
}

#[test]
fn a_source_says_how_it_was_read_and_whether_it_is_lost() {
    let text = |path: &str| text_of(page(path).between("<dl class=\"facts\"", "</dl>"));
    let [web, lost, file] =
        ["fr/sources/guenin-2003/", "fr/sources/mofahcm-hue/", "fr/sources/seed-000-haiphong/"].map(text);
    for words in ["début lu. Consulté le 21 novembre 2026.", "copie conservée"] {
        assert!(web.contains(words) && lost.contains(words) && !file.contains("copie"), "{words}");
    }
    assert!(
        lost.contains("Lors d’une vérification, le 21 novembre 2026, cette page n’a pas pu être rouverte"),
        "{lost}"
    );
    assert!(
        !web.contains("vérification") && file.contains("lue en entier") && file.contains("000_5abe923e69ab7983.txt")
    );
    // Readers of the record are told as well.
    assert!(
        text_of(page("vi/hoi-nghi/6/").between("<ol class=\"sources\"", "</ol>"))
            .contains("không mở lại được trang này")
    );
}

#[test]
fn the_title_of_a_source_keeps_its_language() {
    assert!(page("fr/sources/seed-000-haiphong/").html.contains("<h1 tabindex=\"-1\" lang=\"vi\">Phiên thứ 8"));
    assert!(page("vi/nguon/guenin-2003/").html.contains("<h1 tabindex=\"-1\" lang=\"fr\">Les collectivités"));
}

#[test]
fn lists_of_sources_lead_to_the_pages_of_sources() {
    for (list, end) in [("fr/assises/8/", "</ol>"), ("fr/sources/", "</ul>")] {
        let list = page(list).html.rsplit_once("class=\"sources\"").unwrap().1.split(end).next().unwrap();
        let entries: Vec<&str> = list.split("<li id=").skip(1).collect();
        assert!(entries.len() > 5);
        for entry in entries {
            let link = values_of(entry, "href").pop().unwrap();
            assert!(link.starts_with("fr/sources/") && link.ends_with('/'), "{link}");
        }
    }
}
