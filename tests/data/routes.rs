//! Paths of pages: every one leads back to its page, however it is written, and any other to the nearest pages.

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::{Edition, Lang};
use assises::route::{Location, Route, decode, is_document, nearest_pages};
use proptest::prelude::*;
use std::sync::LazyLock;

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()));

fn pages() -> Vec<(Lang, Route)> {
    Route::all(*CATALOG).into_iter().flat_map(|route| Lang::ALL.iter().map(move |lang| (*lang, route))).collect()
}

fn parse(path: &str) -> Location {
    Location::parse(path, *CATALOG)
}

/// The paths of the nearest pages.
fn nearest(path: &str) -> Vec<String> {
    nearest_pages(path, *CATALOG).into_iter().map(|(lang, route)| route.path(lang)).collect()
}

fn unknown(path: &str) -> Location {
    Location::Unknown(path.to_owned())
}

/// A path with every byte percent-encoded, its slashes apart.
fn encoded(path: &str) -> String {
    path.bytes().map(|byte| if byte == b'/' { "/".to_owned() } else { format!("%{byte:02x}") }).collect()
}

#[test]
fn paths_do_not_change() {
    let mut paths: Vec<String> = pages().into_iter().map(|(lang, route)| route.path(lang)).collect();
    paths.sort();
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(paths.join("\n")) });
}

#[test]
fn every_path_leads_to_its_page_however_it_is_written() {
    for (lang, route) in pages() {
        let path = route.path(lang);
        let bare = path.trim_end_matches('/').to_owned();
        for written in [
            path.clone(),
            bare.clone(),
            format!("/{path}"),
            format!("{path}index.html"),
            encoded(&path),
            encoded(&bare),
        ] {
            assert_eq!(parse(&written), Location::Page(lang, route), "{written}");
        }
    }
}

#[test]
fn the_root_chooses_a_language() {
    for path in ["", "/", "index.html", "/index.html"] {
        assert_eq!(parse(path), Location::Root, "{path}");
    }
}

#[test]
fn documents_are_the_root_the_sources_the_data_the_anniversaries_and_all_below_them() {
    for (lang, route) in pages() {
        let path = route.path(lang);
        let is_one = matches!(route, Route::Sources | Route::Source(_) | Route::Data | Route::Anniversaries);
        for written in [path.clone(), path.trim_end_matches('/').to_owned(), format!("{path}index.html")] {
            assert_eq!(is_document(&written), is_one, "{written}");
        }
    }
    for (path, is_one) in [
        ("", true),
        ("/", true),
        ("fr", false),
        ("vi/nguon/khong-co/", true),
        ("fr/sources/zzz/deeper", true),
        ("fr/assises/sources/", false),
        ("fr/nonsense/", false),
        ("sources/", false),
        ("donnees", false),
    ] {
        assert_eq!(is_document(path), is_one, "{path}");
    }
}

#[test]
fn an_unknown_source_has_sources_as_its_nearest_pages() {
    assert_eq!(parse("fr/sources/zzz"), unknown("fr/sources/zzz"));
    assert_eq!(nearest("fr/sources/seed-004-canto")[0], "fr/sources/seed-004-cantho/");
    assert_eq!(nearest("fr/nguon/seed-004-cantho")[0], "fr/sources/seed-004-cantho/");
}

#[test]
fn a_path_elsewhere_has_no_page_of_a_source_as_a_nearest_page() {
    for path in ["fr/assises/seed-004-cantho", "vi/seed-004-cantho", "seed-004-cantho"] {
        let pages = nearest(path);
        assert!(pages.iter().all(|path| !path.contains("seed")), "{pages:?}");
    }
}

#[test]
fn what_is_almost_a_path_is_none() {
    for path in [
        "fr/assises",
        "fr/assises/0",
        "fr/assises/08",
        "fr/assises/+8",
        "fr/assises/8a",
        "fr/assises/-8",
        "fr/assises/264",
        "fr/assises/8/9",
        "fr/hoi-nghi/8",
        "vi/assises/8",
        "fr/nguon",
        "fr/nguon/seed-004-cantho",
        "fr/sources/zzz",
        "vi/sources",
        "de",
        "FR",
        "fr/assises/14",
        "fr/Assises/8",
    ] {
        assert_eq!(parse(path), unknown(path), "{path}");
    }
}

