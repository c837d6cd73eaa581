//! Filters and their counts: over any selection on the real data, as committed.

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::explorer::{Explorer, Value};
use assises::query::{Facet, Selection, Sort};
use proptest::prelude::*;

static EXPLORER: LazyLock<&'static Explorer> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()).explorer());

/// What readers type, and what nobody does.
const TEXTS: &[&str] = &["", "", "", "lyon", "hai duong", "nước", "idf", "h", "eau hue", "đ", "xyzzy", "???"];

fn rows() -> std::ops::Range<u32> {
    0..EXPLORER.find(&Selection::parse("?confidence=high,medium,low")).rows.len() as u32
}

fn is_in(selection: &Selection, facet: Facet, value: Value) -> bool {
    selection.has(facet, &EXPLORER.columns().token(facet, value))
}

/// The values that some partnership has.
fn values(facet: Facet) -> Vec<Value> {
    let mut values: Vec<Value> = rows().flat_map(|row| EXPLORER.columns().values(facet, row).to_vec()).collect();
    values.sort_unstable();
    values.dedup();
    values
}

fn count(selection: &Selection) -> usize {
    EXPLORER.find(selection).rows.len()
}

/// Up to two values in up to three facets, a search, an order and any page.
fn selections() -> impl Strategy<Value = Selection> {
    let choice = (proptest::sample::select(Facet::ALL), any::<proptest::sample::Index>());
    let choices = proptest::collection::vec(choice, 0..4);
    let text = proptest::sample::select(TEXTS);
    (choices, text, proptest::sample::select(Sort::ALL), 0..99_999usize).prop_map(|(choices, text, sort, page)| {
        let mut selection = Selection { sort, ..Selection::default() }.searching(text);
        for (facet, index) in choices {
            let values = values(facet);
            let token = EXPLORER.columns().token(facet, values[index.index(values.len())]);
            selection = selection.toggled(facet, &token);
        }
        Selection { page, ..selection }
    })
}

proptest! {
    // Each case searches once for every value: 16 cases, and 64 in `make test`.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 16))]

    #[test]
    fn a_value_not_chosen_counts_what_choosing_it_finds(selection in selections()) {
        let outcome = EXPLORER.find(&selection);
        for facet in Facet::ALL {
            for value in values(*facet).into_iter().filter(|value| !is_in(&selection, *facet, *value)) {
                let token = EXPLORER.columns().token(*facet, value);
                let found = count(&selection.toggled(*facet, &token));
                let shown = EXPLORER.counts(&selection, &outcome, *facet)[usize::from(value)] as usize;
                prop_assert_eq!(shown, found, "{} {}", facet.as_str(), token);
            }
        }
    }

    #[test]
    fn a_chosen_value_counts_the_rows_that_have_it(selection in selections()) {
        let outcome = EXPLORER.find(&selection);
        for facet in Facet::ALL {
            for value in values(*facet).into_iter().filter(|value| is_in(&selection, *facet, *value)) {
                let has = |row: &&u32| EXPLORER.columns().values(*facet, **row).contains(&value);
                let shown = EXPLORER.counts(&selection, &outcome, *facet)[usize::from(value)] as usize;
                prop_assert_eq!(shown, outcome.rows.iter().filter(has).count());
            }
        }
    }

    #[test]
    fn a_filter_counts_what_dropping_it_finds(selection in selections()) {
        let outcome = EXPLORER.find(&selection);
        for facet in Facet::ALL {
            let is_own = !selection.chosen[*facet as usize].is_empty();
            let found = if is_own { count(&selection.without(*facet)) } else { 0 };
            prop_assert_eq!(EXPLORER.without(&selection, &outcome, *facet), found, "{}", facet.as_str());
        }
        let is_lost = outcome.rows.is_empty() && !selection.text.is_empty();
        prop_assert_eq!(outcome.without_text, if is_lost { count(&selection.searching("")) } else { 0 });
    }

    #[test]
    fn every_row_satisfies_every_filter_and_stands_there_once(selection in selections()) {
        let mut found = EXPLORER.find(&selection).rows;
        for row in &found {
            for facet in Facet::ALL.iter().filter(|facet| !selection.values(**facet).is_empty()) {
                let values = EXPLORER.columns().values(*facet, *row);
                prop_assert!(values.iter().any(|value| is_in(&selection, *facet, *value)), "{}", facet.as_str());
            }
        }
        let length = found.len();
        found.sort_unstable();
        found.dedup();
        prop_assert_eq!(found.len(), length);
    }

    #[test]
    fn an_order_changes_no_more_than_the_order(selection in selections(), sort in proptest::sample::select(Sort::ALL)) {
        let [mut found, mut other] = [&selection, &Selection { sort, ..selection.clone() }].map(|it| EXPLORER.find(it).rows);
        found.sort_unstable();
        other.sort_unstable();
        prop_assert_eq!(found, other);
    }

    #[test]
    fn any_text_finds_a_part_of_all(selection in selections(), text in "\\PC{0,40}") {
        let all = EXPLORER.find(&selection.searching("")).rows;
        let outcome = EXPLORER.find(&selection.searching(&text));
        prop_assert!(outcome.rows.iter().all(|row| all.contains(row)));
        prop_assert!(outcome.places.len() <= 6);
    }
}

#[test]
fn an_unknown_value_finds_nothing() {
    for query in ["sector=moon", "vn=lyon", "fr=ha-noi", "decade=1995", "decade=99990", "edition=999", "level=moon,sun"]
    {
        assert_eq!(count(&Selection::parse(query)), 0, "{query}");
    }
    assert_eq!(count(&Selection::parse("sector=moon,water")), count(&Selection::parse("sector=water")));
}

#[test]
fn a_page_past_the_end_is_no_other_search() {
    assert_eq!(count(&Selection::parse("page=99999")), count(&Selection::default()));
}
