//! The site published into a temporary folder: what readers get without JavaScript, and what hosts do.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by a panic.

mod addresses;
mod anniversaries;
mod calendars;
mod cards;
mod compare;
mod data;
mod disputes;
mod editions;
mod feeds;
mod files;
mod hosting;
mod install;
mod offline;
mod published;
mod reach;
mod reading;
mod sources;
mod words;
