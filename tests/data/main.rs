//! The dataset: its check and its schema, what is derived from it, where its pages are, and what is written of it.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by a panic.

mod anniversaries;
mod check;
mod check_any_text;
mod check_together;
mod cite;
mod corpus;
mod dataset;
mod program;
mod routes;
mod succession;
mod synth;
mod tables;
