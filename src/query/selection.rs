//! The part of the state that the explorer keeps in the URL's query: what is searched for, filters, order, view, page.

use super::{Viewport, decode, encode};
use crate::domain::LONGEST_ID;
use crate::joined::joined;
use crate::words;

words! {
    /// A property by which partnerships are filtered.
    pub enum Facet as "facet" {
        /// What they are about.
        Sector = "sector",
        /// Whether they go on.
        Status = "status",
        /// The Vietnamese side, as signed or as it is today.
        Vietnam = "vn",
        /// The French side, as signed or as it is today.
        France = "fr",
        /// What kind of authority takes part.
        Level = "level",
        /// The decade in which they began.
        Decade = "decade",
        /// The edition at which an agreement was signed.
        Edition = "edition",
        /// How far their existence can be trusted.
        Confidence = "confidence",
    }
}

impl Facet {
    /// How many there are.
    pub const COUNT: usize = Facet::ALL.len();

    /// The values that hold when none is chosen; all of them where the list is empty.
    pub fn default_values(self) -> &'static [&'static str] {
        match self {
            Facet::Confidence => &["high", "medium"],
            _ => &[],
        }
    }
}

words! {
    /// An order of results.
    pub enum Sort as "order" {
        /// Best answer to the search first, then the earliest.
        Best = "best",
        /// Earliest start first.
        Since = "since",
        /// Latest report first.
        Recent = "recent",
        /// By the Vietnamese side's name.
        Vietnam = "vn",
        /// By the French side's name.
        France = "fr",
    }
}

words! {
    /// A view of the results.
    pub enum View as "view" {
        /// One after the other.
        List = "list",
        /// In rows and columns.
        Table = "table",
        /// Where they are.
        Map = "map",
        /// Who is tied to whom, in two columns.
        Network = "network",
    }
}

words! {
    /// Which authorities the pictures of the results name.
    pub enum Era as "era" {
        /// Those of today: Vietnam's 34 provinces, France's 13 regions.
        Today = "today",
        /// Those that signed: Vietnam's 63 provinces until 2025, France's 22 regions until 2015.
        Signed = "signed",
    }
}

/// What the explorer shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// What was typed, without control characters.
    pub text: String,
    /// By [`Facet`]: the values chosen, each once; those that a facet does not have find nothing.
    pub chosen: [Vec<String>; Facet::COUNT],
    /// The order.
    pub sort: Sort,
    /// The view.
    pub view: View,
    /// The authorities that pictures name.
    pub era: Era,
    /// The part of the map that is shown; all of it when absent.
    pub viewport: Option<Viewport>,
    /// Pages of results before the one shown.
    pub page: usize,
    /// The facet of which all values are shown.
    pub open: Option<Facet>,
}

/// The views as French and Vietnamese addresses may name them.
const WRITTEN: [[&str; 2]; 4] =
    [["liste", "danh-sach"], ["tableau", "bang"], ["carte", "ban-do"], ["reseau", "mang-luoi"]];

/// Longest text that is searched for, in characters; a longer one is cut.
const LONGEST: usize = 200;

/// What may stand in a value of a facet, and in an id.
pub(super) fn is_token(value: &str) -> bool {
    let is_slug = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LONGEST_ID).contains(&value.len()) && value.bytes().all(is_slug)
}

