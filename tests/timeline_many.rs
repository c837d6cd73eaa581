//! The timeline with thousands of records: a bounded number of marks, and nothing lost.
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by a panic.

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::Lang;
use assises::layout::timeline::{Direction, Picture};
use assises::query::{Query, Window};
use serde_json::{Value, json};
use std::sync::LazyLock;

const MANY: usize = 3000;
const UNDATED: usize = 10;

/// The small dataset with thousands of milestones and partnerships, spread over the years 1990 to 2024.
static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| {
    let mut file: Value = serde_json::from_str(include_str!("fixtures/valid.json")).unwrap();
    let text = json!({ "vi": "Sự kiện", "fr": "Événement" });
    let date = |n: usize| format!("{}-{:02}-{:02}", 1990 + n * 7 % 35, n % 12 + 1, n % 28 + 1);
    file["milestones"].as_array_mut().unwrap().extend((0..MANY).map(|n| {
        let kind = ["diplomacy", "administrative", "workshop"][n % 3];
        json!({ "id": format!("m-{n}"), "date": date(n), "kind": kind, "label": text, "text": text, "sources": ["brest-2013"] })
    }));
    file["partnerships"].as_array_mut().unwrap().extend((0..MANY).map(|n| {
        let fact = |key: &str, value: serde_json::Value| {
            json!({ "key": key, "claims": [{ "value": value, "sources": ["brest-2013"] }] })
        };
        let mut facts = vec![
            fact("status", json!({ "status": "active" })),
            fact("last-reported", json!({ "date": "2024-12-30" })),
        ];
        if n >= UNDATED {
            facts.push(fact("since", json!({ "date": date(n) })));
        }
        json!({
            "id": format!("p-{n}"), "fr": "brest", "vn": "hai-phong", "facts": facts, "summary": text,
            "confidence": "low", "sources": ["brest-2013"],
        })
    }));
    Catalog::new(check(&file.to_string()).unwrap())
});

fn picture(window: Option<Window>, direction: Direction) -> Picture {
    Picture::new(*CATALOG, &Query { window, ..Query::default() }, direction, Lang::Fr)
}

fn milestones(picture: &Picture) -> usize {
    picture.lozenges.iter().map(|lozenge| lozenge.milestones.len()).sum()
}

#[test]
fn thousands_of_milestones_make_a_bounded_number_of_lozenges_that_hold_them_all() {
    for direction in [Direction::Across, Direction::Down] {
        let picture = picture(None, direction);
        assert!(picture.lozenges.len() <= 100, "{}", picture.lozenges.len());
        // The origin, which is a partnership's, stands on the water too.
        assert_eq!(milestones(&picture), MANY + 1);
    }
}

#[test]
fn no_milestone_is_in_two_lozenges() {
    let picture = picture(None, Direction::Across);
    let mut ids: Vec<&str> =
        picture.lozenges.iter().flat_map(|lozenge| &lozenge.milestones).map(|id| id.as_str()).collect();
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn a_window_has_the_milestones_of_its_years() {
    let window = Window::new(2000.0, 2003.0).unwrap();
    let picture = picture(Some(window), Direction::Across);
    let in_window = CATALOG.dataset().milestones.iter().filter(|milestone| {
        let date = milestone.date.first_day().decimal_year();
        (window.from..window.to).contains(&date)
    });
    assert!(milestones(&picture) >= in_window.count());
    assert!(milestones(&picture) < MANY / 5);
    assert!(picture.lozenges.len() <= 100);
}

#[test]
fn thousands_of_partnerships_make_a_bounded_number_of_lines_and_the_rest_is_counted() {
    let picture = picture(None, Direction::Across);
    assert!(picture.lines.len() <= 64, "{}", picture.lines.len());
    assert_eq!(picture.undated, UNDATED);
    assert_eq!(picture.lines.len() + picture.more_lines + picture.undated, MANY + 1);
    assert!(picture.height < 1000.0, "{}", picture.height);
}

#[test]
fn the_picture_of_narrow_screens_draws_no_partnership_and_says_how_many_have_no_year() {
    let picture = picture(None, Direction::Down);
    assert_eq!((picture.lines.len(), picture.undated), (0, UNDATED));
}

#[test]
fn labels_on_the_water_neither_overlap_nor_leave_the_picture() {
    // Less than a letter takes, so that only real overlaps count.
    const LETTER: f64 = 7.0;
    for start in 0..60 {
        let from = 1992.0 + f64::from(start) / 20.0;
        let picture = picture(Window::new(from, from + 4.0), Direction::Across);
        let labels =
            picture.lozenges.iter().filter_map(|lozenge| Some((lozenge.label?, lozenge.words(*CATALOG, Lang::Fr)?)));
        let mut taken: Vec<(f64, f64, f64)> = Vec::new();
        for (at, words) in labels {
            let half = words.chars().count() as f64 * LETTER / 2.0;
            let (first, last) = (at.x - half, at.x + half);
            assert!(first >= 0.0 && last <= picture.width, "{from}: {first}–{last}");
            let overlapped = taken.iter().find(|other| other.0 == at.y && first < other.2 && other.1 < last);
            assert_eq!(overlapped, None, "{from}: {first}–{last}");
            taken.push((at.y, first, last));
        }
    }
}
