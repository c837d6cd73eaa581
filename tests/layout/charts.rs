//! The charts of the data page: their marks as drawn, the same numbers in the tables, and any dataset.

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::components;
use assises::dataset::check::check;
use assises::domain::{ConferenceStatus, FactKey, Lang, Scope};
use assises::html::Html;
use assises::layout::charts::attendance::{Chart as Attendance, Row};
use assises::layout::charts::sectors::{About, Chart as Sectors};
use assises::layout::charts::starts::{Chart as Starts, Kind};
use assises::publish::body;
use assises::query::Selection;
use assises::route::{Location, Route};
use assises::site::Site;
use assises::synth::Order;
use serde_json::{Value, json};

const REAL: &str = include_str!("../../public/dataset.json");
const FACTS: [&[FactKey]; 2] = [&[FactKey::Delegates, FactKey::DelegatesBySide], &[FactKey::Localities]];

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| catalog(REAL));

fn catalog(text: &str) -> &'static Catalog {
    Catalog::new(check(text).unwrap())
}

fn site(lang: Lang) -> Site {
    Site::published(*CATALOG, lang)
}

/// The page, in that language.
fn page(catalog: &'static Catalog, lang: Lang) -> String {
    body(catalog, &Location::Page(lang, Route::Data), "")
}

/// What stands between each `start` and the next `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).map(|part| part.split(end).next().unwrap()).collect()
}

/// One section of the page: what is drawn, and the table.
fn halves<'a>(page: &'a str, id: &str) -> (&'a str, &'a str) {
    let section = between(page, &format!("<section id=\"{id}\""), "</section>")[0];
    section.split_once("<table").unwrap()
}

/// Every number in a text, its thousands put together.
fn numbers(text: &str) -> Vec<u64> {
    let joined = text.replace(['\u{202f}', '.'], "");
    joined.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// A line for each element.
fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}

/// The real dataset, changed.
fn changed(change: impl FnOnce(&mut Value)) -> &'static Catalog {
    let mut file: Value = serde_json::from_str(REAL).unwrap();
    change(&mut file);
    catalog(&file.to_string())
}

/// The real dataset with partnerships that began on these dates and no others.
fn begun(dates: &[&str]) -> &'static Catalog {
    changed(|file| {
        for milestone in file["milestones"].as_array_mut().unwrap() {
            milestone.as_object_mut().unwrap().remove("partnership");
        }
        let mut first = file["partnerships"][0].clone();
        first.as_object_mut().unwrap().remove("agreements");
        let made = dates.iter().enumerate().map(|(n, date)| {
            let fact = |key: &str, value: Value| json!({ "key": key, "claims": [{ "value": value, "sources": first["sources"] }] });
            let mut made = first.clone();
            made["id"] = json!(format!("made-{n}"));
            made["facts"] = json!([fact("status", json!({ "status": "unknown" })), fact("since", json!({ "date": date }))]);
            made
        });
        file["partnerships"] = made.collect();
        // They name partnerships that are left out.
        file["changes"] = json!([]);
    })
}

/// The real dataset in which the 7th edition has these claims on its delegates.
fn told(claims: Value) -> &'static Catalog {
    changed(|file| {
        let edition = file["conferences"].as_array_mut().unwrap().iter_mut().find(|it| it["edition"] == 7).unwrap();
        edition["facts"].as_array_mut().unwrap().push(claims);
    })
}

fn drawn(catalog: &'static Catalog) -> String {
    let site = Site::published(catalog, Lang::Fr);
    Html::of(|h| components::attendance(h, site, &Attendance::new(catalog, FACTS[0], Lang::Fr)))
}

#[test]
fn the_charts_by_edition_are_drawn_as_committed() {
    for (lang, name) in [(Lang::Vi, "delegates"), (Lang::Fr, "localities")] {
        let chart = Attendance::new(*CATALOG, FACTS[usize::from(name == "localities")], lang);
        let drawn = Html::of(|h| components::attendance(h, site(lang), &chart));
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, lines(&drawn)) });
    }
}

