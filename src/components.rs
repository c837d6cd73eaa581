//! What views share.

mod charts;
mod claims;
mod essentials;
mod event_table;
mod facets;
mod footer;
mod header;
mod partnerships;
mod picture;
mod picture_input;
mod references;
mod results;
mod share;
mod succession;
mod text;
mod window_controls;

pub use charts::{attendance, attendance_table, sectors, sectors_table, starts, starts_table};
pub use claims::{References, claim_list, disagreements, dispute, fact_rows};
pub use essentials::{essentials, eyebrow, large_figures, themes};
pub use event_table::{event_summary, event_table};
pub use facets::{facets, go};
pub use footer::footer;
pub use header::header;
pub use partnerships::{found_name, partnership_item, partnership_name, sides, split, today};
pub use picture::{chosen, picture, stone_id};
pub use picture_input::PictureInput;
pub use references::{citations, source_entry, source_list};
pub use results::results;
pub use share::{copy, copy_link, export};
pub use succession::succession;
pub use text::{edition_name, edition_place, locality_link, note, section, text};
pub use window_controls::window_controls;
