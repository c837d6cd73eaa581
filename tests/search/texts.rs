//! Sectors, summaries, projects and agreements.

use super::{find, rows};

#[test]
fn words_of_a_project_or_an_agreement_are_found() {
    for (typed, found) in [
        ("paddi", "rhone-alpes--ho-chi-minh"),
        ("chè shan tuyết", "val-de-marne--yen-bai"),
        ("the shan tuyet", "val-de-marne--yen-bai"),
        ("Suối Giàng", "val-de-marne--yen-bai"),
        ("Yélimané", "montreuil--hai-duong"),
        ("yelimane mali", "montreuil--hai-duong"),
        ("mộc châu", "midi-pyrenees--son-la"),
        ("musee cham", "nord-pas-de-calais--da-nang"),
        ("bảo tàng chăm", "nord-pas-de-calais--da-nang"),
        ("kinh thành", "siaap--hue-thuoc-tinh"),
        ("Ngự Hà", "siaap--hue-thuoc-tinh"),
        ("moov'hanoi", "ile-de-france--ha-noi"),
        ("ma may", "toulouse--ha-noi"),
        ("mường thanh", "lyon--dien-bien"),
        ("harmonie", "grand-poitiers--thua-thien-hue"),
        ("iso 17025", "val-de-marne--yen-bai"),
        ("bac ha", "grand-perigueux--lao-cai"),
        ("jean moulin", "chevilly-larue--yen-bai"),
    ] {
        assert!(rows(typed).contains(&found), "{typed}: {found} in {:?}", rows(typed));
    }
}

#[test]
fn a_sector_is_found_by_its_name_in_either_language() {
    for (vi, fr) in [
        ("nước thải", "assainissement"),
        ("y tế", "santé"),
        ("di sản", "patrimoine"),
        ("nông nghiệp", "agriculture"),
        ("du lịch", "tourisme"),
        ("quy hoạch và quản lý đô thị", "urbanisme et gestion urbaine"),
        ("giao thông đô thị", "mobilité urbaine"),
        ("đổi mới sáng tạo", "innovation et numérique"),
    ] {
        let [vi_rows, fr_rows] = [rows(vi), rows(fr)];
        let both = vi_rows.iter().filter(|id| fr_rows.contains(id)).count();
        assert!(both > 0 && both * 2 >= vi_rows.len().min(fr_rows.len()), "{vi}: {vi_rows:?}, {fr}: {fr_rows:?}");
    }
}

/// Apart they may stand anywhere: “hai bên … đường” is not Hải Dương.
#[test]
fn words_of_texts_stand_side_by_side() {
    for (there, apart) in [("thé shan", "shan thé"), ("musée cham", "cham musée"), ("Yélimané (Mali)", "Mali Yélimané")]
    {
        assert!(!rows(there).is_empty() && rows(apart).is_empty(), "{apart}: {:?}", rows(apart));
    }
    assert!(find("quan ly do thi").rows.len() < find("quan ly").rows.len());
}
