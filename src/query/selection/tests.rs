//! What the explorer shows, to the address and back.

use super::*;
use crate::query::viewport::tests::viewports;
use proptest::prelude::*;

fn selections() -> impl Strategy<Value = Selection> {
    let chosen = proptest::collection::vec(proptest::collection::vec("[a-z0-9-]{1,12}", 0..4), Facet::COUNT);
    let views = (proptest::sample::select(View::ALL), proptest::sample::select(Era::ALL));
    let words = (proptest::sample::select(Sort::ALL), views, proptest::option::of(viewports()));
    let open = proptest::option::of(proptest::sample::select(Facet::ALL));
    ("\\PC{0,60}", chosen, words, 0..500usize, open).prop_map(|(text, chosen, words, page, open)| {
        let (sort, (view, era), viewport) = words;
        let mut selection = Selection { sort, view, era, viewport, page, open, ..Selection::default() };
        selection.set_text(&text);
        for (facet, values) in Facet::ALL.iter().zip(chosen) {
            for value in values {
                let chosen = &mut selection.chosen[*facet as usize];
                if !chosen.contains(&value) {
                    chosen.push(value);
                }
            }
            selection.tidy(*facet);
        }
        selection
    })
}

proptest! {
    #[test]
    fn every_selection_survives_the_url(selection in selections()) {
        prop_assert_eq!(Selection::parse(&selection.to_query()), selection);
    }

    #[test]
    fn junk_is_ignored_and_never_panics(text in "\\PC{0,80}") {
        let _ = Selection::parse(&text);
    }

    #[test]
    fn addresses_are_ascii(selection in selections()) {
        let query = selection.to_query();
        prop_assert!(query.is_ascii() && !query.contains([' ', '"', '<', '#']), "{}", query);
    }

    #[test]
    fn a_value_toggles_and_returns(selection in selections(), value in "[a-z]{1,6}") {
        let facet = Facet::Sector;
        let there_and_back = selection.toggled(facet, &value).toggled(facet, &value);
        let expected = Selection { page: 0, ..selection.clone() };
        prop_assert!(there_and_back == expected || selection.has(facet, &value));
    }
}

#[test]
fn defaults_are_omitted() {
    assert_eq!(Selection::default().to_query(), "");
    for junk in
        ["?q=&sort=up&view=moon&page=1&sector=&open=x", "page=0", "page=abc&status=A,é", "confidence=medium,high"]
    {
        assert_eq!(Selection::parse(junk), Selection::default(), "{junk}");
    }
}

#[test]
fn views_are_read_as_either_language_writes_them() {
    for (written, query) in [("?vue=carte", "?view=map"), ("?xem=mang-luoi", "?view=network"), ("?vue=liste", "")] {
        assert_eq!(Selection::parse(written).to_query(), query);
    }
}

#[test]
fn filters_are_taken_over_and_all_else_stays() {
    let now = Selection::parse("?q=lyon&sector=water&view=map&at=45,5,2&page=3");
    let opened = now.clone().filtered_as(Selection { open: Some(Facet::Sector), ..now.filters() });
    assert_eq!(opened.to_query(), "?q=lyon&sector=water&view=map&at=45,5,2&open=sector&page=3");
    let added = now.clone().filtered_as(now.filters().toggled(Facet::Sector, "heritage"));
    assert_eq!(added.to_query(), "?q=lyon&sector=water,heritage&view=map&at=45,5,2");
}

#[test]
fn the_least_trusted_are_hidden_until_asked_for() {
    let selection = Selection::default();
    assert!(selection.has(Facet::Confidence, "high") && !selection.has(Facet::Confidence, "low"));
    let all = selection.toggled(Facet::Confidence, "low");
    assert_eq!(all.to_query(), "?confidence=high,medium,low");
    assert_eq!(all.toggled(Facet::Confidence, "low"), selection);
}

#[test]
fn another_search_begins_at_the_first_page() {
    let selection = Selection::parse("?q=lyon&sector=water&page=3");
    assert_eq!(selection.searching("Huế & co").to_query(), "?q=Hu%E1%BA%BF+%26+co&sector=water");
    assert_eq!(Selection::parse("q=Hu%E1%BA%BF+%26%20co").text, "Huế & co");
}
