//! `sitemap.xml` (sitemaps.org, protocol 0.9) with the language alternates, and `robots.txt`.

use super::SiteUrl;
use crate::catalog::Catalog;
use crate::domain::Lang;
use crate::html::Html;
use crate::route::Route;

/// Every page in each language. Addresses are absolute, as the protocol wants them; without the site's address they
/// are relative to the folder, which says so in a comment.
pub fn sitemap(catalog: &'static Catalog, site_url: Option<&SiteUrl>) -> String {
    let address = |path: String| site_url.map_or(path.clone(), |site_url| site_url.of(&path));
    let urls = Html::of(|h| {
        for (route, lang) in
            Route::all(catalog).into_iter().flat_map(|route| Lang::ALL.iter().map(move |lang| (route, *lang)))
        {
            h.el("url", &[], |h| {
                h.words("loc", &[], &address(route.path(lang)));
                for alternate in Lang::ALL {
                    let href = address(route.path(*alternate));
                    let attributes = [("rel", "alternate"), ("hreflang", alternate.as_str()), ("href", &*href)];
                    h.el("xhtml:link", &attributes, |_| ());
                }
            });
        }
    });
    let note = match site_url {
        Some(_) => "",
        None => "<!-- SITE_URL was not set: addresses are relative to the site's folder. -->\n",
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{note}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">{urls}</urlset>\n"
    )
}

/// All may be read; the sitemap is named when its address is known.
pub fn robots(site_url: Option<&SiteUrl>) -> String {
    let sitemap = site_url.map(|site_url| format!("Sitemap: {}\n", site_url.of("sitemap.xml"))).unwrap_or_default();
    format!("User-agent: *\nAllow: /\n{sitemap}")
}
