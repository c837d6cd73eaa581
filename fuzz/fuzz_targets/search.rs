//! Any text, searched for any words (its first line): folding is done once, and what is marked is the text.
#![no_main]

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::query::Selection;
use assises::search::{Index, Needle, fold, marked};
use libfuzzer_sys::fuzz_target;

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| match check(include_str!("../../tests/fixtures/valid.json")) {
    Ok(dataset) => Catalog::new(dataset),
    Err(problems) => panic!("{problems:?}"),
});

fuzz_target!(|input: &str| {
    let (typed, text) = input.split_once('\n').unwrap_or((input, input));
    let once = fold::folded(text);
    assert!(once.len() <= text.len());
    assert_eq!(fold::folded(&once), once);
    assert!(once.ends_with(fold::without_kind(&once)));
    let needle = Needle::new(typed);
    assert!(needle.words.len() <= 16);
    let pieces = marked(text, &needle);
    assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
    assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
    fold::words(text, |word, place| assert_eq!(fold::folded(&text[place]), word));
    let mut index = Index::default();
    index.add(&[text, typed]);
    let explorer = CATALOG.explorer();
    assert!(explorer.find(&Selection::default().searching(typed)).rows.len() <= CATALOG.dataset().partnerships.len());
});
