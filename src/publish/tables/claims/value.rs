//! The columns of a claim's value: one group for each form that a value can have.

use super::Row;
use crate::domain::{Bound, Lang, PartnershipStatus, Quantity, Unit, Value, Wording};
use crate::publish::tables::column::{Both, Column, Columns, both, column, country, dated, shown};
use crate::publish::tables::{Kind, locality, words};

/// The columns of a number; `suffix` and `side` say whose it is, where a source counts the two countries apart.
fn quantity<'a>(
    suffix: &'static str,
    side: Both,
    of: impl Fn(&Value) -> Option<&Quantity> + Copy + 'static,
) -> Columns<&'a Row<'a>> {
    let one = |name: &str, title: Both, kind: Kind, cell: fn(&Quantity) -> String| {
        let column = column(&format!("{name}{suffix}"), title, kind, move |it: &&Row| {
            of(&it.claim.value).map(cell).unwrap_or_default()
        });
        if suffix.is_empty() { column } else { column.apart(side) }
    };
    vec![
        one("count", ["Số", "Nombre"], Kind::Count, |it| it.count.to_string())
            .about(["Cận dưới nếu có “to”.", "Borne inférieure s’il y a «\u{a0}to\u{a0}»."]),
        one("to", ["Cận trên", "Borne supérieure"], Kind::Count, |it| shown(it.to)),
        one("bound", ["Giới hạn", "Limite"], words!(Bound), |it| shown(it.bound.map(Bound::as_str)))
            .about(["Khoảng, hơn, gần.", "Environ, plus de, près de."]),
        one("unit", ["Đơn vị", "Unité"], words!(Unit), |it| shown(it.unit.map(Unit::as_str)))
            .about(["Trống: số lượng.", "Vide\u{a0}: choses comptées."]),
    ]
}

/// The forms of a value, in the order of the type.
const FORMS: [&str; 8] = ["count", "sides", "date", "text", "wording", "locality", "country", "status"];

fn form(value: &Value) -> &'static str {
    match value {
        Value::Count(_) => FORMS[0],
        Value::Sides(_) => FORMS[1],
        Value::Date(_) => FORMS[2],
        Value::Text(_) => FORMS[3],
        Value::Wording(_) => FORMS[4],
        Value::Locality(_) => FORMS[5],
        Value::Country(_) => FORMS[6],
        Value::Status(_) => FORMS[7],
    }
}

/// The columns of a value: those of its form are filled.
pub fn value<'a>() -> Columns<&'a Row<'a>> {
    let mut columns = vec![
        column("form", ["Dạng giá trị", "Forme de la valeur"], Kind::Word(FORMS.to_vec()), |it: &&Row| {
            form(&it.claim.value).to_owned()
        })
        .required(),
    ];
    columns.extend(quantity("", ["", ""], |value| match value {
        Value::Count(count) => Some(count),
        _ => None,
    }));
    columns.extend(quantity("_vn", ["Việt Nam", "Vietnam"], |value| match value {
        Value::Sides(sides) => sides.vn.as_ref(),
        _ => None,
    }));
    columns.extend(quantity("_fr", ["Pháp", "France"], |value| match value {
        Value::Sides(sides) => sides.fr.as_ref(),
        _ => None,
    }));
    columns.extend(dated("date", ["Thời điểm", "Date"], |it: &&Row| match it.claim.value {
        Value::Date(date) => Some(date),
        _ => None,
    }));
    columns.extend(both("text", ["Nội dung", "Texte"], Kind::Text, |it: &&Row| match &it.claim.value {
        Value::Text(text) => Some(text),
        _ => None,
    }));
    columns.extend([
        wording("wording", ["Nguyên văn", "Citation"], Kind::Quotation, |wording| wording.wording.clone()),
        wording("wording_lang", ["Ngôn ngữ của nguyên văn", "Langue de la citation"], words!(Lang), |wording| {
            wording.lang.as_str().to_owned()
        }),
        wording(
            "wording_is_ours",
            ["Bản dịch của kho tư liệu này", "Traduction de ce fonds"],
            Kind::Flag,
            |it| it.ours.to_string(),
        ),
        locality("locality", ["Địa phương", "Collectivité"], |it: &&Row| match &it.claim.value {
            Value::Locality(id) => id.to_string(),
            _ => String::new(),
        }),
        country(|it: &&Row| match it.claim.value {
            Value::Country(country) => Some(country),
            _ => None,
        }),
        column("status", ["Tình trạng", "Situation"], words!(PartnershipStatus), |it: &&Row| match it.claim.value {
            Value::Status(status) => status.as_str().to_owned(),
            _ => String::new(),
        }),
    ]);
    columns
}

fn wording<'a>(name: &str, title: Both, kind: Kind, cell: fn(&Wording) -> String) -> Column<&'a Row<'a>> {
    column(name, title, kind, move |it: &&Row| match &it.claim.value {
        Value::Wording(wording) => cell(wording),
        _ => String::new(),
    })
}
