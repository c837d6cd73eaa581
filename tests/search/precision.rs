//! Words that stand side by side in one name are one phrase: found apart, they are something else.

use super::{assert_first, partnerships, places, rows};

#[test]
fn the_words_of_a_name_are_not_found_apart() {
    for name in ["Thanh Hóa", "Hòa Bình", "Phú Thọ", "Tiền Giang", "Long An", "Vĩnh Long", "Hà Giang", "Tây Ninh"]
    {
        assert!(rows(name).is_empty(), "{name}: {:?}", rows(name));
        assert!(!places(name).is_empty(), "{name}");
    }
    assert_first(&[("sa pa", "lao-cai"), ("Ba Lê", "paris"), ("hải d", "hai-duong"), ("ha tay", "ha-noi")]);
    assert_eq!(places("Hạ Long"), ["quang-ninh"]);
    assert_eq!(places("Vị Thanh")[0], "hau-giang");
}

#[test]
fn a_name_and_a_sector_keep_to_that_name() {
    for (typed, place) in [("son la agriculture", "son-la"), ("hà tĩnh y tế", "ha-tinh"), ("nam dinh nước", "nam-dinh")]
    {
        let found = partnerships(&super::find(typed));
        assert_eq!(found.first().map(|it| it.vn.as_str()), Some(place), "{typed}: {:?}", rows(typed));
    }
}
