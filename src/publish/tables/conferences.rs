//! Editions of the conference, what is not known of them, and who took part.

use super::column::{both, column, country, dated, shown};
use super::{Kind, Owner, Table, cited, edition, locality, own_place, words};
use crate::domain::{Conference, ConferenceStatus, Dataset, FactKey, Localized, Participant, Role, Value};

/// Editions, gaps, participants and their sources.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let participants = participants(dataset);
    let owner = Owner("participant", ["Người tham dự", "Participant"], Kind::Place, "participants");
    let sources = participants.iter().map(|it| (it.id(), &*it.participant.sources)).collect();
    vec![
        editions(dataset),
        gaps(dataset),
        participant_table(&participants),
        cited("participant_sources", ["Nguồn của bên tham dự", "Sources des participants"], owner, sources),
    ]
}

fn editions(dataset: &Dataset) -> Table {
    let mut columns = vec![
        column("edition", ["Kỳ", "Édition"], Kind::Edition, |it: &&Conference| it.edition.to_string()).required(),
        column("status", ["Tình trạng", "Situation"], words!(ConferenceStatus), |it: &&Conference| {
            it.status.as_str().to_owned()
        })
        .required(),
    ];
    columns.extend(dated("dates", ["Thời gian", "Dates"], |it: &&Conference| it.dates()));
    columns.push(country(|it: &&Conference| it.country()));
    columns.extend(both("city", ["Nơi tổ chức", "Lieu"], Kind::Name, |it: &&Conference| it.city()));
    columns.push(locality("host", ["Địa phương đăng cai", "Collectivité hôte"], |it: &&Conference| match it
        .facts
        .value(FactKey::Host)
    {
        Some(Value::Locality(id)) => id.to_string(),
        _ => String::new(),
    }));
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &&Conference| it.note.as_ref()));
    let titles = ["Các kỳ hội nghị", "Éditions des Assises"];
    let about = [
        "Mỗi dòng: một kỳ, với giá trị được chọn; mọi ghi nhận nằm trong bảng “claims”.",
        "Une ligne par édition, avec les valeurs retenues\u{202f}; toutes les mentions sont dans le tableau «\u{a0}claims\u{a0}».",
    ];
    Table::new("conferences", [titles, about], &["edition"], columns, dataset.conferences.iter())
}

fn gaps(dataset: &Dataset) -> Table {
    type Row<'a> = (&'a Conference, usize, &'a Localized);
    let mut columns = vec![
        edition(|(conference, ..): &Row| conference.edition.to_string()).required(),
        column("position", ["Thứ tự", "Rang"], Kind::Position, |(_, index, _): &Row| (index + 1).to_string())
            .required(),
    ];
    columns.extend(both("missing", ["Còn thiếu", "Ce qui manque"], Kind::Text, |(.., text): &Row| Some(*text)));
    let rows = dataset.conferences.iter().flat_map(|conference| {
        conference.unknown.iter().enumerate().map(move |(index, text)| (conference, index, text))
    });
    let titles = ["Những gì còn thiếu của từng kỳ", "Ce qui manque sur chaque édition"];
    let about = ["Mỗi dòng: một điều chưa tìm thấy.", "Une ligne par lacune."];
    Table::new("conference_gaps", [titles, about], &["edition", "position"], columns, rows)
}

struct Row<'a> {
    conference: &'a Conference,
    index: usize,
    participant: &'a Participant,
}

impl Row<'_> {
    fn id(&self) -> String {
        format!("conference/{}/participants/{}", *self.conference.edition, self.index + 1)
    }
}

fn participants(dataset: &Dataset) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for conference in dataset.conferences.iter() {
        let numbered = conference.participants.iter().enumerate();
        rows.extend(numbered.map(|(index, participant)| Row { conference, index, participant }));
    }
    rows
}

fn participant_table(rows: &[Row]) -> Table {
    let mut columns = vec![
        own_place(|it: &&Row| it.id()),
        edition(|it: &&Row| it.conference.edition.to_string()).required(),
        locality("locality", ["Địa phương", "Collectivité"], |it: &&Row| shown(it.participant.locality.as_ref()))
            .about(["Nếu địa phương có bản ghi.", "Si la collectivité a une fiche."]),
        column("name", ["Tên như nguồn ghi", "Nom selon la source"], Kind::Name, |it: &&Row| {
            it.participant.name.clone()
        })
        .required(),
        country(|it: &&Row| Some(it.participant.country)).required(),
        column("role", ["Tư cách", "Qualité"], words!(Role), |it: &&Row| {
            shown(it.participant.role.map(Role::as_str))
        }),
    ];
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &&Row| it.participant.note.as_ref()));
    let titles = ["Địa phương được nêu là có tham dự", "Collectivités citées comme participantes"];
    let about = ["Mỗi dòng: một địa phương ở một kỳ.", "Une ligne par collectivité et par édition."];
    Table::new("participants", [titles, about], &["id"], columns, rows)
}
