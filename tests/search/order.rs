//! What comes before what.

use super::{CATALOG, names, partnerships, places, rows};
use assises::query::Selection;

/// The first stands before the second, and both are found.
fn assert_before(typed: &str, first: &str, second: &str) {
    let rows = rows(typed);
    let at = |id: &str| rows.iter().position(|other| *other == id);
    assert!(
        at(first).is_some() && at(second).is_some() && at(first) < at(second),
        "{typed}: {first}, {second}: {rows:?}"
    );
}

#[test]
fn an_exact_name_comes_before_the_beginning_of_one() {
    // Lyon, 1997, before the Communauté urbaine de Lyon, 1992.
    assert_before("lyon", "lyon--ho-chi-minh", "communaute-urbaine-de-lyon--ho-chi-minh");
    assert_before("lorient", "lorient--khanh-hoa", "lorient-agglomeration--khanh-hoa");
    assert_eq!(places("poitiers")[..2], ["poitiers", "grand-poitiers"]);
    assert_eq!(places("paris")[0], "paris");
}

#[test]
fn the_beginning_of_a_name_comes_before_another_name() {
    // Huế, 2018, before Hải Dương, 1999, which once was in Hải Hưng.
    assert_before("hu", "cergy--hue-thuoc-tinh", "montreuil--hai-duong");
    // Nha Trang is the chief town of Khánh Hòa.
    assert_eq!(places("nha")[..2], ["nha-trang", "khanh-hoa"]);
}

#[test]
fn another_name_comes_before_a_related_authority() {
    assert_before("saigon", "ile-de-france--ho-chi-minh", "brest-metropole--ba-ria-vung-tau");
    assert_before("idf", "ile-de-france--ho-chi-minh", "val-de-marne--yen-bai");
    assert_before("93", "seine-saint-denis--hai-duong", "montreuil--hai-duong");
    assert_before("sapa", "grand-perigueux--lao-cai", "val-de-marne--yen-bai");
}

#[test]
fn a_related_authority_comes_before_a_text() {
    // Hải Dương is in Haiphong today, the Morbihan in Brittany; others say so in a text only.
    assert_before("hà nội", "choisy-le-roi--dong-da", "val-de-marne--yen-bai");
    assert_before("val de marne", "chevilly-larue--yen-bai", "siaap--yen-bai");
    assert_before("seine saint denis", "montreuil--hai-duong", "siaap--hai-duong");
}

#[test]
fn equals_stand_by_their_beginning() {
    let outcome = CATALOG.explorer().find(&Selection::default().searching("hải dương"));
    let found = partnerships(&outcome);
    let own: Vec<_> = found.iter().take_while(|it| names(it, "hai-duong")).collect();
    let days: Vec<i32> = own.iter().map(|it| it.since().map_or(i32::MAX, |date| date.first_day().0)).collect();
    assert!(own.len() >= 3 && days.is_sorted(), "{days:?}");
}

#[test]
fn the_order_asked_for_comes_before_the_best_answer() {
    let [since, best] = ["since", "best"].map(|sort| {
        let selection = Selection::parse(&format!("?sort={sort}")).searching("lyon");
        CATALOG.explorer().find(&selection).rows
    });
    assert_ne!(since, best);
    assert_eq!(CATALOG.explorer().partnership(since[0]).id.as_str(), "communaute-urbaine-de-lyon--ho-chi-minh");
}
