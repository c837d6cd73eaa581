//! Local authorities, and how one succeeds another.

use super::{LocalityId, Localized, Own, PartialDate, SourceId};
use crate::dataset::format::NonEmpty;
use crate::dataset::rules;
use crate::{record, words};

words! {
    /// One of the two countries, by its ISO 3166-1 code.
    pub enum Country as "country" {
        /// Vietnam.
        Vietnam = "VN",
        /// France.
        France = "FR",
    }
}

impl Country {
    /// Whether the point lies in the country, roughly: for Vietnam with Hoàng Sa and Trường Sa, for France the
    /// European territory and each overseas one that can hold a local authority. Degrees.
    pub fn holds(self, lat: f64, lon: f64) -> bool {
        // South, north, west, east of boxes drawn around each territory.
        const VIETNAM: &[[f64; 4]] = &[[6.0, 23.5, 102.0, 117.9]];
        const FRANCE: &[[f64; 4]] = &[
            [41.2, 51.2, -5.3, 9.7],
            [14.3, 18.2, -63.2, -60.7],
            [2.0, 6.0, -54.7, -51.5],
            [-21.5, -12.5, 44.9, 55.9],
            [46.7, 47.2, -56.5, -56.0],
            [-23.0, -7.5, -154.8, -134.0],
            [-23.0, -13.0, 158.0, 180.0],
            [-15.0, -13.0, -179.0, -175.5],
        ];
        let boxes = match self {
            Country::Vietnam => VIETNAM,
            Country::France => FRANCE,
        };
        boxes
            .iter()
            .any(|[south, north, west, east]| (*south..=*north).contains(&lat) && (*west..=*east).contains(&lon))
    }
}

record! {
    /// A local authority, past or present.
    pub struct Locality {
        /// Its id.
        id: Own<LocalityId>,
        /// Its official names.
        names: Localized,
        /// Its country.
        country: Country,
        /// Its place among local authorities.
        level: Level,
        /// The authority around it.
        parent: Option<LocalityId>,
        /// Latitude of its seat, degrees north.
        lat: f64,
        /// Longitude of its seat, degrees east.
        lon: f64,
        /// Its ISO 3166-2 code.
        iso: Option<String>,
        /// The ISO 3166-2 code it had.
        iso_former: Option<String>,
        /// Its code in the French official geographic code (INSEE).
        insee: Option<String>,
        /// Whether it exists.
        status: LocalityStatus,
        /// When it ceased to exist.
        dissolved: Option<PartialDate>,
        /// The authorities it took over from.
        predecessors: Vec<Succession>,
        /// The authorities that took over from it.
        successors: Vec<Succession>,
        /// Other names that a reader may look for.
        aliases: Vec<String>,
        /// A remark on it.
        note: Option<Localized>,
    }
    rule rules::locality;
}

words! {
    /// The place of an authority among local authorities.
    pub enum Level as "level" {
        /// A Vietnamese province.
        Province = "province",
        /// A Vietnamese centrally run city.
        Municipality = "municipality",
        /// A former Vietnamese city under a province.
        City = "city",
        /// A former Vietnamese district-level authority.
        District = "district",
        /// A French region.
        Region = "region",
        /// A French department.
        Department = "department",
        /// A French commune.
        Commune = "commune",
        /// A French body of several authorities.
        Epci = "epci",
    }
}

words! {
    /// Whether an authority exists.
    pub enum LocalityStatus as "status of a locality" {
        /// It exists.
        Current = "current",
        /// It no longer exists as an authority.
        Dissolved = "dissolved",
    }
}

record! {
    /// A link of succession to another authority.
    pub struct Succession {
        /// The other authority.
        id: LocalityId,
        /// When it took effect.
        date: PartialDate,
        /// The documents that say so.
        sources: NonEmpty<SourceId>,
    }
}
