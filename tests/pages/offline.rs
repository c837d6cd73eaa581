//! What a browser keeps to read the site without a network.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::published::{DATASET, Page, SITE, TEMPLATE, folder, routes};
use assises::publish::{SiteUrl, publish};
use assises::route::is_document;

/// Files that pages use, with contents of any kind, beside those that publishing writes.
const FILES: [(&str, &str); 6] = [
    ("boot.js", "boot"),
    ("base-0123456789abcdef.css", "a { }"),
    ("app-0123456789abcdef_bg.wasm", "wasm"),
    ("fonts/latin.woff2", "font"),
    ("icon.svg", "<svg/>"),
    ("sw.js", "addEventListener()\n"),
];

/// The folder of one test: published with these changes, and kept.
struct Kept {
    version: String,
    worker: String,
    pack: Value,
    home: String,
    data: String,
    lost: String,
    /// The content of each file that is kept.
    files: Vec<(String, Vec<u8>)>,
    /// Every page as it was published.
    pages: Vec<Page>,
}

fn kept(name: &str, template: &str, dataset: &str, changes: &[(&str, &str)], site_url: Option<&str>) -> Kept {
    let folder = folder(name, template, dataset);
    for (path, content) in FILES.iter().chain(changes) {
        put(&folder, path, content);
    }
    let site_url = site_url.map(|site_url| SiteUrl::parse(site_url).unwrap());
    publish(&folder, site_url.as_ref()).unwrap();
    let read = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_default();
    let packs: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("offline-"))
        .collect();
    let pack: Value = packs.first().map(|name| serde_json::from_str(&read(name)).unwrap()).unwrap_or_default();
    let names = pack["files"].as_object().into_iter().flat_map(|files| files.keys());
    let pages = [String::new()].into_iter().chain(routes().into_iter().map(|(_, path)| path));
    let kept = Kept {
        version: packs.iter().map(|name| name.replace("offline-", "").replace(".json", "")).collect(),
        worker: read("sw.js"),
        home: read("fr/index.html"),
        data: read("fr/donnees/index.html"),
        lost: read("404.html"),
        files: names.map(|name| (name.clone(), fs::read(folder.join(name)).unwrap())).collect(),
        pages: pages.map(|path| Page { html: read(&format!("{path}index.html")), path }).collect(),
        pack,
    };
    fs::remove_dir_all(folder).unwrap();
    kept
}

fn put(folder: &Path, path: &str, content: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

static KEPT: LazyLock<Kept> = LazyLock::new(|| kept("kept", TEMPLATE, DATASET, &[], None));

/// A dataset of few pages.
const SMALL: &str = include_str!("../fixtures/valid.json");

/// The version of a small site with these changes.
fn version(name: &str, changes: &[(&str, &str)]) -> String {
    kept(name, TEMPLATE, SMALL, changes, None).version
}

#[test]
fn every_file_that_pages_use_is_kept_with_its_hash_and_no_other() {
    let names: Vec<&str> = KEPT.files.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "app-0123456789abcdef_bg.wasm",
        "base-0123456789abcdef.css",
        "boot.js",
        "dataset.json",
        "fonts/latin.woff2",
        "fr.webmanifest",
        "icon.svg",
        "map/france-signed.svg",
        "map/france-today.svg",
        "map/vietnam-signed.svg",
        "map/vietnam-today.svg",
        "vi.webmanifest",
    ];
    assert_eq!(names, expected);
    for (name, content) in &KEPT.files {
        let hash = KEPT.pack["files"][name].as_str().unwrap().strip_prefix("sha256-").unwrap();
        assert_eq!(decoded(hash), Sha256::digest(content).to_vec(), "{name}");
    }
}

/// Base64 read bit by bit (RFC 4648, section 4).
fn decoded(text: &str) -> Vec<u8> {
    let digits: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let value = |digit: char| digits.iter().position(|other| *other == digit).unwrap();
    let bits: Vec<usize> = text
        .trim_end_matches('=')
        .chars()
        .flat_map(|digit| (0..6).rev().map(move |bit| value(digit) >> bit & 1).collect::<Vec<_>>())
        .collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |all, bit| all << 1 | *bit as u8)).collect()
}

#[test]
fn the_pack_makes_every_document_as_it_was_published_and_every_other_page_but_for_its_content() {
    let pages = KEPT.pack["pages"].as_object().unwrap();
    assert_eq!(pages.len(), KEPT.pages.len() + 1, "and the page that is not found");
    for page in &KEPT.pages {
        let key = if page.path.is_empty() { "/" } else { &page.path };
        let [title, content] = [0, 1].map(|at| pages[key][at].as_str().unwrap());
        assert_eq!(title, page.between("<title>", "</title>"), "{key}");
        let published = page.between("<div id=\"app\">", "</div><div id=\"trouble\"");
        assert_eq!(content, if is_document(&page.path) { published } else { "" }, "{key}");
    }
}

