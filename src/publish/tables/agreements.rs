//! Agreements: those told by the record of an edition, and those told by the record of a partnership.

use super::column::{both, column, shown};
use super::{Kind, Owner, Table, cited, edition, own_place, partnership};
use crate::domain::{Agreement, Dataset, Edition, Localized, PartialDate, PartnershipId, SourceId};

/// Agreements and their sources.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let rows = rows(dataset);
    let owner = Owner("agreement", ["Thỏa thuận", "Accord"], Kind::Place, "agreements");
    let sources = rows.iter().map(|row| (row.id.clone(), row.sources)).collect();
    vec![agreements(&rows), cited("agreement_sources", ["Nguồn của thỏa thuận", "Sources des accords"], owner, sources)]
}

struct Row<'a> {
    id: String,
    edition: Option<Edition>,
    partnership: Option<&'a PartnershipId>,
    date: Option<PartialDate>,
    subject: &'a Localized,
    /// Parties as named, where the record of an edition names them.
    named: Option<&'a Agreement>,
    sources: &'a [SourceId],
}

fn rows(dataset: &Dataset) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for conference in dataset.conferences.iter() {
        for (index, agreement) in conference.agreements.iter().enumerate() {
            rows.push(Row {
                id: format!("conference/{}/agreements/{}", *conference.edition, index + 1),
                edition: Some(*conference.edition),
                partnership: None,
                date: agreement.date,
                subject: &agreement.subject,
                named: Some(agreement),
                sources: &agreement.sources,
            });
        }
    }
    for partnership in &dataset.partnerships {
        for (index, agreement) in partnership.agreements.iter().enumerate() {
            rows.push(Row {
                id: format!("partnership/{}/agreements/{}", *partnership.id, index + 1),
                edition: agreement.conference,
                partnership: Some(&partnership.id),
                date: Some(agreement.date),
                subject: &agreement.title,
                named: None,
                sources: &agreement.sources,
            });
        }
    }
    rows
}

fn agreements(rows: &[Row]) -> Table {
    let mut columns = vec![
        own_place(|it: &&Row| it.id.clone()),
        edition(|it: &&Row| shown(it.edition)).about(["Kỳ hội nghị nơi ký.", "Édition où il a été signé."]),
        partnership(|it: &&Row| shown(it.partnership)),
        column("date", ["Ngày ký", "Date de signature"], Kind::Date, |it: &&Row| shown(it.date)),
    ];
    columns.extend(both("subject", ["Nội dung", "Objet"], Kind::Text, |it: &&Row| Some(it.subject)));
    columns.extend(both(
        "party_vn",
        ["Bên Việt Nam như nguồn ghi", "Partie vietnamienne citée"],
        Kind::Name,
        |it: &&Row| it.named.and_then(|agreement| agreement.vn.as_ref()),
    ));
    columns.extend(both(
        "party_fr",
        ["Bên Pháp như nguồn ghi", "Partie française citée"],
        Kind::Name,
        |it: &&Row| it.named.and_then(|agreement| agreement.fr.as_ref()),
    ));
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &&Row| {
        it.named.and_then(|agreement| agreement.note.as_ref())
    }));
    let titles = ["Thỏa thuận", "Accords"];
    let about = [
        "Mỗi dòng: một thỏa thuận được bản ghi của một kỳ hội nghị hoặc của một quan hệ đối tác nêu; một thỏa thuận có thể được cả hai nêu.",
        "Une ligne par accord que mentionne la fiche d’une édition ou celle d’un partenariat\u{202f}; les deux peuvent mentionner le même.",
    ];
    Table::new("agreements", [titles, about], &["id"], columns, rows)
}
