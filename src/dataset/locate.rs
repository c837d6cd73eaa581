//! The lines on which values stand, found only when there is something to report.

use super::node::Node;
use crate::order::{Index, extended, of_text};

/// The line, counted from 1, of the value that each pointer (RFC 6901) names in `text`, or of the nearest value around
/// it; all of them in one pass. `text` must be valid JSON.
pub fn lines_of(text: &str, pointers: &[&str]) -> Vec<usize> {
    // A pointer is known by the hash of its text, and what is around it by those of its beginnings.
    let (mut hashes, mut owners) = (Vec::new(), Vec::new());
    for (pointer, steps) in pointers.iter().enumerate() {
        let mut hash = of_text(&[]);
        hashes.push(hash);
        owners.push(pointer);
        for step in steps.split('/').skip(1) {
            hash = extended(extended(hash, b"/"), step.as_bytes());
            hashes.push(hash);
            owners.push(pointer);
        }
    }
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        counted: 0,
        line: 1,
        wanted: Index::new(hashes.into_iter()),
        owners,
        found: vec![(0, 1); pointers.len()],
    };
    scanner.value(of_text(&[]), 0);
    scanner.found.into_iter().map(|(_, line)| line).collect()
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the line was counted last, and which it was.
    counted: usize,
    line: usize,
    /// The hashes of pointers and of what is around them, and the pointer of each.
    wanted: Index,
    owners: Vec<usize>,
    /// By pointer: how many steps of it are found, and the line of the last.
    found: Vec<(usize, usize)>,
}

impl Scanner<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) {
        while self.peek().is_ascii_whitespace() {
            self.at += 1;
        }
    }

    /// Notes the line of the value that begins here, for those who want it; of two with one name the first.
    fn note(&mut self, hash: u64, depth: usize) {
        for place in self.wanted.find(hash) {
            let found = self.owners.get(place).and_then(|owner| self.found.get_mut(*owner));
            if let Some(found) = found.filter(|found| found.0 < depth || depth == 0) {
                let passed = self.bytes.get(self.counted..self.at).unwrap_or_default();
                self.line += passed.iter().filter(|byte| **byte == b'\n').count();
                self.counted = self.at;
                *found = (depth, self.line);
            }
        }
    }

    /// Moves past the value whose pointer has that hash and that many steps, and notes what is in it.
    fn value(&mut self, hash: u64, depth: usize) {
        self.space();
        self.note(hash, depth);
        let is_object = match self.peek() {
            b'{' => true,
            b'[' => false,
            _ => return self.skip(),
        };
        self.at += 1;
        for index in 0_usize.. {
            self.space();
            if matches!(self.peek(), b'}' | b']' | 0) {
                break;
            }
            let mut inner = extended(hash, b"/");
            if is_object {
                let start = self.at;
                self.skip();
                let Ok(Node::String(key)) = serde_json::from_slice(&self.bytes[start..self.at]) else { return };
                for byte in key.bytes() {
                    // The escapes of a pointer (RFC 6901, section 3).
                    inner = match byte {
                        b'~' => extended(inner, b"~0"),
                        b'/' => extended(inner, b"~1"),
                        byte => extended(inner, &[byte]),
                    };
                }
                self.space();
                self.at += 1;
            } else {
                inner = extended(inner, index.to_string().as_bytes());
            }
            self.value(inner, depth + 1);
            self.space();
            if self.peek() == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
    }

    /// Moves past a string, a number or a word.
    fn skip(&mut self) {
        if self.peek() == b'"' {
            self.at += 1;
            while !matches!(self.peek(), b'"' | 0) {
                self.at += if self.peek() == b'\\' { 2 } else { 1 };
            }
            self.at += 1;
        } else {
            while !matches!(self.peek(), b',' | b'}' | b']' | 0) && !self.peek().is_ascii_whitespace() {
                self.at += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line_of(text: &str, pointer: &str) -> usize {
        lines_of(text, &[pointer])[0]
    }

    const TEXT: &str = "{\n \"a\": [\n  1,\n  {\"b/c\": \"x,}\\\"\",\n   \"d\": true}\n ],\n \"e\": null\n}";

    #[test]
    fn lines_follow_the_pointer() {
        for (pointer, line) in
            [("", 1), ("/a", 2), ("/a/0", 3), ("/a/1", 4), ("/a/1/b~1c", 4), ("/a/1/d", 5), ("/e", 7)]
        {
            assert_eq!(line_of(TEXT, pointer), line, "{pointer}");
        }
    }

    #[test]
    fn a_pointer_to_nothing_gives_the_value_around_it() {
        assert_eq!(line_of(TEXT, "/a/1/zzz"), 4);
        assert_eq!(line_of(TEXT, "/zzz"), 1);
        assert_eq!(line_of("", "/zzz"), 1);
    }

    #[test]
    fn all_lines_are_found_in_one_pass_whatever_their_order() {
        let pointers = ["/e", "/a/1/d", "", "/a/1/zzz/y", "/a/0", "/a/1/d"];
        assert_eq!(lines_of(TEXT, &pointers), [7, 5, 1, 4, 3, 5]);
    }

    #[test]
    fn of_two_fields_with_one_name_the_first_is_meant() {
        assert_eq!(line_of("{\"a\": 1,\n\"a\":\n2}", "/a"), 1);
    }

    #[test]
    fn a_problem_in_every_record_is_located_in_the_time_of_one_pass() {
        const COUNT: usize = 50_000;
        let text = format!("[{}]", vec!["{\"a\": \"b\"}"; COUNT].join(",\n"));
        let pointers: Vec<String> = (0..COUNT).map(|index| format!("/{index}/a")).collect();
        let lines = lines_of(&text, &pointers.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(lines.into_iter().eq(1..=COUNT));
    }
}