#[test]
fn a_shell_is_what_stands_around_title_and_content_in_its_language() {
    for (key, start) in [
        ("/", "lang=\"vi\" data-page=\"root\""),
        ("vi", "lang=\"vi\" data-page=\"page\""),
        ("fr", "lang=\"fr\" data-page=\"page\""),
    ] {
        let shell: Vec<&str> =
            KEPT.pack["shells"][key].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
        assert!(shell[0].contains(&format!("<html {start} data-version=\"{}\">", KEPT.version)), "{key}: {}", shell[0]);
        assert!(shell[0].ends_with("<base href=\"") && shell[1].starts_with("\">"), "{key}");
        assert!(shell[1].ends_with("<title>") && shell[2].starts_with("</title>"), "{key}");
        assert!(shell[2].ends_with("<div id=\"app\">") && shell[3].starts_with("</div><div id=\"trouble\""), "{key}");
        assert!(shell[3].ends_with("</html>\n"), "{key}");
    }
}

#[test]
fn the_page_that_is_not_found_is_in_the_pack_without_its_script_and_its_version() {
    let shell = KEPT.pack["shells"]["40"].to_string();
    assert!(shell.contains("data-page=\\\"lost\\\"") && !shell.contains("data-version"), "{shell}");
    assert!(!shell.contains("<script>"), "{shell}");
    assert!(KEPT.pack["pages"]["404"][1].as_str().unwrap().contains("<section lang=\"fr\">"));
    assert!(!KEPT.lost.contains("data-version"));
}

#[test]
fn worker_and_pages_bear_the_version() {
    assert_eq!(KEPT.version.len(), 16);
    assert_eq!(KEPT.worker, format!("const VERSION=\"{}\";\naddEventListener()\n", KEPT.version));
    for page in &KEPT.pages {
        let mark = format!("data-version=\"{}\"", KEPT.version);
        assert_eq!(page.html.matches(&mark).count(), 1, "{}", page.path);
    }
}

#[test]
fn the_version_is_another_when_anything_that_is_kept_is() {
    let mut versions = vec![version("unchanged", &[])];
    for (at, (path, _)) in FILES.iter().enumerate().filter(|(_, (path, _))| *path != "sw.js") {
        versions.push(version(&format!("changed-{at}"), &[(path, "changed")]));
    }
    versions.push(version("more", &[("more.css", "")]));
    let template = TEMPLATE.replace("<title>", "<meta name=\"theme-color\"><title>");
    versions.push(kept("changed-template", &template, SMALL, &[], None).version);
    let dataset = SMALL.replacen("2013-06-10", "2013-06-11", 1);
    versions.push(kept("changed-dataset", TEMPLATE, &dataset, &[], None).version);
    // The citation of each document has its address.
    versions.push(kept("addressed", TEMPLATE, SMALL, &[], Some(SITE)).version);
    assert_eq!(versions.iter().collect::<BTreeSet<_>>().len(), versions.len(), "{versions:?}");
}

#[test]
fn the_version_is_the_same_while_all_that_is_kept_is() {
    let unchanged = version("same", &[]);
    let others = [("card.png", "png"), ("csv/other.csv", "1"), ("sw.js", "const VERSION=\"0\";\nother()\n")];
    let other = kept("others", TEMPLATE, SMALL, &others, None);
    assert_eq!(other.version, unchanged);
    assert_eq!(other.worker, format!("const VERSION=\"{unchanged}\";\nother()\n"));
}

#[test]
fn under_development_and_without_a_worker_nothing_is_kept() {
    let template = TEMPLATE.replace("</body>", "<script>reload()</script></body>");
    let kept = kept("development", &template, SMALL, &[], None);
    assert_eq!((kept.version.as_str(), kept.worker.as_str()), ("", ""));
    assert!(!kept.home.contains("data-version") && !kept.data.contains("data-version"));
    assert!(!crate::published::page("fr/").html.contains("data-version"));
}

#[test]
fn every_page_has_the_line_that_tells_of_a_new_version_hidden_and_in_its_language() {
    for (html, words) in
        [(&KEPT.home, ["Nouvelle version disponible.", "Recharger"]), (&KEPT.pages[1].html, ["Có bản mới.", "Tải lại"])]
    {
        let line = format!(
            "<div id=\"update\" role=\"status\"><div hidden=\"hidden\"><p>{}</p><button type=\"button\">{}</button></div></div>",
            words[0], words[1]
        );
        assert!(html.contains(&line), "{words:?}");
    }
}
