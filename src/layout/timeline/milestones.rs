//! Milestones on the water: a lozenge each, or one for several where they would overlap.

use super::labels::{Labels, width};
use super::scale::{Direction, Point, Scale};
use crate::catalog::Catalog;
use crate::domain::{Lang, Milestone, MilestoneId, MilestoneKind};
use crate::order::{of_value, sorted};

/// The least distance between two lozenges.
const APART: f64 = 15.0;

/// One milestone, or several that would overlap.
#[derive(Debug, Clone, PartialEq)]
pub struct Lozenge {
    /// The milestones, in the order of time.
    pub milestones: Vec<MilestoneId>,
    /// Its middle.
    pub at: Point,
    /// Where its label is centred, if it has one and there is room for it.
    pub label: Option<Point>,
}

/// Whether a milestone belongs on the water, and not to a stone or a partnership.
pub fn is_on_water(milestone: &Milestone) -> bool {
    use MilestoneKind::{Administrative, Diplomacy, Workshop};
    matches!(milestone.kind, Diplomacy | Administrative | Workshop)
}

/// The lozenges in view.
pub(super) fn lozenges(catalog: &Catalog, scale: &Scale, lang: Lang) -> Vec<Lozenge> {
    let origin = catalog.origin().map(|origin| &origin.id);
    let dated: Vec<(f64, &Milestone)> = catalog
        .dataset()
        .milestones
        .iter()
        .filter(|milestone| is_on_water(milestone) || Some(&milestone.id) == origin)
        .map(|milestone| (scale.along(milestone.date.middle()), milestone))
        .filter(|(along, _)| scale.is_in_view(*along, 0.0))
        .collect();
    let mut groups: Vec<Vec<(f64, &Milestone)>> = Vec::new();
    for (along, milestone) in sorted(dated, |(along, _)| of_value(*along)) {
        match groups.last_mut() {
            Some(group) if along - group[0].0 < APART => group.push((along, milestone)),
            _ => groups.push(vec![(along, milestone)]),
        }
    }
    // Labels stand on the near side of the thread's water or on the far one, whichever is free first.
    let mut levels = [Labels::default(), Labels::default()];
    groups
        .into_iter()
        .map(|group| {
            let along = (group[0].0 + group[group.len() - 1].0) / 2.0;
            let label = label(&group, along, &mut levels, scale, lang);
            Lozenge {
                milestones: group.iter().map(|(_, milestone)| (*milestone.id).clone()).collect(),
                at: scale.point(along, scale.water()),
                label,
            }
        })
        .collect()
}

fn label(
    group: &[(f64, &Milestone)],
    along: f64,
    levels: &mut [Labels; 2],
    scale: &Scale,
    lang: Lang,
) -> Option<Point> {
    let text = group.iter().find_map(|(_, milestone)| milestone.label.as_ref())?.reading(lang).text;
    // Downwards the water is too narrow for words; the years beside the stones and the table say them.
    if scale.direction == Direction::Down {
        return None;
    }
    let length = width(text);
    let offsets = [22.0, -14.0];
    let (whole, _) = scale.size();
    let along = along.min(whole - length / 2.0).max(length / 2.0);
    let level = levels.iter_mut().position(|level| level.fit(along, length))?;
    Some(scale.point(along, scale.water() + offsets[level]))
}

impl Lozenge {
    /// The words of its label.
    pub fn words(&self, catalog: &Catalog, lang: Lang) -> Option<&'static str> {
        let milestones = &catalog.dataset().milestones;
        self.milestones.iter().find_map(|id| {
            let milestone = milestones.iter().find(|milestone| *milestone.id == *id)?;
            milestone.label.as_ref().map(|label| label.reading(lang).text)
        })
    }
}
