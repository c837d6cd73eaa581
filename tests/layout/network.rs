//! The network: the order of its columns, its geometry, and the names and addresses of its marks.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::components::{label, network};
use assises::dataset::check::check;
use assises::domain::{Lang, Level};
use assises::explorer::Ties;
use assises::html::Html;
use assises::layout::network::{Network, Order, ROW, wrapped};
use assises::query::{Era, Selection};
use assises::site::Site;
use proptest::prelude::*;

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()));

fn site(lang: Lang) -> Site {
    Site { is_live: true, ..Site::published(*CATALOG, lang) }
}

fn ties(selection: &Selection) -> Ties {
    let explorer = CATALOG.explorer();
    explorer.ties(&explorer.find(selection).rows, selection.era)
}

fn page(query: &str, lang: Lang) -> String {
    let selection = Selection::parse(query);
    Html::of(|h| network(h, site(lang), &selection, &ties(&selection)))
}

/// The values of an attribute in a page, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn the_network_of_all_partnerships() {
    let html = page("?view=network", Lang::Fr);
    let picture = html.split_once("<svg class=\"network\"").unwrap().1.split_once("<p id=\"pointed\"").unwrap().0;
    let lines = picture.replace("<a ", "\n<a ").replace("<g ", "\n<g ");
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(lines) });
}

/// How often lines cross, each pair compared.
fn crossings(columns: &[Vec<usize>; 2], ends: &[[usize; 2]]) -> usize {
    let row = |side: usize, place: usize| columns[side].iter().position(|other| *other == place).unwrap();
    let lines: Vec<_> = ends.iter().map(|[left, right]| (row(0, *left), row(1, *right))).collect();
    let pairs = lines.iter().enumerate().flat_map(|(at, one)| lines[at + 1..].iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| (one.0 < other.0 && one.1 > other.1) || (one.0 > other.0 && one.1 < other.1)).count()
}

/// Two columns and lines between them, each once.
fn graphs() -> impl Strategy<Value = ([usize; 2], Vec<[usize; 2]>)> {
    (1..20usize, 1..20usize).prop_flat_map(|(left, right)| {
        let ends = proptest::collection::btree_set((0..left, 0..right), 0..60);
        ends.prop_map(move |ends| ([left, right], ends.into_iter().map(|(from, to)| [from, to]).collect()))
    })
}

proptest! {
    #[test]
    fn ordering_keeps_every_place_and_never_adds_crossings((places, ends) in graphs()) {
        let mut order = Order::new(places, &ends);
        let before = order.crossings();
        prop_assert_eq!(before, crossings(&order.columns, &ends));
        order.untangle();
        for (side, count) in places.into_iter().enumerate() {
            let mut column = order.columns[side].clone();
            column.sort_unstable();
            prop_assert_eq!(column, (0..count).collect::<Vec<_>>());
        }
        prop_assert!(order.crossings() <= before);
        prop_assert_eq!(order.crossings(), crossings(&order.columns, &ends));
        let mut again = Order::new(places, &ends);
        again.untangle();
        prop_assert_eq!(again.columns, order.columns);
    }

    #[test]
    fn rows_never_overlap_and_follow_the_order(names in proptest::collection::vec(1..3usize, 1..12), (places, ends) in graphs()) {
        let right = vec![1; places[1]];
        let ends: Vec<_> = ends.into_iter().filter(|[left, _]| *left < names.len()).collect();
        let network = Network::new([&names, &right], &ends);
        for side in 0..2 {
            let mut bottom = 0.0;
            for place in &network.columns[side] {
                let [middle, height] = network.rows[side][*place];
                prop_assert!(height >= ROW && middle - height / 2.0 >= bottom - 0.001);
                bottom = middle + height / 2.0;
            }
            prop_assert!(bottom <= network.height + 0.001);
        }
    }

    #[test]
    fn a_wrapped_name_loses_no_letter(name in "[A-Za-zẠ-ỹ -]{0,40}") {
        let joined: String = wrapped(&name).concat().split(' ').collect();
        prop_assert_eq!(joined, name.split(' ').collect::<String>());
    }
}

#[test]
fn lines_that_can_be_untangled_are() {
    // A ladder turned over, a star in the middle of it, and a path: drawn without a crossing in one way only.
    let ends = [[0, 5], [1, 4], [2, 3], [3, 2], [4, 1], [5, 0], [2, 2], [2, 4], [6, 0]];
    let mut order = Order::new([7, 6], &ends);
    assert!(order.crossings() > 10);
    order.untangle();
    assert_eq!(order.crossings(), 0, "{:?}", order.columns);
}