#[test]
fn the_charts_of_partnerships_are_drawn_as_committed() {
    let starts = Html::of(|h| components::starts(h, site(Lang::Fr), &Starts::new(*CATALOG)));
    let sectors = Html::of(|h| components::sectors(h, site(Lang::Vi), &Sectors::new(*CATALOG)));
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("starts", lines(&starts));
        insta::assert_snapshot!("sectors", lines(&sectors));
    });
}

#[test]
fn the_tables_by_edition_hold_the_numbers_of_the_marks_each_with_a_source() {
    for lang in [Lang::Vi, Lang::Fr] {
        let page = page(*CATALOG, lang);
        for id in ["delegates", "localities"] {
            let (picture, table) = halves(&page, id);
            let marks: Vec<u64> = between(picture, "<tspan>", "</tspan>").into_iter().flat_map(numbers).collect();
            let told: Vec<u64> =
                between(table, "<span class=\"number\">", "</span>").into_iter().flat_map(numbers).collect();
            assert_eq!(marks, told, "{id}");
            assert!(marks.len() > 10);
            let rows = between(table, "<tr>", "</tr>");
            assert!(rows.iter().skip(1).all(|row| row.contains(&format!("\"{}", Route::Sources.path(lang)))), "{id}");
        }
    }
}

#[test]
fn the_table_of_starts_holds_the_cells_year_by_year() {
    let (chart, page) = (Starts::new(*CATALOG), page(*CATALOG, Lang::Fr));
    let (picture, table) = halves(&page, "starts");
    let years: Vec<u64> = between(table, "<th scope=\"row\">", "</th>").into_iter().flat_map(numbers).collect();
    assert_eq!(years.len(), picture.matches("<rect").count());
    for column in &chart.columns {
        let told = years.iter().filter(|year| **year == u64::from(column.year)).count();
        assert_eq!(told, column.counts.iter().sum::<usize>(), "{}", column.year);
    }
    let trusted = chart.starts.iter().filter(|start| start.kind != Kind::Rival).count();
    assert_eq!(trusted + chart.unknown[0], CATALOG.dataset().partnerships.len());
}

#[test]
fn the_table_of_sectors_holds_the_numbers_drawn_and_leads_to_what_they_count() {
    let page = page(*CATALOG, Lang::Vi);
    let (picture, table) = halves(&page, "sectors");
    let drawn = between(picture, "<li>", "</li>");
    let told = between(table, "<tr>", "</tr>");
    assert_eq!((drawn.len(), told.len()), (CATALOG.dataset().sectors.len() + 3, drawn.len()));
    for (line, row) in drawn.iter().zip(&told).skip(1) {
        let marks: Vec<u64> = between(line, "<text", "</text>")
            .into_iter()
            .flat_map(|text| numbers(text.split_once('>').unwrap().1))
            .collect();
        let counts: Vec<u64> = between(row, "(", ")").into_iter().flat_map(numbers).collect();
        assert_eq!(marks, counts);
        for link in between(row, "<a href=\"", "</a>") {
            let (href, words) = link.split_once("\">").unwrap();
            let query = href.split_once('?').unwrap().1.replace("&amp;", "&");
            let selection = Selection::parse(&query);
            assert_eq!(selection.to_query(), format!("?{query}"));
            let found = CATALOG.explorer().find(&selection).rows.len() as u64;
            assert_eq!(numbers(words).last(), Some(&found), "{href}");
        }
    }
}

#[test]
fn counts_of_partners_are_never_marks_and_their_number_is_told() {
    let all = CATALOG.dataset().conferences.iter();
    let claims = all.filter_map(|it| it.facts.fact(FactKey::Localities)).flat_map(|fact| fact.claims.iter());
    let partners = claims.filter(|claim| matches!(claim.scope, Some(Scope::Partners | Scope::Engaged))).count();
    let chart = Attendance::new(*CATALOG, FACTS[1], Lang::Fr);
    assert_eq!((chart.partners, partners), (7, 7));
    for mark in chart.rows.iter().flat_map(|row| &row.marks) {
        assert!(matches!(mark.claim.scope, Some(Scope::Present | Scope::Forecast)), "{:?}", mark.claim);
    }
    let page = page(*CATALOG, Lang::Fr);
    let (picture, table) = halves(&page, "localities");
    assert!(picture.contains("7 mentions du nombre de partenaires") && picture.contains("fr/sources/#disputes"));
    // 54 + 52 are all partners, 38 those engaged.
    assert!([52, 54, 38].iter().all(|number| !numbers(table).contains(number)));
}

