//! Dated events around the conferences.

use super::column::{both, column, dated, shown};
use super::{Kind, Owner, Table, cited, edition, own_id, partnership, words};
use crate::domain::{Confidence, Dataset, Milestone, MilestoneId, MilestoneKind};

/// Milestones and their sources.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let owner = Owner("milestone", ["Mốc", "Repère"], Kind::Id, "milestones");
    let sources = dataset.milestones.iter().map(|it| (it.id.to_string(), &*it.sources)).collect();
    vec![milestones(dataset), cited("milestone_sources", ["Nguồn của mốc", "Sources des repères"], owner, sources)]
}

fn milestones(dataset: &Dataset) -> Table {
    type Row<'a> = (&'a Milestone, &'a MilestoneId);
    let mut columns = vec![own_id(|(it, _): &Row| it.id.to_string())];
    columns.extend(dated("date", ["Thời điểm", "Date"], |(it, _): &Row| Some(it.date)));
    columns.extend([
        column("kind", ["Loại", "Nature"], words!(MilestoneKind), |(it, _): &Row| it.kind.as_str().to_owned())
            .required(),
        column("confidence", ["Độ tin cậy", "Fiabilité"], words!(Confidence), |(it, _): &Row| {
            shown(it.confidence.map(Confidence::as_str))
        }),
        edition(|(it, _): &Row| shown(it.edition)),
        partnership(|(it, _): &Row| shown(it.partnership.as_ref())),
        column(
            "is_origin",
            ["Khởi đầu của hợp tác", "Début de la coopération"],
            Kind::Flag,
            |(it, origin): &Row| (*it.id == **origin).to_string(),
        )
        .required(),
    ]);
    columns.extend(both("label", ["Nhãn", "Étiquette"], Kind::Text, |(it, _): &Row| it.label.as_ref()));
    columns.extend(both("text", ["Thành câu", "En une phrase"], Kind::Text, |(it, _): &Row| Some(&it.text)));
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |(it, _): &Row| it.note.as_ref()));
    let titles = ["Mốc thời gian", "Repères"];
    let about = ["Mỗi dòng: một sự kiện có ngày tháng.", "Une ligne par événement daté."];
    let rows = dataset.milestones.iter().map(|milestone| (milestone, &dataset.meta.origin));
    Table::new("milestones", [titles, about], &["id"], columns, rows)
}