impl Selection {
    /// Reads a query string, with or without its `?`; what cannot be read is ignored.
    pub fn parse(query: &str) -> Self {
        let mut selection = Selection::default();
        for (key, value) in query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "q" => selection.set_text(&decode(value)),
                "sort" => selection.sort = Sort::parse(value).unwrap_or_default(),
                "view" => selection.view = View::parse(value).unwrap_or_default(),
                // As readers write it: `?vue=carte`, `?xem=ban-do`.
                "vue" | "xem" => {
                    let at = WRITTEN.iter().position(|words| words.contains(&value));
                    selection.view = at.map_or(View::default(), |at| View::ALL[at]);
                }
                "era" => selection.era = Era::parse(value).unwrap_or_default(),
                "at" => selection.viewport = Viewport::parse(value),
                "page" => {
                    selection.page =
                        value.parse().ok().filter(|page| (2..=99_999).contains(page)).map_or(0, |page: usize| page - 1);
                }
                "open" => selection.open = Facet::parse(value),
                facet => {
                    if let Some(facet) = Facet::parse(facet) {
                        let chosen = &mut selection.chosen[facet as usize];
                        chosen.clear();
                        for value in value.split(',').filter(|value| is_token(value)) {
                            if !chosen.iter().any(|known| known == value) {
                                chosen.push(value.to_owned());
                            }
                        }
                    }
                }
            }
        }
        for facet in Facet::ALL {
            selection.tidy(*facet);
        }
        selection
    }

    /// The query string with its `?`, or nothing when all is default.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        let mut add = |key: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(key);
            query.push('=');
            query.push_str(value);
        };
        if !self.text.is_empty() {
            add("q", &encode(&self.text));
        }
        for facet in Facet::ALL.iter().filter(|facet| !self.chosen[**facet as usize].is_empty()) {
            add(facet.as_str(), &joined(&self.chosen[*facet as usize], ","));
        }
        if self.sort != Sort::default() {
            add("sort", self.sort.as_str());
        }
        if self.view != View::default() {
            add("view", self.view.as_str());
        }
        if self.era != Era::default() {
            add("era", self.era.as_str());
        }
        if let Some(viewport) = self.viewport {
            add("at", &viewport.text());
        }
        if let Some(facet) = self.open {
            add("open", facet.as_str());
        }
        if self.page > 0 {
            add("page", &(self.page + 1).to_string());
        }
        query
    }

    /// Takes over what was typed.
    fn set_text(&mut self, text: &str) {
        self.text = text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect();
    }

    /// What is chosen in a facet, or holds where nothing is.
    pub fn values(&self, facet: Facet) -> Vec<&str> {
        let chosen = &self.chosen[facet as usize];
        match chosen.is_empty() {
            true => facet.default_values().to_vec(),
            false => chosen.iter().map(String::as_str).collect(),
        }
    }

    /// Whether a value of a facet is chosen, or holds by default.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values(facet).contains(&value)
    }

    /// The default is told by saying nothing.
    fn tidy(&mut self, facet: Facet) {
        let chosen = &mut self.chosen[facet as usize];
        let default = facet.default_values();
        if chosen.len() == default.len() && default.iter().all(|value| chosen.iter().any(|other| other == value)) {
            chosen.clear();
        }
    }

    /// The same with other words, from the first page; by the best answer.
    pub fn searching(&self, text: &str) -> Self {
        let mut next = Selection { page: 0, ..self.clone() };
        next.set_text(text);
        next
    }

    /// The same with one value of a facet switched on or off.
    pub fn toggled(&self, facet: Facet, value: &str) -> Self {
        let mut values: Vec<String> = self.values(facet).into_iter().map(str::to_owned).collect();
        match values.iter().position(|other| other == value) {
            Some(at) => {
                values.remove(at);
            }
            None => values.push(value.to_owned()),
        }
        let mut next = Selection { page: 0, ..self.clone() };
        next.chosen[facet as usize] = values;
        next.tidy(facet);
        next
    }

    /// The same without the filters of a facet.
    pub fn without(&self, facet: Facet) -> Self {
        let mut next = Selection { page: 0, ..self.clone() };
        next.chosen[facet as usize].clear();
        next
    }

    /// What the filters show of it: what is chosen in them, and which is open.
    pub fn filters(&self) -> Self {
        Selection { chosen: self.chosen.clone(), open: self.open, ..Selection::default() }
    }

    /// The same with those filters; from the first page, if they are others.
    pub fn filtered_as(self, filters: Selection) -> Self {
        let page = if filters.chosen == self.chosen { self.page } else { 0 };
        Selection { chosen: filters.chosen, open: filters.open, page, ..self }
    }

    /// What of it decides on what is found, and in which order.
    pub fn finding(&self) -> Self {
        Selection { text: self.text.clone(), chosen: self.chosen.clone(), sort: self.sort, ..Selection::default() }
    }

    /// What of it filters the timeline: there an edition is one that is chosen, and views and orders mean nothing.
    pub fn on_timeline(&self) -> Self {
        let mut filter = Selection { text: self.text.clone(), chosen: self.chosen.clone(), ..Selection::default() };
        filter.chosen[Facet::Edition as usize].clear();
        filter
    }

    /// The same view and order with no filter and no search.
    pub fn cleared(&self) -> Self {
        Selection { sort: self.sort, view: self.view, era: self.era, ..Selection::default() }
    }
}

#[cfg(test)]
mod tests;
