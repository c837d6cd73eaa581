//! What views share.

mod claims;
mod essentials;
mod event_table;
mod footer;
mod header;
mod picture;
mod picture_input;
mod references;
mod share;
mod text;
mod window_controls;

pub use claims::{References, claim_list, dispute, fact_rows};
pub use essentials::{essentials, eyebrow, large_figures, themes};
pub use event_table::{event_summary, event_table};
pub use footer::footer;
pub use header::header;
pub use picture::{chosen, picture, stone_id};
pub use picture_input::PictureInput;
pub use references::{citations, source_entry, source_list};
pub use share::{copy, copy_link};
pub use text::{edition_name, edition_place, locality_name, note, place_name, section, text};
pub use window_controls::window_controls;
