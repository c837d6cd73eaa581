//! The dataset as tables: nothing of it is left out, keys and references hold, and heading, schema and cells agree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::Dataset;
use assises::publish::SiteUrl;
use assises::publish::datapackage::datapackage;
use assises::publish::tables::{Kind, Table, tables};
use serde_json::Value;

const TEXT: &str = include_str!("../../public/dataset.json");
const SMALL: &str = include_str!("../fixtures/valid.json");

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| Catalog::new(check(TEXT).unwrap()));

fn dataset() -> &'static Dataset {
    CATALOG.dataset()
}

fn package(site_url: Option<&str>) -> Value {
    let tables = tables(dataset());
    let csv: Vec<String> = tables.iter().map(Table::csv).collect();
    let site_url = site_url.map(|text| SiteUrl::parse(text).unwrap());
    serde_json::from_str(&datapackage(*CATALOG, &tables, &csv, site_url.as_ref())).unwrap()
}

/// The cells of a CSV text, by a reader of its own (RFC 4180, section 2).
fn parsed(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert!(cell.is_empty() && row.is_empty() && !is_quoted, "the last line has an end");
    rows
}

fn table<'a>(tables: &'a [Table], name: &str) -> &'a Table {
    tables.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"))
}

fn column<'a>(table: &'a Table, name: &str) -> impl Iterator<Item = &'a str> {
    let at = table.columns.iter().position(|column| column.name == name);
    let at = at.unwrap_or_else(|| panic!("{}: no column {name}", table.name));
    table.rows.iter().map(move |row| row[at].as_str())
}

/// Every string of the file, apart from the names of fields.
fn strings<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|value| strings(value, found)),
        Value::Array(items) => items.iter().for_each(|value| strings(value, found)),
        Value::String(text) => {
            found.insert(text);
        }
        _ => {}
    }
}

/// Every list of claims of the file: how long they are together.
fn claims(value: &Value) -> usize {
    match value {
        Value::Object(fields) => {
            let of = |(name, value): (&String, &Value)| match name.as_str() {
                "claims" | "topics" | "outcomes" => value.as_array().map_or(0, Vec::len),
                _ => claims(value),
            };
            fields.iter().map(of).sum()
        }
        Value::Array(items) => items.iter().map(claims).sum(),
        _ => 0,
    }
}

#[test]
fn every_word_of_the_dataset_is_in_a_cell() {
    for text in [TEXT, SMALL] {
        let mut json: Value = serde_json::from_str(text).unwrap();
        json.as_object_mut().unwrap().remove("$schema");
        // Title and method are in the description of the tables, the version too.
        json["meta"] = serde_json::json!([json["meta"]["notes"], json["meta"]["origin"]]);
        let tables = tables(&check(text).unwrap());
        let cells: BTreeSet<&str> =
            tables.iter().flat_map(|table| table.rows.iter().flatten()).map(String::as_str).collect();
        let mut found = BTreeSet::new();
        strings(&json, &mut found);
        assert!(found.len() > 50);
        assert_eq!(found.difference(&cells).collect::<Vec<_>>(), [&""; 0]);
    }
}

#[test]
fn every_claim_is_one_row_and_each_of_its_sources_another() {
    let (json, tables): (Value, _) = (serde_json::from_str(TEXT).unwrap(), tables(dataset()));
    assert_eq!(table(&tables, "claims").rows.len(), claims(&json));
    let ids: BTreeSet<&str> = column(table(&tables, "claims"), "id").collect();
    let cited: BTreeSet<&str> = column(table(&tables, "claim_sources"), "claim").collect();
    assert_eq!(ids, cited);
}

#[test]
fn a_claim_keeps_the_numbers_of_both_sides_with_their_bounds() {
    let tables = tables(dataset());
    let claims = table(&tables, "claims");
    let row = column(claims, "id").position(|id| id == "conference/8/localities/1").unwrap();
    let cell = |name: &str| column(claims, name).nth(row).unwrap();
    assert_eq!(["form", "count", "count_vn", "count_fr", "scope"].map(cell), ["sides", "", "22", "20", "present"]);
    let disputed: BTreeSet<&str> = column(claims, "is_disputed").collect();
    assert_eq!(disputed, BTreeSet::from(["false", "true"]));
}

#[test]
fn as_many_disputes_are_rows_as_the_page_of_sources_tells() {
    assert_eq!(table(&tables(dataset()), "disputes").rows.len(), CATALOG.disputes().len());
}