#[test]
fn a_claim_is_solid_only_if_preferred_or_alone_and_dashed_if_told_before() {
    let chart = Attendance::new(*CATALOG, FACTS[0], Lang::Fr);
    let marks: Vec<_> = chart.rows.iter().flat_map(|row| &row.marks).collect();
    let solid: Vec<u64> =
        marks.iter().filter(|mark| !mark.is_rival && !mark.is_early()).map(|mark| mark.number.count).collect();
    // The two claims on the 6th are unresolved, the one on the 12th is a forecast.
    assert_eq!(solid, [500, 1200, 1000, 238, 600]);
    let drawn = drawn(*CATALOG);
    assert_eq!(drawn.matches(" solid\"").count(), solid.len());
    assert_eq!(drawn.matches(" hollow early\"").count(), marks.iter().filter(|mark| mark.is_early()).count());
}

#[test]
fn each_limit_of_a_number_has_its_own_mark() {
    let catalog = told(json!({ "key": "delegates", "claims": [
        { "value": { "count": 300, "to": 400 }, "sources": ["vnp-fr-2010"] },
        { "value": { "count": 300, "bound": "about" }, "sources": ["vnp-fr-2010"] },
        { "value": { "count": 300, "bound": "over" }, "sources": ["vnp-fr-2010"] },
        { "value": { "count": 300, "bound": "almost" }, "sources": ["vnp-fr-2010"] },
        { "value": { "count": 300 }, "sources": ["vnp-fr-2010"] },
    ], "unresolved": { "vi": "Không rõ.", "fr": "Indécis." } }));
    let drawn = drawn(catalog);
    let seventh = drawn.split("assises/7/\"").nth(1).unwrap().split("</li>").next().unwrap();
    let marks = between(seventh, "<g ", "</g>");
    let has = |word: &str| marks.iter().map(|mark| mark.contains(word)).collect::<Vec<_>>();
    assert_eq!(has("class=\"range\""), [true, false, false, false, false]);
    assert_eq!(has("class=\"dot\""), [false, true, true, true, true]);
    assert_eq!(has("class=\"halo\""), [false, true, false, false, false]);
    assert_eq!(has("class=\"arrow\""), [false, false, true, true, false]);
    assert_ne!(between(marks[2], " d=\"", "\""), between(marks[3], " d=\"", "\""));
}

#[test]
fn a_gap_is_told_and_editions_of_one_unknown_time_share_it() {
    let chart = Attendance::new(*CATALOG, FACTS[0], Lang::Vi);
    let gaps: Vec<&Row> = chart.rows.iter().filter(|row| row.marks.is_empty()).collect();
    // The editions before the 8th; what is found of later ones, and what is still to come, changes.
    let early = gaps.iter().map(|row| row.editions.map(|it| it.edition.0)).filter(|[_, last]| *last < 8);
    assert_eq!(early.collect::<Vec<_>>(), [[1, 1], [2, 4], [5, 5], [7, 7]]);
    let announced = gaps.iter().filter(|row| row.editions[0].status == ConferenceStatus::Announced).count();
    let drawn = drawn(*CATALOG);
    assert_eq!(drawn.matches("class=\"gap\"").count(), gaps.len() - announced);
    assert_eq!(drawn.matches("class=\"gap announced\"").count(), announced);
}

