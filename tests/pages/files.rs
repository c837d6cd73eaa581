//! The files beside the pages, and what publishing does when it cannot.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::published::{DATASET, Published, SITE, TEMPLATE, files, folder, pictures, plain, routes, with_address};
use assises::dataset::check::check;
use assises::domain::Lang;
use assises::i18n::messages;
use assises::publish::tables::tables;
use assises::publish::{Error, SiteUrl, publish};

fn file<'a>(site: &'a Published, name: &str) -> &'a str {
    site.files.get(name).unwrap_or_else(|| panic!("no file {name}"))
}

/// The names of the files in a folder.
fn names(folder: &Path) -> Vec<String> {
    files(folder).into_keys().collect()
}

#[test]
fn the_folder_holds_one_file_for_each_page_and_what_hosts_want() {
    let pages = plain().pages.iter().map(|page| format!("{}index.html", page.path));
    let others = [
        ".nojekyll",
        "404.html",
        "_headers",
        "_redirects",
        "dataset.json",
        "dataset.schema.json",
        "robots.txt",
        "sitemap.xml",
    ];
    let manifests = ["fr.webmanifest", "vi.webmanifest"].map(str::to_owned);
    let outlines = ["vietnam-today", "vietnam-signed", "france-today", "france-signed"];
    let outlines = outlines.map(|name| format!("map/{name}.svg"));
    let calendars = calendars();
    let data = ["datapackage.json", "vi/thay-doi.atom", "fr/changements.atom"].map(str::to_owned);
    let tables = tables(&check(DATASET).unwrap()).into_iter().map(|table| table.path());
    let expected: BTreeSet<String> = pages
        .chain(others.map(str::to_owned))
        .chain(outlines)
        .chain(calendars)
        .chain(data)
        .chain(tables)
        .chain(manifests)
        .collect();
    assert_eq!(plain().files.keys().cloned().collect::<BTreeSet<_>>(), expected);
    let data: serde_json::Value = serde_json::from_str(file(plain(), "dataset.json")).unwrap();
    assert_eq!(data, serde_json::from_str::<serde_json::Value>(DATASET).unwrap());
}

/// The calendar files: of the editions dated to the day, of all of them, and of the anniversaries, in each language.
fn calendars() -> Vec<String> {
    let mut calendars = Vec::new();
    for [page, name] in [["fr/assises", "assises"], ["vi/hoi-nghi", "hoi-nghi"]] {
        calendars.extend((5..=12).map(|edition| format!("{page}/{edition}/{name}-{edition}.ics")));
        calendars.push(format!("{page}/{name}.ics"));
    }
    calendars.extend(["fr/anniversaires/anniversaires.ics", "vi/ky-niem/ky-niem.ics"].map(str::to_owned));
    calendars
}

#[test]
fn publishing_again_gives_the_same_files() {
    // Paints what is not kept yet.
    let first = plain();
    let folder = folder("again", TEMPLATE, DATASET);
    let published = publish(&folder, None).unwrap();
    assert!(files(&folder) == first.files);
    assert!(pictures(&folder) == first.pictures);
    assert_eq!(published.pictures.drawn, 0, "all were painted for the first site");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_sitemap_names_every_page_and_its_translations() {
    let sitemap = file(with_address(), "sitemap.xml");
    for (_, path) in routes() {
        assert_eq!(sitemap.matches(&format!("<loc>{SITE}{path}</loc>")).count(), 1, "{path}");
        assert_eq!(sitemap.matches(&format!("href=\"{SITE}{path}\"")).count(), 2, "{path}");
    }
    assert_eq!(sitemap.matches("<loc>").count(), routes().len());
    assert!(file(with_address(), "robots.txt").contains(&format!("Sitemap: {SITE}sitemap.xml\n")));
}

#[test]
fn without_an_address_the_sitemap_says_so_and_robots_does_not_name_it() {
    assert!(file(plain(), "sitemap.xml").contains("<!-- SITE_URL was not set"));
    assert_eq!(file(plain(), "robots.txt"), "User-agent: *\nAllow: /\n");
}

#[test]
fn the_404_page_speaks_both_languages_and_leads_home() {
    let page = file(plain(), "404.html");
    for lang in Lang::ALL {
        assert!(page.contains(&format!("<section lang=\"{}\"", lang.as_str())));
        assert!(page.contains(messages(*lang).not_found));
        assert!(page.contains(&format!("href=\"{}/\"", lang.as_str())));
    }
    assert_eq!(page.matches("<h1").count(), 2, "one for each language");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[test]
fn the_base_of_the_404_page_is_the_folder_on_the_host_if_that_is_known() {
    assert!(file(with_address(), "404.html").contains("<base href=\"/assises/\">"));
    assert!(file(plain(), "404.html").contains("<base href=\"./\">"));
}

#[test]
fn a_broken_dataset_is_reported_and_nothing_is_written() {
    let broken = DATASET.replace("\"edition\": 8,", "\"edition\": 9,");
    let folder = folder("broken", TEMPLATE, &broken);
    let error = publish(&folder, None).unwrap_err();
    let Error::Dataset(problems) = &error else { panic!("{error}") };
    assert!(problems.iter().any(|problem| problem.to_string().contains("duplicate edition `9`")), "{error}");
    assert!(error.to_string().contains(&problems[0].to_string()), "{error}");
    assert_eq!(names(&folder), ["dataset.json", "dataset.schema.json", "index.html"]);
    assert_eq!(files(&folder)["index.html"], TEMPLATE);
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_template_without_a_landmark_is_refused_and_nothing_is_written() {
    for landmark in [
        "Content-Security-Policy",
        "<html lang=\"vi\">",
        "<base href=\"./\">",
        "<title>assises</title>",
        "<div id=\"app\"></div>",
    ] {
        let folder = folder("template", &TEMPLATE.replace(landmark, ""), DATASET);
        assert!(matches!(publish(&folder, None), Err(Error::Template(_))), "{landmark}");
        assert_eq!(names(&folder), ["dataset.json", "dataset.schema.json", "index.html"]);
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn a_folder_without_dataset_or_template_is_named() {
    let folder = folder("empty", TEMPLATE, DATASET);
    fs::remove_file(folder.join("dataset.json")).unwrap();
    let error = publish(&folder, None).unwrap_err();
    assert!(error.to_string().contains("dataset.json"), "{error}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_address_is_taken_with_or_without_its_last_slash() {
    for (text, folder) in [("https://a.org", "/"), ("http://a.org/", "/"), ("https://a.org/x/y", "/x/y/")] {
        let address = SiteUrl::parse(text).unwrap();
        assert_eq!(address.folder(), folder, "{text}");
        assert_eq!(address.of("vi/"), format!("{}/vi/", text.trim_end_matches('/')));
    }
}
