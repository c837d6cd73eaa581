//! The feeds of the data's changes, and what leads to them.

use assises::domain::Lang;
use assises::publish::feed;

use crate::published::{Published, SITE, pages, plain, values_of, with_address};

fn feed(site: &'static Published, lang: Lang) -> &'static str {
    &site.files[feed::path(lang)]
}

#[test]
fn a_page_names_the_feed_of_its_language_and_the_root_both() {
    for page in pages() {
        let head = page.between("<title>", "</head>");
        let named: Vec<bool> = Lang::ALL.iter().map(|lang| head.contains(feed::path(*lang))).collect();
        let expected = match page.path.get(..3) {
            Some("vi/") => [true, false],
            Some("fr/") => [false, true],
            _ => [true, true],
        };
        assert_eq!(named, expected, "{}", page.path);
        assert_eq!(head.matches("type=\"application/atom+xml\"").count(), named.iter().filter(|it| **it).count());
    }
}

#[test]
fn ids_are_the_same_wherever_the_site_is_and_differ_by_language() {
    let ids = |site, lang| -> Vec<String> {
        let ids = feed(site, lang).split("<id>").skip(1).map(|part| part.split("</id>").next().unwrap().to_owned());
        ids.collect()
    };
    for lang in Lang::ALL {
        assert_eq!(ids(plain(), *lang), ids(with_address(), *lang));
    }
    let mut all = [ids(plain(), Lang::Vi), ids(plain(), Lang::Fr)].concat();
    // They are those of the first feeds published: a reader would otherwise be told everything anew.
    insta::assert_snapshot!(all.join("\n"));
    all.sort();
    assert!(all.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn addresses_are_absolute_where_the_sites_is_known_and_else_lead_to_files() {
    for lang in Lang::ALL {
        for href in values_of(feed(with_address(), *lang), "href") {
            assert!(href.starts_with(SITE), "{href}");
        }
        for href in values_of(feed(plain(), *lang), "href") {
            let path = href.strip_prefix("../").unwrap_or_else(|| panic!("{href}"));
            let path = path.split('#').next().unwrap();
            let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            assert!(plain().files.contains_key(&file), "{href}");
        }
    }
}
