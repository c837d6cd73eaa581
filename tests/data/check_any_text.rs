//! Whatever the text, `check` answers: never by a panic, and never by an empty list of problems.

use assises::dataset::check::check;
use assises::dataset::problem::Fault;
use assises::dataset::schema::schema;
use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use serde_json::{Value, json};

const VALID: &str = include_str!("../fixtures/valid.json");

/// Checks a text; if there are problems, each must have a line of the text and, where the text is JSON, stand at one
/// of its values.
fn answer(text: &str) -> Result<(), TestCaseError> {
    let Err(problems) = check(text) else { return Ok(()) };
    prop_assert!(!problems.is_empty());
    let lines = text.lines().count().max(1);
    let value: Option<Value> = serde_json::from_str(text).ok();
    for problem in problems {
        prop_assert!((1..=lines + 1).contains(&problem.line), "{problem}");
        prop_assert!(!problem.to_string().contains('\n'), "{problem}");
        match (&value, &problem.fault) {
            (None, fault) => prop_assert!(matches!(fault, Fault::Syntax(_)), "{problem}"),
            (Some(value), _) => prop_assert!(value.pointer(&problem.pointer).is_some(), "{problem}"),
        }
    }
    Ok(())
}

/// The pointer of every value below this one.
fn pointers(value: &Value, above: &str, found: &mut Vec<String>) {
    let steps: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in steps {
        let pointer = format!("{above}/{step}");
        found.push(pointer.clone());
        pointers(value, &pointer, found);
    }
}

/// What can happen to one value of a file.
#[derive(Debug, Clone)]
enum Change {
    Remove,
    Rename(String),
    Replace(Value),
    Double,
}

fn changes() -> impl Strategy<Value = Change> {
    let scalars = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        (-200.0..200.0f64).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        proptest::sample::select(vec![
            "brest",
            "hai-phong",
            "ha-tay",
            "FR",
            "VN",
            "1996",
            "2010-11-31",
            "dates",
            "country"
        ])
        .prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!({ "count": 1 })),
        Just(json!({ "vn": {} })),
    ];
    prop_oneof![
        Just(Change::Remove),
        "[a-z]{1,9}".prop_map(Change::Rename),
        scalars.prop_map(Change::Replace),
        Just(Change::Double),
    ]
}

/// The valid dataset after some changes at some of its values.
fn changed(changes: &[(proptest::sample::Index, Change)]) -> Value {
    let mut value: Value = serde_json::from_str(VALID).unwrap();
    for (index, change) in changes {
        let mut all = Vec::new();
        pointers(&value, "", &mut all);
        // For editors, and no part of the data.
        all.retain(|pointer| pointer != "/$schema");
        let pointer = index.get(&all);
        let (parent, step) = pointer.rsplit_once('/').unwrap();
        match (value.pointer_mut(parent), change) {
            (Some(Value::Object(fields)), Change::Remove) => drop(fields.remove(step)),
            (Some(Value::Object(fields)), Change::Rename(name)) => {
                let value = fields.remove(step).unwrap();
                fields.insert(name.clone(), value);
            }
            (Some(Value::Array(items)), Change::Remove) => drop(items.remove(step.parse().unwrap())),
            (Some(Value::Array(items)), Change::Double) => items.push(items[step.parse::<usize>().unwrap()].clone()),
            (_, Change::Replace(other)) => *value.pointer_mut(pointer).unwrap() = other.clone(),
            _ => {}
        }
        if value.as_object().is_none_or(|fields| fields.is_empty()) {
            break;
        }
    }
    value
}

/// The schema, ready to validate with.
fn compiled() -> (Schemas, SchemaIndex) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("schema.json", schema()).unwrap();
    let index = compiler.compile("schema.json", &mut schemas).unwrap();
    (schemas, index)
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,200}") {
        answer(&text)?;
    }

    #[test]
    fn any_text_that_looks_like_json_is_answered(text in "[\\[\\]{}\":,0-9a-z \\\\\n]{0,80}") {
        answer(&text)?;
    }

    #[test]
    fn a_truncated_file_is_answered(end in 0..VALID.len()) {
        answer(&String::from_utf8_lossy(&VALID.as_bytes()[..end]))?;
    }

    #[test]
    fn a_file_with_changed_bytes_is_answered(edits in proptest::collection::vec((0..VALID.len(), any::<u8>()), 1..4)) {
        let mut bytes = VALID.as_bytes().to_vec();
        for (at, byte) in edits {
            bytes[at] = byte;
        }
        answer(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn a_file_with_removed_renamed_or_replaced_values_is_answered(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), changes()), 1..5), is_pretty: bool,
    ) {
        let value = changed(&changes);
        answer(&if is_pretty { format!("{value:#}") } else { value.to_string() })?;
    }

}

#[test]
fn check_and_schema_agree_on_what_an_id_is() {
    let (schemas, index) = compiled();
    let [longest, longer] = [80, 81].map(|length| "a".repeat(length));
    let ids = [
        "a", "7", "a-b", "a--b", "a-b--c-d", "a--b--c", "-a", "a-", "a---b", "--a", "A", "a b", "é", "", &longest,
        &longer,
    ];
    for id in ids {
        let text = VALID
            .replace("2013-brest-opening", id)
            .replace("  \"$schema\": \"../../public/dataset.schema.json\",\n", "");
        let is_valid = schemas.validate(&serde_json::from_str(&text).unwrap(), index).is_ok();
        assert_eq!(check(&text).is_ok(), is_valid, "`{id}`");
    }
}

#[test]
fn what_the_check_accepts_the_schema_accepts() {
    let (schemas, index) = compiled();
    let edits = proptest::collection::vec((any::<proptest::sample::Index>(), changes()), 0..3);
    let mut runner = proptest::test_runner::TestRunner::default();
    let outcome = runner.run(&edits, |edits| {
        let value = changed(&edits);
        if check(&value.to_string()).is_ok() {
            let refusal = schemas.validate(&value, index).err().map(|error| error.to_string());
            prop_assert_eq!(refusal, None);
        }
        Ok(())
    });
    outcome.unwrap();
}
