//! What finds nothing, or everything.

use assises::query::Selection;

use super::{ALL, CATALOG, find, places, rows};

#[test]
fn what_stands_nowhere_finds_nothing() {
    let long = "x".repeat(5000);
    for typed in
        ["xyzzy", "???", "!", "…", "-", "\"\"", "lyon xyzzy", "xyzzy hai duong", "日本", "0000", "hai duongg", &long]
    {
        assert!(rows(typed).is_empty(), "{typed}: {:?}", rows(typed));
        assert!(places(typed).is_empty(), "{typed}: {:?}", places(typed));
        assert_eq!(find(typed).without_text, find("").rows.len(), "{typed}");
    }
}

#[test]
fn nothing_asked_for_finds_all_that_is_shown() {
    for typed in ["", " ", "    ", "\n\t"] {
        assert_eq!(rows(typed), rows(""), "{typed:?}");
        assert!(places(typed).is_empty());
    }
    assert_eq!(CATALOG.explorer().find(&Selection::parse(ALL)).rows.len(), CATALOG.dataset().partnerships.len());
}

#[test]
fn what_is_least_trusted_is_found_when_it_is_asked_for() {
    for (typed, hidden) in
        [("corse", "corse--hai-phong"), ("nîmes", "nimes--thua-thien-hue"), ("digne", "digne-les-bains--cao-bang")]
    {
        assert!(!rows(typed).contains(&hidden), "{typed}");
        let shown = CATALOG.explorer().find(&Selection::parse(ALL).searching(typed)).rows;
        assert!(shown.iter().any(|row| CATALOG.explorer().partnership(*row).id.as_str() == hidden), "{typed}");
        assert!(!places(typed).is_empty(), "an authority answers even if all its partnerships are hidden: {typed}");
    }
}

#[test]
fn the_address_carries_a_search_in_any_encoding() {
    let explorer = CATALOG.explorer();
    for query in [
        "?q=H%E1%BA%A3i+D%C6%B0%C6%A1ng",
        "?q=hai%20duong",
        "q=Ha%CC%89i%20Du%CC%9Bo%CC%9Bng",
        "?view=table&q=hai+duong",
    ] {
        assert_eq!(explorer.find(&Selection::parse(query)).rows, find("Hải Dương").rows, "{query}");
    }
}
