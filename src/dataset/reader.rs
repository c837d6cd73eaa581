//! Reads a file's tree: where it is, what it has met, and every mistake on the way.

use super::format::{Format, IS_WHOLE_CHECK};
use super::nearest::nearest;
use super::node::Node;
use super::problem::Fault;
use super::rules::is_hidden;

/// An id met in the file, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Kind of record that the id names.
    pub kind: &'static str,
    /// The id.
    pub id: String,
    /// Pointer to it.
    pub pointer: String,
}

/// A step down in a file.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// To the field of that name.
    Field(&'static str),
    /// To the item of that index.
    Item(usize),
}

/// Collects problems, and the ids defined and referred to, while a file is read.
#[derive(Debug, Default)]
pub struct Reader {
    /// The way to the current place: it is written as a pointer where one is asked for, which is seldom.
    path: Vec<Step>,
    /// Pointer and kind of each mistake so far, in the order of the file.
    pub faults: Vec<(String, Fault)>,
    /// Ids that records own.
    pub defined: Vec<Mention>,
    /// Ids that refer to a record elsewhere.
    pub referred: Vec<Mention>,
}

/// The most problems that are reported of one file: what follows so many is seldom news, and a judgement on a record
/// asks of each whether it touches it. A browser shows the first.
pub const MOST: usize = 1000;

/// The word that was probably meant, for those who read reports.
fn suggestion(word: &str, allowed: &[&'static str]) -> Option<&'static str> {
    if IS_WHOLE_CHECK { nearest(word, allowed) } else { None }
}

impl Reader {
    /// Records a mistake at the current place.
    pub fn fault(&mut self, fault: Fault) {
        self.report(self.pointer(), fault);
    }

    /// Records a mistake at a place below the current one.
    pub fn fault_at(&mut self, below: &str, fault: Fault) {
        self.report(format!("{}/{below}", self.pointer()), fault);
    }

    /// Records a mistake at a place, unless there are too many.
    pub fn report(&mut self, place: String, fault: Fault) {
        if !self.is_full() {
            self.faults.push((place, fault));
        }
    }

    /// Whether there are too many mistakes to look for more.
    pub fn is_full(&self) -> bool {
        IS_WHOLE_CHECK && self.faults.len() >= MOST
    }

    /// Whether what stands at a place below the current one was read without a mistake.
    pub fn is_sound(&self, below: &str) -> bool {
        self.faults.is_empty() || self.is_sound_at(&format!("{}/{below}", self.pointer()))
    }

    /// Whether what stands at a place was read without a mistake.
    pub fn is_sound_at(&self, place: &str) -> bool {
        let is_inside = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !self.faults.iter().any(|(pointer, fault)| match fault {
            Fault::MissingField(name) => {
                let below = place.strip_prefix(pointer.as_str()).and_then(|below| below.strip_prefix('/'));
                below.is_some_and(|below| is_inside(below, name)) || is_inside(pointer, place)
            }
            // Nothing below a value of another type was read.
            Fault::WrongType { .. } => is_inside(place, pointer) || is_inside(pointer, place),
            _ => is_inside(pointer, place),
        })
    }

    /// Records that the value here is of another type.
    pub fn wrong_type(&mut self, expected: &'static str, node: &Node) {
        self.fault(Fault::WrongType { expected, found: node.kind() });
    }

    /// An id at the current place.
    pub fn mention(&self, kind: &'static str, id: &str) -> Mention {
        Mention { kind, id: id.to_owned(), pointer: self.pointer() }
    }

    /// The current place (RFC 6901).
    fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            pointer.push('/');
            match step {
                // The names of the format need no escapes.
                Step::Field(name) => pointer.push_str(name),
                Step::Item(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// Reads what is one step further down.
    fn step<T: Format>(&mut self, step: Step, node: &Node) -> T {
        self.path.push(step);
        let value = T::read(node, self);
        self.path.pop();
        value
    }

    /// Reads a value that the field of that name has.
    pub fn value<T: Format>(&mut self, name: &'static str, node: &Node) -> T {
        self.step(Step::Field(name), node)
    }

    /// Checks that the node is an object, and in a whole check that it has these fields only, each once; whether it is an
    /// object at all.
    pub fn object(&mut self, node: &Node, allowed: &'static [&'static str]) -> bool {
        let Node::Object(fields) = node else {
            self.wrong_type("object", node);
            return false;
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            if !IS_WHOLE_CHECK || self.is_full() {
                break;
            }
            let fault = if !allowed.contains(&&**name) {
                Fault::UnknownField { name: name.to_string(), nearest: suggestion(name, allowed), allowed }
            } else if fields[..index].iter().any(|(earlier, _)| earlier == name) {
                Fault::RepeatedField(name.to_string())
            } else {
                continue;
            };
            let mut escaped = String::new();
            for letter in name.chars() {
                match letter {
                    '~' => escaped.push_str("~0"),
                    '/' => escaped.push_str("~1"),
                    letter => escaped.push(letter),
                }
            }
            self.fault_at(&escaped, fault);
        }
        true
    }

    /// Reads the field of that name from an object.
    pub fn field<T: Format>(&mut self, node: &Node, name: &'static str) -> T {
        match node.get(name) {
            Some(value) => return self.value(name, value),
            None if T::IS_OPTIONAL => {}
            None => self.fault(Fault::MissingField(name)),
        }
        T::default()
    }

    /// Reads each item of an array.
    pub fn items<T: Format>(&mut self, node: &Node) -> Vec<T> {
        let Node::Array(items) = node else {
            self.wrong_type("array", node);
            return Vec::new();
        };
        items.iter().enumerate().map(|(index, item)| self.step(Step::Item(index), item)).collect()
    }

    /// Reads a string that says something.
    pub fn string<'a>(&mut self, node: &'a Node) -> Option<&'a str> {
        match node {
            Node::String(text) if text.trim().is_empty() => self.fault(Fault::Empty("string")),
            Node::String(text) => {
                if IS_WHOLE_CHECK && let Some(letter) = text.chars().find(|letter| is_hidden(*letter)) {
                    self.fault(Fault::Hidden(letter));
                }
                return Some(text);
            }
            other => self.wrong_type("string", other),
        }
        None
    }

    /// The place of a word in a closed list, 0 if it is not in it.
    pub fn word(&mut self, node: &Node, kind: &'static str, allowed: &'static [&'static str]) -> usize {
        let Some(word) = self.string(node) else {
            return 0;
        };
        allowed.iter().position(|known| *known == word).unwrap_or_else(|| {
            self.fault(Fault::UnknownWord { kind, word: word.to_owned(), nearest: suggestion(word, allowed), allowed });
            0
        })
    }
}
