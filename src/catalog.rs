//! What is computed once from a dataset, so that views only arrange: look-ups by id, numbered sources, extents.

#[cfg(feature = "ssr")]
mod anniversaries;
mod attendance;
mod citations;
#[cfg(feature = "ssr")]
mod disputes;
mod events;
mod gaps;
mod succession;
#[cfg(feature = "ssr")]
mod supports;

#[cfg(feature = "ssr")]
pub use anniversaries::{Anniversary, Occasion};
pub use attendance::Attendee;
pub use citations::Citations;
#[cfg(feature = "ssr")]
pub use disputes::{Disputed, Subject};
pub use events::Event;
pub use gaps::{Answers, Knowledge, Question};
#[cfg(feature = "ssr")]
pub use supports::{Support, Supported};

use std::sync::OnceLock;

use crate::domain::{
    Conference, ConferenceStatus, Dataset, Edition, Fact, Locality, LocalityId, Milestone, Partnership, Source,
    SourceId,
};
use crate::explorer::Explorer;
use crate::order::{Index, of_text, of_value};
use crate::query::Window;
use crate::route::Route;

/// A dataset, and what is derived from it.
pub struct Catalog {
    dataset: &'static Dataset,
    /// Localities by their ids.
    localities: Index,
    /// Milestones by the middle of their dates.
    milestones: Index,
    /// The window that holds every dated event.
    period: Window,
    /// Made when the explorer is first opened.
    explorer: OnceLock<Explorer>,
    /// Known when the site is published.
    #[cfg(feature = "ssr")]
    files: OnceLock<Vec<(String, usize)>>,
}

impl Catalog {
    /// Keeps a dataset for as long as the program runs.
    pub fn new(dataset: Dataset) -> &'static Self {
        let localities = Index::new(dataset.localities.iter().map(|locality| of_text(&[locality.id.as_str()])));
        let dataset = Box::leak(Box::new(dataset));
        Box::leak(Box::new(Catalog {
            dataset,
            localities,
            milestones: Index::new(dataset.milestones.iter().map(|milestone| of_value(milestone.date.middle()))),
            period: events::whole_period(dataset),
            explorer: OnceLock::new(),
            #[cfg(feature = "ssr")]
            files: OnceLock::new(),
        }))
    }

    /// The milestones in the order of the middle of their dates.
    pub fn milestones(&self) -> impl Iterator<Item = &'static Milestone> + '_ {
        self.milestones.iter().filter_map(|at| self.dataset.milestones.get(at))
    }

    /// The window that holds every dated event.
    pub fn period(&self) -> Window {
        self.period
    }

    /// What finds partnerships.
    pub fn explorer(&'static self) -> &'static Explorer {
        self.explorer.get_or_init(|| Explorer::new(self))
    }

    /// Notes the files of data that stand beside the pages: path and size in bytes. Once.
    #[cfg(feature = "ssr")]
    pub fn publish(&self, files: Vec<(String, usize)>) {
        let _ = self.files.set(files);
    }

    /// The size of a file of data in bytes, when the site is published.
    #[cfg(feature = "ssr")]
    pub fn size(&self, path: &str) -> Option<usize> {
        self.files.get()?.iter().find(|(other, _)| other == path).map(|(_, size)| *size)
    }

    /// The records themselves.
    pub fn dataset(&self) -> &'static Dataset {
        self.dataset
    }

    /// The edition of that number.
    pub fn conference(&self, edition: Edition) -> Option<&'static Conference> {
        self.dataset.conferences.iter().find(|conference| *conference.edition == edition)
    }

    /// The edition held last.
    pub fn latest_held(&self) -> Option<&'static Conference> {
        let held = self.dataset.conferences.iter().filter(|conference| conference.status == ConferenceStatus::Held);
        held.max_by_key(|conference| conference.edition.0)
    }

    /// The editions before and after that one.
    pub fn neighbours(&self, edition: Edition) -> [Option<&'static Conference>; 2] {
        let before = edition.0.checked_sub(1).map(Edition);
        let after = edition.0.checked_add(1).map(Edition);
        [before, after].map(|neighbour| neighbour.and_then(|neighbour| self.conference(neighbour)))
    }

    /// The milestone with which the thread begins.
    pub fn origin(&self) -> Option<&'static Milestone> {
        self.dataset.milestones.iter().find(|milestone| *milestone.id == self.dataset.meta.origin)
    }

    /// The source of that id.
    pub fn source(&self, id: &SourceId) -> Option<&'static Source> {
        self.dataset.sources.iter().find(|source| *source.id == *id)
    }

    /// The locality of that id.
    pub fn locality(&self, id: &LocalityId) -> Option<&'static Locality> {
        self.dataset.localities.get(self.number(id)).filter(|locality| *locality.id == *id)
    }

    /// The facts of the record that has this page; none for other pages.
    pub fn facts(&self, route: Route) -> &'static [Fact] {
        match route {
            Route::Conference(edition) => self.conference(edition).map_or(&[], |it| &it.facts),
            Route::Partnership(id) => self.partnership(id.as_str()).map_or(&[], |it| &it.facts),
            _ => &[],
        }
    }

    /// The partnership of that id.
    pub fn partnership(&self, id: &str) -> Option<&'static Partnership> {
        self.dataset.partnerships.iter().find(|partnership| partnership.id.as_str() == id)
    }
}
