//! Pictures of too many ties: places stand for all that lies in them, and lead to it.

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::explorer::{Explorer, Ties};
use assises::query::{Era, Facet, Selection};
use assises::synth::Order;

fn explorer() -> &'static Explorer {
    let order = Order { partnerships: 1500, milestones: 0, seed: 4, base: "real.json".into() };
    let made = order.make(include_str!("../../public/dataset.json")).unwrap();
    Catalog::new(check(&made).unwrap()).explorer()
}

fn ties(explorer: &Explorer, selection: &Selection) -> (Vec<u32>, Ties) {
    let rows = explorer.find(selection).rows;
    let ties = explorer.ties(&rows, selection.era);
    (rows, ties)
}

#[test]
fn a_grouped_mark_leads_to_what_lies_in_it_and_to_nothing_else() {
    let explorer = explorer();
    for era in Era::ALL {
        let selection = Selection { era: *era, ..Selection::default() };
        let (rows, all) = ties(explorer, &selection);
        assert!(all.is_grouped);
        let tied: usize = all.ties.iter().map(|tie| tie.rows.len()).sum();
        assert_eq!(tied + all.left_out, rows.len());
        for tie in &all.ties {
            let ends = [0, 1].map(|side| &all.places[side][tie.ends[side]]);
            let next = explorer.at_tie(&selection, ends);
            assert_eq!(explorer.find(&next).rows, tie.rows, "{}", next.to_query());
            assert_eq!(Selection::parse(&next.to_query()), next);
        }
        for place in all.places.iter().flatten() {
            let next = explorer.at_place(&selection, place);
            assert_eq!(explorer.find(&next).rows.len(), place.partnerships, "{}", next.to_query());
            assert!(explorer.is_chosen(&next, place) && !explorer.is_chosen(&selection, place));
            assert_eq!(explorer.at_place(&next, place), selection);
        }
    }
}

#[test]
fn a_filter_by_what_lies_in_an_authority_is_not_the_one_by_the_authority() {
    let explorer = explorer();
    let found = |query: &str| explorer.find(&Selection::parse(query)).rows;
    let (own, within) = (found("?fr=bretagne"), found("?fr=in-bretagne"));
    assert!(own.len() < within.len());
    assert!(own.iter().all(|row| within.contains(row)));
    assert_eq!(explorer.columns().value(Facet::France, "in-nowhere"), None);
}
