//! The values that each partnership has of each facet, as numbers, facet by facet.

use crate::catalog::Catalog;
use crate::domain::{Confidence, Level, PartnershipStatus};
use crate::joined::concat;
use crate::query::Facet;

/// A value of a facet, as a number: of a sector, a locality or a word its place in the dataset or the declaration, of
/// a decade its tenth part, 0 where it is unknown, of an edition its number. A locality with all that lies in it comes
/// as many places after it as there are localities.
pub type Value = u16;

/// One facet: row `r` has `values[starts[r]..starts[r + 1]]`.
struct Column {
    starts: Vec<u32>,
    values: Vec<Value>,
    /// Values are below it.
    size: usize,
}

/// All facets.
pub struct Columns {
    catalog: &'static Catalog,
    columns: Vec<Column>,
    /// The French and the Vietnamese side of each row, as places in the dataset.
    sides: Vec<[u32; 2]>,
    /// How many rows name each locality.
    signed: Vec<u32>,
}

/// What comes before a locality's id where all that lies in it is meant as well.
const WITHIN: &str = "in-";

/// The word of decades in which nothing is known to have begun.
const UNKNOWN: &str = "unknown";

impl Columns {
    /// Reads all partnerships.
    pub fn new(catalog: &'static Catalog) -> Self {
        let dataset = catalog.dataset();
        let sizes = Facet::ALL.iter().map(|facet| match facet {
            Facet::Sector => dataset.sectors.len(),
            Facet::Status => PartnershipStatus::ALL.len(),
            Facet::Vietnam | Facet::France => 2 * dataset.localities.len(),
            Facet::Level => Level::ALL.len(),
            Facet::Decade => 1000,
            Facet::Edition => 100,
            Facet::Confidence => Confidence::ALL.len(),
        });
        let columns = sizes.map(|size| Column { starts: vec![0], values: Vec::new(), size }).collect();
        // What a locality stands for in a filter: itself, what it became, and all in which one of these lies
        // or that became of those.
        let mut stands_for: Vec<Vec<Value>> = Vec::new();
        for locality in dataset.localities.iter() {
            let mut numbers = Vec::new();
            let mut own = catalog.line(locality, true);
            own.insert(0, locality);
            own.iter().for_each(|own| numbers.push(catalog.number(&own.id) as Value));
            for inner in own {
                let mut around = catalog.around(inner);
                around.push(inner);
                for at in 0..around.len() {
                    around.extend(catalog.line(around[at], true));
                }
                for outer in around {
                    let value = (dataset.localities.len() + catalog.number(&outer.id)) as Value;
                    if !numbers.contains(&value) {
                        numbers.push(value);
                    }
                }
            }
            stands_for.push(numbers);
        }
        let signed = vec![0; dataset.localities.len()];
        let mut all = Columns { catalog, columns, sides: Vec::new(), signed };
        for partnership in &dataset.partnerships {
            let sides = [&partnership.fr, &partnership.vn].map(|id| catalog.number(id));
            all.sides.push(sides.map(|side| side as u32));
            sides.iter().for_each(|side| all.signed[*side] += 1);
            all.add(Facet::France, &stands_for[sides[0]]);
            all.add(Facet::Vietnam, &stands_for[sides[1]]);
            let levels = sides.map(|side| dataset.localities[side].level as Value);
            all.add(Facet::Level, if levels[0] == levels[1] { &levels[..1] } else { &levels });
            for sector in &partnership.sectors {
                let number = dataset.sectors.iter().position(|other| *other.id == *sector);
                all.push(Facet::Sector, number.unwrap_or_default() as Value);
            }
            all.add(Facet::Sector, &[]);
            all.add(Facet::Status, &[partnership.status() as Value]);
            all.add(Facet::Confidence, &[partnership.confidence as Value]);
            let decade = partnership.since().map_or(0, |since| since.ends().0.year().clamp(0, 9999) / 10);
            all.add(Facet::Decade, &[decade as Value]);
            for agreement in &partnership.agreements {
                agreement.conference.iter().for_each(|edition| all.push(Facet::Edition, Value::from(edition.0)));
            }
            all.add(Facet::Edition, &[]);
        }
        all
    }

