//! What views share.

mod calendar;
#[cfg(feature = "ssr")]
mod charts;
mod claims;
mod comparison;
mod controls;
mod deeds;
mod essentials;
mod event_table;
mod facets;
mod fact_keys;
mod footer;
mod gaps;
mod header;
mod map;
mod map_input;
mod network;
mod partnerships;
mod pick;
mod picture;
mod picture_input;
mod records;
mod references;
mod results;
mod share;
mod succession;
mod text;
mod ties;
mod window_controls;

pub use calendar::calendar_link;
#[cfg(feature = "ssr")]
pub use charts::{attendance, attendance_table, sectors, sectors_table, starts, starts_table};
pub use claims::{References, claim_list, disagreements, fact_anchor, fact_id, fact_rows};
#[cfg(feature = "ssr")]
pub use claims::{confidence_mark, dispute, dispute_id, dispute_link, fact_value, scope_mark};
pub use comparison::{Item, Items, Sides, facts, head_row, lists, row, words_row};
pub use deeds::{agreement_list, project_list, signed_list};
pub use essentials::{essentials, eyebrow, large_figures, themes};
pub use event_table::{event_summary, event_table, is_cut};
pub use facets::{facets, go};
pub use fact_keys::{FIGURES, PARTNERSHIP_FACTS, PLACE_AND_TIME, THEME};
pub use footer::{footer, imprint};
pub use gaps::gaps;
#[cfg(feature = "ssr")]
pub use gaps::{name, names, score};
pub use header::header;
pub use map::map;
pub use map_input::MapInput;
pub use network::network;
pub use partnerships::{found_name, partnership_item, partnership_name, sides, split, today};
#[cfg(feature = "ssr")]
pub use partnerships::{partnership_link, status_line};
pub use pick::{pick, picked};
pub use picture::{STONE, choose_in_place, chosen, picture, stone_id};
pub use picture_input::PictureInput;
pub use records::{compare_link, record_link, record_name};
#[cfg(feature = "ssr")]
pub use references::{NAMED, source_names};
pub use references::{citations, cite, source_entry, source_list, sources_link};
pub use results::{glimpse, results};
#[cfg(feature = "ssr")]
pub use share::published_share;
pub use share::{correct, qr, share, take};
pub use succession::succession;
#[cfg(feature = "ssr")]
pub use text::city_name;
pub use text::{edition_name, edition_place, locality_link, note, section, text};
pub use ties::{Marks, era_switch, label};
pub use window_controls::window_controls;
