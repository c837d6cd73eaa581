//! QR codes: the same modules as those of another encoder, and nothing that cannot be encoded makes a code.

use assises::layout::qr::{Code, LONGEST, QUIET};
use proptest::prelude::*;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The modules of a code, row by row.
fn modules(code: &Code) -> Vec<bool> {
    (0..code.size() * code.size()).map(|at| code.is_dark(at % code.size(), at / code.size())).collect()
}

/// The modules that the other encoder gives, with each of the eight masks.
fn others(bytes: &[u8]) -> Vec<Vec<bool>> {
    let with = |mask| {
        let segments = [QrSegment::make_bytes(bytes)];
        let (least, most) = (Version::MIN, Version::MAX);
        let code =
            QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, Some(Mask::new(mask)), false);
        let code = code.unwrap();
        let size = code.size();
        (0..size * size).map(|at| code.get_module(at % size, at / size)).collect()
    };
    (0..8).map(with).collect()
}

/// As many bytes, all kinds among them.
fn bytes(count: usize) -> Vec<u8> {
    (0..count).map(|at| (at * 167 + 13) as u8).collect()
}

#[test]
fn codes_of_every_length_are_those_of_another_encoder_with_one_of_the_masks() {
    let mut sizes = std::collections::BTreeSet::new();
    let mut masks = std::collections::BTreeSet::new();
    for count in (0..=LONGEST).step_by(7).chain([1, 14, 15, 211, 212, 996, LONGEST]) {
        let code = Code::new(&bytes(count)).unwrap();
        let mask = others(&bytes(count)).iter().position(|other| *other == modules(&code));
        masks.insert(mask.unwrap_or_else(|| panic!("{count} bytes")));
        sizes.insert(code.size());
    }
    assert_eq!(sizes.into_iter().collect::<Vec<_>>(), (1..=25).map(|version| 17 + 4 * version).collect::<Vec<_>>());
    assert!(masks.len() > 4, "a mask is chosen for each code: {masks:?}");
}

#[test]
fn what_is_longer_than_the_largest_code_holds_has_none() {
    assert!(Code::new(&bytes(LONGEST)).is_some());
    assert!(Code::new(&bytes(LONGEST + 1)).is_none());
    assert!(Code::new(&bytes(100_000)).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_text_has_the_code_of_another_encoder(text in "\\PC{0,200}") {
        let code = Code::new(text.as_bytes()).unwrap();
        prop_assert!(others(text.as_bytes()).contains(&modules(&code)));
    }

    #[test]
    fn the_path_draws_the_dark_modules_and_no_others(text in "[a-z/?=&%0-9-]{0,300}") {
        let code = Code::new(text.as_bytes()).unwrap();
        let mut drawn = vec![false; code.side() * code.side()];
        for run in code.path().split('M').skip(1) {
            let (start, rest) = run.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let [x, y, length]: [usize; 3] = [x, y, rest].map(|number| number.parse().unwrap());
            drawn[y * code.side() + x..][..length].fill(true);
        }
        for (at, is_drawn) in drawn.iter().enumerate() {
            let [x, y] = [at % code.side(), at / code.side()].map(|place| place.wrapping_sub(QUIET));
            prop_assert_eq!(*is_drawn, code.is_dark(x, y), "{} {}", x, y);
        }
    }
}
