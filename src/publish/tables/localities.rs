//! Local authorities, their other names, and which became which.

use super::column::{both, column, country, shown};
use super::{Kind, Owner, Table, cited, locality, own_id, own_place, words};
use crate::domain::{Dataset, Level, Locality, LocalityId, LocalityStatus, PartialDate, SourceId};

/// Authorities, other names, successions and their sources.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let links = links(dataset);
    let owner = Owner("succession", ["Liên kết kế tiếp", "Succession"], Kind::Place, "successions");
    let sources = links.iter().map(|link| (link.id(), &*link.sources)).collect();
    vec![
        localities(dataset),
        names(dataset),
        successions(&links),
        cited("succession_sources", ["Nguồn của liên kết kế tiếp", "Sources des successions"], owner, sources),
    ]
}

fn localities(dataset: &Dataset) -> Table {
    type Row<'a> = &'a Locality;
    let mut columns = vec![own_id(|it: &Row| it.id.to_string())];
    columns.extend(both("name", ["Tên chính thức", "Nom officiel"], Kind::Name, |it: &Row| Some(&it.names)));
    columns.extend([
        country(|it: &Row| Some(it.country)).required(),
        column("level", ["Cấp", "Échelon"], words!(Level), |it: &Row| it.level.as_str().to_owned()).required(),
        locality("parent", ["Thuộc", "Fait partie de"], |it: &Row| shown(it.parent.as_ref())),
        column("lat", ["Vĩ độ", "Latitude"], Kind::Degrees, |it: &Row| it.lat.to_string()).required(),
        column("lon", ["Kinh độ", "Longitude"], Kind::Degrees, |it: &Row| it.lon.to_string()).required(),
        column("iso", ["Mã ISO 3166-2", "Code ISO 3166-2"], Kind::Name, |it: &Row| shown(it.iso.as_ref())),
        column("iso_former", ["Mã ISO 3166-2 cũ", "Ancien code ISO 3166-2"], Kind::Name, |it: &Row| {
            shown(it.iso_former.as_ref())
        }),
        column("insee", ["Mã INSEE", "Code INSEE"], Kind::Name, |it: &Row| shown(it.insee.as_ref())),
        column("status", ["Tình trạng", "Situation"], words!(LocalityStatus), |it: &Row| {
            it.status.as_str().to_owned()
        })
        .required(),
        column(
            "dissolved",
            ["Ngày không còn là đơn vị hành chính", "Date de disparition"],
            Kind::Date,
            |it: &Row| shown(it.dissolved),
        ),
    ]);
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &Row| it.note.as_ref()));
    let titles = ["Địa phương", "Collectivités"];
    let about = [
        "Mỗi dòng: một địa phương của một trong hai nước, đang hoặc từng tồn tại.",
        "Une ligne par collectivité de l’un des deux pays, actuelle ou passée.",
    ];
    Table::new("localities", [titles, about], &["id"], columns, dataset.localities.iter())
}

fn names(dataset: &Dataset) -> Table {
    type Row<'a> = (&'a Locality, &'a String);
    let columns = vec![
        locality("locality", ["Địa phương", "Collectivité"], |(it, _): &Row| it.id.to_string()).required(),
        column("name", ["Tên khác", "Autre nom"], Kind::Name, |(_, name): &Row| name.to_string()).required(),
    ];
    let titles = ["Tên khác của địa phương", "Autres noms des collectivités"];
    let about = [
        "Mỗi dòng: một tên mà người đọc có thể tìm.",
        "Une ligne par nom sous lequel on peut chercher une collectivité.",
    ];
    let rows = dataset.localities.iter().flat_map(|it| it.aliases.iter().map(move |name| (it, name)));
    Table::new("locality_names", [titles, about], &["locality", "name"], columns, rows)
}

/// A link of succession, told by one of its two records or by both.
struct Link<'a> {
    predecessor: &'a LocalityId,
    successor: &'a LocalityId,
    date: PartialDate,
    sources: Vec<SourceId>,
}

impl Link<'_> {
    fn id(&self) -> String {
        format!("locality/{}/successors/{}", self.predecessor, self.successor)
    }
}

fn links(dataset: &Dataset) -> Vec<Link<'_>> {
    let mut links: Vec<Link> = Vec::new();
    for it in dataset.localities.iter() {
        let before = it.predecessors.iter().map(|link| (&link.id, &*it.id, link));
        let after = it.successors.iter().map(|link| (&*it.id, &link.id, link));
        for (predecessor, successor, link) in before.chain(after) {
            let same = links.iter_mut().find(|it| it.predecessor == predecessor && it.successor == successor);
            match same {
                Some(same) => {
                    let more = link.sources.iter().filter(|source| !same.sources.contains(source));
                    let more: Vec<SourceId> = more.cloned().collect();
                    same.sources.extend(more);
                }
                None => {
                    links.push(Link { predecessor, successor, date: link.date, sources: link.sources.to_vec() });
                }
            }
        }
    }
    links
}

fn successions(links: &[Link]) -> Table {
    let columns = vec![
        own_place(|it: &&Link| it.id()),
        locality("predecessor", ["Địa phương tiền thân", "Prédécesseur"], |it: &&Link| {
            it.predecessor.to_string()
        })
        .required(),
        locality("successor", ["Địa phương kế tiếp", "Successeur"], |it: &&Link| it.successor.to_string()).required(),
        column("date", ["Có hiệu lực", "Entrée en vigueur"], Kind::Date, |it: &&Link| it.date.to_string()).required(),
    ];
    let titles = ["Tiền thân và kế tiếp của địa phương", "Successions de collectivités"];
    let about = [
        "Mỗi dòng: một địa phương tiếp nối một địa phương khác.",
        "Une ligne par collectivité qui succède à une autre.",
    ];
    Table::new("successions", [titles, about], &["id"], columns, links)
}
