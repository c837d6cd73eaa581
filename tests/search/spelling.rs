//! However a name is written, the same is found in the same order.

use super::{places, rows};

/// Ways to write the same.
const SAME: &[&[&str]] = &[
    &[
        "Hải Dương",
        "hai duong",
        "Ha\u{309}i Du\u{31b}o\u{31b}ng",
        "tinh hai duong",
        "HẢI DƯƠNG",
        "tỉnh Hải Dương",
        "  hai   duong ",
        "hai-duong",
        "“Hải Dương”",
        "\"hai duong\"",
        "Hai\u{a0}Duong",
        "province de Hải Dương",
        "TỈNH HẢI DƯƠNG",
        "hai duong,",
    ],
    &["Khánh Hòa", "Khánh Hoà", "khanh hoa", "KHÁNH HOÀ", "Kha\u{301}nh Ho\u{300}a", "Kha\u{301}nh Hoa\u{300}"],
    &[
        "Đà Nẵng",
        "da nang",
        "Ðà Nẵng",
        "ĐÀ NẴNG",
        "đà nẵng",
        "Đa\u{300} Na\u{306}\u{303}ng",
        "tp. Đà Nẵng",
        "thanh pho da nang",
    ],
    &["Đắk Lắk", "dak lak", "Đăk Lăk", "ĐẮK LẮK", "Đa\u{306}\u{301}k La\u{306}\u{301}k", "tinh dak lak", "Ðắk Lắk"],
    &[
        "Thừa Thiên Huế",
        "thua thien hue",
        "Thừa Thiên - Huế",
        "Thua Thiên-Huê",
        "THỪA THIÊN–HUẾ",
        "Thu\u{31b}\u{300}a Thie\u{302}n Hue\u{302}\u{301}",
        "tỉnh Thừa Thiên-Huế",
    ],
    &[
        "Hà Nội",
        "ha noi",
        "HÀ NỘI",
        "Ha\u{300} No\u{323}\u{302}i",
        "TP Hà Nội",
        "thành phố Hà Nội",
        "hà-nội",
        "ha noi.",
    ],
    &["Hanoï", "hanoi", "HANOÏ", "Hanoi\u{308}", "Ville de Hanoï", "ville d’Hanoï", "hanoi "],
    &["Haïphong", "haiphong", "HAÏPHONG", "Hai\u{308}phong", "ville de Haïphong"],
    &[
        "Hồ Chí Minh",
        "ho chi minh",
        "thanh pho ho chi minh",
        "HỒ CHÍ MINH",
        "Ho\u{302}\u{300} Chi\u{301} Minh",
        "tp. ho chi minh",
    ],
    &["Hô Chi Minh-Ville", "hô chi minh ville", "Ho Chi Minh-Ville", "HO CHI MINH VILLE"],
    &[
        "Bà Rịa – Vũng Tàu",
        "ba ria vung tau",
        "Bà Rịa-Vũng Tàu",
        "Ba\u{300} Ri\u{323}a – Vu\u{303}ng Ta\u{300}u",
        "ba ria/vung tau",
    ],
    &["Yên Bái", "yen bai", "Yen-Bai", "Ye\u{302}n Ba\u{301}i", "province de yen bai", "Tỉnh Yên Bái"],
    &["Nghệ An", "nghe an", "Nghê An", "Nghe\u{323}\u{302} An", "tinh nghe an"],
    &[
        "Île-de-France",
        "ile de france",
        "ILE-DE-FRANCE",
        "I\u{302}le-de-France",
        "région Île-de-France",
        "Ile–de–France",
    ],
    &[
        "Côtes-d’Armor",
        "cotes d'armor",
        "COTES D ARMOR",
        "Co\u{302}tes-d’Armor",
        "département des Côtes-d’Armor",
        "côtes d´armor",
    ],
    &[
        "Val-de-Marne",
        "val de marne",
        "VAL DE MARNE",
        "val_de_marne",
        "département du Val-de-Marne",
        "tỉnh Val-de-Marne",
    ],
    &["Rhône-Alpes", "rhone alpes", "RHONE–ALPES", "Rho\u{302}ne-Alpes", "Région Rhône-Alpes"],
    &["Nevers", "nevers", "NEVERS", "ville de nevers", "thành phố Nevers", "« Nevers »"],
    &[
        "xử lý nước thải",
        "xu ly nuoc thai",
        "XỬ LÝ NƯỚC THẢI",
        "xu\u{31b}\u{309} ly\u{301} nu\u{31b}o\u{31b}\u{301}c tha\u{309}i",
    ],
    &["Thuỷ Phương", "Thủy Phương", "thuy phuong", "Thu\u{309}y Phu\u{31b}o\u{31b}ng"],
    &["santé", "sante", "SANTÉ", "sante\u{301}"],
];

#[test]
fn a_name_is_found_however_it_is_written() {
    for ways in SAME {
        let found = rows(ways[0]);
        assert!(!found.is_empty(), "{}", ways[0]);
        for way in &ways[1..] {
            assert_eq!(rows(way), found, "{way:?} as {:?}", ways[0]);
            assert_eq!(places(way), places(ways[0]), "{way:?} as {:?}", ways[0]);
        }
    }
}