#[test]
fn ordering_five_hundred_ties_is_bounded() {
    // Where two places share all ties, and where 150 a side have some each.
    let hubs: Vec<_> = (0..500).map(|at| [at % 2, at / 2]).collect();
    let spread: Vec<_> = (0..500).map(|at| [at % 150, (at * 37 + at / 150) % 149]).collect();
    for (places, ends) in [([2, 250], hubs), ([150, 149], spread)] {
        let mut order = Order::new(places, &ends);
        order.untangle();
        let pairs = ends.len() * ends.len();
        assert!(order.compared <= 8 * pairs, "{} comparisons", order.compared);
    }
}

#[test]
fn crossings_of_the_real_data_become_few() {
    let ties = ties(&Selection::default());
    let ends: Vec<_> = ties.ties.iter().map(|tie| tie.ends).collect();
    let mut order = Order::new([ties.places[0].len(), ties.places[1].len()], &ends);
    let before = order.crossings();
    order.untangle();
    assert!(order.crossings() * 20 < before, "{before} → {}", order.crossings());
}

#[test]
fn long_names_break_between_words_into_lines_of_like_length() {
    for (name, lines) in [
        ("Yên Bái", ["Yên Bái", ""]),
        ("Thừa Thiên Huế", ["Thừa Thiên Huế", ""]),
        ("Auvergne-Rhône-Alpes", ["Auvergne-", "Rhône-Alpes"]),
        ("Bourgogne-Franche-Comté", ["Bourgogne-", "Franche-Comté"]),
        ("Provence-Alpes-Côte d’Azur", ["Provence-Alpes-", "Côte d’Azur"]),
        ("Grandpérigueuxois", ["Grandpérigueuxois", ""]),
        ("Quảng Nam – Đà Nẵng", ["Quảng Nam –", "Đà Nẵng"]),
    ] {
        assert_eq!(wrapped(name), lines);
    }
}

#[test]
fn labels_have_no_kind_and_tell_all_places_apart() {
    const KINDS: &[&str] = &[
        "Tỉnh",
        "Thành phố",
        "Vùng",
        "Quận",
        "Cộng đồng",
        "Cơ quan",
        "Hai cơ quan",
        "Province",
        "Ville",
        "Arrondissement",
        "Communauté",
        "Syndicat",
        "Région",
        "Département",
    ];
    for lang in [Lang::Vi, Lang::Fr] {
        let mut seen = BTreeSet::new();
        for locality in CATALOG.dataset().localities.iter() {
            let label = label(site(lang), locality);
            assert!(!KINDS.iter().any(|kind| label.starts_with(kind)), "{label}");
            let level = site(lang).messages().level[locality.level as usize];
            assert!(!label.contains('(') || label.ends_with(&format!("({level})")), "{label}");
            assert!(seen.insert(label.clone()), "{label} twice");
        }
    }
}

#[test]
fn labels_are_the_names_in_use() {
    for (id, vi, fr) in [
        ("ho-chi-minh", "TP. Hồ Chí Minh", "Hô Chi Minh-Ville"),
        ("an-giang", "An Giang", "An Giang"),
        ("hue", "Huế", "Hué"),
        ("hue-thuoc-tinh", "Huế (thành phố thuộc tỉnh)", "Hué (ville provinciale)"),
        ("dong-da", "Đống Đa", "Đống Đa"),
        ("rhone-alpes", "Rhône-Alpes", "Rhône-Alpes"),
        ("corse", "Corse", "Corse"),
        ("lorient-agglomeration", "Lorient Agglomération", "Lorient Agglomération"),
        ("communaute-urbaine-de-lyon", "Grand Lyon", "Grand Lyon"),
        ("metropole-de-lyon", "Métropole de Lyon", "Métropole de Lyon"),
        ("grand-poitiers", "Grand Poitiers", "Grand Poitiers"),
        ("brest-metropole", "Brest métropole", "Brest métropole"),
        ("siaap", "SIAAP", "SIAAP"),
        ("seaff-sfl", "SEAFF và SFL", "SEAFF et SFL"),
    ] {
        let locality = CATALOG.dataset().localities.iter().find(|locality| locality.id.as_str() == id).unwrap();
        assert_eq!([Lang::Vi, Lang::Fr].map(|lang| label(site(lang), locality)), [vi, fr]);
        assert!(locality.level != Level::Region || vi == fr);
    }
}

