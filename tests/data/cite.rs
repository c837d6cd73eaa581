//! Citations: what they say of pages and values, and that no text can break out of its format.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::{Edition, FactKey, Lang, Moment, PartialDate};
use assises::export::{CORRECTION, Citation, citations, slug, write};
use assises::query::state;
use assises::route::Route;
use assises::site::Site;
use proptest::prelude::*;

const BASE: &str = "https://example.org/assises/";

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()));

fn site(lang: Lang) -> Site {
    Site::published(*CATALOG, lang)
}

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

/// The citation of an edition, or of a fact of it, with a version that does not change.
fn edition(lang: Lang, number: u8, key: Option<FactKey>) -> Citation {
    let route = Route::Conference(Edition(number));
    let fact = key.map(|key| CATALOG.facts(route).iter().find(|fact| fact.key == key).unwrap());
    Citation {
        base: BASE.to_owned(),
        version: Moment::parse("2026-11-05").unwrap(),
        accessed: Some(day("2026-11-22")),
        ..Citation::new(site(lang), route, "", fact)
    }
}

#[test]
fn a_page_is_cited_in_the_manner_of_its_language() {
    assert_eq!(
        write(&edition(Lang::Vi, 8, None), "txt"),
        "“Hội nghị lần thứ 8, Hải Phòng 2010”, trong: Hợp tác địa phương Việt Nam – Pháp, dữ liệu ngày 5/11/2026, \
         <https://example.org/assises/vi/hoi-nghi/8/>, truy cập ngày 22/11/2026."
    );
    assert_eq!(
        write(&edition(Lang::Fr, 8, None), "txt"),
        "«\u{a0}8es Assises, Haïphong 2010\u{a0}». Dans\u{a0}: Coopération décentralisée Vietnam – France [en ligne], \
         données du 5 novembre 2026. Disponible à l’adresse\u{a0}: <https://example.org/assises/fr/assises/8/> \
         [consulté le 22 novembre 2026]."
    );
}

#[test]
fn what_is_published_names_no_day_of_reading_and_no_address_that_is_not_known() {
    let citation = Citation { accessed: None, ..edition(Lang::Fr, 8, None) };
    assert!(write(&citation, "txt").ends_with(": <https://example.org/assises/fr/assises/8/>."));
    let citation = Citation { base: String::new(), ..citation };
    assert!(write(&citation, "txt").ends_with("données du 5 novembre 2026."));
}

#[test]
fn a_value_is_cited_with_every_claim_its_scope_and_its_sources() {
    for lang in Lang::ALL {
        for (route, fact) in Route::all(*CATALOG)
            .into_iter()
            .flat_map(|route| CATALOG.facts(route).iter().map(move |fact| (route, fact)))
        {
            let citation = Citation::new(site(*lang), route, "", Some(fact));
            for claim in fact.claims.iter() {
                for id in claim.sources.iter() {
                    let source = CATALOG.source(id).unwrap();
                    let name = source.publisher.as_ref().unwrap_or(&source.title);
                    assert!(citation.value.contains(&**name), "{}: {name}", citation.value);
                }
                if let Some(scope) = claim.scope {
                    assert!(citation.value.contains(site(*lang).messages().scope[scope as usize]));
                }
            }
            let kept = site(*lang).messages().compare.kept;
            let is_kept = fact.is_disputed() && fact.claims.iter().any(|claim| claim.preferred.is_some());
            assert_eq!(citation.value.matches(kept).count(), usize::from(is_kept), "{}", citation.value);
        }
    }
    let dates = edition(Lang::Fr, 8, Some(FactKey::Dates));
    assert_eq!(dates.place, "fr/assises/8/#dispute-dates");
    assert!(dates.value.starts_with("du 5 au 6 novembre 2010 (valeur retenue), selon "), "{}", dates.value);
    assert!(dates.value.contains("\u{202f}; du 5 au 8 novembre 2010, selon "), "{}", dates.value);
}

#[test]
fn the_three_formats_of_one_value() {
    let citation = Citation { value: "500 (50 %)".to_owned(), ..edition(Lang::Fr, 8, Some(FactKey::Delegates)) };
    let all = ["bib", "ris", "json"].map(|ending| write(&citation, ending)).join("---\n");
    insta::assert_snapshot!(all);
}

#[test]
fn a_correction_names_the_record_the_fact_and_what_is_claimed_now() {
    let citation = Citation { base: BASE.to_owned(), ..edition(Lang::Fr, 8, Some(FactKey::Dates)) };
    let text = write(&citation, CORRECTION);
    for part in [
        "8es Assises, Haïphong 2010 – Dates\n",
        "Fiche\u{a0}: edition 8 dates\n",
        "/fr/assises/8/#dispute-dates\n",
        "du 5 au 6 novembre 2010 (valeur retenue), selon ",
        "du 5 au 8 novembre 2010, selon ",
        "\n\nCorrection proposée\u{a0}: \nSource\u{a0}: \n",
    ] {
        assert!(text.contains(part), "no {part} in {text}");
    }
    assert!(text.contains(&format!("Version des données\u{a0}: {}\n", citation.version)));
}

#[test]
fn the_page_of_the_data_is_cited_as_a_dataset() {
    let citation = Citation::new(site(Lang::Vi), Route::Data, "", None);
    assert!(write(&citation, "ris").starts_with("TY  - DATA\r\n"));
    assert!(write(&citation, "json").contains("\"type\":\"dataset\""));
}

