//! From a text to a [`Dataset`], or to every problem that keeps it from being one.

use super::format::{Format, IS_WHOLE_CHECK, Reader};
use super::locate::lines_of;
use super::node::Node;
use super::problem::{Fault, Problem};
use super::rules;
use crate::domain::Dataset;
use crate::order::sorted;

/// Reads a dataset. The problems come in the order of the file. In the browser only the form of the values is checked
/// ([`IS_WHOLE_CHECK`]).
///
/// # Errors
/// All problems found, up to [`MOST`](super::reader::MOST): at least one, whenever there is no dataset to give.
pub fn check(text: &str) -> Result<Dataset, Vec<Problem>> {
    read(text, &mut parse(text)?)
}

/// The first half of [`check`]: JSON as a tree. Each half takes so long that a page must be able to answer in between.
///
/// # Errors
/// The place at which the text is no JSON.
pub fn parse(text: &str) -> Result<Node<'_>, Vec<Problem>> {
    serde_json::from_slice(text.as_bytes()).map_err(|error| {
        // A browser is told the place; the sentence is for the terminal.
        let message = if IS_WHOLE_CHECK { error.to_string() } else { String::new() };
        vec![Problem { pointer: String::new(), line: error.line().max(1), fault: Fault::Syntax(message) }]
    })
}

/// The second half: the tree as records. To free it takes as long as a fifth of this, and can wait.
///
/// # Errors
/// As [`check`].
pub fn read(text: &str, root: &mut Node) -> Result<Dataset, Vec<Problem>> {
    let mut reader = Reader::default();
    // `$schema` is for editors (JSON Schema, section 8.1.1) and no part of the data; what changed when is not shown in a
    // browser, so its program does not read it.
    if let Node::Object(fields) = root {
        fields.retain(|(name, _)| name != "$schema" && (cfg!(feature = "ssr") || name != "changes"));
    }
    let dataset = Dataset::read(root, &mut reader);
    if IS_WHOLE_CHECK && !reader.is_full() {
        rules::references(&mut reader);
        rules::between_records(&dataset, &mut reader);
        #[cfg(feature = "ssr")]
        rules::changes(&dataset, &mut reader);
    } else {
        rules::dataset(&dataset, &mut reader);
    }
    if reader.faults.is_empty() {
        return Ok(dataset);
    }
    // There the program ends with the report, so freeing a broken dataset is not worth the code that it takes.
    #[cfg(target_arch = "wasm32")]
    std::mem::forget(dataset);
    Err(located(text, reader.faults))
}

fn located(text: &str, faults: Vec<(String, Fault)>) -> Vec<Problem> {
    let mut pointers = Vec::new();
    faults.iter().for_each(|(pointer, _)| pointers.push(pointer.as_str()));
    let lines = lines_of(text, &pointers);
    let problems = faults.into_iter().zip(lines).map(|((pointer, fault), line)| Problem { line, pointer, fault });
    sorted(problems.collect(), |problem| problem.line as u64)
}
