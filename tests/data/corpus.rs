//! The inputs that fuzzing found and keeps (`fuzz/corpus/`), and those that it might: whatever they are, all that the
//! fuzzers ask of an answer holds.

#[path = "../../fuzz/src/lib.rs"]
mod properties;

use std::fs;

use assises::dataset::check::check;
use assises::dataset::reader::MOST;
use proptest::prelude::*;

/// Feeds every kept input of a target to it.
fn replay(target: &str, property: fn(&str)) {
    let folder = format!("{}/fuzz/corpus/{target}", env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        // Named before it is fed, for a test that fails.
        println!("{}", path.display());
        property(&String::from_utf8_lossy(&fs::read(path).unwrap()));
        count += 1;
    }
    assert!(count > 4, "the inputs were not found");
}

#[test]
fn kept_files_of_data_are_published_or_their_problems_told() {
    replay("dataset", properties::dataset);
}

#[test]
fn kept_addresses_are_read_as_they_are_written() {
    replay("query", properties::query);
}

#[test]
fn kept_texts_are_folded_once_and_marked_where_they_are_found() {
    replay("search", properties::search);
}

#[test]
fn ten_thousand_brackets_are_refused_and_no_end_of_the_stack() {
    for bracket in ["[", "{\"meta\":", "[{\"a\":"] {
        let deep = bracket.repeat(10_000);
        properties::dataset(&deep);
        properties::dataset(&format!("{{\"notes\":{deep}"));
        let closing: String = deep.chars().rev().filter_map(|letter| "]}".chars().nth("[{".find(letter)?)).collect();
        properties::dataset(&format!("{deep}0{closing}"));
    }
}

/// Before a limit was set, each of these files of 65 kB took more than 20 seconds.
#[test]
fn of_a_file_of_nothing_but_mistakes_the_first_thousand_are_told() {
    let records = format!("{{\"localities\":[{}]}}", vec!["{}"; 20_000].join(","));
    let sides = vec![r#"{"fr":"a","vn":"a"}"#; 3000].join(",");
    let sides = format!(r#"{{"localities":[{{"id":"a","country":"VN"}}],"partnerships":[{sides}]}}"#);
    for text in [records, sides] {
        assert_eq!(check(&text).map(drop).unwrap_err().len(), MOST);
    }
    let [owned, asked] = ["a", "b"].map(|letter| letter.repeat(20_000));
    properties::dataset(&format!(
        r#"{{"sources":[{{"id":"{owned}"}}],"localities":[{{"successors":[{{"id":"{asked}"}}]}}]}}"#
    ));
}

#[test]
fn a_report_takes_one_line_and_gives_a_terminal_nothing_to_obey() {
    let problems = check("{\"format\": 1, \"a\\n\\u001b[2Jb\\u202e\": 0}").map(drop).unwrap_err();
    let report = problems.iter().map(ToString::to_string).find(|report| report.contains("unknown field")).unwrap();
    assert!(report.contains("`a\\u{a}\\u{1b}[2Jb\\u{202e}`"), "{report}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn brackets_of_any_depth_are_read_or_refused(
        brackets in proptest::collection::vec(proptest::sample::select(vec!["[", "{\"a\":", "{\"meta\":"]), 0..300), is_closed: bool,
    ) {
        let deep = brackets.concat();
        let closing = brackets.iter().rev().map(|bracket| if *bracket == "[" { "]" } else { "}" }).collect::<String>();
        properties::dataset(&if is_closed { format!("{deep}0{closing}") } else { deep });
    }

    #[test]
    fn any_words_are_searched_in_any_text(words in "\\PC{0,30}", text in "\\PC{0,60}") {
        properties::search(&format!("{words}\n{text}"));
    }

    #[test]
    fn any_words_of_the_field_are_searched_in_names(
        words in "[ hảiHẢIœß\u{309}-]{0,9}", text in "(Tỉnh |province d’)?[ hảiHẢIdươngœŒß\u{309}’-]{0,30}",
    ) {
        properties::search(&format!("{words}\n{text}"));
    }
}
