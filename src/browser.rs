//! The browser: the only module that names web-sys and js-sys.

pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod download;
pub mod facing;
pub mod gesture;
pub mod input;
pub mod load;
pub mod navigation;
pub mod published;
pub mod rove;
