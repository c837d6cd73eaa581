//! `datapackage.json`: what the tables are, for programs (Frictionless Data Package, version 1).
//!
//! Words stand in both languages: together where a program that knows no languages looks for them, and apart under
//! `@vi` and `@fr` (the pattern “Language support” of that specification).

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::tables::{Heading, Kind, Table};
use super::{SiteUrl, identity};
use crate::catalog::Catalog;
use crate::domain::{Lang, PartialDate, SLUG};
use crate::i18n::{OpenDataMessages, messages};
use crate::route::Route;

/// Licences by their SPDX ids: the id, and where the licence can be read.
pub const LICENCES: [(&str, &str); 2] = [
    ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
];

/// The description of the tables, whose files are `csv`, in the same order.
pub fn datapackage(catalog: &'static Catalog, tables: &[Table], csv: &[String], site_url: Option<&SiteUrl>) -> String {
    let dataset = catalog.dataset();
    let meta = &dataset.meta;
    let text = |text: fn(&'static OpenDataMessages) -> &'static str| {
        [Lang::Vi, Lang::Fr].map(|lang| text(messages(lang).open_data))
    };
    let mut package = Map::new();
    package.insert("profile".into(), "tabular-data-package".into());
    package.insert("name".into(), "assises".into());
    package.insert("id".into(), identity("data").into());
    package.insert("languages".into(), Lang::ALL.iter().map(|lang| lang.as_str()).collect());
    say(&mut package, "title", [Lang::Vi, Lang::Fr].map(|lang| meta.title.reading(lang).text), " · ");
    let about = text(|words| words.package);
    let method = [Lang::Vi, Lang::Fr].map(|lang| meta.method.reading(lang).text);
    let licences = text(|words| words.licences[2]);
    let about = [0, 1].map(|at| format!("{} {} {}", about[at], method[at], licences[at]));
    say(&mut package, "description", [&about[0], &about[1]], "\n\n");
    package.insert("version".into(), meta.version.to_string().into());
    package.insert("created".into(), format!("{}T00:00:00Z", last_day(meta.version)).into());
    if let Some(site_url) = site_url {
        package.insert("homepage".into(), site_url.of(&Route::Data.path(Lang::Vi)).into());
    }
    let licences: Vec<Value> = LICENCES.iter().map(|(name, _)| licence(name)).collect();
    package.insert("licenses".into(), licences.into());
    let source = |source: &crate::domain::Source| match &source.url {
        Some(url) => json!({ "title": source.title, "path": url }),
        None => json!({ "title": source.title }),
    };
    package.insert("sources".into(), dataset.sources.iter().map(source).collect());
    package.insert("resources".into(), tables.iter().zip(csv).map(|(table, csv)| resource(table, csv)).collect());
    format!("{:#}\n", Value::Object(package))
}

/// The day of a version; the last, should it not be as precise as that.
fn last_day(version: PartialDate) -> String {
    let (year, month, day) = version.last_day().civil();
    format!("{year:04}-{month:02}-{day:02}")
}

/// Puts words into an object: together, and language by language.
fn say(object: &mut Map<String, Value>, key: &str, words: [&str; 2], between: &str) {
    if words.iter().all(|words| words.is_empty()) {
        return;
    }
    let together = if words[0] == words[1] { words[0].to_owned() } else { words.join(between) };
    object.insert(key.into(), together.into());
    for (lang, words) in Lang::ALL.iter().zip(words) {
        object.insert(format!("{key}@{}", lang.as_str()), words.into());
    }
}

/// A licence with what it covers; nothing for the words of sources.
fn licence(name: &str) -> Value {
    let at = LICENCES.iter().position(|(other, _)| *other == name).unwrap_or_default();
    let mut licence = Map::new();
    licence.insert("name".into(), name.into());
    licence.insert("path".into(), LICENCES[at].1.into());
    let titles = [Lang::Vi, Lang::Fr].map(|lang| messages(lang).open_data.covers[at]);
    say(&mut licence, "title", titles, " · ");
    licence.into()
}

fn resource(table: &Table, csv: &str) -> Value {
    let mut resource = Map::new();
    resource.insert("profile".into(), "tabular-data-resource".into());
    resource.insert("name".into(), table.name.into());
    resource.insert("path".into(), table.path().into());
    say(&mut resource, "title", table.title, " · ");
    say(&mut resource, "description", table.description, "\n\n");
    resource.insert("format".into(), "csv".into());
    resource.insert("mediatype".into(), "text/csv".into());
    resource.insert("encoding".into(), "utf-8".into());
    resource.insert(
        "dialect".into(),
        json!({ "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true }),
    );
    resource.insert("bytes".into(), csv.len().into());
    resource.insert("hash".into(), format!("sha256:{:x}", Sha256::digest(csv.as_bytes())).into());
    let used = |name: &&str| table.columns.iter().any(|column| column.kind.licence() == Some(name));
    let licences: Vec<Value> = LICENCES.iter().map(|(name, _)| *name).filter(used).map(licence).collect();
    resource.insert("licenses".into(), licences.into());
    let foreign: Vec<Value> = table.columns.iter().filter_map(|column| foreign_key(table, column)).collect();
    let mut schema = Map::new();
    schema.insert("fields".into(), table.columns.iter().map(field).collect());
    schema.insert("missingValues".into(), json!([""]));
    schema.insert("primaryKey".into(), table.key.clone().into());
    if !foreign.is_empty() {
        schema.insert("foreignKeys".into(), foreign.into());
    }
    resource.insert("schema".into(), schema.into());
    resource.into()
}

/// The reference of a column; to a table itself by an empty name (Table Schema, “Foreign Keys”).
fn foreign_key(table: &Table, column: &Heading) -> Option<Value> {
    let (of, key) = column.refers_to?;
    let of = if of == table.name { "" } else { of };
    Some(json!({ "fields": [column.name], "reference": { "resource": of, "fields": [key] } }))
}

fn field(column: &Heading) -> Value {
    let mut field = Map::new();
    let (kind, mut constraints) = kind(&column.kind);
    field.insert("name".into(), column.name.as_str().into());
    field.insert("type".into(), kind.into());
    say(&mut field, "title", [0, 1].map(|at| column.title[at].as_str()), " · ");
    say(&mut field, "description", column.description, "\n\n");
    if column.is_required {
        constraints["required"] = true.into();
    }
    if constraints.as_object().is_some_and(|constraints| !constraints.is_empty()) {
        field.insert("constraints".into(), constraints);
    }
    // Not of the specification: which of the package's licences covers the column.
    if let Some(licence) = column.kind.licence() {
        field.insert("license".into(), licence.into());
    }
    field.into()
}

/// The type of a column and what its cells keep to (Table Schema, “Types and Formats”, “Constraints”).
fn kind(kind: &Kind) -> (&'static str, Value) {
    match kind {
        Kind::Id => ("string", json!({ "pattern": SLUG })),
        Kind::Place => ("string", json!({ "pattern": "^[a-z]+(/[a-z0-9-]+){2,3}$" })),
        Kind::Edition => ("integer", json!({ "minimum": 1, "maximum": 99 })),
        Kind::Count => ("integer", json!({ "minimum": 0 })),
        Kind::Position => ("integer", json!({ "minimum": 1 })),
        Kind::Degrees => ("number", json!({ "minimum": -180, "maximum": 180 })),
        Kind::Flag => ("boolean", json!({})),
        Kind::Date => ("string", json!({ "pattern": PartialDate::pattern() })),
        Kind::Day => ("date", json!({})),
        Kind::Word(words) => ("string", json!({ "enum": words })),
        Kind::Address => ("string", json!({ "pattern": "^https?://\\S+$" })),
        Kind::Name | Kind::Text | Kind::Quotation => ("string", json!({})),
    }
}