#[test]
fn index_html_is_left_out_only_as_a_whole_segment() {
    for path in ["frindex.html", "fr/assises/8index.html"] {
        assert_eq!(parse(path), unknown(path), "{path}");
    }
}

#[test]
fn an_unknown_edition_has_editions_as_its_nearest_pages() {
    assert_eq!(parse("fr/assises/99"), unknown("fr/assises/99"));
    let pages = nearest("fr/assises/99");
    assert!(pages.contains(&"fr/assises/9/".to_owned()), "{pages:?}");
    assert!(pages.iter().all(|path| path.starts_with("fr/assises/")), "{pages:?}");
    assert_eq!(nearest("vi/hoi-nghi/80")[0], "vi/hoi-nghi/8/");
}

#[test]
fn the_words_of_the_other_language_lead_to_the_page_in_the_language_asked_for() {
    assert_eq!(nearest("fr/hoi-nghi/8")[0], "fr/assises/8/");
    assert_eq!(nearest("vi/assises/13")[0], "vi/hoi-nghi/13/");
    assert_eq!(nearest("vi/sources")[0], "vi/nguon/");
    assert_eq!(nearest("fr/nguon")[0], "fr/sources/");
}

#[test]
fn a_misspelt_path_has_the_page_meant_first() {
    for (path, page) in [
        ("fr/source", "fr/sources/"),
        ("vi/ngoun", "vi/nguon/"),
        ("vi/hoi-ngi/8", "vi/hoi-nghi/8/"),
        ("fr/asises/12", "fr/assises/12/"),
        ("FR/ASSISES/7", "fr/assises/7/"),
        ("fr/assises/8/page", "fr/assises/8/"),
    ] {
        assert_eq!(nearest(path)[0], page, "{path}");
    }
}

#[test]
fn an_unknown_language_leads_to_the_page_whose_words_are_used() {
    assert_eq!(nearest("de/assises/8")[0], "fr/assises/8/");
    assert_eq!(nearest("en/hoi-nghi/8")[0], "vi/hoi-nghi/8/");
    assert_eq!(parse("de/assises/8").lang(*CATALOG), Lang::Fr);
    assert_eq!(parse("fr/nonsense").lang(*CATALOG), Lang::Fr);
    assert_eq!(parse("").lang(*CATALOG), Lang::Vi);
}

#[test]
fn what_is_not_percent_encoding_stays_as_it_is() {
    for (text, decoded) in
        [("%C3%A9t%c3%a9", "été"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%ff", "%ff"), ("%é", "%é")]
    {
        assert_eq!(decode(text), decoded, "{text}");
    }
}

proptest! {
    // An unknown path is compared with all pages: 64 cases, and 256 in `make test`.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases / 4))]

    #[test]
    fn any_path_leads_somewhere(path in "\\PC{0,60}") {
        let location = parse(&path);
        prop_assert!(!matches!(location, Location::Page(..)) || path.contains("vi") || path.contains("fr") || path.contains('%'));
        location.lang(*CATALOG);
    }

    #[test]
    fn a_path_that_leads_to_a_page_leads_to_the_same_as_its_own(
        lang in "(vi|fr|de)", name in "(assises|hoi-nghi|sources|nguon|)", number in "[0-9]{0,3}", end in "(/|/index.html|)",
    ) {
        if let Location::Page(lang, route) = parse(&format!("{lang}/{name}/{number}{end}")) {
            prop_assert!(pages().contains(&(lang, route)));
            prop_assert_eq!(parse(&route.path(lang)), Location::Page(lang, route));
        }
    }

    #[test]
    fn only_editions_of_the_dataset_have_pages(number in any::<u8>()) {
        for lang in Lang::ALL {
            let path = Route::Conference(Edition(number)).path(*lang);
            let is_page = matches!(parse(&path), Location::Page(..));
            prop_assert_eq!(is_page, CATALOG.conference(Edition(number)).is_some());
        }
    }

    #[test]
    fn a_few_nearest_pages_are_offered_each_once(path in "\\PC{0,200}") {
        let pages = nearest(&path);
        prop_assert!((1..=5).contains(&pages.len()));
        for (index, page) in pages.iter().enumerate() {
            prop_assert!(!pages[..index].contains(page), "{:?}", pages);
        }
    }

    #[test]
    fn decoding_undoes_encoding(text in "\\PC{0,40}") {
        prop_assert_eq!(decode(&encoded(&text)), text);
    }
}