#[test]
fn words_beside_marks_fit_the_narrowest_screen() {
    for lang in [Lang::Vi, Lang::Fr] {
        for facts in FACTS {
            let chart = Attendance::new(*CATALOG, facts, lang);
            for mark in chart.rows.iter().flat_map(|row| &row.marks) {
                // Words on a line of their own begin without their comma.
                let comma = if mark.is_long { 2 } else { 0 };
                let words = if mark.is_long { &mark.words[2..] } else { &mark.words };
                let letters = words.iter().map(|part| part.chars().count()).sum::<usize>() - comma;
                let end = mark.ends[1] * 288.0 + mark.away() + letters as f64 * 7.0;
                assert!(end <= 288.5, "{:?} ends at {end}", mark.words);
            }
        }
    }
}

#[test]
fn a_start_known_only_roughly_is_in_no_year_and_in_a_period_only_if_it_lies_in_one() {
    let catalog = begun(&["1996", "1996-05/1996-07", "[1990..1999]", "2003/2004", "[1998..2001]", "1985~"]);
    let starts = Starts::new(catalog);
    assert_eq!((starts.years, starts.starts.len(), starts.loose), ([1996, 1996], 2, 4));
    let sectors = Sectors::new(catalog);
    let all = sectors.lines.iter().find(|line| line.about == About::All).unwrap();
    assert_eq!(sectors.periods, [Some(1990), Some(2000), None]);
    assert_eq!(all.counts, [3, 1, 2]);
    assert!(page(catalog, Lang::Fr).contains("4 mentions ne donnent qu’une date approchée"));
}

#[test]
fn nothing_and_little_are_drawn_as_well() {
    let little = changed(|file| {
        let editions = file["conferences"].as_array_mut().unwrap();
        editions.truncate(1);
        for name in ["partnerships", "sectors", "milestones", "questions", "changes"] {
            let kept = |item: &Value| name == "milestones" && item["id"] == file["meta"]["origin"];
            let items: Vec<Value> = file[name].as_array().unwrap().iter().filter(|item| kept(item)).cloned().collect();
            file[name] = json!(items);
        }
        for milestone in file["milestones"].as_array_mut().unwrap() {
            milestone.as_object_mut().unwrap().remove("partnership");
            milestone.as_object_mut().unwrap().remove("edition");
        }
    });
    assert!(!page(little, Lang::Fr).contains("commencés de 0"));
    for catalog in [little, begun(&[]), begun(&["2001"]), begun(&["0001", "9999"])] {
        for lang in [Lang::Vi, Lang::Fr] {
            let page = page(catalog, lang);
            assert!(!page.contains("NaN") && !page.contains("inf%"), "{page}");
            assert!(numbers(&page).len() > 10);
        }
    }
}

#[test]
fn a_large_dataset_makes_a_bounded_page() {
    let order = Order { partnerships: 5000, milestones: 0, seed: 1, base: "real.json".into() };
    let large = catalog(&order.make(REAL).unwrap());
    let years: Vec<String> = (1..=999).map(|n| format!("{:04}", n * 10)).collect();
    let long = begun(&years.iter().map(String::as_str).collect::<Vec<_>>());
    for catalog in [large, long] {
        let (starts, sectors) = (Starts::new(catalog), Sectors::new(catalog));
        assert!(starts.columns.len() <= 61 && sectors.periods.len() <= 10);
        assert!(starts.most[0] as f64 * starts.cell <= 160.1);
        let page = page(catalog, Lang::Fr);
        assert!(page.matches("<rect").count() < 3000 && page.matches("<tr>").count() < 400);
        assert!(page.contains("autres partenariats ne figurent pas dans ce tableau"));
        let above: usize = starts.columns.iter().map(|column| column.counts[0] + column.counts[1]).sum();
        assert_eq!(above, starts.starts.iter().filter(|start| start.kind != Kind::Rival).count());
    }
    let claim = |n: u64| json!({ "value": { "count": n }, "sources": ["vnp-fr-2010"] });
    let many = told(json!({
        "key": "delegates", "claims": (1..=1000).map(claim).collect::<Vec<_>>(),
        "unresolved": { "vi": "Không rõ.", "fr": "Indécis." },
    }));
    assert!(drawn(many).contains("+ 984"));
}