#[test]
fn keys_are_there_and_name_one_row_and_references_lead_to_rows() {
    for text in [TEXT, SMALL] {
        let tables = tables(&check(text).unwrap());
        for it in &tables {
            let keys: Vec<Vec<&str>> = it.key.iter().map(|name| column(it, name).collect()).collect();
            let mut seen = BTreeSet::new();
            for row in 0..it.rows.len() {
                let key: Vec<&str> = keys.iter().map(|cells| cells[row]).collect();
                assert!(key.iter().all(|part| !part.is_empty()), "{}: {key:?}", it.name);
                assert!(seen.insert(key.clone()), "{}: {key:?} is there twice", it.name);
            }
            for heading in &it.columns {
                let Some((of, key)) = heading.refers_to else { continue };
                let known: BTreeSet<&str> = column(table(&tables, of), key).collect();
                for cell in column(it, &heading.name).filter(|cell| !cell.is_empty()) {
                    assert!(known.contains(cell), "{}.{}: {cell} is not in {of}", it.name, heading.name);
                }
            }
        }
    }
}

#[test]
fn the_file_of_a_table_reads_back_as_its_cells_under_the_names_of_the_schema() {
    let (tables, package) = (tables(dataset()), package(None));
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), tables.len());
    for (table, resource) in tables.iter().zip(resources) {
        let mut rows = parsed(&table.csv());
        let heading = rows.remove(0);
        assert_eq!(rows, table.rows, "{}", table.name);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(heading, names, "{}", table.name);
        assert_eq!(resource["path"], table.path());
        assert_eq!(resource["bytes"], table.csv().len());
    }
}

#[test]
fn cells_are_exact_even_where_a_spreadsheet_would_see_a_formula() {
    let text = SMALL.replace("\"Brest métropole océane\"", "\"=1+1\"");
    let tables = tables(&check(&text).unwrap());
    assert!(column(table(&tables, "participants"), "name").any(|name| name == "=1+1"));
    assert!(table(&tables, "participants").csv().contains(",=1+1,"));
}

#[test]
fn words_of_the_schema_are_in_both_languages_and_of_no_other() {
    let package = package(None);
    let mut seen = 0;
    let mut look = |value: &Value, place: &str| {
        let (vi, fr) = (value["title@vi"].as_str(), value["title@fr"].as_str());
        assert!(vi.is_some_and(|vi| !vi.is_empty()) && fr.is_some_and(|fr| !fr.is_empty()), "{place}");
        let fr: Vec<char> = [fr, value["description@fr"].as_str()].into_iter().flatten().flat_map(str::chars).collect();
        for (at, letter) in fr.iter().enumerate().filter(|(_, letter)| matches!(letter, ':' | ';' | '?' | '!' | '»')) {
            assert!(matches!(fr[at - 1], '\u{a0}' | '\u{202f}'), "{place}: a space that breaks before {letter}");
        }
        seen += 1;
    };
    look(&package, "package");
    for resource in package["resources"].as_array().unwrap() {
        look(resource, resource["name"].as_str().unwrap());
        for field in resource["schema"]["fields"].as_array().unwrap() {
            look(field, &format!("{}.{}", resource["name"], field["name"]));
        }
    }
    assert!(seen > 150);
}

#[test]
fn texts_are_cc_by_facts_cc0_and_quotations_of_neither() {
    let mut licences: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for resource in package(None)["resources"].as_array().unwrap() {
        for field in resource["schema"]["fields"].as_array().unwrap() {
            let licence = field["license"].as_str().unwrap_or("none").to_owned();
            licences
                .entry(licence)
                .or_default()
                .insert(format!("{}.{}", resource["name"], field["name"]).replace('"', ""));
        }
    }
    assert_eq!(licences["none"], BTreeSet::from(["claims.wording", "sources.title"].map(str::to_owned)));
    assert!(licences["CC-BY-4.0"].contains("partnerships.summary_fr"));
    assert!(licences["CC0-1.0"].contains("localities.lat"));
    assert!(!licences["CC-BY-4.0"].iter().any(|name| name.ends_with(".id")));
    assert_eq!(Kind::Text.licence(), Some("CC-BY-4.0"));
}

#[test]
fn the_package_has_an_address_only_where_the_sites_is_known() {
    assert_eq!(package(None).get("homepage"), None);
    assert_eq!(package(Some("https://example.org/a"))["homepage"], "https://example.org/a/vi/du-lieu/");
    assert_eq!(package(None)["version"], dataset().meta.version.to_string());
}

/// The columns of every table with their types: what programs that use the tables rely upon.
#[test]
fn columns_do_not_change_unseen() {
    let mut text = String::new();
    for resource in package(None)["resources"].as_array().unwrap() {
        text += &format!("{} {}\n", resource["name"], resource["schema"]["primaryKey"]).replace('"', "");
        for field in resource["schema"]["fields"].as_array().unwrap() {
            let is_required = if field["constraints"]["required"] == true { " required" } else { "" };
            text += &format!("  {}: {}{is_required}\n", field["name"], field["type"]).replace('"', "");
        }
    }
    insta::assert_snapshot!(text);
}
