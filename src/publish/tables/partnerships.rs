//! Partnerships, their sectors and sources, and what was done within them.

use super::column::{both, column, shown};
use super::{Kind, Owner, Table, cited, locality, own_id, own_place, partnership, words};
use crate::domain::{Confidence, Dataset, FactKey, Partnership, PartnershipStatus, Project, SectorId};

/// Partnerships, sectors, sources; projects and theirs.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let projects = projects(dataset);
    let owner = Owner("partnership", ["Quan hệ đối tác", "Partenariat"], Kind::Id, "partnerships");
    let sources = dataset.partnerships.iter().map(|it| (it.id.to_string(), &*it.sources)).collect();
    let project = Owner("project", ["Dự án", "Projet"], Kind::Place, "projects");
    let of_projects = projects.iter().map(|row| (row.id(), &*row.project.sources)).collect();
    vec![
        partnerships(dataset),
        sectors(dataset),
        cited("partnership_sources", ["Nguồn của quan hệ đối tác", "Sources des partenariats"], owner, sources),
        project_table(&projects),
        cited("project_sources", ["Nguồn của dự án", "Sources des projets"], project, of_projects),
    ]
}

fn partnerships(dataset: &Dataset) -> Table {
    type Row<'a> = &'a Partnership;
    const DATES: [(&str, [&str; 2], FactKey); 3] = [
        ("since", ["Bắt đầu", "Début"], FactKey::Since),
        ("until", ["Kết thúc", "Fin"], FactKey::Until),
        ("last_reported", ["Tin gần nhất", "Dernière mention"], FactKey::LastReported),
    ];
    let mut columns = vec![
        own_id(|it: &Row| it.id.to_string()),
        locality("vn", ["Phía Việt Nam", "Côté vietnamien"], |it: &Row| it.vn.to_string()).required(),
        locality("fr", ["Phía Pháp", "Côté français"], |it: &Row| it.fr.to_string()).required(),
    ];
    columns.extend(
        DATES.map(|(name, title, key)| column(name, title, Kind::Date, move |it: &Row| shown(it.facts.date(key)))),
    );
    columns.extend([
        column("status", ["Tình trạng", "Situation"], words!(PartnershipStatus), |it: &Row| {
            it.status().as_str().to_owned()
        })
        .required()
        .about([
            "“unknown”: chưa rõ, không có nghĩa là đã kết thúc.",
            "«\u{a0}unknown\u{a0}»\u{a0}: situation inconnue, ce qui ne veut pas dire terminé.",
        ]),
        column("confidence", ["Độ tin cậy", "Fiabilité"], words!(Confidence), |it: &Row| {
            it.confidence.as_str().to_owned()
        })
        .required(),
        locality(
            "continued_by_vn",
            ["Tiếp nối phía Việt Nam", "Poursuivi côté vietnamien par"],
            |it: &Row| shown(it.continued_by.as_ref().and_then(|by| by.vn.as_ref())),
        ),
        locality("continued_by_fr", ["Tiếp nối phía Pháp", "Poursuivi côté français par"], |it: &Row| {
            shown(it.continued_by.as_ref().and_then(|by| by.fr.as_ref()))
        }),
    ]);
    columns.extend(both("summary", ["Tóm tắt", "Résumé"], Kind::Text, |it: &Row| Some(&it.summary)));
    let titles = ["Quan hệ đối tác", "Partenariats"];
    let about = [
        "Mỗi dòng: một cặp địa phương, với giá trị được chọn; mọi ghi nhận nằm trong bảng “claims”.",
        "Une ligne par paire de collectivités, avec les valeurs retenues\u{202f}; toutes les mentions sont dans le tableau «\u{a0}claims\u{a0}».",
    ];
    Table::new("partnerships", [titles, about], &["id"], columns, &dataset.partnerships)
}

fn sectors(dataset: &Dataset) -> Table {
    type Row<'a> = (&'a Partnership, &'a SectorId);
    let columns = vec![
        partnership(|(it, _): &Row| it.id.to_string()).required(),
        column("sector", ["Lĩnh vực", "Domaine"], Kind::Id, |(_, sector): &Row| sector.to_string())
            .required()
            .of("sectors", "id"),
    ];
    let titles = ["Lĩnh vực của quan hệ đối tác", "Domaines des partenariats"];
    let about = ["Mỗi dòng: một lĩnh vực của một quan hệ đối tác.", "Une ligne par domaine d’un partenariat."];
    let rows = dataset.partnerships.iter().flat_map(|it| it.sectors.iter().map(move |sector| (it, sector)));
    Table::new("partnership_sectors", [titles, about], &["partnership", "sector"], columns, rows)
}

struct Row<'a> {
    partnership: &'a Partnership,
    index: usize,
    project: &'a Project,
}

impl Row<'_> {
    fn id(&self) -> String {
        format!("partnership/{}/projects/{}", *self.partnership.id, self.index + 1)
    }
}

fn projects(dataset: &Dataset) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for partnership in &dataset.partnerships {
        let numbered = partnership.projects.iter().enumerate();
        rows.extend(numbered.map(|(index, project)| Row { partnership, index, project }));
    }
    rows
}

fn project_table(rows: &[Row]) -> Table {
    let mut columns = vec![
        own_place(|it: &&Row| it.id()),
        partnership(|it: &&Row| it.partnership.id.to_string()).required(),
        column("start", ["Bắt đầu", "Début"], Kind::Date, |it: &&Row| shown(it.project.start)),
        column("end", ["Kết thúc", "Fin"], Kind::Date, |it: &&Row| shown(it.project.end)),
        column("sector", ["Lĩnh vực", "Domaine"], Kind::Id, |it: &&Row| it.project.sector.to_string())
            .required()
            .of("sectors", "id"),
    ];
    columns.extend(both("name", ["Tên", "Nom"], Kind::Text, |it: &&Row| Some(&it.project.name)));
    let titles = ["Dự án", "Projets"];
    let about = ["Mỗi dòng: một dự án của một quan hệ đối tác.", "Une ligne par projet d’un partenariat."];
    Table::new("projects", [titles, about], &["id"], columns, rows)
}
