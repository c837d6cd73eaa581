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
        assert_eq!(href("hreflang=\"x-default\""), SITE);
        let [vi, fr] = ["hreflang=\"vi\"", "hreflang=\"fr\""].map(href);
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
        for mark in ["rel=\"canonical\"", "hreflang", "og:url"] {
            assert!(!head.contains(mark), "{}: {mark}", page.path);
        }
    }
}
