//! The list of messages. `$` is filled in order; `one|many` are French plural forms.

/// Every message of the interface, in one language. Arrays follow the order of the enum that their comment names.
pub struct Messages {
    /// Menu: the data.
    pub data_menu: &'static str,
    /// Title of the page of the data.
    pub data_title: &'static str,
    /// What that page holds, for search engines and cards.
    #[cfg(feature = "ssr")]
    pub data_description: &'static str,
    /// The page of the data, which is only published.
    #[cfg(feature = "ssr")]
    pub data: &'static super::DataMessages,
    /// The data as files.
    #[cfg(feature = "ssr")]
    pub open_data: &'static super::OpenDataMessages,
    /// What a browser keeps of the site.
    #[cfg(feature = "ssr")]
    pub offline: &'static super::OfflineMessages,
    /// How a page is shown within another site.
    #[cfg(feature = "ssr")]
    pub embed: &'static super::EmbedMessages,
    /// Name of the site, in the header and in titles.
    pub site: &'static str,
    /// What pages say of themselves.
    #[cfg(feature = "ssr")]
    pub head: &'static super::HeadMessages,
    /// One sentence on the site, on the root.
    #[cfg(feature = "ssr")]
    pub site_description: &'static str,
    /// First link of every page.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Menu: timeline.
    pub timeline: &'static str,
    /// Menu: sources.
    pub sources_menu: &'static str,
    /// Name of the language, in itself.
    pub language: &'static str,
    /// Name of the language switch.
    pub language_switch: &'static str,
    /// The button that shows both languages side by side.
    pub both_languages: &'static str,
    /// Headline of the home page; number of editions.
    pub headline: &'static str,
    /// Lead of the home page.
    pub lead: &'static str,
    /// By [`crate::domain::Country`].
    pub country: [&'static str; 2],
    /// What the picture is, for those who do not see it; first and last year.
    pub picture: &'static str,
    /// Name of the picture's controls.
    pub controls: &'static str,
    /// Control: shorter window.
    pub zoom_in: &'static str,
    /// Control: longer window.
    pub zoom_out: &'static str,
    /// Control: everything.
    pub whole_period: &'static str,
    /// Control: towards the past.
    pub earlier: &'static str,
    /// Control: towards the future.
    pub later: &'static str,
    /// Name of the switches of lanes.
    pub lanes: &'static str,
    /// By [`crate::query::Lane`].
    pub lane: [&'static str; 3],
    /// How the picture is read by keyboard and touch.
    pub picture_help: &'static str,
    /// One partnership: what a page or a card is of.
    pub partnership: &'static str,
    /// Caption over the partnerships.
    pub partnerships: &'static str,
    /// Partnerships that have no known start, so no line.
    pub undated_partnerships: &'static str,
    /// What the numbers in the picture count: partnerships that had begun by a year, in two lines.
    pub partnerships_begun: [&'static str; 2],
    /// Partnerships that do not fit into the picture.
    pub more_lines: &'static str,
    /// Label of editions of unknown date: first and last number, and what is unknown.
    pub unknown_editions: [&'static str; 2],
    /// The place of an edition of which it is unknown.
    pub place_not_known: &'static str,
    /// An announced edition's place.
    pub not_announced: &'static str,
    /// The same on the picture.
    pub not_announced_label: &'static str,
    /// Heading of the table, and link to it.
    pub table: &'static str,
    /// Caption of the table; number of rows, first and last year.
    pub table_caption: &'static str,
    /// Over a table that has not all rows: how many more there are, and how they are seen.
    pub more_rows: &'static str,
    /// Column: date.
    pub column_date: &'static str,
    /// Column: lane.
    pub column_kind: &'static str,
    /// Column: event.
    pub column_event: &'static str,
    /// Column: sources.
    pub column_sources: &'static str,
    /// An edition among other things: number.
    pub edition: &'static str,
    /// An edition as a title: number.
    pub edition_title: &'static str,
    /// The name of the series with the number.
    pub edition_long: &'static str,
    /// Link to an edition's page: number.
    pub open_edition: &'static str,
    /// Announced when an edition is chosen: its name.
    pub chosen: &'static str,
    /// Previous edition.
    pub previous: &'static str,
    /// Next edition.
    pub next: &'static str,
    /// Name of the links to neighbouring editions.
    pub neighbours: &'static str,
    /// By [`crate::domain::ConferenceStatus`].
    pub status: [&'static str; 2],
    /// By [`crate::domain::FactKey`].
    pub fact: [&'static str; 40],
    /// By [`crate::domain::Scope`].
    pub scope: [&'static str; 7],
    /// By [`crate::domain::Confidence`].
    pub confidence: [&'static str; 3],
    /// By [`crate::domain::MilestoneKind`].
    pub milestone: [&'static str; 5],
    /// By [`crate::domain::PartnershipStatus`].
    pub partnership_status: [&'static str; 3],
    /// When a partnership was last spoken of: date.
    pub last_reported: &'static str,
    /// By [`crate::domain::SourceKind`].
    pub source_kind: [&'static str; 3],
    /// By [`crate::domain::SourceLang`].
    pub source_lang: [&'static str; 8],
    /// By [`crate::domain::Extent`].
    pub extent: [&'static str; 2],
    /// By [`crate::domain::Role`].
    pub role: [&'static str; 4],
    /// Heading: where and when.
    pub essentials: &'static str,
    /// Heading: figures.
    pub figures: &'static str,
    /// Heading: theme.
    pub theme: &'static str,
    /// Mark on a theme that this archive translated.
    pub own_translation: &'static str,
    /// Heading: disputes.
    pub disagree: &'static str,
    /// Mark on the preferred claim, before its reason.
    pub preferred: &'static str,
    /// Before the reason why none is preferred.
    pub unresolved: &'static str,
    /// Heading: workshops.
    pub topics: &'static str,
    /// Heading: outcomes.
    pub outcomes: &'static str,
    /// Heading: agreements.
    pub agreements: &'static str,
    /// Heading: participants.
    pub participants: &'static str,
    /// Remark: the list is not complete.
    pub participants_partial: &'static str,
    /// Heading: persons, context and remarks.
    pub remarks: &'static str,
    /// Heading: what is missing.
    pub gaps: &'static str,
    /// How the gaps were looked for.
    pub gaps_found: &'static str,
    /// In place of a value.
    pub not_known: &'static str,
    /// Nothing found in the sources.
    pub nothing_found: &'static str,
    /// How many sources a record has: the link to their list.
    pub source_count: &'static str,
    /// Heading: sources of a page.
    pub sources: &'static str,
    /// A reference: number of the source.
    pub source_n: &'static str,
    /// When a source was read: date.
    pub read_on: &'static str,
    /// When a source was published: date.
    pub published: &'static str,
    /// A founding document without address.
    pub founding_document: &'static str,
    /// Mark on a text that exists in the other language only.
    pub untranslated: &'static str,
    /// Title of the page of sources.
    pub sources_title: &'static str,
    /// Lead of the page of sources; numbers of sources and disputes.
    #[cfg(feature = "ssr")]
    pub sources_lead: &'static str,
    /// Heading: disputes of no single edition.
    #[cfg(feature = "ssr")]
    pub general_disputes: &'static str,
    /// Heading: method.
    #[cfg(feature = "ssr")]
    pub method: &'static str,
    /// Version of the data: date.
    pub data_version: &'static str,
    /// Link to the dataset.
    pub data_file: &'static str,
    /// Link to the accessibility statement.
    pub accessibility: &'static str,
    /// The promise of the footer.
    pub privacy: &'static str,
    /// Button: copy the page's address.
    pub copy_link: &'static str,
    /// Announced when it is done.
    pub link_copied: &'static str,
    /// When copying is refused.
    pub copy_refused: &'static str,
    /// Heading of the 404 page.
    pub not_found: &'static str,
    /// What was asked for: path.
    pub not_found_path: &'static str,
    /// Heading: nearest pages.
    pub nearest: &'static str,
    /// Line under a page whose program did not start; the reason.
    #[cfg(feature = "ssr")]
    pub unavailable: &'static str,
    /// Reasons: no program, no data, broken data, no WebAssembly.
    #[cfg(feature = "ssr")]
    pub failure: [&'static str; 4],
    /// Button: try again.
    #[cfg(feature = "ssr")]
    pub retry: &'static str,
    /// Menu: partnerships.
    pub explorer: &'static str,
    /// Title of the explorer.
    pub explorer_title: &'static str,
    /// Lead of the explorer: number of partnerships, number of localities.
    pub explorer_lead: &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// What the search field understands.
    pub search_hint: &'static str,
    /// Heading of the filters.
    pub filters: &'static str,
    /// By [`crate::query::Facet`].
    pub facet: [&'static str; 8],
    /// By [`crate::domain::Level`].
    pub level: [&'static str; 8],
    /// A decade: its first year.
    pub decade: &'static str,
    /// Name of a filter's button: the filter.
    pub remove_filter: &'static str,
    /// Button: no filters.
    pub clear_filters: &'static str,
    /// Number of partnerships.
    pub results: &'static str,
    /// Page of results: number, and how many there are.
    pub page_of: &'static str,
    /// Nothing was found.
    pub no_results: &'static str,
    /// Button: without that filter; how many there would be.
    pub try_without: &'static str,
    /// Button: without the words searched for; how many there would be.
    pub try_without_text: &'static str,
    /// How many partnerships of low confidence are hidden.
    pub hidden_low: &'static str,
    /// Button: show them.
    pub show_low: &'static str,
    /// Button: hide them.
    pub hide_low: &'static str,
    /// Label of the orders.
    pub sort_by: &'static str,
    /// By [`crate::query::Sort`].
    pub sort: [&'static str; 5],
    /// By [`crate::query::View`].
    pub view: [&'static str; 4],
    /// Label of the views.
    pub view_as: &'static str,
    /// Button: the rows as CSV.
    pub download_csv: &'static str,
    /// Button: the rows as JSON.
    pub download_json: &'static str,
    /// Announced when a file was made: its name.
    pub downloaded: &'static str,
    /// Name of exported files, without its end: date of the data.
    pub file_name: &'static str,
    /// Button: all values of a facet; how many.
    pub show_all: &'static str,
    /// Button: fewer values.
    pub show_less: &'static str,
    /// Button: page before.
    pub previous_page: &'static str,
    /// Button: page after.
    pub next_page: &'static str,
    /// Said where filters cannot work.
    #[cfg(feature = "ssr")]
    pub needs_program: &'static str,
    /// Heading: local authorities.
    pub places: &'static str,
    /// What an authority is today: names.
    pub today: &'static str,
    /// Since when, before a day, and before a month or year.
    pub since_day: [&'static str; 2],
    /// An authority without a partnership.
    pub no_partnership: &'static str,
    /// Heading: the two authorities.
    pub sides: &'static str,
    /// Captions: name as signed, and today.
    pub signed_today: [&'static str; 2],
    /// With which others an authority became its successor: names.
    pub joined_with: &'static str,
    /// A source shows a successor carrying a partnership on: its name.
    pub continued: &'static str,
    /// No source shows that.
    pub not_confirmed: &'static str,
    /// Heading: projects.
    pub projects: &'static str,
    /// Before the edition at which an agreement was signed.
    pub signed_at: &'static str,
    /// Heading: other partners of an authority: its name.
    pub other_partners: &'static str,
    /// Explanations, by [`crate::domain::Confidence`].
    pub trust: [&'static str; 3],
    /// Row: official names.
    pub official_names: &'static str,
    /// Row: other names.
    pub other_names: &'static str,
    /// Row: the authority around.
    pub part_of: &'static str,
    /// Row: codes.
    pub codes: &'static str,
    /// Heading: succession.
    pub succession: &'static str,
    /// Headings: partnerships of successors, and of predecessors.
    pub line_partners: [&'static str; 2],
    /// Rows: editions hosted, signed at, taken part in.
    pub attendance: [&'static str; 3],
    /// Link to the explorer with an authority's partnerships.
    pub in_explorer: &'static str,
    /// Heading: the facts of a partnership.
    pub essentials_partnership: &'static str,
    /// Column: address of the page.
    pub page: &'static str,
    /// Column: version of the data.
    pub version: &'static str,
    /// Columns: the Vietnamese and the French side today.
    pub side_today: [&'static str; 2],
    /// Words of map and network.
    pub pictures: &'static super::PicturesMessages,
    /// What is known of a record and what is missing.
    pub missing: &'static super::MissingMessages,
    /// Pages of sources.
    pub source_pages: &'static super::SourcePagesMessages,
    /// The page of comparison.
    pub compare: &'static super::CompareMessages,
    /// Calendar files and anniversaries.
    pub calendar: &'static super::CalendarMessages,
    /// Share cards and the installed site.
    #[cfg(feature = "ssr")]
    pub cards: &'static super::CardsMessages,
    /// What is shared and cited.
    pub share: &'static super::ShareMessages,
}
