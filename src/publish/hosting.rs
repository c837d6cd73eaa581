//! What hosts are to say with each file: `_headers` and `_redirects`, in the format that Netlify and Cloudflare Pages
//! read.
//!
//! [`said`] is the table of rules. The recipes in `hosting/` say the same, which `scripts/hosting` tests by asking
//! servers for files and comparing with `_headers`.
//!
//! Rules of one file never set the same header: where several match, Cloudflare joins their values. So what is to be
//! revalidated has no `Cache-Control`, as both hosts have that by default (`public, max-age=0, must-revalidate`).

use std::collections::{BTreeMap, BTreeSet};

use super::inline::allowing;
use super::not_found::FIND_FOLDER;
use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::route::Route;

/// A header: its name and its value.
pub type Header = (&'static str, String);

/// For files whose names change with their content, and for fonts, whose content does not change.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// Media types that hosts may not know by the ending.
const TYPES: [(&str, &str); 4] = [
    (".atom", "application/atom+xml; charset=utf-8"),
    (".csv", "text/csv; charset=utf-8"),
    (".ics", "text/calendar; charset=utf-8"),
    (".webmanifest", "application/manifest+json"),
];

/// Files that programs of other sites may read: data, tables, feeds, calendars, the schema.
const OPEN: [&str; 4] = [".atom", ".csv", ".ics", ".json"];

/// Folders of which all files are alike.
const FOLDERS: [&str; 2] = ["csv/", "fonts/"];

/// What is said with every file; the policy is that of the pages' `<meta>`.
pub fn said_always(policy: &str) -> Vec<Header> {
    [
        ("Content-Security-Policy", in_header(policy)),
        // What a page links to need not know where its readers come from.
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        // Nothing here is private: without logins and cookies every reader gets the same.
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
    ]
    .to_vec()
}

/// What is said with the file at that path besides.
pub fn said(path: &str) -> Vec<Header> {
    let mut headers = Vec::new();
    if path.starts_with("fonts/") || has_hash(path) {
        headers.push(("Cache-Control", IMMUTABLE.to_owned()));
    }
    if let Some((_, media_type)) = TYPES.iter().find(|(ending, _)| path.ends_with(ending)) {
        headers.push(("Content-Type", (*media_type).to_owned()));
    }
    if OPEN.iter().any(|ending| path.ends_with(ending)) {
        headers.push(("Access-Control-Allow-Origin", "*".to_owned()));
    }
    headers
}

/// `_headers` for these files, when the site lies in that folder of its host.
pub fn headers(policy: &str, paths: &[String], folder: &str) -> String {
    let mut text = String::from(
        "# For Netlify and Cloudflare Pages. What is not named here they have revalidated, which is right.\n\
         # frame-ancestors 'self' keeps other sites from embedding pages; * lets all of them, or name those that may.\n",
    );
    let mut rule = |pattern: &str, headers: &[Header]| {
        text.push_str(&format!("\n{folder}{pattern}\n"));
        headers.iter().for_each(|(name, value)| text.push_str(&format!("  {name}: {value}\n")));
    };
    rule("*", &said_always(policy));
    // The files of some folders are alike, and the number of rules is limited: to 100 at Cloudflare.
    let folder_of =
        |path: &str| FOLDERS.iter().find(|folder| path.starts_with(**folder)).map(|folder| format!("{folder}*"));
    let rules: BTreeMap<String, Vec<Header>> =
        paths.iter().map(|path| (folder_of(path).unwrap_or_else(|| path.clone()), said(path))).collect();
    for (pattern, headers) in rules.iter().filter(|(_, headers)| !headers.is_empty()) {
        rule(pattern, headers);
    }
    text.push_str("\n# Once the host is reached by https only, for good, add to the first rule:\n");
    text.push_str("#  Strict-Transport-Security: max-age=31536000\n");
    text
}

/// `_redirects`: an address without its language leads to it, as the words of each are its own.
pub fn redirects(catalog: &'static Catalog, folder: &str) -> String {
    let mut words = BTreeSet::new();
    for lang in Lang::ALL {
        for route in Route::all(catalog) {
            words.insert((*lang as usize, route.path(*lang).split('/').nth(1).unwrap_or_default().to_owned()));
        }
    }
    let mut text = String::from("# For Netlify and Cloudflare Pages: an address without its language leads to it.\n");
    for (lang, word) in words.iter().filter(|(_, word)| !word.is_empty()) {
        let lang = Lang::ALL[*lang].as_str();
        text.push_str(&format!("{folder}{word}/* {folder}{lang}/{word}/:splat 301\n"));
    }
    text
}

/// The policy as a header: with what a `<meta>` cannot say, and the one script of `404.html`.
fn in_header(policy: &str) -> String {
    format!("{}; frame-ancestors 'self'", allowing(policy, FIND_FOLDER))
}

/// Whether a name ends in a hash of its content: a hyphen, sixteen digits (Trunk writes no
/// leading zeros), perhaps `_bg`, and the ending.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name).trim_end_matches("_bg");
    let hash = stem.rsplit('-').next().unwrap_or_default();
    (12..=16).contains(&hash.len()) && hash.len() < stem.len() && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}