    /// Adds a value to the last row of a facet, once.
    fn push(&mut self, facet: Facet, value: Value) {
        let column = &mut self.columns[facet as usize];
        let start = column.starts.last().copied().unwrap_or_default() as usize;
        if !column.values[start..].contains(&value) {
            column.values.push(value);
        }
    }

    /// Adds values to the last row of a facet, and ends it.
    fn add(&mut self, facet: Facet, values: &[Value]) {
        let column = &mut self.columns[facet as usize];
        column.values.extend_from_slice(values);
        column.starts.push(column.values.len() as u32);
    }

    /// The values of a row.
    pub fn values(&self, facet: Facet, row: u32) -> &[Value] {
        let column = &self.columns[facet as usize];
        let row = row as usize;
        &column.values[column.starts[row] as usize..column.starts[row + 1] as usize]
    }

    /// By value of a facet, how many of these rows have it.
    pub fn tally(&self, facet: Facet, rows: &[u32]) -> Vec<u32> {
        let mut tally = vec![0; self.size(facet)];
        for row in rows {
            self.values(facet, *row).iter().for_each(|value| tally[usize::from(*value)] += 1);
        }
        tally
    }

    /// Values of a facet are below it.
    pub fn size(&self, facet: Facet) -> usize {
        self.columns[facet as usize].size
    }

    /// The French and the Vietnamese side of a row, as places in the dataset.
    pub fn sides(&self, row: u32) -> [u32; 2] {
        self.sides[row as usize]
    }

    /// The value of a locality, by its place in the dataset; `is_within` if all that lies in it is meant as well.
    pub fn of_locality(&self, at: usize, is_within: bool) -> Value {
        (at + if is_within { self.signed.len() } else { 0 }) as Value
    }

    /// The locality of a value of one of the sides, by its place in the dataset, and whether all that lies in it is meant.
    pub fn locality(&self, value: Value) -> (usize, bool) {
        let (at, count) = (usize::from(value), self.signed.len());
        if at < count { (at, false) } else { (at - count, true) }
    }

    /// The number of partnerships that name a locality, by its place in the dataset.
    pub fn signed(&self, locality: usize) -> usize {
        self.signed[locality] as usize
    }

    /// The word of a value in the URL.
    pub fn token(&self, facet: Facet, value: Value) -> String {
        let (dataset, at) = (self.catalog.dataset(), usize::from(value));
        match facet {
            Facet::Sector => dataset.sectors[at].id.as_str().to_owned(),
            Facet::Status => PartnershipStatus::ALL[at].as_str().to_owned(),
            Facet::Vietnam | Facet::France => {
                let (at, is_within) = self.locality(value);
                concat(&[if is_within { WITHIN } else { "" }, dataset.localities[at].id.as_str()])
            }
            Facet::Level => Level::ALL[at].as_str().to_owned(),
            Facet::Decade if value == 0 => UNKNOWN.to_owned(),
            Facet::Decade => (at * 10).to_string(),
            Facet::Edition => at.to_string(),
            Facet::Confidence => Confidence::ALL[at].as_str().to_owned(),
        }
    }

    /// The value of a word in the URL, if the facet has it.
    pub fn value(&self, facet: Facet, token: &str) -> Option<Value> {
        let (dataset, size) = (self.catalog.dataset(), self.size(facet));
        let at = match facet {
            Facet::Sector => dataset.sectors.iter().position(|sector| sector.id.as_str() == token),
            Facet::Status => PartnershipStatus::parse(token).map(|status| status as usize),
            Facet::Vietnam | Facet::France => {
                let id = token.strip_prefix(WITHIN);
                let at = dataset.localities.iter().position(|it| it.id.as_str() == id.unwrap_or(token));
                at.map(|at| self.of_locality(at, id.is_some()).into())
            }
            Facet::Level => Level::parse(token).map(|level| level as usize),
            Facet::Decade if token == UNKNOWN => Some(0),
            Facet::Decade => token.parse().ok().filter(|year: &usize| year.is_multiple_of(10)).map(|year| year / 10),
            Facet::Edition => token.parse().ok(),
            Facet::Confidence => Confidence::parse(token).map(|confidence| confidence as usize),
        };
        at.filter(|at| *at < size).map(|at| at as Value)
    }
}
