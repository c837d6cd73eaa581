//! What can be wrong with a dataset: one value per mistake, with the place and what would be right.

use std::fmt::{self, Write};

use super::rules::is_hidden;

/// One mistake in the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// RFC 6901 pointer of the value at fault; empty for the whole file.
    pub pointer: String,
    /// Line of that value, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// The kinds of mistake that `check` reports.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// Not JSON; the parser's own words.
    Syntax(String),
    /// A value of another JSON type.
    WrongType {
        /// What the format has here.
        expected: &'static str,
        /// What the file has.
        found: &'static str,
    },
    /// A field that the format requires is not there.
    MissingField(&'static str),
    /// A field that the format does not have.
    UnknownField {
        /// As written.
        name: String,
        /// The field that was probably meant.
        nearest: Option<&'static str>,
        /// All that the record can have.
        allowed: &'static [&'static str],
    },
    /// The same field twice in one object.
    RepeatedField(String),
    /// A word outside a closed list.
    UnknownWord {
        /// What the list is about.
        kind: &'static str,
        /// As written.
        word: String,
        /// The word that was probably meant.
        nearest: Option<&'static str>,
        /// The whole list.
        allowed: &'static [&'static str],
    },
    /// Two records of one kind with one id.
    DuplicateId {
        /// Kind of record.
        kind: &'static str,
        /// The id.
        id: String,
        /// Where it was first.
        first: String,
    },
    /// A reference to a record that is not there.
    UnknownReference {
        /// Kind of record.
        kind: &'static str,
        /// As written.
        id: String,
        /// The id that was probably meant.
        nearest: Option<String>,
    },
    /// A string that cannot be an id.
    BadId(String),
    /// A date that no calendar has, or that is not written as the format says.
    BadDate {
        /// As written.
        text: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// An end that precedes its start.
    EndBeforeStart {
        /// As written.
        start: String,
        /// As written.
        end: String,
    },
    /// An address that is not one of the web: a link to it could run a program.
    BadAddress(String),
    /// A letter that cannot be seen and changes how others are read, or that no XML file may have.
    Hidden(char),
    /// An empty string, or an empty list where at least one is needed.
    Empty(&'static str),
    /// A text without one of the two languages.
    MissingLanguage(&'static str),
    /// A number outside what makes sense here.
    OutOfRange {
        /// What the number is.
        what: &'static str,
        /// What is allowed.
        allowed: &'static str,
    },
    /// A place whose coordinates lie in neither country, or not in its own.
    Coordinates {
        /// Latitude, degrees north.
        lat: f64,
        /// Longitude, degrees east.
        lon: f64,
        /// The country that the record names.
        country: &'static str,
    },
    /// An edition whose host is in another country than the edition.
    ForeignHost {
        /// Id of the host.
        host: String,
        /// Country of the host.
        host_country: &'static str,
        /// Country of the edition.
        country: &'static str,
    },
    /// A side of a partnership that is of the other country.
    WrongSide {
        /// Id of the locality.
        locality: String,
        /// The country that this side must have.
        country: &'static str,
    },
    /// A chain of successors that returns to its start; the ids on the way.
    SuccessionCycle(Vec<String>),
    /// A fact that a record must have.
    MissingFact(&'static str),
    /// A fact whose key is of the other kind of record.
    ForeignFact(&'static str),
    /// A second fact of the same key in one record.
    RepeatedFact(&'static str),
    /// A value of another form than the key of its fact asks for.
    WrongValue {
        /// The fact's key.
        key: &'static str,
        /// The forms that the key takes.
        allowed: &'static str,
    },
    /// A date before the one that it should follow.
    OutOfOrder {
        /// The date that comes first, as written.
        earlier: String,
        /// The date that should be the same or later, as written.
        later: String,
    },
    /// Several claims, and the file does not say which is preferred, or says it twice.
    Preference(usize),
}

impl Problem {
    /// Where it is: “8:/conferences/0”.
    pub fn place(&self) -> String {
        format!("{}:{}", self.line, self.pointer)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "line {}: ", self.line)?;
        // What the file says is quoted; a terminal would obey some of its letters.
        for letter in format!("{pointer}: {}", self.fault).chars() {
            match letter.is_control() || is_hidden(letter) {
                true => write!(f, "{}", letter.escape_unicode())?,
                false => f.write_char(letter)?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Fault::Syntax(message) => write!(f, "not JSON: {message}"),
            Fault::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Fault::MissingField(name) => write!(f, "missing field `{name}`"),
            Fault::UnknownField { name, nearest, allowed } => {
                write!(f, "unknown field `{name}`; {}", meant(nearest.as_deref(), allowed))
            }
            Fault::RepeatedField(name) => write!(f, "field `{name}` is there twice; keep one"),
            Fault::UnknownWord { kind, word, nearest, allowed } => {
                write!(f, "unknown {kind} `{word}`; {}", meant(nearest.as_deref(), allowed))
            }
            Fault::DuplicateId { kind, id, first } => {
                write!(f, "duplicate {kind} `{id}`, first at {first}; ids must be unique")
            }
            Fault::UnknownReference { kind, id, nearest: Some(nearest) } => {
                write!(f, "unknown {kind} `{id}`; did you mean `{nearest}`?")
            }
            Fault::UnknownReference { kind, id, nearest: None } => {
                write!(f, "unknown {kind} `{id}`; no {kind} has a similar id")
            }
            Fault::BadId(id) => {
                write!(f, "`{id}` cannot be an id; 80 lower-case letters a–z, digits and single hyphens are allowed")
            }
            Fault::BadDate { text, why } => write!(
                f,
                "`{text}` is not a date: {why}; allowed: 1996, 2003-10, 2010-11-05, 2010-11-05/2010-11-06, [1996..2003], 1980~"
            ),
            Fault::EndBeforeStart { start, end } => {
                write!(f, "the end {end} is before the start {start}")
            }
            Fault::BadAddress(address) => {
                write!(f, "`{}` is not an address; allowed: http(s)://host/…, without spaces", address.escape_debug())
            }
            Fault::Hidden(letter) => write!(
                f,
                "U+{:04X} cannot be seen and changes how other letters are read, or cannot stand in a file; remove it",
                u32::from(*letter)
            ),
            Fault::Empty(what) => write!(f, "{what} is empty"),
            Fault::MissingLanguage(lang) => write!(
                f,
                "missing language `{lang}`; write the text, or null if it is not translated yet (one language at most)"
            ),
            Fault::OutOfRange { what, allowed } => {
                write!(f, "{what} out of range; allowed: {allowed}")
            }
            Fault::Coordinates { lat, lon, country } => write!(
                f,
                "{lat}, {lon} is not in {country}; latitude and longitude may be swapped, or the country wrong"
            ),
            Fault::ForeignHost { host, host_country, country } => {
                write!(f, "the edition is held in {country}, but its host `{host}` is in {host_country}")
            }
            Fault::WrongSide { locality, country } => {
                write!(f, "`{locality}` is not in {country}, as this side of a partnership must be")
            }
            Fault::SuccessionCycle(ids) => write!(f, "a succession that returns to its start: {}", ids.join(" → ")),
            Fault::MissingFact(key) => write!(f, "this record needs a fact `{key}`"),
            Fault::ForeignFact(key) => {
                write!(f, "editions and partnerships have facts of their own, and `{key}` is of the other kind")
            }
            Fault::RepeatedFact(key) => {
                write!(f, "a second fact `{key}`; put its claims into the first")
            }
            Fault::WrongValue { key, allowed } => write!(f, "`{key}` takes {allowed}"),
            Fault::OutOfOrder { earlier, later } => {
                write!(
                    f,
                    "{later} is before {earlier}; changes stand in the order of their days, none after the version"
                )
            }
            Fault::Preference(0) => write!(
                f,
                "several claims and none is preferred; give one a `preferred` reason, or the fact an `unresolved` one"
            ),
            Fault::Preference(count) => write!(f, "{count} claims are preferred; one can be, or `unresolved`"),
        }
    }
}

fn meant(nearest: Option<&str>, allowed: &[&str]) -> String {
    match nearest {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("allowed: {}", allowed.join(", ")),
    }
}
