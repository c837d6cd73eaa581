//! Two sides, or a side and what it is about, in one search and in either language.

use super::rows;

/// Each query, and what it finds first.
fn assert_row_first(table: &[(&str, &str)]) {
    for (typed, first) in table {
        assert_eq!(rows(typed).first(), Some(first), "{typed}: {:?}", rows(typed));
    }
}

#[test]
fn both_sides_may_be_named_in_any_order_and_language() {
    assert_row_first(&[
        ("yen bai val de marne", "val-de-marne--yen-bai"),
        ("Val-de-Marne Yên Bái", "val-de-marne--yen-bai"),
        ("Val-de-Marne / Yên Bái", "val-de-marne--yen-bai"),
        ("yên bái – val-de-marne", "val-de-marne--yen-bai"),
        ("tỉnh Yên Bái, tỉnh Val-de-Marne", "val-de-marne--yen-bai"),
        ("94 yen bai", "val-de-marne--yen-bai"),
        ("hanoi idf", "ile-de-france--ha-noi"),
        ("IDF Hà Nội", "ile-de-france--ha-noi"),
        ("ile de france hanoi", "ile-de-france--ha-noi"),
        ("toulouse hanoï", "toulouse--ha-noi"),
        ("hà nội toulouse", "toulouse--ha-noi"),
        ("montreuil hải dương", "montreuil--hai-duong"),
        ("cd93 hai duong", "seine-saint-denis--hai-duong"),
        ("brest haiphong", "brest-metropole--hai-phong"),
        ("brest vung tau", "brest-metropole--ba-ria-vung-tau"),
        ("rhone alpes saigon", "rhone-alpes--ho-chi-minh"),
        ("idf tphcm", "ile-de-france--ho-chi-minh"),
        ("nice cần thơ", "nice--can-tho"),
        ("la seyne can tho", "la-seyne-sur-mer--can-tho"),
        ("lorient kien giang", "lorient--kien-giang"),
        ("cotes d'armor nghe an", "cotes-d-armor--nghe-an"),
        ("22 ha tinh", "cotes-d-armor--ha-tinh"),
        ("blois huế", "blois--hue-thuoc-tinh"),
        ("hue rennes", "rennes--hue-thuoc-tinh"),
        ("le havre tourane", "le-havre--da-nang"),
        ("occitanie dalat", "occitanie--lam-dong"),
        ("nevers buon ma thuot", "nevers--dak-lak"),
        ("lyon dien bien phu", "lyon--dien-bien"),
        ("choisy dong da", "choisy-le-roi--dong-da"),
        ("siaap hai duong", "siaap--hai-duong"),
        ("npdc tourane", "nord-pas-de-calais--da-nang"),
    ]);
}

#[test]
fn a_name_and_a_sector_may_be_of_different_languages() {
    assert_row_first(&[
        ("hai duong eau", "seine-saint-denis--hai-duong"),
        ("hải dương nông nghiệp", "montreuil--hai-duong"),
        ("montreuil nông nghiệp", "montreuil--hai-duong"),
        ("toulouse di sản", "toulouse--ha-noi"),
        ("hanoi patrimoine toulouse", "toulouse--ha-noi"),
        ("lyon đô thị dien bien", "lyon--dien-bien"),
        ("can tho tourisme nice", "nice--can-tho"),
        ("brest kinh tế biển vung tau", "brest-metropole--ba-ria-vung-tau"),
        ("nevers y tế", "nevers--dak-lak"),
        ("nghệ an francophonie", "cotes-d-armor--nghe-an"),
        ("son la nông nghiệp midi pyrenees", "midi-pyrenees--son-la"),
        ("lâm đồng patrimoine", "occitanie--lam-dong"),
        ("sedif nước", "sedif--nam-dinh"),
        ("brest santé hải phòng", "brest-metropole--hai-phong"),
    ]);
}

#[test]
fn a_sector_keeps_only_the_partnerships_of_that_place() {
    for (typed, place) in [("yên bái nước", ["yen-bai", "lao-cai"]), ("lyon đô thị", ["lyon", "lyon"])] {
        let rows = rows(typed);
        assert!(rows.len() > 1 && rows.iter().all(|id| place.iter().any(|it| id.contains(it))), "{typed}: {rows:?}");
    }
}