#[test]
fn each_group_has_one_link_in_the_order_of_tab_and_every_mark_its_ends() {
    let html = page("?view=network", Lang::Vi);
    let ties = ties(&Selection::default());
    let marks = ties.places[0].len() + ties.places[1].len() + ties.ties.len();
    assert_eq!(values(&html, "data-ends").len(), marks);
    assert_eq!(values(&html, "data-rove").len(), 3);
    for group in html.split("data-rove").skip(1) {
        let tabs = values(group, "tabindex");
        assert_eq!((tabs[0], tabs.iter().filter(|tab| **tab == "0").count()), ("0", 1));
    }
    let ids = values(&html, "id");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn a_mark_leads_to_what_it_stands_for() {
    let html = page("?view=network", Lang::Fr);
    let mark = |id: &str| {
        let start = html.find(&format!("id=\"{id}\"")).unwrap();
        let start = html[..start].rfind("<a ").unwrap();
        html[start..].split_once('>').unwrap().0.to_owned()
    };
    assert!(mark("p-lao-cai").contains("href=\"fr/partenariats/?vn=lao-cai&amp;view=network\""));
    assert!(mark("p-siaap").contains("aria-label=\"SIAAP, Syndicat interdépartemental pour l"));
    let chosen = page("?vn=lao-cai&view=network", Lang::Fr);
    assert_eq!(values(&chosen, "aria-current"), ["true"]);
    assert!(
        chosen.contains("<a href=\"fr/partenariats/?view=network\" id=\"p-lao-cai\""),
        "a second time takes it back"
    );
    let [one, several] = [1, 2].map(|count| {
        let ties = ties(&Selection::default());
        let tie = ties.ties.iter().find(|tie| tie.rows.len().min(2) == count).unwrap();
        let id = |side: usize| ties.places[side][tie.ends[side]].locality.id.as_str();
        mark(&format!("t-{}-{}", id(0), id(1)))
    });
    assert!(!one.contains('?') && one.contains(", depuis 1993, terminé"), "{one}");
    assert!(several.contains("?vn=") && several.contains(", 2 partenariats, "), "{several}");
}

#[test]
fn the_table_has_the_marks_in_their_order() {
    for era in ["", "&era=signed"] {
        let html = page(&format!("?view=network{era}"), Lang::Fr);
        let (picture, table) = html.split_once("<details").unwrap();
        let names: Vec<&str> = values(picture, "aria-label").into_iter().filter(|name| name.contains(" – ")).collect();
        let rows: Vec<&str> = table.split("<tr>").skip(2).collect();
        assert_eq!(rows.len(), names.len());
        for (row, name) in rows.iter().zip(names) {
            for place in name.split_once(", ").unwrap().0.split(" – ") {
                assert!(row.contains(&format!(">{place}<")), "{row}: {place}");
            }
        }
    }
}

#[test]
fn what_is_grouped_or_left_out_is_said() {
    let selection = Selection { era: Era::Signed, ..Selection::default() };
    let mut few = ties(&selection);
    let write = |ties: &Ties| Html::of(|h| network(h, site(Lang::Fr), &selection, ties));
    assert!(!write(&few).contains("class=\"note\""));
    (few.is_grouped, few.left_out) = (true, 7);
    let html = write(&few);
    assert!(html.contains("réunies par région") && html.contains("7 partenariats non tracés"), "{html}");
}

#[test]
fn five_hundred_ties_stay_within_the_nodes_that_a_page_can_have() {
    let few = ties(&Selection::default());
    let mut many = Ties { places: few.places, ties: Vec::new(), is_grouped: false, left_out: 0 };
    let [left, right] = [0, 1].map(|side| many.places[side].len());
    for at in 0..500 {
        many.ties.push(assises::explorer::Tie { ends: [at % left, at / left % right], rows: vec![0] });
    }
    let html = Html::of(|h| network(h, site(Lang::Fr), &Selection::default(), &many));
    // They are not written a second time as rows: a link leads to the table of results.
    assert!(!html.contains("<details") && html.contains("?view=table"), "{html}");
    let nodes = html.matches('<').count() - html.matches("</").count();
    // 150 places a side instead of those of the dataset, each with up to four nodes.
    assert!(nodes + 4 * (300 - left - right) <= 2500, "{nodes}");
}
