//! Made-up milestones, and real ones that lose their partnership.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::partnerships::Stock;
use super::places::Pair;
use super::random::Random;
use super::words::{EVENTS, SUBJECTS};
use crate::domain::MilestoneKind;

/// The milestone as it is, without the partnership it is about if that is gone.
pub fn released(mut milestone: Value, pairs: &HashSet<&str>) -> Value {
    let is_gone = milestone["partnership"].as_str().is_some_and(|partnership| !pairs.contains(partnership));
    if let Some(fields) = milestone.as_object_mut().filter(|_| is_gone) {
        fields.remove("partnership");
    }
    milestone
}

impl Stock<'_> {
    /// A milestone, half of them of partnerships.
    pub fn milestone(&self, id: &str, pairs: &[Pair], random: &mut Random) -> Value {
        let ((vi, fr), (vi_subject, fr_subject)) = (random.pick(EVENTS), random.pick(SUBJECTS));
        let kinds = [MilestoneKind::Diplomacy, MilestoneKind::Administrative, MilestoneKind::Workshop];
        let (year, kind) = (random.year(1989, 2025), random.pick(&kinds));
        let mut milestone = json!({
            "id": id, "date": random.date(year), "kind": kind.as_str(),
            "text": { "vi": format!("{vi}: {vi_subject}."), "fr": format!("{fr} : {fr_subject}.") },
            "sources": [self.source(random)],
        });
        if !pairs.is_empty() && random.percent(50) {
            milestone["kind"] = MilestoneKind::Partnership.as_str().into();
            milestone["partnership"] = pairs[random.below(pairs.len())].id.as_str().into();
        }
        if random.percent(30) {
            milestone["label"] = json!({ "vi": vi, "fr": fr });
        }
        milestone
    }
}
