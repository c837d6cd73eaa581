//! What hosts are told: `_headers` and `_redirects`, and the same in the recipes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::published::{DATASET, TEMPLATE, folder, plain, with_address};
use assises::publish::Template;
use assises::publish::hosting::{headers, said};
use assises::publish::{Error, publish};

const NGINX: &str = include_str!("../../hosting/nginx/location.conf");
const CADDY: &str = include_str!("../../hosting/caddy/assises.caddy");
const INDEX: &str = include_str!("../../index.html");

/// The rules of a `_headers` file: pattern, names and values.
fn rules(text: &str) -> BTreeMap<String, Vec<(String, String)>> {
    let mut rules: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut pattern = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some((name, value)) => {
                rules.get_mut(&pattern).unwrap().push((name.to_owned(), value.to_owned()));
            }
            None => {
                pattern = line.to_owned();
                assert!(rules.insert(pattern.clone(), Vec::new()).is_none(), "{pattern} is there twice");
            }
        }
    }
    rules
}

fn names(rule: &[(String, String)]) -> BTreeSet<&str> {
    rule.iter().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn no_header_is_set_by_two_rules_for_one_file_and_there_are_not_too_many() {
    let rules = rules(&plain().files["_headers"]);
    assert!(rules.len() > 20 && rules.len() <= 90, "{}: Cloudflare takes 100", rules.len());
    for path in plain().files.keys().map(|path| format!("/{path}")) {
        let matches =
            |pattern: &str| pattern == path || pattern.strip_suffix('*').is_some_and(|it| path.starts_with(it));
        let matching: Vec<_> = rules.iter().filter(|(pattern, _)| matches(pattern)).collect();
        let all: usize = matching.iter().map(|(_, rule)| rule.len()).sum();
        let distinct: BTreeSet<&str> = matching.iter().flat_map(|(_, rule)| names(rule)).collect();
        assert_eq!(all, distinct.len(), "{path}");
        let beyond: usize = matching.iter().filter(|(pattern, _)| *pattern != "/*").map(|(_, rule)| rule.len()).sum();
        assert_eq!(beyond, said(&path[1..]).len(), "{path}");
    }
}

fn policy() -> String {
    Template::parse(INDEX).unwrap().policy().to_owned()
}

#[test]
fn the_policy_is_that_of_the_pages_with_what_only_a_header_can_say() {
    let headers = rules(&headers(&policy(), &[], "/"));
    let (_, header) = headers["/*"].iter().find(|(name, _)| name == "Content-Security-Policy").unwrap();
    let (begin, rest) = header.split_once(" 'sha256-").unwrap();
    let (_, rest) = rest.split_once('\'').unwrap();
    assert_eq!(format!("{begin}{rest}"), format!("{}; frame-ancestors 'self'", policy()));
}

#[test]
fn a_template_without_policy_is_refused() {
    let template = TEMPLATE.replace("Content-Security-Policy", "Refresh");
    let folder = folder("no-policy", &template, DATASET);
    assert!(matches!(publish(&folder, None), Err(Error::Template("no Content-Security-Policy"))));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn recipes_say_what_the_table_says() {
    for (name, value) in &rules(&headers(&policy(), &[], "/"))["/*"] {
        assert!(NGINX.contains(&format!("\nadd_header {name} \"{value}\" always;\n")), "nginx: {name}: {value}");
        let caddy = CADDY.replace('"', "");
        assert!(caddy.contains(&format!("\n\t\t\t{name} {value}\n")), "Caddy: {name}: {value}");
    }
    for path in ["a.atom", "a.csv", "a.ics", "a.webmanifest"] {
        let said = said(path);
        let (_, kind) = said.iter().find(|(name, _)| *name == "Content-Type").unwrap();
        assert!(NGINX.contains(&format!("\"{kind}\"")), "nginx: {kind}");
        assert!(CADDY.replace('"', "").contains(&format!("Content-Type {kind}\n")), "Caddy: {kind}");
    }
}

#[test]
fn what_has_a_hash_in_its_name_never_changes_and_nothing_else() {
    let is_immutable = |path: &str| said(path).iter().any(|(_, value)| value.contains("immutable"));
    for path in [
        "assises-app-dcd33a0db46a8a00.js",
        "assises-app-dcd33a0db46a8a00_bg.wasm",
        "base-2771f502253aad93.css",
        "fonts/be-vietnam-pro-latin-400-normal.woff2",
        "offline/pack-0123456789abcdef.json",
    ] {
        assert!(is_immutable(path), "{path}");
    }
    for path in [
        "index.html",
        "boot.js",
        "sw.js",
        "dataset.json",
        "fr/partenariats/abcdefabcdefabcd/index.html",
        "dcd33a0db46a8a00.js",
        "app-dcd33a0db46.js",
        "app-dcd33a0db46a8aXY.js",
        "cards/fr-8.png",
    ] {
        assert!(!is_immutable(path), "{path}");
    }
}

#[test]
fn data_are_open_to_programs_of_other_sites_and_pages_are_not() {
    let is_open = |path: &str| said(path).iter().any(|(name, _)| *name == "Access-Control-Allow-Origin");
    for path in ["dataset.json", "datapackage.json", "csv/claims.csv", "fr/changements.atom", "fr/assises/assises.ics"]
    {
        assert!(plain().files.contains_key(path) && is_open(path), "{path}");
    }
    for path in ["index.html", "boot.js", "sitemap.xml", "fr.webmanifest", "a_bg.wasm"] {
        assert!(!is_open(path), "{path}");
    }
}

#[test]
fn an_address_without_language_leads_to_it_below_the_folder_of_the_site() {
    let redirects = &plain().files["_redirects"];
    assert!(redirects.contains("\n/assises/* /fr/assises/:splat 301\n"));
    assert!(redirects.contains("\n/hoi-nghi/* /vi/hoi-nghi/:splat 301\n"));
    assert_eq!(redirects.lines().filter(|line| line.starts_with('/')).count(), 14);
    let redirects = &with_address().files["_redirects"];
    assert!(redirects.contains("\n/assises/nguon/* /assises/vi/nguon/:splat 301\n"));
    assert!(rules(&with_address().files["_headers"]).keys().all(|pattern| pattern.starts_with("/assises/")));
}

#[test]
fn compressed_siblings_of_an_earlier_publication_are_removed() {
    let folder = folder("siblings", TEMPLATE, DATASET);
    for name in ["index.html.br", "index.html.gz", "boot.js.br"] {
        fs::write(folder.join(name), "old").unwrap();
    }
    publish(&folder, None).unwrap();
    let is_there = |name: &str| folder.join(name).exists();
    assert!(!is_there("index.html.br") && !is_there("index.html.gz"));
    assert!(is_there("boot.js.br"), "what publishing does not write stays as it is");
    let headers = fs::read_to_string(folder.join("_headers")).unwrap();
    assert!(!headers.contains(".br"));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn each_page_has_the_line_that_leads_out_of_a_frame_and_the_data_say_how_to_embed() {
    for page in &plain().pages {
        let line = format!("<nav hidden=\"hidden\"><a id=\"full-page\" href=\"{}\" target=\"_blank\">", page.path);
        let expected = usize::from(!page.path.is_empty());
        assert_eq!(page.html.matches(&line).count(), expected, "{}", page.path);
        assert_eq!(page.html.matches("id=\"full-page\"").count(), expected, "{}", page.path);
    }
    assert!(!plain().files["404.html"].contains("id=\"full-page\""), "what is not found has no page to lead to");
    for [data, page] in [["fr/donnees/", "fr/assises/8/"], ["vi/du-lieu/", "vi/hoi-nghi/8/"]] {
        let html = &plain().files[&format!("{data}index.html")];
        assert!(
            html.contains(&format!("&lt;iframe src=&quot;https://…/{page}?embed&quot;\n        title=&quot;")),
            "{data}"
        );
    }
}
