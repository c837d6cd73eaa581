//! The page of the data: every file with its rows and size, the changes, the licences, the statement.

use assises::dataset::check::check;
use assises::domain::Lang;
use assises::i18n::{counted, messages, size};
use assises::publish::tables::tables;

use crate::published::{DATASET, Page, page, pages, plain, text_of, values_of};

fn data() -> [(Lang, &'static Page); 2] {
    [(Lang::Vi, page("vi/du-lieu/")), (Lang::Fr, page("fr/donnees/"))]
}

fn section(page: &'static Page, id: &str) -> &'static str {
    page.between(&format!("<section id=\"{id}\""), "</section>")
}

#[test]
fn every_file_of_data_is_listed_with_its_size_and_every_table_with_its_rows() {
    let tables = tables(&check(DATASET).unwrap());
    let is_data = |path: &&String| path.ends_with(".csv") || path.ends_with(".atom") || path.ends_with(".json");
    for (lang, page) in data() {
        let files = section(page, "files");
        let listed = values_of(files, "href").len() + files.matches("<a href=").count();
        assert!(listed > 30, "{listed}");
        for path in plain().files.keys().filter(is_data) {
            let row = files.split("<tr>").find(|row| row.contains(&format!("<a href=\"{path}\"")));
            let row = text_of(row.unwrap_or_else(|| panic!("{path} is not listed")));
            let bytes = plain().files[path].len();
            assert!(row.ends_with(&size(bytes, lang).replace(['\u{a0}', '\u{202f}'], " ")), "{path}: {row}");
            if let Some(table) = tables.iter().find(|table| table.path() == *path) {
                let words = messages(lang).open_data;
                assert!(row.contains(&counted(words.rows, table.rows.len(), lang)), "{path}: {row}");
                assert!(row.contains(table.title[lang as usize].split('\u{a0}').next().unwrap()), "{path}: {row}");
            }
        }
    }
}

#[test]
fn every_change_has_its_place_the_latest_first() {
    let changes = check(DATASET).unwrap().changes;
    for (lang, page) in data() {
        let section = section(page, "changes");
        let ids: Vec<String> = values_of(section, "id").into_iter().filter(|id| id != "changes-title").collect();
        let expected: Vec<&str> = changes.iter().rev().map(|change| change.id.as_str()).collect();
        assert_eq!(ids, expected);
        for change in &changes {
            let summary = change.summary.exact(lang).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
            assert!(text_of(section).contains(&summary), "{summary}");
        }
    }
}

#[test]
fn licences_and_statement_are_told_in_each_language() {
    for (lang, page) in data() {
        let words = messages(lang).open_data;
        for address in ["publicdomain/zero/1.0/", "licenses/by/4.0/"] {
            assert!(section(page, "licences").contains(&format!("https://creativecommons.org/{address}")));
        }
        for [title, _] in words.statement {
            assert!(page.elements(&["h3"]).iter().any(|found| *found == title.replace('\u{a0}', " ")), "{title}");
        }
    }
}

#[test]
fn every_page_but_the_root_leads_to_the_statement() {
    for page in pages().iter().filter(|page| !page.path.is_empty()) {
        let foot = page.between("<footer>", "</footer>");
        assert!(foot.contains("/#accessibility\""), "{}", page.path);
    }
}
