//! The explorer: partnerships searched, filtered, counted and ordered. What it costs grows with the rows, not with
//! their texts: a key typed goes once over words and once over rows.

mod columns;
mod outcome;
mod ties;

pub use columns::{Columns, Value};
pub use outcome::{Outcome, Place};
pub use ties::{MOST, Tie, TiedPlace, Ties};

use std::sync::{Arc, Mutex, OnceLock};

use crate::catalog::Catalog;
use crate::domain::{Country, Dataset, Lang, Locality, Localized, PartialDate, Partnership};
use crate::order::Index;
use crate::query::{Selection, Sort};
use crate::search::{self, Names, fold};

/// What is computed once for all searches.
pub struct Explorer {
    catalog: &'static Catalog,
    /// The names of each locality, with those of its succession and surroundings.
    names: Vec<Names>,
    /// The texts of each partnership.
    texts: search::Index,
    columns: Columns,
    /// Rows in each order of [`Sort`], made when asked for.
    orders: [OnceLock<Vec<u32>>; Sort::ALL.len()],
    /// What was found last, and by which selection.
    last: Mutex<Option<(Selection, Arc<Outcome>)>>,
}

impl Explorer {
    /// Reads all partnerships of a catalog.
    pub fn new(catalog: &'static Catalog) -> Self {
        let dataset = catalog.dataset();
        let own: Vec<Names> = dataset.localities.iter().map(Names::of).collect();
        let mut names = own.clone();
        for (at, locality) in dataset.localities.iter().enumerate() {
            for other in catalog.related(locality) {
                names[at].relate(&own[catalog.number(&other.id)]);
            }
        }
        let mut texts = search::Index::default();
        for partnership in &dataset.partnerships {
            texts.add(&texts_of(dataset, partnership));
        }
        Explorer {
            catalog,
            names,
            texts,
            columns: Columns::new(catalog),
            orders: Default::default(),
            last: Mutex::default(),
        }
    }

    /// The partnership in a row.
    pub fn partnership(&self, row: u32) -> &'static Partnership {
        &self.catalog.dataset().partnerships[row as usize]
    }

    /// The facets' values, row by row.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// What a selection finds, remembered until something else is looked for: filters, results and each of their views
    /// ask for the same.
    pub fn found(&self, selection: &Selection) -> Arc<Outcome> {
        let asked = selection.finding();
        let Ok(mut last) = self.last.lock() else { return Arc::new(self.find(selection)) };
        match &*last {
            Some((known, outcome)) if *known == asked => outcome.clone(),
            _ => {
                let outcome = Arc::new(self.find(selection));
                *last = Some((asked, outcome.clone()));
                outcome
            }
        }
    }

    /// All rows in an order; ties by earliest start, then as in the file.
    fn order(&self, sort: Sort) -> &[u32] {
        self.orders[sort as usize].get_or_init(|| {
            let day = |date: Option<PartialDate>| date.map_or(u64::MAX, |date| date.first_day().0 as u64);
            let rows = (0..self.catalog.dataset().partnerships.len() as u32).collect();
            let rows = ordered(rows, |row| day(self.partnership(row).since()));
            let side = match sort {
                Sort::Best | Sort::Since => return rows,
                Sort::Recent => {
                    return ordered(rows, |row| match self.partnership(row).last_known() {
                        Some(date) => u64::MAX / 2 - date.last_day().0 as u64,
                        None => u64::MAX,
                    });
                }
                Sort::France => 0,
                Sort::Vietnam => 1,
            };
            let ranks = name_ranks(self.catalog.dataset());
            ordered(rows, |row| ranks[self.columns.sides(row)[side] as usize])
        })
    }
}

/// The place of each locality in the order of names.
pub fn name_ranks(dataset: &Dataset) -> Vec<u64> {
    // By the first eight letters, and where they are the same by the next eight.
    let names: Vec<String> = dataset.localities.iter().map(sort_name).collect();
    let places = (0..names.len() as u32).collect();
    let places = ordered(places, |at| letters(&names[at as usize], 8));
    let places = ordered(places, |at| letters(&names[at as usize], 0));
    let mut ranks = vec![0; names.len()];
    places.iter().enumerate().for_each(|(place, at)| ranks[*at as usize] = place as u64);
    ranks
}

fn ordered(items: Vec<u32>, number: impl Fn(u32) -> u64) -> Vec<u32> {
    Index::new(items.iter().map(|item| number(*item))).iter().map(|at| items[at]).collect()
}

/// A name as lists order it: in the language of its country, folded, without its kind.
fn sort_name(locality: &Locality) -> String {
    let lang = if locality.country == Country::France { Lang::Fr } else { Lang::Vi };
    let folded = fold::folded(locality.names.reading(lang).text);
    fold::without_kind(&folded).to_owned()
}

/// Eight letters of a folded name from that place on, as a number of the same order.
fn letters(name: &str, start: usize) -> u64 {
    let mut number = 0;
    for at in start..start + 8 {
        number = number << 8 | u64::from(name.as_bytes().get(at).copied().unwrap_or_default());
    }
    number
}

/// The texts in which a partnership is searched, in both languages.
fn texts_of<'a>(dataset: &'a Dataset, partnership: &'a Partnership) -> Vec<&'a str> {
    let mut texts = Vec::new();
    let mut add = |text: &'a Localized| Lang::ALL.iter().for_each(|lang| texts.extend(text.exact(*lang)));
    for sector in dataset.sectors.iter().filter(|sector| partnership.sectors.contains(&sector.id)) {
        add(&sector.name);
    }
    add(&partnership.summary);
    partnership.projects.iter().for_each(|project| add(&project.name));
    partnership.agreements.iter().for_each(|agreement| add(&agreement.title));
    texts
}
