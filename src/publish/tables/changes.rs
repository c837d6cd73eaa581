//! What changed in the dataset, and which records a change is about.

use super::column::{both, column};
use super::{Kind, Table, edition, locality, own_id, partnership};
use crate::domain::{Change, ChangedRecords, Dataset};

/// Changes and their records.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    vec![changes(dataset), records(dataset)]
}

fn changes(dataset: &Dataset) -> Table {
    let mut columns = vec![
        own_id(|it: &&Change| it.id.to_string()),
        column("date", ["Ngày", "Date"], Kind::Day, |it: &&Change| it.date.to_string()).required(),
    ];
    columns.extend(both("title", ["Nhan đề", "Titre"], Kind::Text, |it: &&Change| Some(&it.title)));
    columns.extend(both("summary", ["Tóm tắt", "Résumé"], Kind::Text, |it: &&Change| Some(&it.summary)));
    let titles = ["Các thay đổi của dữ liệu", "Changements des données"];
    let about = ["Mỗi dòng: một thay đổi, theo thứ tự ngày.", "Une ligne par changement, dans l’ordre des jours."];
    Table::new("changes", [titles, about], &["id"], columns, &dataset.changes)
}

/// A record that a change is about: the change, its place among the change's records, kind and id.
type Row = (String, usize, &'static str, String);

fn records(dataset: &Dataset) -> Table {
    let of =
        |kind: &'static str| move |(.., its_kind, id): &Row| if *its_kind == kind { id.clone() } else { String::new() };
    let columns = vec![
        column("change", ["Thay đổi", "Changement"], Kind::Id, |(change, ..): &Row| change.clone())
            .required()
            .of("changes", "id"),
        column("position", ["Thứ tự", "Rang"], Kind::Position, |(_, index, ..): &Row| (index + 1).to_string())
            .required(),
        edition(of("conference")),
        partnership(of("partnership")),
        locality("locality", ["Địa phương", "Collectivité"], of("locality")),
        column("milestone", ["Mốc", "Repère"], Kind::Id, of("milestone")).of("milestones", "id"),
        column("source", ["Nguồn", "Source"], Kind::Id, of("source")).of("sources", "id"),
    ];
    let titles = ["Bản ghi liên quan đến thay đổi", "Fiches touchées par un changement"];
    let about = ["Mỗi dòng: một bản ghi mà một thay đổi nhắc tới.", "Une ligne par fiche que cite un changement."];
    let rows = dataset.changes.iter().flat_map(|change| {
        let named = change.records.iter().flat_map(named);
        named.enumerate().map(|(index, (kind, id))| (change.id.to_string(), index, kind, id))
    });
    Table::new("change_records", [titles, about], &["change", "position"], columns, rows)
}

fn named(records: &ChangedRecords) -> Vec<(&'static str, String)> {
    let mut named = Vec::new();
    named.extend(records.conferences.iter().map(|id| ("conference", id.to_string())));
    named.extend(records.partnerships.iter().map(|id| ("partnership", id.to_string())));
    named.extend(records.localities.iter().map(|id| ("locality", id.to_string())));
    named.extend(records.milestones.iter().map(|id| ("milestone", id.to_string())));
    named.extend(records.sources.iter().map(|id| ("source", id.to_string())));
    named
}
