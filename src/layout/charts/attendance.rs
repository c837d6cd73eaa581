//! Who came to each edition: every number that a source gives at the end of a stem of its own.

use crate::catalog::Catalog;
use crate::domain::{Bound, Claim, Conference, Country, FactKey, Lang, Quantity, Scope, Value};
use crate::i18n::{messages, quantity_parts};
use crate::order::sorted;

/// Room for a stem.
const PITCH: f64 = 22.0;
/// Room for a second line of words.
pub const LINE: f64 = 17.0;
/// Room between a mark and its words.
const GAP: f64 = 14.0;
/// The narrowest that the chart is drawn, and the mean width of a letter.
const NARROWEST: f64 = 288.0;
const LETTER: f64 = 7.0;
/// Letters that fit on a line.
const LETTERS: usize = 33;
/// The longest stem that is wanted.
const LONGEST: f64 = 0.72;
/// Marks that an edition has room for.
const MOST: usize = 16;

/// A number that a source gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What the fact is about.
    pub key: FactKey,
    /// What the source says in all.
    pub claim: &'static Claim,
    /// The number.
    pub number: &'static Quantity,
    /// The country that it counts; both together where there is none.
    pub side: Option<Country>,
    /// Whether its sources are contradicted, and another claim may be preferred.
    pub is_rival: bool,
    /// Where it lies, and the upper end of a range; shares of the width.
    pub ends: [f64; 2],
    /// Where its stem lies, downwards.
    pub y: f64,
    /// Its words: before the number, the number, after it.
    pub words: [String; 3],
    /// Whether the last of them stand on a line of their own.
    pub is_long: bool,
}

/// An edition, or consecutive ones of the same date for which there is no number.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The first and the last of them.
    pub editions: [&'static Conference; 2],
    /// The numbers, one under the other.
    pub marks: Vec<Mark>,
    /// Its height.
    pub height: f64,
    /// Numbers that there is no room for.
    pub more: usize,
}

/// The chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// In the order of the editions.
    pub rows: Vec<Row>,
    /// Claims that count partners: each by rules of its own, so that no scale can hold them.
    pub partners: usize,
}

impl Mark {
    /// Whether it was told before the event.
    pub fn is_early(&self) -> bool {
        matches!(self.claim.scope, Some(Scope::Forecast | Scope::Registered))
    }

    /// How far from the mark its words begin: past the arrow, if it has one.
    pub fn away(&self) -> f64 {
        if self.number.bound == Some(Bound::Over) { GAP + 10.0 } else { GAP }
    }

    fn greatest(&self) -> u64 {
        self.number.to.unwrap_or(self.number.count)
    }
}

fn letters(words: &[String]) -> usize {
    words.iter().map(|part| part.chars().count()).sum()
}

/// The words of a number: before it, the number, after it.
fn words(number: &Quantity, side: Option<Country>, scope: Option<Scope>, lang: Lang) -> [String; 3] {
    let messages = messages(lang);
    let (before, number) = quantity_parts(number, lang);
    let country = side.map_or("", |side| messages.country[side as usize]);
    // That they were there is said over the whole chart.
    let scope = scope.filter(|scope| *scope != Scope::Present).map_or("", |scope| messages.scope[scope as usize]);
    let [space, gap] = [before, country].map(|part| if part.is_empty() { "" } else { " " });
    let comma = if scope.is_empty() { "" } else { ", " };
    [[before, space, "", ""].concat(), number, [gap, country, comma, scope].concat()]
}

impl Row {
    fn of(conference: &'static Conference, keys: &[FactKey], lang: Lang, partners: &mut usize) -> Self {
        let mut row = Row { editions: [conference, conference], marks: Vec::new(), height: 0.0, more: 0 };
        for fact in keys.iter().filter_map(|key| conference.facts.fact(*key)) {
            for claim in fact.claims.iter() {
                if matches!(claim.scope, Some(Scope::Partners | Scope::Engaged)) {
                    *partners += 1;
                    continue;
                }
                let is_rival = claim.preferred.is_none() && fact.is_disputed();
                let numbers = match &claim.value {
                    Value::Count(number) => [(None, Some(number)), (None, None)],
                    Value::Sides(sides) => {
                        [(Some(Country::Vietnam), sides.vn.as_ref()), (Some(Country::France), sides.fr.as_ref())]
                    }
                    _ => continue,
                };
                for (side, number) in numbers {
                    match number {
                        Some(_) if row.marks.len() == MOST => row.more += 1,
                        Some(number) => {
                            let words = words(number, side, claim.scope, lang);
                            let is_long = letters(&words) > LETTERS;
                            let y = row.height + PITCH / 2.0;
                            row.height += PITCH + if is_long { LINE } else { 0.0 };
                            let (key, ends) = (fact.key, [0.0; 2]);
                            row.marks.push(Mark { key, claim, number, side, is_rival, ends, y, words, is_long });
                        }
                        None => {}
                    }
                }
            }
        }
        row
    }
}

impl Chart {
    /// The chart of what these facts say, with labels in that language.
    pub fn new(catalog: &Catalog, keys: &[FactKey], lang: Lang) -> Self {
        let mut chart = Chart { rows: Vec::new(), partners: 0 };
        let conferences = catalog.dataset().conferences.iter().collect();
        for conference in sorted(conferences, |conference: &&Conference| u64::from(conference.edition.0)) {
            let row = Row::of(conference, keys, lang, &mut chart.partners);
            let is_gap = row.marks.is_empty();
            match chart.rows.last_mut() {
                Some(last) if is_gap && last.marks.is_empty() && last.editions[1].dates() == conference.dates() => {
                    last.editions[1] = conference;
                }
                _ => chart.rows.push(row),
            }
        }
        chart.scale();
        chart
    }

    /// One scale for all, as long as the narrowest screen leaves beside the words.
    fn scale(&mut self) {
        let most = self.rows.iter().flat_map(|row| &row.marks).map(Mark::greatest).max().unwrap_or(1).max(1);
        let mut longest = LONGEST;
        for mark in self.rows.iter().flat_map(|row| &row.marks) {
            let letters = letters(if mark.is_long { &mark.words[2..] } else { &mark.words });
            let room = (NARROWEST - mark.away() - letters as f64 * LETTER).max(0.2 * NARROWEST) / NARROWEST;
            longest = longest.min(room * most as f64 / mark.greatest().max(1) as f64);
        }
        for mark in self.rows.iter_mut().flat_map(|row| &mut row.marks) {
            mark.ends = [mark.number.count, mark.greatest()].map(|number| number as f64 / most as f64 * longest);
        }
    }
}
