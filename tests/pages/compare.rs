//! Two records side by side: what the page says for a query, and that it is never blank and never wrong.

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::{Lang, LocalityId};
use assises::i18n::messages;
use assises::publish::body;
use assises::query::Comparison;
use assises::route::{Kind, Location, Route};

use crate::published::{DATASET, catalog, page, routes, text_of, values_of};

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| Catalog::new(check(DATASET).unwrap()));

/// The main part of the page for that query.
fn main(lang: Lang, query: &str) -> String {
    let html = body(*CATALOG, &Location::Page(lang, Route::Compare), query);
    html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned()
}

fn parts<'a>(html: &'a str, tag: &str) -> Vec<&'a str> {
    let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
    let parts = html.split(&start).skip(1).filter(|part| part.starts_with([' ', '>']));
    parts.map(|part| part.split_once('>').unwrap().1.split(&end).next().unwrap()).collect()
}

/// The words, those of each element apart.
fn spaced(html: &str) -> String {
    text_of(&html.replace('<', " <"))
}

/// The rows of the table: title with its remark, and the two cells without the name of their side.
fn rows(lang: Lang, query: &str) -> Vec<[String; 3]> {
    let html = main(lang, query);
    let body = html.split_once("<tbody>").unwrap_or_else(|| panic!("{query}: no table")).1;
    let row = |row: &str| {
        let cells: Vec<&str> = parts(row, "td").iter().map(|cell| cell.split_once("</p>").unwrap().1).collect();
        assert_eq!(cells.len(), 2, "{query}: {row}");
        [parts(row, "th")[0], cells[0], cells[1]].map(spaced)
    };
    parts(body, "tr").into_iter().map(row).collect()
}

/// The row of that title.
fn row(lang: Lang, query: &str, title: &str) -> [String; 3] {
    let rows = rows(lang, query);
    let found = rows.iter().find(|row| row[0].starts_with(title));
    found.unwrap_or_else(|| panic!("{query}: no {title} in {rows:?}")).clone()
}

/// The three texts of a row must say these words; any space counts as any other.
fn assert_row(lang: Lang, query: &str, title: &str, remark: &str, sides: [&[&str]; 2]) {
    let row = row(lang, query, title);
    assert!(row[0].contains(remark), "{query}: {row:?} does not say “{remark}”");
    for (text, words) in row[1..].iter().zip(sides) {
        for words in words {
            assert!(text.contains(&text_of(words)), "{query}, {title}: no “{words}” in “{text}”");
        }
    }
}

#[test]
fn editions_8_and_12_have_their_figures_claims_and_themes_beside_each_other() {
    let query = "?edition=8,12";
    let retained = "valeur retenue";
    assert_row(Lang::Fr, query, "Situation", "identique", [&["tenue"], &["tenue"]]);
    assert_row(
        Lang::Fr,
        query,
        "Dates",
        "différent",
        [
            &["du 5 au 6 novembre 2010", retained, "du 5 au 8 novembre 2010", "Les sources divergent"],
            &["du 13 au 16 avril 2023", retained, "Cités Unies France", "Les sources divergent"],
        ],
    );
    assert_row(
        Lang::Fr,
        query,
        "Participants",
        "critères différents, non comparables",
        [&["plus de 500"], &["prévision"]],
    );
    assert_row(
        Lang::Vi,
        query,
        "Chủ đề bằng tiếng Việt",
        "khác nhau",
        [&["Tăng cường liên kết vì sự phát triển bền vững"], &["Động lực thúc đẩy phục hồi"]],
    );
    assert_row(Lang::Vi, query, "Chủ đề bằng tiếng Pháp", "khác nhau", [&["Liaison pour un"], &["Force motrice"]]);
    assert_row(Lang::Vi, query, "Nước đăng cai", "giống nhau", [&["Việt Nam"], &["Việt Nam"]]);
}

#[test]
fn localities_named_at_two_editions_are_newcomers_leavers_or_both() {
    let title = "Collectivités nommées";
    let [head, first, second] = row(Lang::Fr, "?edition=11,12", title);
    assert!(head.contains("la liste n’est pas complète"), "{head}");
    for side in [&first, &second] {
        let shared = side.split_once("Seulement ici").unwrap().0;
        assert!(shared.starts_with("En commun (") && shared.contains("Toulouse"), "{side}");
    }
    let only = |side: &str| side.split_once("Seulement ici").unwrap().1.to_owned();
    assert!(only(&second).contains("Tuyên Quang") && !first.contains("Tuyên Quang"));
    assert!(only(&second).contains("Nouvelle-Aquitaine annoncée"), "{second}");
}

#[test]
fn of_an_edition_that_names_nobody_nothing_is_said_to_be_only_at_the_other() {
    let query = "?edition=12,13";
    assert_row(Lang::Fr, query, "Situation", "différent", [&["tenue"], &["annoncée, sans source de confirmation"]]);
    let [_, first, second] = row(Lang::Fr, query, "Collectivités nommées");
    assert!(first.starts_with("Hanoï hôte"), "{first}");
    assert_eq!(second, "non trouvé dans les sources consultées");
}