#[test]
fn every_place_that_a_citation_names_is_in_the_page() {
    use assises::publish::body;
    use assises::route::Location;
    for route in Route::all(*CATALOG).into_iter().filter(|route| !CATALOG.facts(*route).is_empty()) {
        let page = body(*CATALOG, &Location::Page(Lang::Fr, route), "");
        for fact in CATALOG.facts(route) {
            let place = Citation::new(site(Lang::Fr), route, "", Some(fact)).place;
            let id = place.split_once('#').unwrap().1;
            assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{place}");
        }
    }
}

#[test]
fn keys_are_different_and_in_ascii() {
    let all = citations(*CATALOG, BASE, day("2026-11-22"));
    let keys: BTreeSet<String> = all.iter().map(Citation::key).collect();
    assert_eq!(keys.len(), all.len());
    assert!(all.len() > 1000);
    for key in keys {
        assert!(key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{key}");
    }
}

#[test]
fn an_address_keeps_what_the_page_reads_and_nothing_else() {
    for (route, query, expected) in [
        (Route::Explorer, "?utm_source=x&sector=water&q=hải+dương", "?q=h%E1%BA%A3i+d%C6%B0%C6%A1ng&sector=water"),
        (Route::Timeline, "?from=2000&to=2010&x=1", "?from=2000&to=2010"),
        (Route::Compare, "?edition=8,12&fbclid=1", "?edition=8,12"),
        (Route::Sources, "?q=1", ""),
        (Route::Conference(Edition(8)), "?q=1", ""),
    ] {
        assert_eq!(state(route, query), expected, "{route:?}");
        assert_eq!(state(route, expected), expected, "{route:?}");
    }
}

/// A citation with these texts in it.
fn with_texts(title: &str, value: &str) -> Citation {
    // As `Citation::new` does with every text.
    let line =
        |text: &str| text.replace(|letter: char| letter.is_control() || "\u{2028}\u{2029}".contains(letter), " ");
    Citation { title: line(title), value: line(value), ..edition(Lang::Fr, 8, None) }
}

/// TeX's words as they were before they were escaped.
fn untex(text: &str) -> String {
    let names = [
        ("\\textbackslash{}", "\\"),
        ("\\textbraceleft{}", "{"),
        ("\\textbraceright{}", "}"),
        ("\\textasciitilde{}", "~"),
        ("\\textasciicircum{}", "^"),
        ("\\,", "\u{202f}"),
        ("\\#", "#"),
        ("\\$", "$"),
        ("\\%", "%"),
        ("\\&", "&"),
        ("\\_", "_"),
        ("~", "\u{a0}"),
    ];
    let mut plain = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (length, words) = match names.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, words)) => (name.len(), (*words).to_owned()),
            None => {
                assert!(!"\\{}#$%&_^".contains(letter), "{letter} is not escaped in {text}");
                (letter.len_utf8(), letter.to_string())
            }
        };
        plain.push_str(&words);
        rest = &rest[length..];
    }
    plain
}

const TEXT: &str = "(\\PC|[\\\\{}#$%&_~^\"@\u{a0}\u{202f}\u{2028}\r\n\t]){0,40}";

proptest! {
    #[test]
    fn any_text_survives_bibtex(title in TEXT, value in TEXT) {
        let citation = with_texts(&title, &value);
        let text = write(&citation, "bib");
        let mut depth = 0i32;
        for letter in text.chars() {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            prop_assert!(depth >= 0);
        }
        prop_assert_eq!(depth, 0);
        let line = |name: &str| text.lines().find_map(|line| line.trim_start().strip_prefix(name));
        if !citation.title.is_empty() {
            let title = line("title = {{").unwrap().strip_suffix("}},").unwrap();
            prop_assert_eq!(untex(title), citation.title.clone());
        }
        if !citation.value.is_empty() {
            prop_assert_eq!(untex(line("note = {").unwrap().strip_suffix("},").unwrap()), citation.value.clone());
        }
        let url = ["  url = {", BASE, "fr/assises/8/},\n"].concat();
        prop_assert!(text.contains(&url), "{}", text);
    }

    #[test]
    fn any_text_stays_on_its_line_of_ris(title in TEXT, value in TEXT) {
        let citation = with_texts(&title, &value);
        let text = write(&citation, "ris");
        let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
        for line in &lines {
            let (tag, value) = line.split_at(6);
            prop_assert!(tag[..2].bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()), "{}", line);
            prop_assert_eq!(&tag[2..], "  - ");
            let is_whole = !value.contains(['\r', '\n', '\u{2028}', '\u{85}', '\u{b}']);
            prop_assert!(is_whole, "{}", line);
        }
        prop_assert_eq!(lines[0], "TY  - ELEC");
        prop_assert_eq!(lines.last().copied(), Some("ER  - "));
        if !citation.value.is_empty() {
            let note = ["N1  - ", &citation.value].concat();
            prop_assert!(lines.contains(&&*note), "{}", text);
        }
    }

    #[test]
    fn any_text_survives_json(title in TEXT, value in TEXT) {
        let citation = with_texts(&title, &value);
        let items: serde_json::Value = serde_json::from_str(&write(&citation, "json")).unwrap();
        let item = &items[0];
        prop_assert_eq!(item["title"].as_str().unwrap_or_default(), &citation.title);
        prop_assert_eq!(item["note"].as_str().unwrap_or_default(), &citation.value);
        prop_assert_eq!(&item["issued"]["date-parts"], &serde_json::json!([[2026, 11, 5]]));
        prop_assert_eq!(&item["accessed"]["date-parts"], &serde_json::json!([[2026, 11, 22]]));
    }

    #[test]
    fn a_slug_is_ascii_whatever_it_is_of(place in "\\PC{0,60}") {
        let slug = slug(&place);
        prop_assert!(slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        prop_assert!(!slug.contains("--") && !slug.ends_with('-'));
    }
}
