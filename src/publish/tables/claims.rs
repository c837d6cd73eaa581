//! Claims: what sources say, value by value; where they disagree; the questions of no single record.

mod value;

use super::column::{Columns, both, column, shown};
use super::{Kind, Owner, Table, cited, edition, own_id, own_place, partnership, words};
use crate::domain::{Claim, Confidence, Dataset, FactKey, Localized, Question, Scope};

/// Claims, their sources, disputes and questions.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    let facts = facts(dataset);
    let claims: Vec<Row> = facts.iter().flat_map(Fact::rows).collect();
    let owner = Owner("claim", ["Ghi nhận", "Mention"], Kind::Place, "claims");
    let sources = claims.iter().map(|row| (row.id(), &*row.claim.sources)).collect();
    vec![
        claim_table(&claims),
        cited("claim_sources", ["Nguồn của ghi nhận", "Sources des mentions"], owner, sources),
        disputes(&facts),
        questions(dataset),
    ]
}

/// What claims belong to: a record, and what of it they tell.
struct Fact<'a> {
    /// `conference`, `partnership` or `question`.
    kind: &'static str,
    record: String,
    key: &'static str,
    claims: &'a [Claim],
    is_disputed: bool,
    unresolved: Option<&'a Localized>,
}

struct Row<'a> {
    fact: &'a Fact<'a>,
    index: usize,
    claim: &'a Claim,
}

/// Kinds of records that have claims.
const KINDS: [&str; 3] = ["conference", "partnership", "question"];

/// What claims of a record tell beside the facts that have a key.
const OTHER_KEYS: [&str; 3] = ["topics", "outcomes", "answer"];

impl<'a> Fact<'a> {
    fn id(&self) -> String {
        format!("{}/{}/{}", self.kind, self.record, self.key)
    }

    fn rows(&'a self) -> impl Iterator<Item = Row<'a>> {
        self.claims.iter().enumerate().map(move |(index, claim)| Row { fact: self, index, claim })
    }

    /// The record, where it is of that kind.
    fn record_of(&self, kind: &str) -> String {
        if self.kind == kind { self.record.clone() } else { String::new() }
    }
}

impl Row<'_> {
    fn id(&self) -> String {
        format!("{}/{}", self.fact.id(), self.index + 1)
    }
}

/// Every fact of every record, with what else sources say of an edition, and the questions.
fn facts(dataset: &Dataset) -> Vec<Fact<'_>> {
    let mut facts = Vec::new();
    for conference in dataset.conferences.iter() {
        facts.extend(keyed(KINDS[0], conference.edition.to_string(), &conference.facts));
        for (key, claims) in OTHER_KEYS.into_iter().zip([&conference.topics, &conference.outcomes]) {
            let record = conference.edition.to_string();
            facts.push(Fact { kind: KINDS[0], record, key, claims, is_disputed: false, unresolved: None });
        }
    }
    for partnership in &dataset.partnerships {
        facts.extend(keyed(KINDS[1], partnership.id.to_string(), &partnership.facts));
    }
    for question in &dataset.questions {
        let (record, unresolved) = (question.id.to_string(), question.unresolved.as_ref());
        let claims = &*question.claims;
        facts.push(Fact { kind: KINDS[2], record, key: OTHER_KEYS[2], claims, is_disputed: true, unresolved });
    }
    facts
}

fn keyed<'a>(kind: &'static str, record: String, facts: &'a [crate::domain::Fact]) -> impl Iterator<Item = Fact<'a>> {
    facts.iter().map(move |fact| Fact {
        kind,
        record: record.clone(),
        key: fact.key.as_str(),
        claims: &fact.claims,
        is_disputed: fact.is_disputed(),
        unresolved: fact.unresolved.as_ref(),
    })
}

/// The columns that say which fact of which record a row is about.
fn about_fact<R>(fact: impl for<'a> Fn(&'a R) -> &'a Fact<'a> + Copy + 'static) -> Columns<R> {
    let keys = FactKey::ALL.iter().map(|key| key.as_str()).chain(OTHER_KEYS).collect();
    vec![
        column("record_kind", ["Loại bản ghi", "Nature de la fiche"], Kind::Word(KINDS.to_vec()), move |row| {
            fact(row).kind.to_owned()
        })
        .required(),
        edition(move |row| fact(row).record_of(KINDS[0])),
        partnership(move |row| fact(row).record_of(KINDS[1])),
        column("question", ["Câu hỏi", "Question"], Kind::Id, move |row| fact(row).record_of(KINDS[2]))
            .of("questions", "id"),
        column("fact", ["Dữ kiện", "Fait"], Kind::Word(keys), move |row| fact(row).key.to_owned()).required(),
    ]
}

