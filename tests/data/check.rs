//! `check` reports every problem of a dataset, each with its place, what is wrong and what would be right.
//!
//! `fixtures/valid.json` is a small dataset without problems. Each test below breaks it by replacing text, and a
//! snapshot holds the whole report, every problem with the line of the file that it points to.

use std::collections::BTreeSet;

use assises::dataset::check::check;
use assises::dataset::problem::{Fault, Problem};

const VALID: &str = include_str!("../fixtures/valid.json");

const WATER: &str = "{ \"id\": \"water\", \"name\": { \"vi\": \"Nước\", \"fr\": \"Eau\" } }";

const TO_HA_TAY: &str =
    "\"successors\": [{ \"id\": \"ha-tay\", \"date\": \"2009\", \"sources\": [\"cantho-2016\"] }],\n      \"aliases\"";

const STATUS: &str =
    "{ \"key\": \"status\", \"claims\": [{ \"value\": { \"status\": \"active\" }, \"sources\": [\"brest-2013\"] }] },";

/// The valid dataset with each text, which must occur once, replaced by another.
fn broken(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(VALID.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from} must occur once");
        text.replace(from, to)
    })
}

fn problems(text: &str) -> Vec<Problem> {
    check(text).map(drop).expect_err("the dataset should have a problem")
}

/// The problems as the program prints them, each above the line that it names.
fn report(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let show = |problem: &Problem| {
        let line = lines.get(problem.line - 1).expect("the line should be one of the file");
        format!("{problem}\n    > {}", line.trim())
    };
    problems(text).iter().map(show).collect::<Vec<_>>().join("\n")
}

macro_rules! cases {
    ($($name:ident: [$(($from:expr, $to:expr)),* $(,)?],)*) => {
        $(#[test]
        fn $name() {
            let report = report(&broken(&[$(($from, $to)),*]));
            insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report) });
        })*

        const CASES: &[&[(&str, &str)]] = &[$(&[$(($from, $to)),*]),*];
    };
}

