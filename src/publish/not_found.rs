//! `404.html`: served by static hosts for any path, at any depth, so it cannot know where the site's folder is.
//!
//! With `SITE_URL` the `<base>` is that of the site. Without it a script tries the folders above the page, nearest
//! first, for the dataset; the page is readable all the same, in both languages.

use super::head::Head;
use super::inline::{allowing, source};
use super::{SiteUrl, Template};
use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::{Location, Route};
use crate::site::Site;

/// The page for any unknown path.
pub fn page(template: &Template, catalog: &'static Catalog, site_url: Option<&SiteUrl>) -> String {
    let Some(site_url) = site_url else {
        // It must run before anything is asked for by a relative address, so it follows `<base>` at once.
        let page = allowing(&at(template, catalog, "./"), FIND_FOLDER);
        return page.replacen("<base href=\"./\">", &format!("<base href=\"./\"><script>{FIND_FOLDER}</script>"), 1);
    };
    at(template, catalog, site_url.folder())
}

/// The same where the site's folder is known: the address that its `<base>` gives.
pub fn at(template: &Template, catalog: &'static Catalog, base: &str) -> String {
    let site = Site::published(catalog, Lang::Vi);
    let mut head = Head::of(site, &Location::Unknown(String::new()), None);
    head.title = Lang::ALL.iter().map(|lang| messages(*lang).not_found).collect::<Vec<_>>().join(" · ");
    let body = Html::of(|h| {
        h.el("main", &[("id", "main")], |h| {
            for lang in Lang::ALL {
                let (messages, code) = (messages(*lang), lang.as_str());
                h.el("section", &[("lang", code)], |h| {
                    h.words("h1", &[("tabindex", "-1")], messages.not_found);
                    h.el("p", &[], |h| h.link(&Route::Timeline.path(*lang), &[("class", "action")], messages.site));
                });
            }
        });
    });
    template.assemble("lost", base, &head, "<meta name=\"robots\" content=\"noindex\">", &body)
}

/// The source by which a policy allows the script of this page and no other.
pub fn script_source() -> String {
    source(FIND_FOLDER)
}

/// Sets `<base>` to the nearest folder above the page that has the dataset. A request that waits is slow and simple;
/// only lost readers make it, and what follows depends on its answer.
pub(super) const FIND_FOLDER: &str = r#"
(function () {
  var folder = location.pathname;
  while ((folder = folder.replace(/[^/]*\/?$/, "")) !== "") {
    var request = new XMLHttpRequest();
    try {
      request.open("HEAD", folder + "dataset.json", false);
      request.send();
      if (request.status === 200) {
        document.querySelector("base").href = folder;
        return;
      }
    } catch (error) {
      return;
    }
    if (folder === "/") return;
  }
})();
"#;
