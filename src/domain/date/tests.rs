//! Dates of the dataset: the calendar, what is refused, and the way to text and back.

use super::*;
use proptest::prelude::*;

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

#[test]
fn days_follow_the_gregorian_calendar() {
    // 1 January 1970 is day 719 162 after 1 January of year 1 (POSIX epoch, Rata Die 719 163).
    assert_eq!(date("1970-01-01").first_day(), Day(719_162));
    assert_eq!(date("2024-02").last_day().civil(), (2024, 2, 29));
    assert_eq!(date("1900-02").last_day().civil(), (1900, 2, 28));
    assert_eq!(date("1996").last_day().civil(), (1996, 12, 31));
}

#[test]
fn impossible_dates_are_refused_with_a_reason() {
    for text in [
        "1996-13",
        "2010-02-30",
        "2023-02-29",
        "96",
        "1996-1",
        "2010-11-05-01",
        "",
        "2010/",
        "[1996]",
        "x",
        "+196",
        "0000",
    ] {
        assert!(matches!(PartialDate::parse(text), Err(Fault::BadDate { .. })), "{text}");
    }
    assert!(matches!(PartialDate::parse("2010-11-06/2010-11-05"), Err(Fault::EndBeforeStart { .. })));
    assert!(matches!(PartialDate::parse("[2003..1996]"), Err(Fault::EndBeforeStart { .. })));
}

#[test]
fn only_dates_known_to_the_day_have_days() {
    let days = |text| date(text).days().map(|days| days.map(Day::civil));
    assert_eq!(days("2010-11-05/2010-11-06"), Some([(2010, 11, 5), (2010, 11, 6)]));
    assert_eq!(days("1973-04-12"), Some([(1973, 4, 12); 2]));
    for text in
        ["1996", "2003-10", "2003-10/2003-11-02", "2003-10-13/2003-10", "2010-11-05~", "[2010-11-05..2010-11-06]"]
    {
        assert_eq!(days(text), None, "{text}");
    }
}

#[test]
fn a_moment_returns_in_another_year_at_its_own_precision() {
    for (text, year, returned) in [
        ("1973-04-12", 2028, "2028-04-12"),
        ("2005-06", 2030, "2030-06"),
        ("1996", 2026, "2026"),
        ("2004-02-29", 2029, "2029-02-28"),
        ("2004-02-29", 2024, "2024-02-29"),
    ] {
        assert_eq!(Moment::parse(text).unwrap().in_year(year).to_string(), returned, "{text}");
    }
}

proptest! {
    #[test]
    fn every_day_has_one_date(day in 0..3_600_000i32) {
        let (year, month, dom) = Day(day).civil();
        let text = format!("{year:04}-{month:02}-{dom:02}");
        prop_assert_eq!(date(&text).first_day(), Day(day));
        prop_assert_eq!(PartialDate::At(Moment::of(Day(day))), date(&text));
        prop_assert_eq!(date(&text).to_string(), text);
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,24}") {
        let _ = PartialDate::parse(&text);
    }

    #[test]
    fn whatever_parses_prints_as_it_was(text in "(\\[)?[0-9]{4}(-[0-9]{2}){0,2}(~|(/|\\.\\.)[0-9]{4}(-[0-9]{2}){0,2})?(\\])?") {
        if let Ok(date) = PartialDate::parse(&text) {
            prop_assert_eq!(date.to_string(), text);
            prop_assert!(date.first_day() <= date.last_day());
        }
    }
}
