//! Every name in the data finds its authority.

use assises::domain::Lang;
use assises::search::fold;

use super::{CATALOG, not_first, places};

#[test]
fn every_official_name_is_answered_by_its_authority_first() {
    for locality in CATALOG.dataset().localities.iter() {
        for name in Lang::ALL.iter().filter_map(|lang| locality.names.exact(*lang)) {
            let plain = name.split_once(" (").map_or(name, |(plain, _)| plain);
            for typed in [plain.to_owned(), plain.to_uppercase(), fold::folded(plain)] {
                let id = locality.id.as_str();
                // Two authorities may have had one name, one after the other.
                let answers: Vec<&str> = places(&typed).into_iter().take(2).collect();
                assert!(answers.contains(&id), "{typed}: {id} in {answers:?}");
            }
        }
    }
}

#[test]
fn every_other_name_of_four_letters_or_more_is_answered_by_its_authority() {
    let mut lost = Vec::new();
    for locality in CATALOG.dataset().localities.iter() {
        for alias in locality.aliases.iter().filter(|alias| alias.chars().count() > 3) {
            if !places(alias).contains(&locality.id.as_str()) {
                lost.push(format!("{alias}: {} not in {:?}", locality.id.as_str(), places(alias)));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn the_partnerships_of_an_official_name_come_first() {
    let has_some = |id: &str| CATALOG.dataset().partnerships.iter().any(|it| super::names(it, id));
    for locality in CATALOG.dataset().localities.iter().filter(|it| has_some(it.id.as_str())) {
        let name = locality.names.reading(Lang::Fr).text;
        let plain = name.split_once(" (").map_or(name, |(plain, _)| plain);
        if places(plain)[0] == locality.id.as_str() {
            assert_eq!(not_first(plain, locality.id.as_str()), None);
        }
    }
}
