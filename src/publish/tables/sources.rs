//! The documents that everything rests on, the fields of cooperation, and the remarks on the whole.

use super::column::{both, column, shown};
use super::{Kind, Table, own_id, words};
use crate::domain::{Dataset, Extent, Localized, Sector, Source, SourceKind, SourceLang};

/// Sources, sectors, remarks.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    vec![sources(dataset), sectors(dataset), notes(dataset)]
}

fn sources(dataset: &Dataset) -> Table {
    type Row<'a> = &'a Source;
    let mut columns = vec![
        own_id(|it: &Row| it.id.to_string()),
        column("title", ["Nhan đề", "Titre"], Kind::Quotation, |it: &Row| it.title.clone()).required(),
        column("lang", ["Ngôn ngữ", "Langue"], words!(SourceLang), |it: &Row| it.lang.as_str().to_owned()).required(),
        column("kind", ["Loại", "Nature"], words!(SourceKind), |it: &Row| it.kind.as_str().to_owned()).required(),
        column("publisher", ["Nơi đăng", "Éditeur"], Kind::Name, |it: &Row| shown(it.publisher.as_ref())),
        column("url", ["Địa chỉ", "Adresse"], Kind::Address, |it: &Row| shown(it.url.as_ref())),
        column("file", ["Tên tệp", "Nom du fichier"], Kind::Name, |it: &Row| shown(it.file.as_ref()))
            .about(["Tài liệu gốc, lưu cùng dự án.", "Document de départ, conservé avec le projet."]),
        column("published", ["Ngày đăng", "Parution"], Kind::Date, |it: &Row| shown(it.published)),
        column("read", ["Phần đã đọc", "Étendue lue"], words!(Extent), |it: &Row| it.read.as_str().to_owned())
            .required(),
        column("accessed", ["Ngày đọc", "Consulté le"], Kind::Date, |it: &Row| it.accessed.to_string()).required(),
    ];
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &Row| it.note.as_ref()));
    let titles = ["Nguồn", "Sources"];
    let about = ["Mỗi dòng: một tài liệu đã đọc.", "Une ligne par document lu."];
    Table::new("sources", [titles, about], &["id"], columns, dataset.sources.iter())
}

fn sectors(dataset: &Dataset) -> Table {
    let mut columns = vec![own_id(|it: &&Sector| it.id.to_string())];
    columns.extend(both("name", ["Tên", "Nom"], Kind::Name, |it: &&Sector| Some(&it.name)));
    let titles = ["Lĩnh vực hợp tác", "Domaines de coopération"];
    let about = ["Mỗi dòng: một lĩnh vực.", "Une ligne par domaine."];
    Table::new("sectors", [titles, about], &["id"], columns, &dataset.sectors)
}

fn notes(dataset: &Dataset) -> Table {
    type Row<'a> = (usize, &'a Localized);
    let mut columns = vec![
        column("position", ["Thứ tự", "Rang"], Kind::Position, |(index, _): &Row| (index + 1).to_string()).required(),
    ];
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |(_, note): &Row| Some(*note)));
    let titles = ["Ghi chú chung", "Remarques sur l’ensemble"];
    let about = ["Mỗi dòng: một điều cần biết khi đọc dữ liệu.", "Une ligne par chose à savoir pour lire les données."];
    Table::new("notes", [titles, about], &["position"], columns, dataset.meta.notes.iter().enumerate())
}
