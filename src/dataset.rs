//! The bundled JSON file: its format, and the reading that reports every problem at once.
//!
//! [`check`](check::check) is the only way from a text to a [`Dataset`](crate::domain::Dataset); the tests, the
//! publishing and the browser all use it.

pub mod check;
pub mod format;
pub mod locate;
pub mod nearest;
pub mod node;
pub mod problem;
pub mod reader;
pub mod rules;
#[cfg(feature = "ssr")]
pub mod schema;
