//! What browsers keep of the site, to read it without a network: the files that pages use, and the pack, which holds
//! the words of every page. `sw.js`, the service worker, fetches both and puts pages together.
//!
//! Everything kept is of one version: a hash over all of it. It stands in the name of the pack, in `sw.js` and in the
//! first tag of each page. Pages that the program draws are in the pack by their titles only: their content would be
//! another 3.6 MB, and the program draws them in any case. Tables, feeds and calendars are not kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::hash::sha256;
use super::{Error, Template, not_found, read, write};
use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::route::is_document;
use crate::site::Site;

/// The service worker; where Trunk has not put it nothing is kept.
const WORKER: &str = "sw.js";
/// The kinds of files that pages use.
const ENDINGS: [&str; 6] = ["css", "js", "svg", "wasm", "webmanifest", "woff2"];

/// Writes the pack and the worker of these pages, each a path and its HTML, and marks the pages with their version. All
/// files that they use must be there. A site under development is not kept: it would show what it was.
///
/// # Errors
/// What could not be read or written, and a page without a landmark.
pub fn keep(
    dist: &Path,
    pages: &mut [(String, String)],
    template: &Template,
    catalog: &'static Catalog,
) -> Result<(), Error> {
    let worker = dist.join(WORKER);
    if template.is_in_development {
        let _ = fs::remove_file(&worker);
    }
    if !worker.exists() {
        return Ok(());
    }
    let mut pack = pack(files(dist)?, pages, template, catalog)?;
    let digest = Sha256::digest(pack.to_string());
    let version: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    for shell in pack["shells"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        shell[0] = json!(marked(shell[0].as_str().unwrap_or_default(), &version));
    }
    pages.iter_mut().for_each(|(_, html)| *html = marked(html, &version));
    write(&dist.join(format!("offline-{version}.json")), &pack.to_string())?;
    let code = read(&worker)?;
    // A folder that is published again has an earlier version on the first line.
    let code =
        code.strip_prefix("const VERSION=").and_then(|rest| rest.split_once('\n')).map_or(&*code, |(_, code)| code);
    write(&worker, &format!("const VERSION=\"{version}\";\n{code}"))
}

/// The pack: `files` are those to keep, with their hashes; `pages` are the pages by path, `/` for the root, with title
/// and, of documents, content; `shells` are, by the first two letters of those paths, what stands before the address of
/// the site's folder, between that and the title, between that and the content, and after it.
fn pack(
    files: Map<String, Value>,
    pages: &[(String, String)],
    template: &Template,
    catalog: &'static Catalog,
) -> Result<Value, Error> {
    let mut packed = Map::new();
    let mut shells = Map::new();
    let lost = not_found::at(template, catalog, "./");
    let all = pages.iter().map(|(path, html)| (if path.is_empty() { "/" } else { path }, html));
    for (path, html) in all.chain([("404", &lost)]) {
        let page = Cut::of(html)?;
        let content = if path == "404" || is_document(path) { page.content } else { "" };
        packed.insert(path.to_owned(), json!([page.title, content]));
        if ["/", "404"].contains(&path) {
            shells.insert(path.chars().take(2).collect(), json!(page.shell));
        }
    }
    for lang in Lang::ALL {
        let shell = template.shell(Site::published(catalog, *lang));
        shells.insert(lang.as_str().to_owned(), json!(Cut::of(&shell)?.shell));
    }
    Ok(json!({ "files": files, "pages": packed, "shells": shells }))
}

/// The files below a folder, with slashes, in order; each with its hash as Subresource Integrity wants it.
fn files(dist: &Path) -> Result<Map<String, Value>, Error> {
    let mut files = BTreeMap::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| Error::File(folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if is_used(&name) {
                let bytes = fs::read(&path).map_err(|error| Error::File(path, error))?;
                files.insert(name, json!(sha256(&bytes)));
            }
        }
    }
    Ok(files.into_iter().collect())
}

/// Whether a page uses the file of that name: what it looks like, what draws it, its data, and the outlines of maps.
fn is_used(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    name == "dataset.json" || (name != WORKER && ENDINGS.contains(&ending))
}

/// A page with its version in its first tag, where `boot.js` and the worker find it.
fn marked(html: &str, version: &str) -> String {
    // The page that is not found has none: hosts show it below folders that are not the site's.
    ["root", "page"].iter().fold(html.to_owned(), |html, kind| {
        let kind = format!(" data-page=\"{kind}\"");
        html.replacen(&kind, &format!("{kind} data-version=\"{version}\""), 1)
    })
}

/// A page in parts: around the address of the site's folder, the title, and the content.
struct Cut<'a> {
    shell: [&'a str; 4],
    title: &'a str,
    content: &'a str,
}

impl<'a> Cut<'a> {
    fn of(html: &'a str) -> Result<Self, Error> {
        let cut = |text: &'a str, mark: &'static str, is_after: bool| {
            let at = text.find(mark).ok_or(Error::Template(mark))?;
            Ok(text.split_at(if is_after { at + mark.len() } else { at }))
        };
        let (before_base, rest) = cut(html, "<base href=\"", true)?;
        let (_, rest) = cut(rest, "\"", false)?;
        let (before_title, rest) = cut(rest, "<title>", true)?;
        let (title, rest) = cut(rest, "</title>", false)?;
        let (before_content, rest) = cut(rest, "<div id=\"app\">", true)?;
        let (content, after) = cut(rest, "</div><div id=\"trouble\"", false)?;
        Ok(Cut { shell: [before_base, before_title, before_content, after], title, content })
    }
}
