//! Milestones on the water: a lozenge each, or one for several where they would overlap.

use super::labels::{Labels, width};
use super::scale::{Direction, Point, Scale};
use crate::catalog::Catalog;
use crate::domain::{Lang, Milestone, MilestoneKind};

/// The least distance between two lozenges.
const APART: f64 = 15.0;

/// One milestone, or several that would overlap.
#[derive(Debug, Clone, PartialEq)]
pub struct Lozenge {
    /// The milestones, in the order of time.
    pub milestones: Vec<&'static Milestone>,
    /// Its middle.
    pub at: Point,
    /// Its label and where that is centred, if it has one and there is room for it.
    pub label: Option<(Point, &'static str)>,
}

/// Whether a milestone belongs on the water, and not to a stone or a partnership.
pub fn is_on_water(milestone: &Milestone) -> bool {
    use MilestoneKind::{Administrative, Diplomacy, Workshop};
    matches!(milestone.kind, Diplomacy | Administrative | Workshop)
}

/// The lozenges in view.
pub(super) fn lozenges(catalog: &Catalog, scale: &Scale, lang: Lang) -> Vec<Lozenge> {
    let origin = catalog.origin().map(|origin| &origin.id);
    let mut groups: Vec<Vec<(f64, &'static Milestone)>> = Vec::new();
    for milestone in catalog.milestones() {
        let along = scale.along(milestone.date.middle());
        let is_shown = is_on_water(milestone) || Some(&milestone.id) == origin;
        if !is_shown || !scale.is_in_view(along, 0.0) {
            continue;
        }
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
                milestones: group.iter().map(|(_, milestone)| *milestone).collect(),
                at: scale.point(along, scale.water()),
                label,
            }
        })
        .collect()
}

fn label(
    group: &[(f64, &'static Milestone)],
    along: f64,
    levels: &mut [Labels; 2],
    scale: &Scale,
    lang: Lang,
) -> Option<(Point, &'static str)> {
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
    Some((scale.point(along, scale.water() + offsets[level]), text))
}
