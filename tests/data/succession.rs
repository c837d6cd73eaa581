//! Who followed whom: the tables of both reforms, and what every link of succession keeps. Agreements lie in the
//! editions that they name.

use std::collections::{BTreeMap, BTreeSet};

use assises::dataset::check::check;
use assises::domain::{
    Country, Dataset, Edition, Lang, Level, Locality, LocalityId, LocalityStatus, PartialDate, Succession,
};
use serde_json::Value;

const VIETNAM: &str = include_str!("../fixtures/vietnam-2025.json");
const FRANCE: &str = include_str!("../fixtures/france-2016.json");

const CITY: &str = "Thành phố ";

fn dataset() -> Dataset {
    check(include_str!("../../public/dataset.json")).unwrap()
}

fn locality<'a>(dataset: &'a Dataset, id: &LocalityId) -> &'a Locality {
    dataset.localities.iter().find(|locality| *locality.id == *id).unwrap()
}

/// Each former unit of a table, with the unit that it is in today.
fn table(json: &str) -> BTreeMap<String, String> {
    let json: Value = serde_json::from_str(json).unwrap();
    let plain = |name: &str| name.trim_start_matches(CITY).to_owned();
    let pairs = json["map"].as_object().unwrap();
    pairs.iter().map(|(former, current)| (plain(former), plain(current.as_str().unwrap()))).collect()
}

/// A name as the tables write it, without its kind.
fn bare(locality: &Locality) -> String {
    let lang = if locality.country == Country::Vietnam { Lang::Vi } else { Lang::Fr };
    let name = locality.names.exact(lang).unwrap();
    let name = name.split_once(" (").map_or(name, |(name, _)| name);
    let name = ["Tỉnh ", CITY].iter().find_map(|kind| name.strip_prefix(kind)).unwrap_or(name);
    name.replace(" – ", " - ").replace('’', "'")
}

/// The localities that nothing follows, at the end of all ways from this one.
fn today<'a>(dataset: &'a Dataset, from: &'a Locality) -> Vec<&'a Locality> {
    if from.successors.is_empty() {
        return vec![from];
    }
    from.successors.iter().flat_map(|link| today(dataset, locality(dataset, &link.id))).collect()
}

/// Compares the units of these levels, but for those that ended before the reform's year, with a table.
fn compare(dataset: &Dataset, country: Country, levels: &[Level], year: u16, table: &BTreeMap<String, String>) {
    let is_of_the_reform = |unit: &&Locality| unit.dissolved.is_none_or(|day| day.first_day().civil().0 >= year);
    let units: Vec<&Locality> = dataset
        .localities
        .iter()
        .filter(|unit| unit.country == country && levels.contains(&unit.level))
        .filter(is_of_the_reform)
        .collect();
    let names = |status: LocalityStatus| -> BTreeSet<String> {
        units.iter().filter(|unit| unit.status == status).map(|unit| bare(unit)).collect()
    };
    let current: BTreeSet<String> = table.values().cloned().collect();
    assert_eq!(names(LocalityStatus::Current), current);
    // A unit that goes on under a new name, within the same borders, is one record with its old name as an alias.
    let find = |name: &String| {
        let named = units.iter().find(|unit| bare(unit) == *name);
        named.or_else(|| units.iter().find(|unit| unit.aliases.contains(name))).expect(name)
    };
    let found: BTreeMap<String, Vec<String>> = table
        .keys()
        .map(|former| (former.clone(), today(dataset, find(former)).into_iter().map(bare).collect()))
        .collect();
    let expected = table.iter().map(|(former, current)| (former.clone(), vec![current.clone()])).collect();
    assert_eq!(found, expected);
    let gone = table.keys().filter(|former| find(former).status == LocalityStatus::Dissolved).cloned().collect();
    assert_eq!(names(LocalityStatus::Dissolved), gone);
}

