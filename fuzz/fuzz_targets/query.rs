//! Any text as an address: what is read of it can be written, is read as the same again, and is not much longer.
#![no_main]

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::query::{Comparison, Query, Selection, faced, unfaced};
use assises::route::{Location, decode, nearest_pages};
use libfuzzer_sys::fuzz_target;

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| match check(include_str!("../../tests/fixtures/valid.json")) {
    Ok(dataset) => Catalog::new(dataset),
    Err(problems) => panic!("{problems:?}"),
});

/// Whether a query as it is written is one that can stand in an address.
fn check_written(written: &str, text: &str) {
    assert!(written.is_ascii() && !written.contains([' ', '"', '<', '>', '#']), "{written}");
    assert!(written.len() <= 3 * text.len() + 200, "{written}");
}

fuzz_target!(|text: &str| {
    let query = Query::parse(text);
    check_written(&query.to_query(), text);
    assert_eq!(Query::parse(&query.to_query()), query);
    let selection = Selection::parse(text);
    check_written(&selection.to_query(), text);
    assert_eq!(Selection::parse(&selection.to_query()), selection);
    let comparison = Comparison::parse(text);
    check_written(&comparison.to_query(), text);
    assert_eq!(Comparison::parse(&comparison.to_query()), comparison);
    let (_, rest) = unfaced(text);
    assert_eq!(unfaced(&rest), (false, rest.clone()));
    if let Some(link) = faced(text) {
        assert!(link.len() <= text.len() + 10);
    }
    assert!(decode(text).len() <= text.len());
    match Location::parse(text, *CATALOG) {
        Location::Page(lang, route) => assert_eq!(Location::parse(&route.path(lang), *CATALOG), Location::Page(lang, route)),
        Location::Unknown(path) => assert!(nearest_pages(&path, *CATALOG).len() <= 5),
        Location::Root => {}
    }
});
