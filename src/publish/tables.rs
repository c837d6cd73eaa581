//! The dataset as tables in normal form, for those who work with spreadsheets, databases and statistics: every record,
//! every claim and every reference of it, in one file each.
//!
//! A cell has one value; where a record has several of a thing, these are rows of another table that name the record.

mod agreements;
mod changes;
mod claims;
mod column;
mod conferences;
mod localities;
mod milestones;
mod partnerships;
mod sources;

pub use column::{Heading, Kind, Table};

use crate::domain::{Dataset, SourceId};
use column::{Both, Column, column};

/// Every table, the most read first.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    [
        conferences::tables(dataset),
        claims::tables(dataset),
        partnerships::tables(dataset),
        agreements::tables(dataset),
        localities::tables(dataset),
        milestones::tables(dataset),
        sources::tables(dataset),
        changes::tables(dataset),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The words of a closed list, as the type of a column.
macro_rules! words {
    ($words:ty) => {
        crate::publish::tables::Kind::Word(<$words>::ALL.iter().map(|word| word.as_str()).collect())
    };
}
use words;

/// The column of a record's own id.
fn own_id<R>(cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    column("id", ["Mã", "Identifiant"], Kind::Id, cell).required()
}

/// The column of the place in the dataset that names what has no id of its own.
fn own_place<R>(cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    const ABOUT: Both = [
        "Vị trí trong tập dữ liệu: loại bản ghi, bản ghi, phần của bản ghi, số thứ tự. Có thể đổi ở phiên bản sau.",
        "Place dans les données\u{a0}: nature de la fiche, fiche, partie de la fiche, rang. Peut changer d’une version à l’autre.",
    ];
    column("id", ["Mã", "Identifiant"], Kind::Place, cell).required().about(ABOUT)
}

/// The columns of the records that a row may belong to.
fn edition<R>(cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    column("edition", ["Kỳ", "Édition"], Kind::Edition, cell).of("conferences", "edition")
}

fn partnership<R>(cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    column("partnership", ["Quan hệ đối tác", "Partenariat"], Kind::Id, cell).of("partnerships", "id")
}

fn locality<R>(name: &str, title: Both, cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    column(name, title, Kind::Id, cell).of("localities", "id")
}

/// How a table of references names the record on its left: column, title, type, and the table that it is of.
struct Owner(&'static str, Both, Kind, &'static str);

/// The sources of another table's rows, one row for each source of each.
fn cited(
    name: &'static str,
    title: Both,
    Owner(record, record_title, kind, table): Owner,
    rows: Vec<(String, &[SourceId])>,
) -> Table {
    const ABOUT: Both = ["Mỗi dòng: một nguồn của một bản ghi.", "Une ligne par source d’une fiche."];
    type Row<'a> = (String, &'a SourceId);
    let columns = vec![
        column(record, record_title, kind, |(record, _): &Row| record.clone()).required().of(table, "id"),
        column("source", ["Nguồn", "Source"], Kind::Id, |(_, source): &Row| source.to_string())
            .required()
            .of("sources", "id"),
    ];
    let rows =
        rows.into_iter().flat_map(|(record, sources)| sources.iter().map(move |source| (record.clone(), source)));
    Table::new(name, [title, ABOUT], &[record, "source"], columns, rows)
}
