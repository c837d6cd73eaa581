//! The program's exit codes and where it speaks: 0 and standard output, 1 or 2 and standard error.

use std::path::PathBuf;
use std::process::{Command, Output};

const VALID: &str = include_str!("../fixtures/valid.json");

fn assises(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_assises")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> [String; 2] {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8(bytes.clone()).unwrap())
}

/// A file for one test, named after it.
fn file(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("assises-{}-{name}.json", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_dataset_without_problems_is_praised_with_its_counts() {
    let path = file("valid", VALID);
    let output = assises(&["check", path.to_str().unwrap()]);
    let [out, err] = said(&output);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""));
    assert!(out.contains("no problem; 2 conferences, 1 partnerships, 4 localities, 2 milestones, 3 sources"), "{out}");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn every_problem_of_a_dataset_is_a_line_with_file_line_and_pointer() {
    let text = VALID.replace("\"lat\": 20.86", "\"lat\": 2.086").replace("2013-06-10", "2013-06-31");
    let path = file("broken", &text);
    let output = assises(&["check", path.to_str().unwrap()]);
    let [out, err] = said(&output);
    assert_eq!((output.status.code(), out.as_str()), (Some(1), ""));
    let lines: Vec<&str> = err.lines().collect();
    let place = |needle: &str| text.lines().position(|line| line.contains(needle)).unwrap() + 1;
    let [lat, date] = [place("2.086"), place("2013-06-31")];
    let name = path.display();
    assert_eq!(lines.len(), 3, "{err}");
    assert!(
        lines[0].starts_with(&format!("{name}: line {lat}: /localities/0/lat: 2.086, 106.68 is not in VN")),
        "{err}"
    );
    let expected = format!("{name}: line {date}: /partnerships/0/agreements/0/date: `2013-06-31` is not a date");
    assert!(lines[1].starts_with(&expected), "{err}");
    assert_eq!(lines[2], "2 problems");
    std::fs::remove_file(path).unwrap();
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let output = assises(&["check", "/nowhere/dataset.json"]);
    let [_, err] = said(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(err.starts_with("/nowhere/dataset.json: "), "{err}");
}

#[test]
fn a_command_that_is_not_one_is_answered_with_the_usage() {
    for arguments in [&[][..], &["check"], &["chekc", "x.json"], &["check", "a", "b"], &["publish"], &["schema", "x"]] {
        let output = assises(arguments);
        let [out, err] = said(&output);
        assert_eq!((output.status.code(), out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains("usage: assises check FILE"), "{err}");
    }
}

#[test]
fn an_address_that_cannot_be_the_sites_is_refused_before_anything_is_written() {
    for address in ["example.org", "ftp://example.org/", "https://", "https:///x", "https://example.org/?a=1"] {
        let output = assises(&["publish", "--dist", "/nowhere", "--site-url", address]);
        let [_, err] = said(&output);
        assert_eq!(output.status.code(), Some(1), "{address}");
        assert!(err.contains(&format!("`{address}` cannot be the site's address")), "{err}");
    }
}

#[test]
fn a_made_up_dataset_is_printed_from_the_base_that_is_named() {
    let path = file("base", VALID);
    let size = ["synth", "--partnerships", "20", "--milestones", "9", "--seed", "1", "--base", path.to_str().unwrap()];
    let made = file("made", &said(&assises(&size))[0]);
    let [out, err] = said(&assises(&["check", made.to_str().unwrap()]));
    assert!(out.contains("20 partnerships") && out.contains("9 milestones"), "{out}{err}");
    [path, made].iter().for_each(|path| std::fs::remove_file(path).unwrap());
}

#[test]
fn an_order_that_cannot_be_made_is_refused_in_one_line() {
    let cases: [(&[&str], &str); 7] = [
        (&[], "`assises synth` needs `--partnerships` and a number."),
        (&["--partnerships", "x"], "`--partnerships` needs a whole number from 0 to 1000000, not `x`."),
        (&["--partnerships", "1000001"], "`--partnerships` needs a whole number from 0 to 1000000, not `1000001`."),
        (&["--seed"], "`--seed` needs a whole number from 0 to 18446744073709551615."),
        (&["--seed", "1", "--seed", "2"], "`--seed` is given twice."),
        (&["--sead", "1"], "`--sead` is no option of `assises synth`."),
        (&["--partnerships", "1", "--milestones", "1", "--seed", "1", "--base", "/nowhere.json"], "/nowhere.json: "),
    ];
    for (options, expected) in cases {
        let output = assises(&[&["synth"], options].concat());
        let [out, err] = said(&output);
        assert_eq!((output.status.code(), out.as_str()), (Some(2), ""), "{options:?}");
        assert!(err.starts_with(expected) && err.lines().count() == 1, "{err}");
    }
}

#[test]
fn the_schema_is_printed_as_the_file_holds_it() {
    let [out, _] = said(&assises(&["schema"]));
    assert_eq!(out, include_str!("../../public/dataset.schema.json"));
}