#[test]
fn ha_noi_and_hue_share_the_partners_of_their_predecessors() {
    let query = "?locality=ha-noi,hue";
    assert_row(Lang::Vi, query, "Cấp", "giống nhau", [&["thành phố trực thuộc Trung ương"]; 2]);
    assert_row(
        Lang::Vi,
        query,
        "Tiền thân và kế tiếp",
        "",
        [&["Quận Đống Đa"], &["Tỉnh Thừa Thiên Huế", "ngày 1/1/2025"]],
    );
    assert_row(
        Lang::Fr,
        query,
        "Partenaires",
        "prédécesseurs et successeurs compris",
        [
            &["En commun (3) Île-de-France Paris Syndicat", "Seulement ici (3) Toulouse"],
            &["En commun (3) Île-de-France Paris Syndicat", "Seulement ici (13)", "aujourd’hui Nouvelle-Aquitaine"],
        ],
    );
    assert_row(Lang::Fr, query, "Partenariats", "compris", [&["1989, en cours"], &["Rennes – Hué (ville provinciale"]]);
    assert_row(Lang::Fr, query, "Domaines", "compris", [&["En commun (10)"], &["Seulement ici (1) Langue française"]]);
    assert_row(Lang::Fr, query, "Signature", "", [&["11es Assises, Toulouse 2019"], &["non trouvé"]]);
}

#[test]
fn a_row_without_predecessors_does_not_speak_of_them_and_a_shared_partnership_is_shared() {
    let query = "?locality=toulouse,provins";
    assert_eq!(row(Lang::Fr, query, "Partenaires")[0], "Partenaires");
    let query = "?locality=ha-noi,ile-de-france";
    assert_row(Lang::Fr, query, "Partenariats", "", [&["En commun (1) Île-de-France – Hanoï"]; 2]);
}

#[test]
fn two_partnerships_have_dates_status_sectors_agreements_projects_and_sides() {
    let query = "?partnership=siaap--hai-duong,montreuil--hai-duong";
    let shared = "En commun (1) Province de Hải Dương aujourd’hui Haïphong (depuis le 1er juillet 2025)";
    assert_row(Lang::Fr, query, "Les deux collectivités", "", [&[shared, "SIAAP"], &[shared, "Montreuil"]]);
    assert_row(Lang::Fr, query, "Début", "différent", [&["2009 SIAAP"], &["1999 VietnamPlus"]]);
    assert_row(Lang::Fr, query, "Situation", "différent", [&["terminé"], &["situation inconnue"]]);
    assert_row(Lang::Fr, query, "Domaines", "", [&["En commun (1) Santé", "Eau"], &["Tourisme"]]);
    assert_row(Lang::Vi, query, "Thỏa thuận được ký", "", [&["tháng 10/2009"], &["ký tại Kỳ 7"]]);
    assert_row(Lang::Vi, query, "Dự án", "", [&["2009–2022"], &["PADDY"]]);
}

#[test]
fn an_unfinished_choice_says_what_to_do_and_keeps_what_is_chosen() {
    let cases = [
        ("", [false; 2], &["Premier choix : à faire", "Second choix : à faire"][..]),
        ("?edition=8", [true, false], &["8es Assises, Haïphong 2010", "Second choix : à faire"]),
        ("?edition=,8", [false, true], &["8es Assises, Haïphong 2010", "Premier choix : à faire"]),
        ("?edition=8,8", [true; 2], &["8es Assises, Haïphong 2010", "Deux fois le même choix"]),
        ("?edition=8,08", [true, false], &["Aucun identifiant « 08 »"]),
        ("?locality=atlantis,ha-noi", [false, true], &["Hanoï", "Aucun identifiant « atlantis »"]),
        ("?partnership=a--b,c--d", [false; 2], &["« a--b »", "« c--d »"]),
    ];
    for (query, is_chosen, words) in cases {
        let html = main(Lang::Fr, query);
        let (controls, rest) = html.split_once("</fieldset>").unwrap();
        assert!(!html.contains("<table"), "{query}");
        for words in words {
            assert!(text_of(rest).contains(&text_of(words)), "{query}: no “{words}” in “{}”", text_of(rest));
        }
        let lists = parts(controls, "select");
        assert_eq!(lists.iter().map(|list| list.contains(" selected=")).collect::<Vec<_>>(), is_chosen, "{query}");
        let has_link = rest.contains("<a href");
        assert_eq!(has_link, is_chosen.contains(&true), "{query}");
    }
}

