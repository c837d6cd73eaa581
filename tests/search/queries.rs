//! Thousands of addresses, of the words of the format and of anything: what is read of one is written as an address,
//! and read as the same again.

use assises::query::{Comparison, Query, Selection, unfaced};
use proptest::prelude::*;

/// Queries that resemble those of the site.
fn queries() -> impl Strategy<Value = String> {
    let keys = vec![
        "q",
        "sector",
        "status",
        "vn",
        "fr",
        "level",
        "decade",
        "edition",
        "confidence",
        "sort",
        "view",
        "vue",
        "era",
        "at",
        "open",
        "page",
        "from",
        "to",
        "hide",
        "locality",
        "partnership",
        "bilingue",
        "x",
    ];
    let value = prop_oneof![
        "[a-z0-9,.%+-]{0,12}",
        "\\PC{0,12}",
        "-?[0-9]{1,5}(\\.[0-9]{0,3})?",
        proptest::sample::select(vec![
            "active",
            "map",
            "carte",
            "signed",
            "high,medium",
            "diplomacy,conferences",
            "48.4,-4.5,9"
        ])
        .prop_map(str::to_owned),
    ];
    let pair = (proptest::sample::select(keys), value).prop_map(|(key, value)| format!("{key}={value}"));
    proptest::collection::vec(pair, 0..6).prop_map(|pairs| format!("?{}", pairs.join("&")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(ProptestConfig::default().cases * 10) })]

    #[test]
    fn what_is_read_of_any_query_is_written_and_read_as_the_same(text in prop_oneof![3 => queries(), 1 => "\\PC{0,60}".boxed()]) {
        let timeline = Query::parse(&text);
        prop_assert_eq!(Query::parse(&timeline.to_query()), timeline.clone());
        let selection = Selection::parse(&text);
        prop_assert_eq!(Selection::parse(&selection.to_query()), selection.clone());
        let comparison = Comparison::parse(&text);
        prop_assert_eq!(Comparison::parse(&comparison.to_query()), comparison.clone());
        for written in [timeline.to_query(), selection.to_query(), comparison.to_query()] {
            prop_assert!(written.is_ascii() && !written.contains([' ', '"', '<', '>', '#']), "{}", written);
            prop_assert!(written.len() <= 3 * text.len() + 200, "{}", written);
        }
        let (_, rest) = unfaced(&text);
        prop_assert_eq!(unfaced(&rest), (false, rest.clone()));
    }
}