#[test]
fn the_63_provinces_and_cities_of_vietnam_are_in_the_34_as_the_table_has_it() {
    let table = table(VIETNAM);
    assert_eq!((table.len(), table.values().collect::<BTreeSet<_>>().len()), (63, 34));
    compare(&dataset(), Country::Vietnam, &[Level::Province, Level::Municipality], 2025, &table);
}

#[test]
fn the_22_metropolitan_regions_of_france_are_in_the_13_as_the_table_has_it() {
    let table = table(FRANCE);
    assert_eq!((table.len(), table.values().collect::<BTreeSet<_>>().len()), (22, 13));
    compare(&dataset(), Country::France, &[Level::Region], 2016, &table);
}

/// From, to, and the rest of what a link of succession says.
type Link = (String, String, String, Vec<String>);

fn link(from: &LocalityId, to: &LocalityId, link: &Succession) -> Link {
    let sources = link.sources.iter().map(ToString::to_string).collect();
    (from.to_string(), to.to_string(), link.date.to_string(), sources)
}

#[test]
fn every_link_is_told_at_both_ends_with_one_date_and_the_same_sources() {
    let dataset = dataset();
    let all = |links: fn(&Locality) -> Vec<Link>| dataset.localities.iter().flat_map(links).collect::<BTreeSet<Link>>();
    let forward = all(|from| from.successors.iter().map(|to| link(&from.id, &to.id, to)).collect());
    let backward = all(|to| to.predecessors.iter().map(|from| link(&from.id, &to.id, from)).collect());
    assert!(forward.len() > 40, "the links were not found");
    assert_eq!(forward, backward);
}

#[test]
fn a_locality_that_ended_has_successors_from_that_day_in_its_country_and_no_other_has_any() {
    let dataset = dataset();
    for of in dataset.localities.iter() {
        let is_dissolved = of.status == LocalityStatus::Dissolved;
        assert_eq!([of.dissolved.is_some(), !of.successors.is_empty()], [is_dissolved; 2], "{}", *of.id);
        for successor in &of.successors {
            assert_eq!(Some(successor.date), of.dissolved, "{} → {}", *of.id, successor.id);
            assert_eq!(locality(&dataset, &successor.id).country, of.country, "{} → {}", *of.id, successor.id);
        }
    }
}

#[test]
fn a_partnership_is_continued_by_what_its_localities_are_today() {
    let dataset = dataset();
    let mut continued = 0;
    for partnership in &dataset.partnerships {
        let Some(by) = &partnership.continued_by else { continue };
        let sides = [(&partnership.vn, &by.vn), (&partnership.fr, &by.fr)];
        for (side, by) in sides.into_iter().filter_map(|(side, by)| Some((side, by.as_ref()?))) {
            let ids: Vec<&LocalityId> = today(&dataset, locality(&dataset, side)).iter().map(|at| &*at.id).collect();
            assert_eq!(ids, [by], "{}", *partnership.id);
            continued += 1;
        }
    }
    assert!(continued > 0);
}

#[test]
fn an_agreement_signed_at_an_edition_is_of_its_days() {
    let dataset = dataset();
    let days = |edition: Edition| {
        let conference = dataset.conferences.iter().find(|conference| *conference.edition == edition).unwrap();
        conference.dates().unwrap()
    };
    let of_partnerships = dataset
        .partnerships
        .iter()
        .flat_map(|partnership| &partnership.agreements)
        .filter_map(|agreement| Some((agreement.conference?, agreement.date)));
    let of_editions = dataset.conferences.iter().flat_map(|conference| {
        conference.agreements.iter().filter_map(|agreement| Some((*conference.edition, agreement.date?)))
    });
    let all: Vec<(Edition, PartialDate)> = of_partnerships.chain(of_editions).collect();
    assert!(all.len() > 15, "the agreements were not found");
    for (edition, date) in all {
        let held = days(edition);
        let overlaps = date.first_day() <= held.last_day() && date.last_day() >= held.first_day();
        assert!(overlaps, "{date} is outside {held} of edition {}", edition.0);
    }
}
