//! Every page as a file: what the app would draw, rendered once per page and language.
//!
//! The folder that Trunk has filled gives the template, `index.html`; each page gets its own `<base>`, relative to the
//! folder, so that the whole works under any path. Beside the pages stand the data as [`tables`] with their description
//! ([`datapackage`]), and the [`feed`]s of their changes; for those who share a page its card ([`cards`]), for those who
//! install the site its [`manifest`] and [`icons`]; and what a browser keeps of all this (`offline`).

mod calendar;
pub mod cards;
mod compact;
pub mod datapackage;
pub mod feed;
mod hash;
mod head;
pub mod hosting;
pub mod icons;
mod inline;
pub mod manifest;
mod not_found;
mod offline;
mod outlines;
mod render;
mod sitemap;
pub mod tables;
mod template;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use uuid::{Uuid, uuid};

use crate::catalog::Catalog;
use crate::dataset::check::check;
use crate::dataset::problem::Problem;
use crate::domain::Lang;
use crate::route::{Location, Route};

pub use head::Head;
pub use not_found::script_source as not_found_script;
pub use render::body;
pub use template::Template;

/// Why publishing failed.
#[derive(Debug)]
pub enum Error {
    /// A file could not be read or written.
    File(PathBuf, io::Error),
    /// The dataset has problems.
    Dataset(Vec<Problem>),
    /// The template lacks something that pages need.
    Template(&'static str),
    /// The address of the site cannot be one.
    SiteUrl(String),
}

/// Where the site will be, when that is known: an absolute address that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(String);

impl SiteUrl {
    /// Takes an `http` or `https` address, with or without its last slash.
    ///
    /// # Errors
    /// Any other text, and addresses with a query or fragment.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_address = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'));
        if !is_address || text.contains(['?', '#', ' ', '"', '<']) {
            return Err(Error::SiteUrl(text.to_owned()));
        }
        Ok(SiteUrl(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The absolute address of a page.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The path of the site's folder on its host, with both slashes.
    pub fn folder(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        self.0[host..].find('/').map_or("/", |at| &self.0[host + at..])
    }
}

/// What was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Pages written.
    pub pages: usize,
    /// Cards and icons.
    pub pictures: cards::Kept,
}

/// Writes every page into a folder that holds Trunk's output.
///
/// # Errors
/// What could not be read, checked or written.
pub fn publish(dist: &Path, site_url: Option<&SiteUrl>) -> Result<Published, Error> {
    let text = read(&dist.join("dataset.json"))?;
    let catalog = Catalog::new(check(&text).map_err(Error::Dataset)?);
    // Checked as it was written, so that problems are told by the lines of that.
    let text = compact::compact(&text);
    write(&dist.join("dataset.json"), &text)?;
    let template = Template::parse(&read(&dist.join("index.html"))?)?;
    let data = data_files(catalog, site_url);
    for (path, text) in &data {
        write(&dist.join(path), text)?;
    }
    catalog.publish(sizes(dist, text.len(), data));
    let locations: Vec<Location> = [Location::Root]
        .into_iter()
        .chain(
            Route::all(catalog)
                .into_iter()
                .flat_map(|route| Lang::ALL.iter().map(move |lang| Location::Page(*lang, route))),
        )
        .collect();
    let path = |location: &Location| match location {
        Location::Page(lang, route) => route.path(*lang),
        _ => String::new(),
    };
    let page = |location| (path(location), template.page(catalog, location, site_url));
    let mut pages: Vec<(String, String)> = locations.iter().map(page).collect();
    for (name, outlines) in outlines::outlines() {
        write(&dist.join("map").join(format!("{name}.svg")), &outlines)?;
    }
    for lang in Lang::ALL {
        write(&dist.join(manifest::path(*lang)), &manifest::manifest(*lang))?;
    }
    offline::keep(dist, &mut pages, &template, catalog)?;
    for (path, page) in &pages {
        write(&dist.join(path).join("index.html"), page)?;
    }
    for (path, calendar) in calendar::files(catalog, site_url) {
        write(&dist.join(path), &calendar)?;
    }
    write(&dist.join("404.html"), &not_found::page(&template, catalog, site_url))?;
    write(&dist.join("sitemap.xml"), &sitemap::sitemap(catalog, site_url))?;
    write(&dist.join("robots.txt"), &sitemap::robots(site_url))?;
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    write(&dist.join(".nojekyll"), "")?;
    let faces = cards::Faces::read()?;
    let paintings: Vec<_> = cards::paintings(catalog, &faces).into_iter().chain(icons::paintings()).collect();
    let pictures = cards::write_all(dist, &faces, &paintings)?;
    let folder = site_url.map_or("/", SiteUrl::folder);
    write(&dist.join("_headers"), &hosting::headers(template.policy(), &paths(dist)?, folder))?;
    write(&dist.join("_redirects"), &hosting::redirects(catalog, folder))?;
    Ok(Published { pages: locations.len(), pictures })
}

/// The files of data beside the dataset: its tables, what they are, and the feeds of its changes; path and content.
fn data_files(catalog: &'static Catalog, site_url: Option<&SiteUrl>) -> Vec<(String, String)> {
    let tables = tables::tables(catalog.dataset());
    let csv: Vec<String> = tables.iter().map(tables::Table::csv).collect();
    let package = datapackage::datapackage(catalog, &tables, &csv, site_url);
    let mut files = vec![("datapackage.json".to_owned(), package)];
    files.extend(Lang::ALL.iter().map(|lang| (feed::path(*lang).to_owned(), feed::feed(catalog, *lang, site_url))));
    files.extend(tables.iter().map(tables::Table::path).zip(csv));
    files
}

/// The size of every file of data, in bytes.
fn sizes(dist: &Path, dataset: usize, data: Vec<(String, String)>) -> Vec<(String, usize)> {
    let mut sizes = vec![("dataset.json".to_owned(), dataset)];
    let schema = fs::metadata(dist.join("dataset.schema.json"));
    sizes.extend(schema.map(|schema| ("dataset.schema.json".to_owned(), schema.len() as usize)));
    sizes.extend(data.into_iter().map(|(path, text)| (path, text.len())));
    sizes
}

/// The id of what is published under that name, the same wherever the site is (RFC 9562, section 5.5).
fn identity(name: &str) -> String {
    const SITE: Uuid = uuid!("2fe7be17-58ea-47af-b2fb-1caa37b0c397");
    Uuid::new_v5(&SITE, name.as_bytes()).urn().to_string()
}

/// The endings of compressed siblings, which `scripts/compress.mjs` makes of what is published.
const COMPRESSED: [&str; 2] = [".br", ".gz"];

/// The path of every file below the folder, apart from those.
fn paths(dist: &Path) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| Error::File(folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            match path.strip_prefix(dist).ok().and_then(Path::to_str) {
                _ if path.is_dir() => folders.push(path),
                Some(path) if COMPRESSED.iter().any(|ending| path.ends_with(ending)) => {}
                Some(path) => paths.push(path.to_owned()),
                None => {}
            }
        }
    }
    Ok(paths)
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| Error::File(path.to_owned(), error))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let failed = |error| Error::File(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // Siblings of what was there before: a host would go on to serve them.
    for ending in COMPRESSED {
        let mut sibling = path.as_os_str().to_owned();
        sibling.push(ending);
        let _ = fs::remove_file(sibling);
    }
    fs::write(path, text).map_err(failed)
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Error::File(path, error) => write!(f, "{}: {error}", path.display()),
            Error::Dataset(problems) => {
                writeln!(f, "the dataset has {} problem(s); nothing was published:", problems.len())?;
                problems.iter().try_for_each(|problem| writeln!(f, "{problem}"))
            }
            Error::Template(what) => write!(f, "index.html: {what}"),
            Error::SiteUrl(text) => {
                write!(f, "`{text}` cannot be the site's address; allowed: http(s)://host/ or http(s)://host/folder/")
            }
        }
    }
}
