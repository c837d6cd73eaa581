//! The orders that a reader may ask for.

use assises::domain::{Lang, Partnership};
use assises::query::{Selection, Sort};
use assises::search::fold;

use super::{ALL, CATALOG, partnerships};

/// All partnerships in an order.
fn ordered(sort: Sort) -> Vec<&'static Partnership> {
    let selection = Selection { sort, ..Selection::parse(ALL) };
    partnerships(&CATALOG.explorer().find(&selection))
}

#[test]
fn the_earliest_stand_first_and_the_undated_last() {
    for sort in [Sort::Since, Sort::Best] {
        let days: Vec<_> =
            ordered(sort).iter().map(|it| it.since().map_or(i32::MAX, |date| date.first_day().0)).collect();
        assert!(days.is_sorted(), "{days:?}");
        assert!(days[0] < i32::MAX && days.last() == Some(&i32::MAX));
    }
}

#[test]
fn the_latest_report_stands_first() {
    let days: Vec<_> = ordered(Sort::Recent).iter().map(|it| it.last_known().map(|date| date.last_day().0)).collect();
    assert!(days.is_sorted_by(|before, after| before >= after), "{days:?}");
}

#[test]
fn names_stand_in_alphabetical_order_without_accents_and_kinds() {
    let localities = &CATALOG.dataset().localities;
    for (sort, lang) in [(Sort::Vietnam, Lang::Vi), (Sort::France, Lang::Fr)] {
        let names = ordered(sort).into_iter().map(|it| {
            let side = if sort == Sort::France { &it.fr } else { &it.vn };
            let locality = localities.iter().find(|locality| *locality.id == *side).unwrap();
            fold::without_kind(&fold::folded(locality.names.reading(lang).text)).to_owned()
        });
        let names: Vec<String> = names.collect();
        assert!(names.is_sorted(), "{names:#?}");
    }
}
