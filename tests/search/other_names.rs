//! Names that are not the official ones, and those of before.

use super::{assert_first, places, rows};

#[test]
fn names_in_french_and_of_old_are_known() {
    assert_first(&[
        ("saigon", "ho-chi-minh"),
        ("Saïgon", "ho-chi-minh"),
        ("Sài Gòn", "ho-chi-minh"),
        ("SAI GON", "ho-chi-minh"),
        ("cholon", "ho-chi-minh"),
        ("Gia Định", "ho-chi-minh"),
        ("tourane", "da-nang"),
        ("Faïfo", "quang-nam"),
        ("faifo", "quang-nam"),
        ("Hội An", "quang-nam"),
        ("cap saint jacques", "ba-ria-vung-tau"),
        ("Cap Saint-Jacques", "ba-ria-vung-tau"),
        ("cap st-jacques", "ba-ria-vung-tau"),
        ("Poulo Condor", "ba-ria-vung-tau"),
        ("vũng tàu", "ba-ria-vung-tau"),
        ("Thăng Long", "ha-noi"),
        ("tonkin", "ha-noi"),
        ("annam", "thua-thien-hue"),
        ("Darlac", "dak-lak"),
        ("ban me thuot", "dak-lak"),
        ("Buôn Ma Thuột", "dak-lak"),
        ("dalat", "lam-dong"),
        ("Đà Lạt", "lam-dong"),
        ("nhatrang", "nha-trang"),
        ("quy nhon", "binh-dinh"),
        ("qui nhơn", "binh-dinh"),
        ("sapa", "lao-cai"),
        ("Chapa", "lao-cai"),
        ("phu quoc", "kien-giang"),
        ("dien bien phu", "dien-bien"),
        ("Nièvre", "nevers"),
        ("Créteil", "val-de-marne"),
        ("bobigny", "seine-saint-denis"),
        ("breizh", "bretagne"),
        ("Corsica", "corse"),
        ("Porte Océane", "le-havre"),
        ("ville rose", "toulouse"),
    ]);
}

#[test]
fn abbreviations_and_numbers_are_known() {
    assert_first(&[
        ("tp hcm", "ho-chi-minh"),
        ("TP.HCM", "ho-chi-minh"),
        ("TPHCM", "ho-chi-minh"),
        ("tp. hcm", "ho-chi-minh"),
        ("hcmv", "ho-chi-minh"),
        ("HCM-Ville", "ho-chi-minh"),
        ("hcmc", "ho-chi-minh"),
        ("ho chi minh city", "ho-chi-minh"),
        ("IDF", "ile-de-france"),
        ("idf", "ile-de-france"),
        ("NPDC", "nord-pas-de-calais"),
        ("BR-VT", "ba-ria-vung-tau"),
        ("brvt", "ba-ria-vung-tau"),
        ("TTH", "thua-thien-hue"),
        ("tt-huế", "thua-thien-hue"),
        ("94", "val-de-marne"),
        ("CD94", "val-de-marne"),
        ("93", "seine-saint-denis"),
        ("cd93", "seine-saint-denis"),
        ("56", "morbihan"),
        ("cd22", "cotes-d-armor"),
        ("siaap", "siaap"),
        ("SEDIF", "sedif"),
    ]);
    for (typed, first) in [
        ("PACA", "provence-alpes-cote-d-azur"),
        ("aura", "auvergne-rhone-alpes"),
        ("HDF", "hauts-de-france"),
        ("QN-ĐN", "quang-nam-da-nang"),
    ] {
        assert_eq!(places(typed)[0], first, "{typed}");
    }
}

/// The authority that answers first, and another that must be among those that answer.
#[test]
fn what_an_authority_became_or_came_from_answers_too() {
    for (typed, first, also) in [
        ("rhone alpes", "rhone-alpes", "auvergne-rhone-alpes"),
        ("Rhône-Alpes", "rhone-alpes", "auvergne-rhone-alpes"),
        ("auvergne rhone alpes", "auvergne-rhone-alpes", "rhone-alpes"),
        ("Midi-Pyrénées", "midi-pyrenees", "occitanie"),
        ("occitanie", "occitanie", "midi-pyrenees"),
        ("poitou charentes", "poitou-charentes", "nouvelle-aquitaine"),
        ("Nouvelle-Aquitaine", "nouvelle-aquitaine", "aquitaine"),
        ("nord pas de calais", "nord-pas-de-calais", "hauts-de-france"),
        ("grand lyon", "communaute-urbaine-de-lyon", "metropole-de-lyon"),
        ("Thừa Thiên Huế", "thua-thien-hue", "hue"),
        ("hue", "hue", "thua-thien-hue"),
        ("Quảng Nam-Đà Nẵng", "quang-nam-da-nang", "da-nang"),
        ("quang nam da nang", "quang-nam-da-nang", "quang-nam"),
        ("hà tây", "ha-noi", "dong-da"),
        ("song be", "binh-duong", "ho-chi-minh"),
        ("Sông Bé", "binh-duong", "binh-phuoc"),
        ("hai duong", "hai-duong", "hai-phong"),
        ("yên bái", "yen-bai", "lao-cai"),
        ("hoang lien son", "lao-cai", "yen-bai"),
    ] {
        let places = places(typed);
        assert_eq!(places[0], first, "{typed}");
        assert!(places.contains(&also), "{typed}: {also} in {places:?}");
    }
}

/// Partnerships found through the authority that one side became, came from or lies in.
#[test]
fn partnerships_are_found_by_what_a_side_became_or_lies_in() {
    for (typed, found) in [
        ("auvergne-rhône-alpes", "rhone-alpes--ho-chi-minh"),
        ("hai phong", "seine-saint-denis--hai-duong"),
        ("hcm", "brest-metropole--ba-ria-vung-tau"),
        ("lào cai", "val-de-marne--yen-bai"),
        ("occitanie", "midi-pyrenees--son-la"),
        ("nouvelle aquitaine", "aquitaine--lao-cai"),
        ("naq", "poitou-charentes--thua-thien-hue"),
        ("hauts de france", "nord-pas-de-calais--da-nang"),
        ("an giang", "lorient--kien-giang"),
        ("ninh bình", "sedif--nam-dinh"),
        ("gia lai", "seaff-sfl--binh-dinh"),
        ("paca", "nice--can-tho"),
        ("bretagne", "cotes-d-armor--nghe-an"),
        ("idf", "val-de-marne--yen-bai"),
        ("94", "chevilly-larue--yen-bai"),
        ("hà nội", "choisy-le-roi--dong-da"),
    ] {
        assert!(rows(typed).contains(&found), "{typed}: {found} in {:?}", rows(typed));
    }
}