cases! {
    a_text_that_is_not_json_is_reported_with_its_line: [("\"format\": 1,", "\"format\": 1,,")],
    a_value_of_another_type_is_reported_with_both_types: [
        ("\"title\": \"Bối cảnh\"", "\"title\": 7"),
        ("\"lat\": 20.86", "\"lat\": \"20.86\""),
        ("\"sectors\": [\"water\"]", "\"sectors\": \"water\""),
        ("\"to\": 6", "\"to\": 6.5"),
        ("{ \"wording\": \"Liaison\", \"lang\": \"fr\" }", "\"Liaison\""),
        ("{ \"country\": \"VN\" }", "{ \"nation\": \"VN\" }"),
    ],
    a_missing_field_is_named: [
        ("      \"level\": \"epci\",\n", ""),
        ("\"edition\": 9,\n      \"status\": \"held\",", "\"edition\": 9,"),
        (", \"sources\": [\"brest-2013\"], \"role\": \"host\"", ""),
        ("{ \"id\": \"ha-tay\", \"date\": \"2008-08-01\", \"sources\": [\"cantho-2016\"] }", "{ \"id\": \"ha-tay\", \"date\": \"2008-08-01\" }"),
    ],
    an_unknown_field_is_answered_with_the_nearest_or_all_that_are_allowed: [
        ("\"publisher\"", "\"pubisher\""),
        ("\"scope\": \"engaged\"", "\"scopes\": \"engaged\""),
        ("\"aliases\"", "\"colour\""),
        ("{ \"date\": \"1996\" }", "{ \"date\": \"1996\", \"count\": 1 }"),
    ],
    a_field_that_is_there_twice_is_reported: [
        ("\"format\": 1,", "\"format\": 1,\n  \"format\": 1,"),
        ("\"insee\": \"29019\"", "\"insee\": \"29019\", \"insee\": \"29019\""),
    ],
    an_unknown_word_is_answered_with_the_nearest_or_all_that_are_allowed: [
        ("\"level\": \"province\"", "\"level\": \"provincia\""),
        ("\"bound\": \"over\"", "\"bound\": \"exactly\""),
        ("{ \"status\": \"active\" }", "{ \"status\": \"activ\" }"),
        ("\"key\": \"theme-fr\"", "\"key\": \"theme-en\""),
        ("\"kind\": \"archive\"", "\"kind\": \"\""),
    ],
    an_id_that_two_records_own_is_reported_at_the_second: [
        ("\"id\": \"2013-brest-opening\"", "\"id\": \"1989-first-agreement\""),
        (WATER, "{ \"id\": \"water\", \"name\": { \"vi\": \"Nước\", \"fr\": \"Eau\" } },\n    { \"id\": \"water\", \"name\": { \"vi\": \"Sông\", \"fr\": \"Fleuve\" } }"),
    ],
    a_reference_to_no_record_is_answered_with_the_nearest_id: [
        ("{ \"date\": \"1995\" }, \"sources\": [\"vnp-fr-2010\"]", "{ \"date\": \"1995\" }, \"sources\": [\"vnp-fr-2011\"]"),
        ("\"sector\": \"water\"", "\"sector\": \"transport\""),
        ("\"conference\": 9", "\"conference\": 19"),
        ("\"origin\": \"1989-first-agreement\"", "\"origin\": \"1989-first-agrement\""),
        ("{ \"vn\": \"hai-phong\" }", "{ \"vn\": \"haiphong\" }"),
    ],
    an_id_with_other_characters_is_reported: [
        ("\"id\": \"2013-brest-opening\"", "\"id\": \"2013_Brest\""),
        ("{ \"id\": \"ha-noi\", \"date\"", "{ \"id\": \"-ha-noi\", \"date\""),
    ],
    a_date_that_no_calendar_has_is_reported_with_its_reason: [
        ("\"published\": \"2010-11\"", "\"published\": \"2010-13\""),
        ("\"dissolved\": \"2008-08-01\"", "\"dissolved\": \"2009-02-29\""),
        ("\"date\": \"2013-06-10\"", "\"date\": \"10/06/2013\""),
        ("{ \"date\": \"2003\" }", "{ \"date\": \"around 2003\" }"),
        ("\"date\": \"1989~\"", "\"date\": \"[1989,1990]\""),
    ],
    an_end_before_its_start_is_reported: [
        ("2010-11-05/2010-11-08", "2010-11-05/2010-11-04"),
        ("\"end\": \"2006\"", "\"end\": \"2004-02\""),
        ("{ \"date\": \"1996\" }", "{ \"date\": \"[1996..1989]\" }"),
    ],
    a_partnership_that_ends_before_it_began_is_reported: [
        ("\"last-reported\", \"claims\": [{ \"value\": { \"date\": \"2023-04\" }", "\"until\", \"claims\": [{ \"value\": { \"date\": \"2001-05\" }"),
    ],
    an_empty_text_or_list_is_reported: [
        ("\"name\": \"Brest métropole océane\"", "\"name\": \"  \""),
        ("\"sources\": [\"brest-2013\", \"cantho-2016\"]", "\"sources\": []"),
        ("{ \"vi\": \"Viết tay.\", \"fr\": null }", "{ \"vi\": null, \"fr\": null }"),
        ("{ \"vi\": \"Bên ký\", \"fr\": \"Signataires\" }", "{ \"vi\": \"Bên ký\", \"fr\": \"\" }"),
    ],
    a_text_without_one_of_the_languages_is_reported: [
        ("{ \"vi\": \"Nước\", \"fr\": \"Eau\" }", "{ \"fr\": \"Eau\" }"),
        ("{ \"vi\": \"Khởi đầu\", \"fr\": \"Début\" }", "{ \"vi\": \"Khởi đầu\" }"),
    ],
    a_number_out_of_range_is_reported_with_the_range: [
        ("\"edition\": 8,", "\"edition\": 0,"),
        ("\"to\": 6", "\"to\": 4"),
    ],
    a_file_of_another_format_is_refused: [("\"format\": 1", "\"format\": 2")],
    coordinates_outside_the_country_are_reported: [
        ("\"lat\": 20.86,\n      \"lon\": 106.68", "\"lat\": 106.68,\n      \"lon\": 20.86"),
        ("\"lat\": 48.39,\n      \"lon\": -4.49", "\"lat\": 21.03,\n      \"lon\": 105.85"),
        ("\"lat\": 21.03,\n      \"lon\": 105.85,\n      \"status\"", "\"lat\": 0,\n      \"lon\": 0,\n      \"status\""),
    ],
    a_host_in_another_country_than_its_edition_is_reported: [
        ("{ \"locality\": \"brest\" }", "{ \"locality\": \"ha-noi\" }"),
        ("{ \"locality\": \"hai-phong\" }", "{ \"locality\": \"brest\" }"),
    ],
    a_partnership_with_a_side_in_the_wrong_country_is_reported: [
        ("\"fr\": \"brest\",\n      \"vn\": \"hai-phong\"", "\"fr\": \"hai-phong\",\n      \"vn\": \"brest\""),
    ],
    a_succession_that_returns_to_its_start_is_reported_with_its_way: [
        ("\"aliases\"", TO_HA_TAY),
        ("\"insee\": \"29019\"", "\"insee\": \"29019\",\n      \"successors\": [{ \"id\": \"brest\", \"date\": \"2015\", \"sources\": [\"brest-2013\"] }]"),
    ],
    a_source_lost_before_it_was_read_or_without_an_address_is_reported: [
        ("\"read\": \"excerpt\",\n", "\"read\": \"excerpt\",\n      \"lost\": \"2026-11-19\",\n"),
        ("\"file\": \"cantho.txt\",\n", "\"file\": \"cantho.txt\",\n      \"lost\": \"2026-11-22\",\n"),
    ],
    an_address_that_runs_a_program_or_is_none_is_reported: [
        ("https://example.org/22451", "javascript:alert(1)"),
        ("\"file\": \"cantho.txt\",\n", "\"file\": \"cantho.txt\",\n      \"url\": \"https:// example.org/a\",\n"),
    ],
    a_letter_that_turns_others_around_or_that_xml_lacks_is_reported: [
        ("\"title\": \"Bối cảnh\"", "\"title\": \"Bối\u{202e} cảnh\""),
        ("Cảng và nước.", "\u{2066}Cảng và nước."),
        ("Thăng Long", "Thăng\\u0008 Long"),
        ("\"wording\": \"Liaison\"", "\"wording\": \"Liai\\u200fson\""),
    ],
    an_edition_without_dates_or_country_is_reported: [
        ("\"key\": \"dates\",\n", "\"key\": \"opening-day\",\n"),
        ("{ \"key\": \"country\", \"claims\": [{ \"value\": { \"country\": \"FR\" }, \"sources\": [\"brest-2013\"] }] },", ""),
    ],
    a_partnership_without_status_is_reported: [(STATUS, "")],
    a_fact_of_the_other_kind_of_record_is_reported: [
        ("\"key\": \"last-reported\"", "\"key\": \"opening-day\""),
        ("\"key\": \"city\"", "\"key\": \"kind\""),
    ],
    a_second_fact_of_one_key_is_reported: [("\"key\": \"theme-fr\", \"claims\": [{ \"value\": { \"wording\": \"Liaison\", \"lang\": \"fr\" }",
        "\"key\": \"delegates\", \"claims\": [{ \"value\": { \"count\": 1 }")],
    a_value_of_another_form_than_its_key_takes_is_reported: [
        ("\"key\": \"workshops\"", "\"key\": \"venue\""),
        ("{ \"text\": { \"vi\": \"Hải Phòng\", \"fr\": \"Haïphong\" } }", "{ \"locality\": \"hai-phong\" }"),
        ("{ \"status\": \"active\" }", "{ \"date\": \"2023\" }"),
        ("{ \"text\": { \"vi\": \"Môi trường\", \"fr\": \"Environnement\" } }", "{ \"count\": 3 }"),
    ],
    competing_claims_without_exactly_one_preference_are_reported: [
        (",\n          \"unresolved\": { \"vi\": \"Đo hai điều khác nhau.\", \"fr\": \"Deux mesures différentes.\" }", ""),
        ("\"sources\": [\"vnp-fr-2010\"] }\n          ]\n        },\n        { \"key\": \"country\"",
            "\"sources\": [\"vnp-fr-2010\"], \"preferred\": { \"vi\": \"X\", \"fr\": \"X\" } }\n          ]\n        },\n        { \"key\": \"country\""),
        (",\n              \"preferred\": { \"vi\": \"Một bên ký kể lại.\", \"fr\": \"Récit d’un signataire.\" }", ""),
    ],
    changes_out_of_order_or_after_the_version_are_reported: [
        ("\"date\": \"2026-11-20\"", "\"date\": \"2026-11-23\""),
        ("\"id\": \"second\",\n      \"date\": \"2026-11-21\"", "\"id\": \"second\",\n      \"date\": \"2026-11-22\""),
    ],
    a_change_without_a_day_or_a_language_or_of_no_record_is_reported: [
        ("\"date\": \"2026-11-20\"", "\"date\": \"2026-11\""),
        ("\"fr\": \"Ajout de Brest.\"", "\"fr\": null"),
        ("\"records\": { \"localities\": [\"brest\"], \"conferences\": [9] }", "\"records\": { \"localities\": [\"bresst\"], \"conferences\": [10] }"),
        ("\"id\": \"second\"", "\"id\": \"first\""),
    ],
    all_problems_of_one_file_are_reported_in_one_run: [
        ("\"version\": \"2026-11-21\"", "\"version\": \"2026-11-31\""),
        ("\"kind\": \"official\"", "\"kind\": \"oficial\""),
        ("\"id\": \"2013-brest-opening\"", "\"id\": \"1989-first-agreement\""),
        ("{ \"vi\": \"Nước\", \"fr\": \"Eau\" }", "{ \"vi\": \"Nước\" }"),
        ("\"lat\": 20.97", "\"lat\": 2.097"),
        ("\"end\": \"2006\"", "\"end\": \"2003\""),
        ("{ \"locality\": \"brest\" }", "{ \"locality\": \"ha-noi\" }"),
        ("\"aliases\"", TO_HA_TAY),
        ("\"count\": 500", "\"count\": \"500\""),
        ("\"label\": { \"vi\": \"Khởi đầu\", \"fr\": \"Début\" }", "\"lable\": { \"vi\": \"Khởi đầu\", \"fr\": \"Début\" }"),
        ("\"date\": \"2013-06-09\",", ""),
        ("\"partnership\": \"brest--hai-phong\"", "\"partnership\": \"brest--haiphong\""),
    ],
}

