//! The line on which a value stands, found only when there is something to report.

use super::node::Node;

/// The line, counted from 1, of the value that `pointer` (RFC 6901) names in `text`, or of the nearest value
/// around it. `text` must be valid JSON.
pub fn line_of(text: &str, pointer: &str) -> usize {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: 0 };
    let mut found = scanner.space();
    for step in pointer.split('/').skip(1) {
        match scanner.enter(step) {
            Some(place) => found = place,
            None => break,
        }
    }
    text.as_bytes()[..found.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// Whether a step of a pointer, with its escapes (RFC 6901, section 3), names that key.
fn is_step(step: &str, key: &str) -> bool {
    let mut rest = step.chars();
    let mut letters = std::iter::from_fn(|| match rest.next() {
        Some('~') => rest.next().map(|escaped| if escaped == '1' { '/' } else { '~' }),
        letter => letter,
    });
    key.chars().all(|letter| letters.next() == Some(letter)) && letters.next().is_none()
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn space(&mut self) -> usize {
        while self.peek().is_ascii_whitespace() {
            self.at += 1;
        }
        self.at
    }

    /// Moves from the start of an array or object to the value of that step.
    fn enter(&mut self, step: &str) -> Option<usize> {
        let is_object = match self.peek() {
            b'{' => true,
            b'[' => false,
            _ => return None,
        };
        self.at += 1;
        for index in 0.. {
            self.space();
            if matches!(self.peek(), b'}' | b']' | 0) {
                return None;
            }
            let matches = if is_object {
                let start = self.at;
                self.skip();
                let Ok(Node::String(key)) = serde_json::from_slice(&self.bytes[start..self.at]) else {
                    return None;
                };
                self.space();
                self.at += 1;
                self.space();
                is_step(step, &key)
            } else {
                step.parse() == Ok(index)
            };
            if matches {
                return Some(self.at);
            }
            self.skip();
            self.space();
            if self.peek() == b',' {
                self.at += 1;
            }
        }
        None
    }

    /// Moves past one value.
    fn skip(&mut self) {
        let mut depth = 0usize;
        loop {
            match self.peek() {
                0 => return,
                b'"' => {
                    self.at += 1;
                    while !matches!(self.peek(), b'"' | 0) {
                        self.at += if self.peek() == b'\\' { 2 } else { 1 };
                    }
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                byte if depth == 0 && !byte.is_ascii_whitespace() && byte != b',' => {
                    while !matches!(self.peek(), b',' | b'}' | b']' | 0) && !self.peek().is_ascii_whitespace() {
                        self.at += 1;
                    }
                    return;
                }
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
