//! Absolute addresses in heads: all of them where the site's address is known, none where it is not.

use crate::published::{SITE, pages, routes, values_of, with_address};

#[test]
fn with_the_sites_address_pages_name_themselves_and_their_translations() {
    for page in &with_address().pages {
        let links: Vec<&str> = page.html.split("<link ").skip(1).filter_map(|link| link.split('>').next()).collect();
        let href = |mark: &str| {
            let found: Vec<&&str> = links.iter().filter(|link| link.contains(mark)).collect();
            assert_eq!(found.len(), 1, "{}: {mark}", page.path);
            values_of(found[0], "href").remove(0)
        };
        assert_eq!(href("rel=\"canonical\""), format!("{SITE}{}", page.path));
        let [vi, fr, other] = ["hreflang=\"vi\"", "hreflang=\"fr\"", "hreflang=\"x-default\""].map(href);
        // The root is where readers choose a language; a page below it is the same one in either.
        let is_home = page.path.split('/').count() < 3;
        assert_eq!(other, if is_home { SITE } else { &*vi }, "{}", page.path);
        let routes = routes();
        let mut pairs = routes.chunks(2).map(|pair| [&pair[0].1, &pair[1].1].map(|path| format!("{SITE}{path}")));
        assert!(pairs.any(|pair| pair == [vi.clone(), fr.clone()]), "{}: {vi} {fr}", page.path);
        assert!(page.path.is_empty() || [vi, fr].contains(&format!("{SITE}{}", page.path)), "{}", page.path);
    }
}

#[test]
fn without_the_sites_address_no_page_names_one() {
    for page in pages() {
        let head = page.between("<head>", "</head>");
        for mark in ["rel=\"canonical\"", "hreflang", "og:url", "og:image", "twitter:image", "https://example.org"] {
            assert!(!head.contains(mark), "{}: {mark}", page.path);
        }
    }
}