fn claim_table(rows: &[Row]) -> Table {
    let mut columns = vec![own_place(|it: &&Row| it.id())];
    columns.extend(about_fact(|it: &&Row| it.fact));
    columns.push(
        column("position", ["Thứ tự", "Rang"], Kind::Position, |it: &&Row| (it.index + 1).to_string()).required(),
    );
    columns.extend(value::value());
    columns.extend([
        column("scope", ["Phạm vi", "Portée"], words!(Scope), |it: &&Row| shown(it.claim.scope.map(Scope::as_str))),
        column("confidence", ["Độ tin cậy", "Fiabilité"], words!(Confidence), |it: &&Row| {
            shown(it.claim.confidence.map(Confidence::as_str))
        }),
        column(
            "is_disputed",
            ["Các nguồn không thống nhất", "Les sources divergent"],
            Kind::Flag,
            |it: &&Row| it.fact.is_disputed.to_string(),
        )
        .required(),
        column("is_preferred", ["Giá trị được chọn", "Valeur retenue"], Kind::Flag, |it: &&Row| {
            it.claim.preferred.is_some().to_string()
        })
        .required()
        .about([
            "Chỉ có khi các nguồn không thống nhất: giá trị duy nhất không cần chọn.",
            "Seulement en cas de désaccord\u{a0}: une valeur unique n’a pas à être retenue.",
        ]),
    ]);
    columns.extend(both("reason", ["Lý do chọn", "Raison du choix"], Kind::Text, |it: &&Row| {
        it.claim.preferred.as_ref()
    }));
    columns.extend(both("sentence", ["Thành câu", "En une phrase"], Kind::Text, |it: &&Row| it.claim.text.as_ref()));
    columns.extend(both("note", ["Ghi chú", "Note"], Kind::Text, |it: &&Row| it.claim.note.as_ref()));
    let titles = ["Ghi nhận: điều các nguồn nói", "Mentions\u{a0}: ce que disent les sources"];
    let about = [
        "Mỗi dòng: một ghi nhận về một dữ kiện của một bản ghi; nguồn nằm trong bảng “claim_sources”.",
        "Une ligne par mention d’un fait d’une fiche\u{202f}; ses sources sont dans le tableau «\u{a0}claim_sources\u{a0}».",
    ];
    Table::new("claims", [titles, about], &["id"], columns, rows)
}

fn disputes(facts: &[Fact]) -> Table {
    let mut columns = vec![own_place(|it: &&Fact| it.id())];
    columns.extend(about_fact(|it: &&Fact| *it));
    columns.extend([
        column("claims", ["Số ghi nhận", "Nombre de mentions"], Kind::Count, |it: &&Fact| {
            it.claims.len().to_string()
        })
        .required(),
        column("is_settled", ["Đã chọn một giá trị", "Une valeur est retenue"], Kind::Flag, |it: &&Fact| {
            it.claims.iter().any(|claim| claim.preferred.is_some()).to_string()
        })
        .required(),
    ]);
    columns.extend(both(
        "unresolved",
        ["Vì sao không chọn", "Pourquoi aucune n’est retenue"],
        Kind::Text,
        |it: &&Fact| it.unresolved,
    ));
    let titles = ["Điểm không thống nhất", "Désaccords"];
    let about = [
        "Mỗi dòng: một dữ kiện mà các nguồn không thống nhất.",
        "Une ligne par fait sur lequel les sources divergent.",
    ];
    Table::new("disputes", [titles, about], &["id"], columns, facts.iter().filter(|fact| fact.is_disputed))
}

fn questions(dataset: &Dataset) -> Table {
    let mut columns = vec![own_id(|it: &&Question| it.id.to_string())];
    columns.extend(both("title", ["Câu hỏi", "Question"], Kind::Text, |it: &&Question| Some(&it.title)));
    let titles = ["Câu hỏi chung", "Questions générales"];
    let about = [
        "Mỗi dòng: một điểm không thống nhất không thuộc riêng kỳ hội nghị nào.",
        "Une ligne par désaccord qui n’appartient à aucune édition en particulier.",
    ];
    Table::new("questions", [titles, about], &["id"], columns, &dataset.questions)
}
