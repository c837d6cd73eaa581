//! Geometry: of timeline, charts, network, map and codes, on the real data as committed and on any.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // A test fails by a panic.

mod charts;
mod colours;
mod grouped;
mod network;
mod qr;
mod timeline;
mod timeline_many;