#[test]
fn a_list_leads_to_every_record_of_its_kind_and_leaves_the_other_side_alone() {
    let values = |query: &str| values_of(parts(&main(Lang::Vi, query), "select")[1], "value");
    let editions = values("?edition=8,12");
    let last = catalog().dataset().conferences.len();
    assert_eq!(editions.len(), 1 + last);
    assert_eq!(editions[0], "?edition=8");
    assert!((1..=last).all(|number| editions.contains(&format!("?edition=8,{number}"))), "{editions:?}");
    assert_eq!(values("?partnership=").len(), 1 + catalog().dataset().partnerships.len());
    // An authority without a partnership of its own is there when it is chosen.
    let localities = values("?locality=ha-noi");
    assert_eq!(localities.len(), 74);
    assert!(!localities.contains(&"?locality=ha-noi,hue".to_owned()));
    assert!(values("?locality=ha-noi,hue").contains(&"?locality=ha-noi,hue".to_owned()));
}

#[test]
fn authorities_are_chosen_by_country_in_the_order_of_their_names() {
    let html = main(Lang::Fr, "?locality=");
    let groups = parts(parts(&html, "select")[0], "optgroup");
    let place =
        |group: usize, name: &str| groups[group].find(&format!(">{name}<")).unwrap_or_else(|| panic!("no {name}"));
    assert!(place(0, "Province de Bình Dương") < place(0, "Đà Nẵng") && place(0, "Đà Nẵng") < place(0, "Hanoï"));
    assert!(place(1, "Paris") < place(1, "Toulouse"));
}

#[test]
fn no_cell_of_any_comparison_is_blank_and_every_figure_names_its_sources() {
    let pages = routes();
    for lang in Lang::ALL {
        for query in all_pairs() {
            for row in rows(*lang, &query) {
                assert!(row.iter().all(|text| !text.is_empty()), "{query}: {row:?}");
            }
            let html = main(*lang, &query);
            let table = html.split_once("<table").unwrap().1;
            for figure in table.split("<span class=\"number\"").skip(1) {
                let end = ["<span class=\"number\"", "</li>", "</td>"].iter().filter_map(|end| figure.find(end)).min();
                assert!(figure[..end.unwrap()].contains("<span class=\"publishers\"><a href"), "{query}: {figure}");
            }
            for link in values_of(table, "href").iter().filter(|link| !link.contains("://")) {
                let path = link.split(['#', '?']).next().unwrap();
                assert!(pages.iter().any(|(_, known)| known == path), "{query}: {link}");
            }
        }
    }
}

/// All pairs of editions; of authorities and partnerships those that follow each other.
fn all_pairs() -> Vec<String> {
    let dataset = CATALOG.dataset();
    let editions: Vec<String> = dataset.conferences.iter().map(|it| it.edition.to_string()).collect();
    let mut pairs = Vec::new();
    for first in &editions {
        let others = editions.iter().filter(|second| *second != first);
        pairs.extend(others.map(|second| format!("?edition={first},{second}")));
    }
    for pair in dataset.localities.windows(2) {
        pairs.push(format!("?locality={},{}", pair[0].id.as_str(), pair[1].id.as_str()));
    }
    for pair in dataset.partnerships.windows(2) {
        pairs.push(format!("?partnership={},{}", pair[0].id.as_str(), pair[1].id.as_str()));
    }
    pairs
}

#[test]
fn every_record_leads_to_its_comparison_with_another() {
    for route in Route::all(*CATALOG) {
        let Some((kind, id)) = route.kind_and_id() else { continue };
        assert_eq!(Route::record(kind, &id, *CATALOG), Some(route));
        for lang in Lang::ALL {
            let links = values_of(&page(&route.path(*lang)).html, "href");
            let start = format!("{}?", Route::Compare.path(*lang));
            let link = links.iter().find_map(|link| link.strip_prefix(&*start)).unwrap_or_else(|| panic!("{id}"));
            assert_eq!(Comparison::parse(link), Comparison { kind, chosen: [id.clone(), String::new()] });
        }
    }
}

#[test]
fn the_published_page_offers_the_choice_and_says_what_it_needs() {
    for (lang, path) in [(Lang::Fr, "fr/comparer/"), (Lang::Vi, "vi/so-sanh/")] {
        let page = page(path);
        let words = messages(lang).compare;
        assert!(page.between("<noscript>", "</noscript>").contains(words.needs_program), "{path}");
        assert!(page.html.contains("<fieldset class=\"pick\" disabled=\"disabled\">"), "{path}");
        assert_eq!(page.elements(&["h1"]), [words.title]);
        assert!(text_of(&page.html).contains(words.lead), "{path}");
    }
}

#[test]
fn who_hosted_signed_or_is_named_at_an_edition_is_among_those_named_at_it() {
    let dataset = CATALOG.dataset();
    for locality in dataset.localities.iter() {
        let attendance = CATALOG.attendance(&locality.id);
        for conference in dataset.conferences.iter() {
            let attended = attendance.iter().flatten().any(|other| other.edition == conference.edition);
            let named = CATALOG.named_at(conference);
            let count =
                named.iter().filter(|it| it.locality.is_some_and(|id: &LocalityId| *id == *locality.id)).count();
            assert_eq!(attended, count > 0, "{} at {}", locality.id.as_str(), *conference.edition);
        }
    }
    assert_eq!(Kind::ALL.len(), 3);
}