#[test]
fn the_valid_dataset_has_no_problem() {
    assert_eq!(check(VALID).map(|dataset| dataset.conferences.len()), Ok(2));
}

#[test]
fn every_kind_of_fault_has_a_case() {
    let reported: BTreeSet<usize> =
        CASES.iter().flat_map(|edits| problems(&broken(edits))).map(|problem| kind(&problem.fault)).collect();
    assert_eq!(reported, (0..KINDS).collect());
}

const KINDS: usize = 26;

/// A number for each kind; a new kind does not compile until it has one, and a case above.
fn kind(fault: &Fault) -> usize {
    match fault {
        Fault::Syntax(_) => 0,
        Fault::WrongType { .. } => 1,
        Fault::MissingField(_) => 2,
        Fault::UnknownField { .. } => 3,
        Fault::RepeatedField(_) => 4,
        Fault::UnknownWord { .. } => 5,
        Fault::DuplicateId { .. } => 6,
        Fault::UnknownReference { .. } => 7,
        Fault::BadId(_) => 8,
        Fault::BadDate { .. } => 9,
        Fault::EndBeforeStart { .. } => 10,
        Fault::Empty(_) => 11,
        Fault::MissingLanguage(_) => 12,
        Fault::OutOfRange { .. } => 13,
        Fault::Coordinates { .. } => 14,
        Fault::ForeignHost { .. } => 15,
        Fault::WrongSide { .. } => 16,
        Fault::SuccessionCycle(_) => 17,
        Fault::MissingFact(_) => 18,
        Fault::RepeatedFact(_) => 19,
        Fault::WrongValue { .. } => 20,
        Fault::Preference(_) => 21,
        Fault::ForeignFact(_) => 22,
        Fault::OutOfOrder { .. } => 23,
        Fault::BadAddress(_) => 24,
        Fault::Hidden(_) => 25,
    }
}
