//! Any text as the file of the data: it is read, or every problem is told with a place in it.
#![no_main]

use assises::dataset::check::check;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Err(problems) = check(text) else { return };
    assert!(!problems.is_empty());
    let lines = text.lines().count().max(1);
    for problem in problems {
        assert!((1..=lines + 1).contains(&problem.line), "{problem}");
        assert!(!problem.to_string().is_empty());
    }
});
