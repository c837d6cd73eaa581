//! From a text to a [`Dataset`], or to every problem that keeps it from being one.

use super::format::{Format, Reader};
use super::locate::line_of;
use super::node::Node;
use super::problem::{Fault, Problem};
use super::rules;
use crate::domain::Dataset;

/// Reads a dataset. The problems come in the order of the file.
///
/// # Errors
/// All problems found: at least one, whenever there is no dataset to give.
pub fn check(text: &str) -> Result<Dataset, Vec<Problem>> {
    let mut root: Node = serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        // The parser appends its own position, which the problem has already.
        let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
        vec![Problem { pointer: String::new(), line: error.line().max(1), fault: Fault::Syntax(message) }]
    })?;
    let mut reader = Reader::default();
    // `$schema` is for editors (JSON Schema, section 8.1.1) and no part of the data.
    if let Node::Object(fields) = &mut root {
        fields.retain(|(name, _)| name != "$schema");
    }
    let dataset = Dataset::read(&root, &mut reader);
    rules::references(&mut reader);
    if let Some(dataset) = &dataset {
        rules::between_records(dataset, &mut reader);
    }
    match dataset {
        Some(dataset) if reader.faults.is_empty() => Ok(dataset),
        _ => Err(located(text, reader.faults)),
    }
}

fn located(text: &str, faults: Vec<(String, Fault)>) -> Vec<Problem> {
    let mut problems: Vec<_> = faults
        .into_iter()
        .map(|(pointer, fault)| Problem { line: line_of(text, &pointer), pointer, fault })
        .collect();
    problems.sort_by_key(|problem| problem.line);
    problems
}
