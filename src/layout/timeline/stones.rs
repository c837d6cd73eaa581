//! The editions: a stone each, as certain as its date.

use super::labels::{Labels, width};
use super::scale::{BANK, Direction, Point, RADIUS, Scale};
use crate::catalog::Catalog;
use crate::domain::{Conference, ConferenceStatus, Country, Edition, Lang, PartialDate};
use crate::i18n::year_label;
use crate::order::sorted;

/// How an edition is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Held on known days or in a known month: a full stone.
    Known,
    /// Held in a known year: a stone with the extent of that year behind it.
    YearOnly,
    /// Held at an unknown time between two others: a hollow stone in a hatched span.
    Unknown,
    /// Announced: an outline.
    Announced,
}

/// An edition in the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Stone {
    /// Which edition.
    pub edition: Edition,
    /// The country of its bank.
    pub country: Country,
    /// How its date is known.
    pub certainty: Certainty,
    /// Its middle.
    pub at: Point,
    /// Half the length of time that its date can mean, along the axis.
    pub extent: f64,
    /// Whether there is room for its label.
    pub is_labelled: bool,
}

/// A span of time in which editions of unknown date lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Hatch {
    /// First and last of those editions.
    pub editions: [Edition; 2],
    /// Its corner nearest to the origin.
    pub at: Point,
    /// Its width and height.
    pub size: [f64; 2],
}

/// An edition with its place along time, in view or not.
pub(super) struct Placed {
    pub(super) conference: &'static Conference,
    pub(super) country: Country,
    pub(super) certainty: Certainty,
    pub(super) along: f64,
    pub(super) date: PartialDate,
}

/// Places every edition that has a date and a country, in the order of their numbers.
pub(super) fn place(catalog: &Catalog, scale: &Scale) -> Vec<Placed> {
    let placed: Vec<Placed> = catalog
        .dataset()
        .conferences
        .iter()
        .filter_map(|conference| {
            let date = conference.dates()?;
            let certainty = match (conference.status, date) {
                (ConferenceStatus::Announced, _) => Certainty::Announced,
                (_, PartialDate::Between(..)) => Certainty::Unknown,
                (_, PartialDate::At(moment)) if moment.month().is_none() => Certainty::YearOnly,
                _ => Certainty::Known,
            };
            Some(Placed {
                conference,
                country: conference.country()?,
                certainty,
                along: scale.along(date.middle()),
                date,
            })
        })
        .collect();
    let mut placed = sorted(placed, |placed| u64::from(placed.conference.edition.0));
    spread_unknown(&mut placed, scale);
    placed
}

/// Editions of unknown date stand at equal distances between their neighbours: in order, and no more than that.
fn spread_unknown(placed: &mut [Placed], scale: &Scale) {
    let mut start = 0;
    while start < placed.len() {
        let is_unknown = |placed: &Placed| placed.certainty == Certainty::Unknown;
        let count = placed[start..].iter().take_while(|placed| is_unknown(placed)).count();
        if count > 0 {
            let end = start + count;
            let from = match start {
                0 => scale.along(placed[start].date.first_day().decimal_year()),
                _ => placed[start - 1].along,
            };
            let to = match placed.get(end) {
                Some(next) => next.along,
                None => scale.along(placed[start].date.last_day().decimal_year()),
            };
            for (index, placed) in placed[start..end].iter_mut().enumerate() {
                placed.along = from + (to - from) * (index + 1) as f64 / (count + 1) as f64;
            }
        }
        start += count + 1;
    }
}

/// The stones and hatched spans that are in view.
pub(super) fn in_view(placed: Vec<Placed>, scale: &Scale, lang: Lang) -> (Vec<Stone>, Vec<Hatch>) {
    let mut hatches: Vec<Hatch> = Vec::new();
    let mut labels = [Labels::default(), Labels::default()];
    let mut stones = Vec::new();
    for placed in &placed {
        let extent = scale.length(placed.date.last_day().decimal_year() - placed.date.first_day().decimal_year()) / 2.0;
        let across = scale.bank(placed.country);
        if placed.certainty == Certainty::Unknown {
            add_hatch(&mut hatches, placed, scale);
        }
        if !scale.is_in_view(placed.along, RADIUS) {
            continue;
        }
        let is_labelled = placed.certainty != Certainty::Unknown
            && labels[placed.country as usize].fit(placed.along, label_length(placed, scale, lang));
        stones.push(Stone {
            edition: *placed.conference.edition,
            country: placed.country,
            certainty: placed.certainty,
            at: scale.point(placed.along, across),
            extent: if placed.certainty == Certainty::Unknown { 0.0 } else { extent },
            is_labelled,
        });
    }
    (stones, hatches)
}

/// Consecutive editions that can mean the same time share one hatched span.
fn add_hatch(hatches: &mut Vec<Hatch>, placed: &Placed, scale: &Scale) {
    let edition = *placed.conference.edition;
    let [from, to] = [placed.date.first_day(), placed.date.last_day()].map(|day| scale.along(day.decimal_year()));
    let Some((from, to)) = scale.clipped(from, to) else { return };
    let at = scale.point(from, scale.bank(placed.country) - BANK);
    match hatches.last_mut() {
        Some(hatch) if hatch.at == at && hatch.editions[1].0 + 1 == edition.0 => hatch.editions[1] = edition,
        _ => {
            let size = match scale.direction {
                Direction::Across => [to - from, 2.0 * BANK],
                Direction::Down => [2.0 * BANK, to - from],
            };
            hatches.push(Hatch { editions: [edition, edition], at, size });
        }
    }
}

/// The length of a label along time.
fn label_length(placed: &Placed, scale: &Scale, lang: Lang) -> f64 {
    match scale.direction {
        Direction::Down => 34.0,
        Direction::Across => {
            let city = placed.conference.city().map_or(0.0, |city| width(city.reading(lang).text));
            city.max(width(&year_label(placed.date, lang))) + 6.0
        }
    }
}
