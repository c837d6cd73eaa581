//! The site published into temporary folders, once for all tests, and a plain look at the HTML of its pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::Lang;
use assises::publish::{SiteUrl, publish};
use assises::route::Route;

/// An address with a folder of its own.
pub const SITE: &str = "https://example.org/assises/";

/// What publishing needs of Trunk's output.
pub const TEMPLATE: &str = "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<base href=\"./\">\n\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">\n\
    <title>assises</title>\n</head>\n<body>\n<div id=\"app\"></div>\n</body>\n</html>\n";

/// The dataset of the site.
pub const DATASET: &str = include_str!("../../public/dataset.json");

static CATALOG: LazyLock<&'static Catalog> = LazyLock::new(|| Catalog::new(check(DATASET).unwrap()));
static PLAIN: LazyLock<Published> = LazyLock::new(|| publish_all("plain", None));
static WITH_ADDRESS: LazyLock<Published> =
    LazyLock::new(|| publish_all("address", Some(SiteUrl::parse(SITE).unwrap())));

/// A published site, read back; its folder is gone.
pub struct Published {
    /// Every file by its path below the folder.
    pub files: BTreeMap<String, String>,
    /// The pages, the root first.
    pub pages: Vec<Page>,
}

/// A published page.
pub struct Page {
    /// Its path below the site's folder.
    pub path: String,
    /// Its file.
    pub html: String,
}

/// An empty folder for one test, with a template and a dataset.
pub fn folder(name: &str, template: &str, dataset: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("assises-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), template).unwrap();
    fs::write(folder.join("dataset.json"), dataset).unwrap();
    fs::write(folder.join("dataset.schema.json"), include_str!("../../public/dataset.schema.json")).unwrap();
    folder
}

fn publish_all(name: &str, site_url: Option<SiteUrl>) -> Published {
    let folder = folder(name, TEMPLATE, DATASET);
    let count = publish(&folder, site_url.as_ref()).unwrap();
    let files = files(&folder);
    fs::remove_dir_all(folder).unwrap();
    let paths = [String::new()].into_iter().chain(routes().into_iter().map(|(_, path)| path));
    let html = |path: &str| files.get(&format!("{path}index.html")).unwrap_or_else(|| panic!("no page {path}")).clone();
    let pages: Vec<Page> = paths.map(|path| Page { html: html(&path), path }).collect();
    assert_eq!(count, pages.len());
    Published { files, pages }
}

/// Every file below a folder.
pub fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for path in fs::read_dir(inner).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

/// Every page of a language, with its path; Vietnamese and French take turns.
pub fn routes() -> Vec<(Lang, String)> {
    Route::all(*CATALOG)
        .into_iter()
        .flat_map(|route| Lang::ALL.iter().map(move |lang| (*lang, route.path(*lang))))
        .collect()
}

/// The dataset, and what is derived from it.
pub fn catalog() -> &'static Catalog {
    *CATALOG
}

/// The site published without an address.
pub fn plain() -> &'static Published {
    &PLAIN
}

/// Its pages.
pub fn pages() -> &'static [Page] {
    &plain().pages
}

/// Its page at that path.
pub fn page(path: &str) -> &'static Page {
    pages().iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no page {path}"))
}

/// The site published with [`SITE`].
pub fn with_address() -> &'static Published {
    &WITH_ADDRESS
}

impl Page {
    /// What stands between two marks that must be there.
    pub fn between(&self, start: &str, end: &str) -> &str {
        let rest = self.html.split_once(start).unwrap_or_else(|| panic!("{}: no {start}", self.path)).1;
        rest.split_once(end).unwrap_or_else(|| panic!("{}: no {end}", self.path)).0
    }

    /// The text of every element of those names.
    pub fn elements(&self, tags: &[&str]) -> Vec<String> {
        let of = |tag: &str| -> Vec<String> {
            let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
            let parts = self.html.split(&start).skip(1).filter(|part| part.starts_with([' ', '>']));
            parts.map(|part| text_of(part.split_once('>').unwrap().1.split(&end).next().unwrap())).collect()
        };
        tags.iter().flat_map(|tag| of(tag)).collect()
    }
}

/// The values of every attribute of that name.
pub fn values_of(html: &str, name: &str) -> Vec<String> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).map(|part| unescaped(part.split('"').next().unwrap_or_default())).collect()
}

/// The words without tags; every run of spaces, no-break ones too, is one space.
pub fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            letter if !is_tag => text.push(letter),
            _ => {}
        }
    }
    unescaped(&text).split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{202f}', " ")
}

/// A text without the escapes of HTML.
pub fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}
