//! What holds on every page: language, title, headings, ids and links.

use assises::domain::Lang;
use assises::i18n::messages;

use crate::published::{catalog, page, pages, plain, routes, text_of, values_of};

#[test]
fn every_route_is_a_page_in_its_language() {
    let dataset = catalog().dataset();
    let records =
        [dataset.conferences.len(), dataset.partnerships.len(), dataset.localities.len(), dataset.sources.len()];
    let records: usize = records.iter().sum();
    // The timeline, the explorer, the sources, the comparison, the data, the anniversaries; editions, partnerships,
    // localities, sources; in two languages, and the root.
    assert_eq!(pages().len(), 1 + 2 * (6 + records));
    for (lang, path) in routes() {
        let start = format!("<!doctype html>\n<html lang=\"{}\"", lang.as_str());
        assert!(page(&path).html.starts_with(&start), "{path}");
    }
}

#[test]
fn every_page_has_a_title_of_its_own_and_a_description() {
    let mut titles: Vec<String> = pages().iter().map(|page| text_of(page.between("<title>", "</title>"))).collect();
    for page in pages() {
        let description = text_of(page.between("<meta name=\"description\" content=\"", "\""));
        assert!((50..=160).contains(&description.chars().count()), "{}: {description}", page.path);
    }
    titles.sort();
    assert!(titles.windows(2).all(|pair| pair[0] != pair[1] && !pair[0].is_empty()), "{titles:?}");
}

#[test]
fn the_base_of_a_page_is_the_folder_of_the_site() {
    for page in pages() {
        let base = page.between("<base href=\"", "\"");
        let expected =
            if page.path.is_empty() { "./".to_owned() } else { "../".repeat(page.path.matches('/').count()) };
        assert_eq!(base, expected, "{}", page.path);
    }
}

#[test]
fn every_page_has_one_main_heading() {
    for page in pages() {
        assert_eq!(page.html.matches("<h1").count(), 1, "{}", page.path);
    }
}

#[test]
fn no_id_is_on_a_page_twice() {
    let mut twice = Vec::new();
    for page in pages() {
        let mut ids = values_of(&page.html, "id");
        ids.sort();
        let repeated = ids.windows(2).filter(|pair| pair[0] == pair[1]);
        twice.extend(repeated.map(|pair| format!("{}#{}", page.path, pair[0])));
    }
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_internal_link_leads_to_a_file_and_every_fragment_to_an_id() {
    for page in pages() {
        let mut links = values_of(&page.html, "href");
        links.extend(values_of(&page.html, "src"));
        links.retain(|link| {
            !link.starts_with("mailto:")
                && !link.contains("://")
                && !link.chars().all(|letter| matches!(letter, '.' | '/'))
        });
        assert!(links.len() > 1, "{}", page.path);
        for link in links {
            let (address, fragment) = link.split_once('#').unwrap_or((&link, ""));
            let path = address.split('?').next().unwrap_or_default().trim_start_matches("./");
            // A fragment alone would be resolved against the base, which is not the page.
            assert!(fragment.is_empty() || !path.is_empty(), "{}: {link}", page.path);
            match path.ends_with('/') || path.is_empty() {
                false => {
                    let is_there = plain().files.contains_key(path) || plain().pictures.contains_key(path);
                    assert!(is_there, "{}: {link}", page.path);
                }
                true => {
                    let target = pages().iter().find(|page| page.path == path);
                    let target = target.unwrap_or_else(|| panic!("{}: {link}", page.path));
                    let is_there = fragment.is_empty() || values_of(&target.html, "id").iter().any(|id| id == fragment);
                    assert!(is_there, "{}: {link}", page.path);
                }
            }
        }
    }
}

#[test]
fn no_heading_or_label_of_a_page_is_in_the_other_language() {
    for (lang, path) in routes() {
        let [own, other] = [lang, lang.other()].map(headings);
        for found in page(&path).elements(&["h1", "h2", "h3", "h4", "dt", "th", "caption", "b"]) {
            assert!(own.contains(&&*found) || !other.contains(&&*found), "{path}: {found}");
        }
    }
}

/// Words that head parts of pages in that language.
fn headings(lang: Lang) -> Vec<&'static str> {
    let words = messages(lang);
    let single = [
        words.site,
        words.timeline,
        words.sources_title,
        words.essentials,
        words.figures,
        words.theme,
        words.disagree,
        words.topics,
        words.outcomes,
        words.agreements,
        words.participants,
        words.remarks,
        words.gaps,
        words.sources,
        words.method,
        words.general_disputes,
        words.table,
        words.nearest,
        words.not_found,
        words.column_date,
        words.column_kind,
        words.column_event,
        words.column_sources,
        words.preferred,
        words.unresolved,
    ];
    single.into_iter().chain(words.fact).chain(words.milestone).collect()
}
