//! Share cards: which there are, how large their files are, and that all that they say can be read.

use std::collections::{BTreeMap, BTreeSet};

use crate::published::{catalog, plain};
use assises::domain::{Edition, Lang};
use assises::publish::cards::{Drawing, Faces, SIZE, Words, all, draw, painted, path};
use assises::route::Route;
use assises::site::Site;

fn drawings(faces: &Faces) -> Vec<(String, Drawing)> {
    let drawn = |(lang, route)| (path(catalog(), lang, route), draw(Site::published(catalog(), lang), faces, route));
    all(catalog()).into_iter().map(drawn).collect()
}

/// A page's route by its language and path.
fn route(lang: Lang, wanted: &str) -> Option<Route> {
    Route::all(catalog()).into_iter().find(|route| route.path(lang) == wanted)
}

#[test]
fn every_page_has_a_card_and_every_card_a_page() {
    let cards: BTreeSet<&String> = plain().pictures.keys().filter(|path| path.starts_with("cards/")).collect();
    let routes = Route::all(catalog()).into_iter().map(Some).chain([None]);
    let named: BTreeSet<String> =
        routes.flat_map(|route| Lang::ALL.iter().map(move |lang| path(catalog(), *lang, route))).collect();
    assert_eq!(cards, named.iter().collect());
    let partnerships = &catalog().dataset().partnerships;
    let sides: BTreeSet<&str> = partnerships.iter().flat_map(|it| [it.fr.as_str(), it.vn.as_str()]).collect();
    let own = catalog().dataset().conferences.len() + partnerships.len() + sides.len();
    assert_eq!(cards.len(), 2 * (own + 1));
}

#[test]
fn a_card_is_named_after_its_page_and_other_pages_share_one() {
    let of = |lang, page: &str| path(catalog(), lang, route(lang, page));
    assert_eq!(of(Lang::Fr, "fr/assises/8/"), "cards/fr-assises-8.png");
    assert_eq!(of(Lang::Vi, "vi/doi-tac/ile-de-france--ha-noi/"), "cards/vi-doi-tac-ile-de-france--ha-noi.png");
    assert_eq!(of(Lang::Fr, "fr/collectivites/ha-noi/"), "cards/fr-collectivites-ha-noi.png");
    assert_eq!(of(Lang::Vi, "vi/nguon/"), "cards/vi.png");
    assert_eq!(path(catalog(), Lang::Fr, None), "cards/fr.png");
}

