//! The timeline with thousands of records: a bounded number of marks, and nothing lost.

use assises::catalog::Catalog;
use assises::components::{event_table, picture as drawn};
use assises::dataset::check::check;
use assises::domain::Lang;
use assises::html::Html;
use assises::layout::timeline::{Direction, Picture};
use assises::query::{Lane, Query, Window};
use assises::site::Site;
use serde_json::{Value, json};
use std::sync::LazyLock;

const MANY: usize = 3000;
const UNDATED: usize = 10;

/// The small dataset with thousands of milestones and partnerships, spread over the years 1990 to 2024.
static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| {
    let mut file: Value = serde_json::from_str(include_str!("../fixtures/valid.json")).unwrap();
    let text = json!({ "vi": "Sự kiện", "fr": "Événement" });
    let date = |n: usize| format!("{}-{:02}-{:02}", 1990 + n * 8 % 35, n % 12 + 1, n % 28 + 1);
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
    let mut ids: Vec<&str> = picture
        .lozenges
        .iter()
        .flat_map(|lozenge| &lozenge.milestones)
        .map(|milestone| milestone.id.as_str())
        .collect();
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

fn site(lang: Lang, is_live: bool) -> Site {
    Site { is_live, ..Site::published(*CATALOG, lang) }
}

fn table(site: Site, query: &Query) -> String {
    Html::of(|h| event_table(h, site, CATALOG.events(query)))
}

/// The values of an attribute in a page, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn the_program_writes_a_bounded_number_of_rows_and_says_how_many_more_there_are() {
    let query = Query::default();
    let all = CATALOG.events(&query).len();
    assert!(all > 2 * MANY);
    for (lang, said) in [
        (
            Lang::Fr,
            "Encore 5\u{202f}704 lignes\u{a0}: réduire la période affichée ou filtrer les partenariats pour les voir.",
        ),
        (Lang::Vi, "Còn 5.704 dòng nữa: thu hẹp khung thời gian hoặc lọc quan hệ đối tác để xem."),
    ] {
        let html = table(site(lang, true), &query);
        assert_eq!(html.matches("<tr id=").count(), 300);
        assert_eq!(all - 300, 5704);
        assert!(html.contains(said), "{}", &html[..200]);
    }
}

#[test]
fn a_published_page_has_all_rows_and_says_of_none_that_it_is_left_out() {
    let query = Query::default();
    let html = table(site(Lang::Fr, false), &query);
    assert_eq!(html.matches("<tr id=").count(), CATALOG.events(&query).len());
    assert!(html.starts_with("<table"));
}

#[test]
fn every_mark_leads_to_a_row_that_is_there_or_to_a_page_or_closer() {
    let site = site(Lang::Fr, true);
    let mut seen = [0, 0];
    for window in [None, Window::new(2000.0, 2003.0), Window::new(2001.0, 2002.0), Window::new(1990.0, 1991.0)] {
        let hidden = window.map(|_| vec![Lane::Partnerships]).unwrap_or_default();
        let query = Query { window, hidden, ..Query::default() };
        let html = Html::of(|h| drawn(h, site, &query, Direction::Across));
        let table = table(site, &query);
        let rows = values(&table, "id");
        for href in values(&html, "href").into_iter().filter(|href| !href.contains("edition=")) {
            match href.split_once('#') {
                Some((_, id)) => {
                    seen[0] += 1;
                    assert!(rows.contains(&id), "{href}");
                }
                None => {
                    seen[1] += 1;
                    let address = href.replace("&amp;", "&");
                    let leads_closer = address.strip_prefix("fr/?").is_some_and(|it| Query::parse(it).window.is_some());
                    assert!(href.starts_with("fr/partenariats/p-") || leads_closer, "{href}");
                }
            }
        }
    }
    assert!(seen[0] > 10 && seen[1] > 10, "{seen:?}");
}

#[test]
fn labels_on_the_water_neither_overlap_nor_leave_the_picture() {
    // Less than a letter takes, so that only real overlaps count.
    const LETTER: f64 = 7.0;
    for start in 0..60 {
        let from = 1992.0 + f64::from(start) / 20.0;
        let picture = picture(Window::new(from, from + 4.0), Direction::Across);
        let labels = picture.lozenges.iter().filter_map(|lozenge| lozenge.label);
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
