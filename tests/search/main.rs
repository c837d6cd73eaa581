//! What a search finds, and what it puts first: on the real data, as committed.
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by a panic.

mod both_sides;
mod every_name;
mod facets;
mod nothing;
mod order;
mod other_names;
mod parts;
mod precision;
mod queries;
mod sorting;
mod spelling;
mod texts;

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::Partnership;
use assises::explorer::Outcome;
use assises::query::Selection;

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()));

/// Partnerships of low confidence are shown too.
const ALL: &str = "?confidence=high,medium,low";

fn find(typed: &str) -> Outcome {
    CATALOG.explorer().find(&Selection::default().searching(typed))
}

fn partnerships(outcome: &Outcome) -> Vec<&'static Partnership> {
    outcome.rows.iter().map(|row| CATALOG.explorer().partnership(*row)).collect()
}

/// The ids of the partnerships found, in order.
fn rows(typed: &str) -> Vec<&'static str> {
    partnerships(&find(typed)).into_iter().map(|it| it.id.as_str()).collect()
}

/// The ids of the local authorities that answer, in order.
fn places(typed: &str) -> Vec<&'static str> {
    find(typed).places.into_iter().map(|place| place.locality.id.as_str()).collect()
}

fn names(partnership: &Partnership, locality: &str) -> bool {
    partnership.fr.as_str() == locality || partnership.vn.as_str() == locality
}

/// What is wrong unless the authority answers first, and its partnerships, of which there are some, stand before any
/// other.
fn not_first(typed: &str, locality: &str) -> Option<String> {
    let outcome = CATALOG.explorer().find(&Selection::parse(ALL).searching(typed));
    let due = CATALOG.dataset().partnerships.iter().filter(|it| names(it, locality)).count();
    let first = partnerships(&outcome).into_iter().take_while(|it| names(it, locality)).count();
    let is_first = outcome.places.first().is_some_and(|place| place.locality.id.as_str() == locality);
    let is_right = is_first && due > 0 && due == first;
    (!is_right)
        .then(|| format!("{typed:?}: {} before {first} of {due} of {locality}\n{:?}", places(typed)[0], rows(typed)))
}

/// Each query, and the authority that answers it first.
fn assert_first(table: &[(&str, &str)]) {
    let wrong: Vec<String> = table.iter().filter_map(|(typed, locality)| not_first(typed, locality)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
