//! Round birthdays of the archive's records, against dates worked out by hand.

use std::sync::LazyLock;

use assises::catalog::{Anniversary, Catalog, Occasion};
use assises::dataset::check::check;
use proptest::prelude::*;

const DATASET: &str = include_str!("../../public/dataset.json");

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| Catalog::new(check(DATASET).unwrap()));

/// The id of what has the birthday; of an agreement that of its partnership, after `+`.
fn id(occasion: Occasion) -> String {
    match occasion {
        Occasion::Conference(conference) => conference.edition.to_string(),
        Occasion::Milestone(milestone) => milestone.id.to_string(),
        Occasion::Partnership(partnership) => partnership.id.to_string(),
        Occasion::Agreement(partnership, _) => format!("+{}", *partnership.id),
    }
}

/// The birthdays of a year: what, when, how old.
fn of_year(catalog: &Catalog, year: u16) -> Vec<(String, String, u16)> {
    let row = |it: &Anniversary| (id(it.occasion), it.date.to_string(), it.years);
    catalog.anniversaries(year..=year).iter().map(row).collect()
}

fn find(what: &str, year: u16) -> Anniversary {
    let anniversaries = CATALOG.anniversaries(year..=year);
    let mut found = anniversaries.into_iter().filter(|it| id(it.occasion) == what);
    let one = found.next().unwrap_or_else(|| panic!("{what} has no birthday in {year}"));
    assert!(found.next().is_none(), "{what} has two in {year}");
    one
}

fn has(what: &str, year: u16) -> bool {
    of_year(*CATALOG, year).iter().any(|(id, ..)| id == what)
}

#[test]
fn birthdays_are_as_worked_out_by_hand() {
    for (what, year, date, years, is_major) in [
        // Since 1989, to the year.
        ("ile-de-france--ha-noi", 2029, "2029", 40, true),
        ("ile-de-france--ha-noi", 2034, "2034", 45, false),
        // Lille, 1996: to the year.
        ("1", 2026, "2026", 30, true),
        // Montreuil, 22–23 October 2007: its first day.
        ("7", 2027, "2027-10-22", 20, true),
        ("8", 2035, "2035-11-05", 25, true),
        // Diplomatic relations, 12 April 1973.
        ("1973-diplomatic-relations", 2028, "2028-04-12", 55, false),
        ("1973-diplomatic-relations", 2023, "2023-04-12", 50, true),
        // The mergers of 1 July 2025.
        ("2025-mergers", 2030, "2030-07-01", 5, false),
        // The first protocol, 18 November 2002, of a partnership since 2002.
        ("+aquitaine--lao-cai", 2027, "2027", 10, true),
        ("aquitaine--lao-cai", 2027, "2027", 25, true),
        // Signed in June 2005.
        ("+rhone-alpes--ho-chi-minh", 2030, "2030-06", 25, true),
        // Disputed: 1995, preferred to 1996.
        ("val-de-marne--yen-bai", 2030, "2030", 35, false),
    ] {
        let found = CATALOG.anniversaries(year..=year).into_iter().filter(|it| id(it.occasion) == what);
        let found: Vec<_> = found.map(|it| (it.date.to_string(), it.years, it.is_major())).collect();
        assert!(found.contains(&(date.to_owned(), years, is_major)), "{what} in {year}: {found:?}");
    }
}

#[test]
fn the_first_protocol_of_aquitaine_and_lao_cai_has_its_day() {
    let rows = of_year(*CATALOG, 2027);
    let row = ("+aquitaine--lao-cai".to_owned(), "2027-11-18".to_owned(), 25);
    assert!(rows.contains(&row), "{rows:?}");
}

#[test]
fn a_year_goes_by_days_then_what_is_known_less_precisely_and_the_oldest_first() {
    let rows = of_year(*CATALOG, 2026);
    let dates: Vec<&str> = rows.iter().map(|(_, date, _)| &**date).collect();
    assert_eq!(&dates[..4], ["2026-01-01", "2026-05", "2026-09-14", "2026-09"]);
    assert!(dates[4..].iter().all(|date| *date == "2026"), "{dates:?}");
    assert!(rows[4..].windows(2).all(|pair| pair[0].2 >= pair[1].2), "{rows:?}");
}

#[test]
fn what_is_announced_unknown_or_told_elsewhere_has_no_birthday() {
    let all = CATALOG.anniversaries(1970..=2100);
    let has = |what: &str| all.iter().any(|it| id(it.occasion) == what);
    // Announced; of unknown year; without a known start.
    assert!(!has("13") && !has("2") && !has("paris--ha-noi"));
    // A milestone of a partnership, one of an edition, and a visit, which the picture does not name.
    assert!(!has("1989-hanoi-ile-de-france") && !has("2005-assises-6-hue") && !has("2016-hollande-visit"));
    // An agreement that its record dates like the start: “Premier accord de coopération”, 1989.
    let first = |it: &&Anniversary| id(it.occasion) == "+ile-de-france--ha-noi" && it.date.year() == 2029;
    assert_eq!(all.iter().filter(first).count(), 0);
    assert_eq!(CATALOG.without_anniversary(), 21);
}

#[test]
fn a_partnership_that_ended_keeps_its_birthdays() {
    assert!(has("sedif--nam-dinh", 2028) && has("nord-pas-de-calais--da-nang", 2033));
}

#[test]
fn disputes_and_doubts_go_with_their_birthdays() {
    assert!(find("ile-de-france--ha-noi", 2029).occasion.disputed().is_some());
    assert!(find("8", 2035).occasion.disputed().is_some());
    assert!(find("7", 2027).occasion.disputed().is_none());
    let doubt = |what, year| find(what, year).occasion.confidence().unwrap().as_str();
    assert_eq!(doubt("digne-les-bains--cao-bang", 2028), "low");
    assert_eq!(doubt("1", 2026), "medium");
    assert_eq!(doubt("7", 2027), "high");
}

#[test]
fn the_years_ahead_are_that_of_the_data_and_ten_more() {
    assert_eq!(CATALOG.coming_years(), 2026..=2036);
    // The partnership since 1973, and the relations of that year, were first five in 1978.
    assert_eq!(CATALOG.past_years(), 1978..=2025);
}

#[test]
fn a_dataset_from_which_nothing_returns_has_no_past() {
    let mut dataset: serde_json::Value = serde_json::from_str(DATASET).unwrap();
    dataset["meta"]["version"] = "1960-01-01".into();
    dataset["changes"] = serde_json::json!([]);
    let later = Catalog::new(check(&dataset.to_string()).unwrap());
    assert!(later.anniversaries(later.past_years()).is_empty());
    assert!(later.anniversaries(later.coming_years()).is_empty());
}

proptest! {
    #[test]
    fn every_birthday_is_a_multiple_of_five_years_in_the_years_asked_for(from in 1900u16..2100, length in 0u16..40) {
        for it in CATALOG.anniversaries(from..=from + length) {
            prop_assert!((from..=from + length).contains(&it.date.year()));
            prop_assert!(it.years > 0 && it.years % 5 == 0);
            let origin = it.occasion.date().unwrap().ends().0;
            prop_assert_eq!(origin.year() + it.years, it.date.year());
            prop_assert_eq!((origin.month(), origin.day()), (it.date.month(), it.date.day()));
            prop_assert_eq!(it.is_major(), it.years % 10 == 0 || it.years % 25 == 0);
        }
    }
}
