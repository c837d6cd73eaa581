//! The file that Trunk writes, cut where pages differ: language, `<base>`, title and what else the head says, body.

use super::head::{Head, elements};
use super::inline::{EARLY, allowing, with_early};
use super::{Error, SiteUrl, body, feed, manifest};
use crate::catalog::Catalog;
use crate::components::published_share;
use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::route::{Location, Route};
use crate::site::Site;

/// The place of the page's address and citation, which only publishing knows where the site will be.
const SHARED: &str = "<div id=\"shared\">";

/// What the policy stands between.
const POLICY: [&str; 2] = ["<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">"];

/// The parts of the template between which pages differ.
pub struct Template {
    /// What pages may load and run.
    policy: String,
    /// From after `<html …>` to `<base …>`.
    before_base: String,
    /// From there to `<title>`.
    before_title: String,
    /// From after `</title>` to `<div id="app">`.
    before_app: String,
    /// From after `<div id="app"></div>` to the end.
    after_app: String,
    /// Whether Trunk serves it while it is being changed.
    pub is_in_development: bool,
}

impl Template {
    /// Cuts Trunk's output.
    ///
    /// # Errors
    /// A landmark that is not there.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = &allowing(text, EARLY);
        let policy = text.split_once(POLICY[0]).and_then(|(_, rest)| rest.split_once(POLICY[1]));
        let policy = policy.ok_or(Error::Template("no Content-Security-Policy"))?.0.to_owned();
        // Trunk then adds an inline script that reloads the page, which the policy forbids.
        let is_in_development = text.contains("<script>");
        let is_policy = |line: &&str| line.contains(POLICY[0]);
        let text = &match is_in_development {
            true => text.lines().filter(|line| !is_policy(line)).collect::<Vec<_>>().join("\n"),
            false => text.to_owned(),
        };
        let (_, rest) = text.split_once("<html lang=\"vi\">").ok_or(Error::Template("no <html lang=\"vi\">"))?;
        let (before_base, rest) =
            rest.split_once("<base href=\"./\">").ok_or(Error::Template("no <base href=\"./\">"))?;
        let (before_title, rest) = rest.split_once("<title>assises</title>").ok_or(Error::Template("no <title>"))?;
        let (before_app, after_app) =
            rest.split_once("<div id=\"app\"></div>").ok_or(Error::Template("no <div id=\"app\">"))?;
        Ok(Template {
            policy,
            before_base: before_base.to_owned(),
            before_title: before_title.to_owned(),
            before_app: before_app.to_owned(),
            after_app: after_app.to_owned(),
            is_in_development,
        })
    }

    /// The content security policy of every page, as its `meta` says it: one value, in `index.html`. `404.html` runs one
    /// script more where the site's address is not known; headers that a host sends for it too must allow that one,
    /// [`not_found_script`](super::not_found_script).
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The page at that place.
    pub fn page(&self, catalog: &'static Catalog, location: &Location, site_url: Option<&SiteUrl>) -> String {
        let site = Site::published(catalog, location.lang(catalog));
        let head = Head::of(site, location, site_url);
        let depth = head.path.as_deref().map_or(0, |path| path.matches('/').count());
        let base = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
        let kind = if *location == Location::Root { "root" } else { "page" };
        let mut body = body(catalog, location, "");
        if let Location::Page(_, route) = location {
            let base = site_url.map(|site_url| site_url.of("")).unwrap_or_default();
            let shared = Html::of(|h| published_share(h, site, *route, &base));
            body = body.replacen(SHARED, &[SHARED, &shared].concat(), 1);
        }
        self.assemble(kind, &base, &head, &elements(&head, site_url), &body)
    }

    /// A page of that language without what it says of itself and without content.
    pub fn shell(&self, site: Site) -> String {
        let head = Head::of(site, &Location::Page(site.lang, Route::Timeline), None);
        self.assemble("page", "./", &head, "", "")
    }

    /// A page from its parts; `kind` is `root`, `page` or `lost`, and `boot.js` acts by it.
    pub fn assemble(&self, kind: &str, base: &str, head: &Head, elements: &str, body: &str) -> String {
        let lang = head.lang.as_str();
        let title = Html::of(|h| {
            h.words("title", &[], &head.title);
            // The root and the page that is not found are of both languages.
            let langs = if kind == "page" { std::slice::from_ref(&head.lang) } else { Lang::ALL };
            langs.iter().for_each(|lang| feed_link(h, *lang));
            manifest::links(h, head.lang);
        });
        let lines = Html::of(|h| {
            trouble(h, head.lang);
            update(h, head.lang);
        });
        let whole = Html::of(|h| whole(h, head));
        // The choice of a language runs no program.
        let before_app = if kind == "root" { &self.before_app } else { &with_early(&self.before_app) };
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" data-page=\"{kind}\">{}<base href=\"{base}\">{}{title}{elements}{}\
             {whole}<div id=\"app\">{body}</div>{lines}{}",
            self.before_base, self.before_title, before_app, self.after_app,
        )
    }
}

/// The feed of the data's changes.
fn feed_link(h: &mut Html, lang: Lang) {
    let kind = [("rel", "alternate"), ("type", "application/atom+xml"), ("lang", lang.as_str())];
    h.el("link", &[kind[0], kind[1], kind[2], ("title", &feed::title(lang)), ("href", feed::path(lang))], |_| ());
}

/// The line above a page that is embedded in another site, which leads out to the whole of it. The style sheet shows it
/// then; `boot.js` gives the link the state of the page.
fn whole(h: &mut Html, head: &Head) {
    if let Some(path) = head.path.as_deref().filter(|path| !path.is_empty()) {
        let attributes = [("id", "full-page"), ("href", path), ("target", "_blank")];
        h.el("nav", &[("hidden", "hidden")], |h| h.words("a", &attributes, &head.title));
    }
}

/// The line that says why the page does not react, hidden until `boot.js` shows it.
fn trouble(h: &mut Html, lang: Lang) {
    let messages = messages(lang);
    let [program, data, corrupt, wasm] =
        messages.failure.map(|reason| crate::i18n::fill(messages.unavailable, &[reason]));
    let attributes = [
        ("id", "trouble"),
        ("role", "alert"),
        ("hidden", "hidden"),
        ("data-program", &*program),
        ("data-data", &data),
        ("data-corrupt", &corrupt),
        ("data-wasm", &wasm),
    ];
    h.el("div", &attributes, |h| {
        h.words("p", &[], "");
        h.words("button", &[("type", "button")], messages.retry);
        h.words("small", &[], "");
    });
}

/// The line that says that there is another version of the page, hidden until `boot.js` shows it: inside of what is
/// always there, so that it is read out.
fn update(h: &mut Html, lang: Lang) {
    let messages = messages(lang).offline;
    h.el("div", &[("id", "update"), ("role", "status")], |h| {
        h.el("div", &[("hidden", "hidden")], |h| {
            h.words("p", &[], messages.update_available);
            h.words("button", &[("type", "button")], messages.reload);
        });
    });
}