/// Width and height of a PNG file, and the form of its colours, from its header (PNG, section 11.2.1).
fn header(file: &[u8]) -> (u32, u32, u8) {
    assert_eq!(&file[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(&file[12..16], b"IHDR");
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
    (number(16), number(20), file[25])
}

#[test]
fn cards_have_the_size_that_readers_of_open_graph_show_and_weigh_little() {
    let mut sum = 0;
    for (path, file) in plain().pictures.iter().filter(|(path, _)| path.starts_with("cards/")) {
        assert_eq!(header(file), (1200, 630, 3), "{path}");
        assert!(file.len() <= 40_000, "{path}: {} bytes", file.len());
        sum += file.len();
    }
    assert!(sum <= 12_000_000, "{sum} bytes");
}

/// Whether two rectangles share more than their edges: left, top, right, bottom.
fn overlap(one: [f64; 4], other: [f64; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// The edges of the letters themselves, without the room for marks that few of them have.
fn letters(words: &Words, faces: &Faces) -> [f64; 4] {
    let [left, _, right, _] = words.edges(faces);
    [left, words.y - 0.74 * words.size, right, words.y + 0.2 * words.size]
}

#[test]
fn no_words_leave_the_card_or_lie_on_others_and_all_are_large() {
    let faces = Faces::read().unwrap();
    for (path, drawing) in drawings(&faces) {
        let all: Vec<&Words> = drawing.all_words().collect();
        for (index, words) in all.iter().enumerate() {
            let text = &words.text;
            assert!(faces.can_write(text, words.weight), "{path}: {text}");
            let [left, top, right, bottom] = words.edges(&faces);
            assert!(left >= 40.0 && right <= SIZE[0] - 40.0, "{path}: {text}: {left} to {right}");
            assert!(top >= 0.0 && bottom <= SIZE[1], "{path}: {text}: {top} to {bottom}");
            for other in &all[..index] {
                assert!(!overlap(letters(words, &faces), letters(other, &faces)), "{path}: {text} on {}", other.text);
            }
            // A quarter of that, 9.5 pixels, where the card is 300 pixels wide. Numbers on stones are said again in words.
            let least = if words.is_centred { 30.0 } else { 38.0 };
            assert!(words.size >= least, "{path}: {text}: {} pixels", words.size);
        }
    }
}

/// Contrast of two colours (WCAG 2.2, “contrast ratio”).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let light = |colour: [u8; 3]| {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2])
    };
    let [one, other] = [light(one), light(other)];
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn words_stand_out_from_what_is_painted_behind_them() {
    let faces = Faces::read().unwrap();
    let pages = [
        "fr/assises/8/",
        "fr/assises/2/",
        "fr/assises/13/",
        "fr/partenariats/siaap--hue-thuoc-tinh/",
        "fr/collectivites/ha-noi/",
        "fr/collectivites/seaff-sfl/",
        "fr/",
    ];
    for page in pages {
        let drawing = draw(Site::published(catalog(), Lang::Fr), &faces, route(Lang::Fr, page));
        let picture = painted(&drawing.outlined(&faces), SIZE[0] as u32, SIZE[1] as u32).unwrap();
        for words in drawing.all_words() {
            let hex = |at: usize| u8::from_str_radix(&words.fill[at..at + 2], 16).unwrap();
            let fill = [hex(1), hex(3), hex(5)];
            let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
            let [left, top, right, bottom] = letters(words, &faces).map(|edge| edge as u32);
            for (x, y) in (left..right).flat_map(|x| (top..bottom).map(move |y| (x, y))) {
                let pixel = picture.pixel(x, y).unwrap();
                *counts.entry([pixel.red(), pixel.green(), pixel.blue()]).or_default() += 1;
            }
            assert!(counts.contains_key(&fill), "{page}: {} is not there", words.text);
            counts.remove(&fill);
            let behind = *counts.iter().max_by_key(|(_, count)| **count).unwrap().0;
            let found = contrast(fill, behind);
            assert!(found >= 4.5, "{page}: {}: {found}", words.text);
        }
    }
}

#[test]
fn the_card_of_a_conference_says_where_and_when() {
    let faces = Faces::read().unwrap();
    let words = |lang, edition| -> Vec<String> {
        let drawing = draw(Site::published(catalog(), lang), &faces, Some(Route::Conference(Edition(edition))));
        drawing.all_words().map(|words| words.text.clone()).collect()
    };
    let fr = ["Coopération décentralisée Vietnam – France", "8", "8es Assises", "Haïphong", "du 5 au 6 novembre 2010"];
    assert_eq!(words(Lang::Fr, 8), fr);
    assert!(words(Lang::Vi, 13).contains(&"năm 2026, đã thông báo".to_owned()), "{:?}", words(Lang::Vi, 13));
}

#[test]
fn drawings_do_not_change_unseen() {
    let faces = Faces::read().unwrap();
    for (name, lang, page) in [
        ("conference", Lang::Fr, "fr/assises/8/"),
        ("announced", Lang::Vi, "vi/hoi-nghi/13/"),
        ("partnership", Lang::Fr, "fr/partenariats/siaap--hue-thuoc-tinh/"),
        ("locality", Lang::Vi, "vi/dia-phuong/ile-de-france/"),
        ("general", Lang::Vi, "vi/"),
    ] {
        let drawing = draw(Site::published(catalog(), lang), &faces, route(lang, page));
        insta::assert_snapshot!(name, drawing.svg());
    }
}
