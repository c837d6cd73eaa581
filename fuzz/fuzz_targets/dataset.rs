//! Three times of four a file is changed as one who edits it would: a value goes, comes twice, becomes another one of
//! the file, or other letters; of bytes changed at random hardly one in a hundred leaves JSON. One time of four it is
//! the valid one that is changed: what is accepted has to be published.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;

const VALID: &[u8] = include_bytes!("../../tests/fixtures/valid.json");

fuzz_target!(|bytes: &[u8]| assises_fuzz::dataset(&String::from_utf8_lossy(bytes)));

fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let edited = match seed % 4 {
        0 => None,
        1 => edited(VALID, seed / 4),
        _ => edited(&data[..size], seed / 4),
    };
    match edited.filter(|text| text.len() <= most.min(data.len())) {
        Some(text) => {
            data[..text.len()].copy_from_slice(text.as_bytes());
            text.len()
        }
        None => fuzzer_mutate(data, size, most),
    }
});

/// The file after one edit, of which `seed` is the choice; nothing if it is no JSON.
fn edited(bytes: &[u8], seed: u32) -> Option<String> {
    let mut root: Value = serde_json::from_slice(bytes).ok()?;
    let mut pointers = Vec::new();
    collect(&root, String::new(), &mut pointers);
    let any = |among: &[String], seed: u32| among.get(seed as usize % among.len().max(1)).cloned();
    // Consecutive choices from one number (Steele and Vigna 2021, multiplier of a 32-bit generator).
    let [which, what, other] =
        [1, 2, 3].map(|turn| seed.wrapping_mul(0x915f_77f5).wrapping_add(turn).wrapping_mul(0x93d7_65dd) >> 8);
    let pointer = any(&pointers, which)?;
    let (parent, step) = pointer.rsplit_once('/')?;
    let is_alike = |pointer: &&String| step.parse::<usize>().is_err() && pointer.ends_with(&format!("/{step}"));
    match (what % 4, root.pointer_mut(parent)?) {
        (0, Value::Object(fields)) => drop(fields.remove(step)),
        (0, Value::Array(items)) => drop(items.remove(step.parse().ok()?)),
        (1, Value::Array(items)) => items.push(items.get(step.parse::<usize>().ok()?)?.clone()),
        (2, _) => {
            let alike: Vec<String> = pointers.iter().filter(is_alike).cloned().collect();
            let from = any(if alike.len() > 1 { &alike } else { &pointers }, other)?;
            let value = root.pointer(&from)?.clone();
            *root.pointer_mut(&pointer)? = value;
        }
        _ => match root.pointer_mut(&pointer)? {
            Value::String(text) => {
                let mut letters = text.clone().into_bytes();
                let size = letters.len();
                letters.resize(size + 16, 0);
                let size = fuzzer_mutate(&mut letters, size, size + 16);
                *text = String::from_utf8_lossy(&letters[..size]).into_owned();
            }
            number @ Value::Number(_) => *number = Value::from((f64::from(other % 4000) - 2000.0) / 10.0),
            other => *other = Value::Null,
        },
    }
    Some(root.to_string())
}

/// The pointer of every value below this one.
fn collect(value: &Value, above: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            collect(value, format!("{above}/{}", name.replace('~', "~0").replace('/', "~1")), pointers);
        }),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| collect(value, format!("{above}/{at}"), pointers))
        }
        _ => {}
    }
    if !above.is_empty() {
        pointers.push(above);
    }
}
