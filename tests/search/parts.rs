//! A name in one word, the beginning of one, and one behind its kind.

use super::assert_first;

#[test]
fn a_name_may_be_written_in_one_word_or_begun() {
    assert_first(&[
        ("haiduong", "hai-duong"),
        ("HaiDuong", "hai-duong"),
        ("haiphong", "hai-phong"),
        ("hanoi", "ha-noi"),
        ("danang", "da-nang"),
        ("yenbai", "yen-bai"),
        ("laocai", "lao-cai"),
        ("cantho", "can-tho"),
        ("khanhhoa", "khanh-hoa"),
        ("daklak", "dak-lak"),
        ("hochiminh", "ho-chi-minh"),
        ("bariavungtau", "ba-ria-vung-tau"),
        ("thuathienhue", "thua-thien-hue"),
        ("iledefrance", "ile-de-france"),
        ("valdemarne", "val-de-marne"),
        ("seinesaintdenis", "seine-saint-denis"),
        ("cotesdarmor", "cotes-d-armor"),
        ("rhonealpes", "rhone-alpes"),
        ("nordpasdecalais", "nord-pas-de-calais"),
        ("hai du", "hai-duong"),
        ("hải dươ", "hai-duong"),
        ("yen b", "yen-bai"),
        ("val de m", "val-de-marne"),
        ("seine s", "seine-saint-denis"),
        ("toul", "toulouse"),
        ("montr", "montreuil"),
        ("midi pyr", "midi-pyrenees"),
        ("dien b", "dien-bien"),
    ]);
}

#[test]
fn a_kind_may_stand_before_a_name() {
    assert_first(&[
        ("tỉnh yên bái", "yen-bai"),
        ("province de Nghệ An", "nghe-an"),
        ("tinh ha tinh", "ha-tinh"),
        ("Quận Đống Đa", "dong-da"),
        ("arrondissement de Dong Da", "dong-da"),
        ("thành phố Nha Trang", "nha-trang"),
        ("région bretagne", "bretagne"),
        ("vùng Bretagne", "bretagne"),
        ("Vùng Occitanie", "occitanie"),
        ("REGION OCCITANIE", "occitanie"),
        ("ville de lyon", "lyon"),
        ("thành phố Lyon", "lyon"),
        ("thanh pho toulouse", "toulouse"),
        ("tp toulouse", "toulouse"),
        ("Ville de Montreuil", "montreuil"),
        ("departement de seine saint denis", "seine-saint-denis"),
        ("Département du Morbihan", "morbihan"),
        ("tỉnh Morbihan", "morbihan"),
        ("collectivité de Corse", "corse"),
    ]);
}
