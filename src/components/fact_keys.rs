//! Which facts are told together, in the order of reading.

use crate::domain::FactKey;

/// Where and when an edition was held.
pub const PLACE_AND_TIME: &[FactKey] = &[
    FactKey::Dates,
    FactKey::OpeningDay,
    FactKey::ClosingDay,
    FactKey::FirstPlanned,
    FactKey::City,
    FactKey::Host,
    FactKey::Country,
    FactKey::Region,
    FactKey::Venue,
];
/// Its theme.
pub const THEME: &[FactKey] = &[FactKey::ThemeVi, FactKey::ThemeFr];
/// Its figures.
pub const FIGURES: &[FactKey] = &[
    FactKey::Delegates,
    FactKey::DelegatesBySide,
    FactKey::Localities,
    FactKey::Bodies,
    FactKey::Companies,
    FactKey::Projects,
    FactKey::Agreements,
    FactKey::Workshops,
    FactKey::Booths,
    FactKey::Photographs,
    FactKey::InvestmentProjects,
    FactKey::Funding,
    FactKey::FrenchAid,
    FactKey::RuralShare,
];
/// When a partnership began, whether it goes on, and where accounts of it differ.
pub const PARTNERSHIP_FACTS: &[FactKey] = &[
    FactKey::Since,
    FactKey::Until,
    FactKey::Status,
    FactKey::LastReported,
    FactKey::Parties,
    FactKey::Kind,
    FactKey::Sectors,
    FactKey::Accounts,
];
