//! Problems that meet in one file: none hides another, none is made of another, each keeps its own place.

use assises::dataset::check::check;
use assises::dataset::problem::{Fault, Problem};

const VALID: &str = include_str!("../fixtures/valid.json");
const BREST_HOSTS: &str = r#"{ "locality": "brest" }"#;
const EDITION_9: &str = "\"edition\": 9,\n      \"status\"";

/// The problems of the valid dataset after each text, which must occur once, was replaced by another.
fn problems(edits: &[(&str, &str)]) -> Vec<Problem> {
    let text = edits.iter().fold(VALID.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from} must occur once");
        text.replace(from, to)
    });
    check(&text).map(drop).expect_err("the dataset should have a problem")
}

fn pointers(edits: &[(&str, &str)]) -> Vec<String> {
    problems(edits).into_iter().map(|problem| problem.pointer).collect()
}

#[test]
fn problems_of_one_record_do_not_hide_each_other() {
    let edits = [(r#""level": "epci""#, r#""level": "epic""#), (r#""lat": 48.39"#, r#""lat": 8.39"#)];
    assert_eq!(pointers(&edits), ["/localities/3/level", "/localities/3/lat"]);
}

#[test]
fn a_problem_inside_a_record_does_not_hide_those_of_the_record_around_it() {
    let until = |date| format!(r#""key": "until", "claims": [{{ "value": {{ "date": "{date}" }}"#);
    let last_reported = r#""key": "last-reported", "claims": [{ "value": { "date": "2023-04" }"#;
    let edits = [(last_reported, &*until("2001")), (r#""end": "2006""#, r#""end": "2003-01""#)];
    assert_eq!(pointers(&edits), ["/partnerships/0/facts", "/partnerships/0/projects/0/end"]);
}

#[test]
fn another_format_is_reported_even_if_there_are_other_problems() {
    let edits = [(r#""format": 1"#, r#""format": 2"#), (r#""lat": 48.39"#, r#""lat": 8.39"#)];
    assert_eq!(pointers(&edits), ["/format", "/localities/3/lat"]);
}

#[test]
fn a_value_that_could_not_be_read_causes_no_second_problem() {
    let (fr, other) = (r#"{ "country": "FR" }, "sources": ["brest-2013"] }] }"#, r#"{ "country": "fr" }"#);
    let edits = [(fr, &*fr.replace(r#"{ "country": "FR" }"#, other))];
    assert_eq!(pointers(&edits), ["/conferences/1/facts/1/claims/0/value/country"]);
}

#[test]
fn a_locality_whose_country_could_not_be_read_is_on_the_wrong_side_of_nothing() {
    let edits = [("\"country\": \"FR\",\n      \"level\"", "\"country\": \"France\",\n      \"level\"")];
    assert_eq!(pointers(&edits), ["/localities/3/country"]);
}

#[test]
fn a_problem_of_a_record_without_id_stands_at_that_record() {
    let edits = [(EDITION_9, r#""status""#), (BREST_HOSTS, r#"{ "locality": "ha-noi" }"#)];
    let foreign = problems(&edits).into_iter().find(|problem| matches!(problem.fault, Fault::ForeignHost { .. }));
    let pointer = foreign.expect("the host should be reported").pointer;
    assert!(pointer.starts_with("/conferences/1/facts"), "{pointer}");
}

#[test]
fn a_problem_of_a_record_with_the_id_of_another_stands_at_its_own() {
    let edits = [(EDITION_9, "\"edition\": 8,\n      \"status\""), (BREST_HOSTS, r#"{ "locality": "ha-noi" }"#)];
    let foreign = problems(&edits).into_iter().find(|problem| matches!(problem.fault, Fault::ForeignHost { .. }));
    let pointer = foreign.expect("the host should be reported").pointer;
    assert!(pointer.starts_with("/conferences/1/facts"), "{pointer}");
}

#[test]
fn a_succession_told_only_by_predecessors_is_a_circle_too() {
    let to_ha_noi =
        ",\n      \"successors\": [{ \"id\": \"ha-noi\", \"date\": \"2008-08-01\", \"sources\": [\"cantho-2016\"] }]";
    let from_ha_noi = r#""predecessors": [{ "id": "ha-noi", "date": "2009", "sources": ["cantho-2016"] }]"#;
    let found = problems(&[(r#""iso_former": "VN-15""#, from_ha_noi), (to_ha_noi, "")]);
    assert!(found.iter().any(|problem| matches!(problem.fault, Fault::SuccessionCycle(_))), "{found:?}");
}

#[test]
fn two_missing_ids_are_not_the_same_id() {
    let edits = [("\"fr\": \"brest\",\n", ""), ("\"id\": \"hai-phong\",\n      \"names\"", r#""names""#)];
    let found = problems(&edits);
    assert!(!found.iter().any(|problem| matches!(problem.fault, Fault::WrongSide { .. })), "{found:?}");
}
