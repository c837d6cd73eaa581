//! `assises`: a bilingual explorer of the cooperation between local authorities of Vietnam and France.
//!
//! One package, one set of pages, two programs: the app, compiled to WebAssembly, which runs in the browser, and
//! `assises`, a native program that checks the dataset, publishes every page as a file, and writes citations.
//!
//! # Data flow
//!
//! ```text
//! public/dataset.json ──fetch──► text ──check: every problem, with line and pointer──► Dataset ──► Catalog
//! URL ──pure parse──► Location + Query ──► pages written as HTML from Catalog and Query
//! reader's input ──► another Query ──► URL ──► (the loop)
//! URL with `?bilingue`, or paper ──► each part written in both languages ──► put together paragraph by paragraph
//! ```
//!
//! 1. The URL is the only view state; what can be derived is derived.
//! 2. The dataset is never in a signal; only the address is, and a gesture while it lasts.
//! 3. Effects touch the document and never set signals.
//! 4. [`dataset::check`] runs in the tests, in publishing and, for the form of all values, in the browser.
//! 5. Documents, pages that show all there is and nothing to choose, are published only: [`route::is_document`].
//! 6. A page that is published as the program would draw it stays, until something in it changes: [`app::run`].
//! 7. Domain, dataset, catalog, address, layout, words and text know neither the browser nor Leptos, and are tested
//!    natively. Leptos is named in [`app`], [`views`] and [`components::PictureInput`]; web-sys in [`browser`], and
//!    in [`app`] for the element that it is drawn into.
//!
//! # Modules
//!
//! * [`domain`]: conferences, partnerships, localities, sources and the claims they make, with their file format;
//! * [`dataset`]: the format's machinery, the check, the schema; [`catalog`]: what is derived from a dataset;
//! * [`search`] and [`explorer`]: who works with whom, as rows and as ties between places;
//! * [`export`]: what is shown as a file, and any page or value as a citation; [`mailto`]: links to messages;
//! * [`route`] and [`query`]: the address; [`head`]: what a page says of itself;
//! * [`site`]: what every view knows; [`order`]: the one sort;
//! * [`layout`]: the geometry of pictures and QR codes; [`i18n`]: words of both languages; [`html`]: text of pages;
//! * [`components`] and [`views`]: the pages; [`app`]: the loop above, in Leptos; [`browser`]: the browser;
//! * `publish`: pages and their heads, cards, tables, feeds, calendars, what hosts are to say and what browsers keep;
//!   `synth`: made-up datasets of any size (both feature `ssr`).

pub mod app;
pub mod browser;
pub mod catalog;
pub mod components;
pub mod dataset;
pub mod domain;
pub mod explorer;
pub mod export;
pub mod head;
pub mod html;
pub mod i18n;
pub mod joined;
pub mod layout;
pub mod mailto;
pub mod order;
#[cfg(feature = "ssr")]
pub mod publish;
pub mod query;
pub mod route;
pub mod search;
pub mod site;
#[cfg(feature = "ssr")]
pub mod synth;
pub mod views;
