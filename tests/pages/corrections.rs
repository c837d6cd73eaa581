//! Corrections: what the message says that a reader sends.

use assises::route::decode;

use crate::published::{page, pages, values_of};

/// Subject and body of every message that a page offers.
fn messages(path: &str) -> Vec<[String; 2]> {
    let links = values_of(page(path).between("<details id=\"correction\"", "</details>"), "href");
    let message = |link: String| {
        let (subject, body) = link.strip_prefix("mailto:?subject=").unwrap().split_once("&body=").unwrap();
        [decode(subject), decode(body).replace("\r\n", "\n")]
    };
    links.into_iter().map(message).collect()
}

#[test]
fn a_message_names_the_record_its_page_the_fact_its_claims_with_sources_and_the_version() {
    let [subject, body] =
        messages("fr/assises/8/").into_iter().find(|[subject, _]| subject.ends_with("– Dates")).unwrap();
    assert_eq!(subject, "Correction – 8es Assises, Haïphong 2010 – Dates");
    assert_eq!(
        body,
        "Fiche\u{a0}: edition 8\nPage\u{a0}: fr/assises/8/\nVersion des données\u{a0}: 2026-11-21\nPoint\u{a0}: Dates dates\n\
         Mentions actuelles\u{a0}: \n- du 5 au 6 novembre 2010 [seed-004-cantho]\n- du 5 au 8 novembre 2010 [seed-000-haiphong]\n\n\
         Correction proposée\u{a0}: \nSource\u{a0}: \n"
    );
    let bodies: Vec<String> = messages("vi/doi-tac/ile-de-france--ha-noi/").into_iter().map(|[_, body]| body).collect();
    let body = bodies.iter().find(|body| body.contains("Điểm: Bắt đầu since")).unwrap();
    assert!(
        body.contains("Mục: partnership ile-de-france--ha-noi\n")
            && body.contains("- khoảng năm 1980 [seed-001-hcmc]\n"),
        "{body}"
    );
}

#[test]
fn each_record_offers_a_message_for_each_fact_and_one_for_the_rest() {
    let mut count = 0;
    for page in pages().iter().filter(|page| page.html.contains("<article class=\"conference\"")) {
        let messages = messages(&page.path);
        let ids = values_of(&page.html, "id");
        let rows = ids.iter().filter(|id| id.starts_with("fact-") && !id.ends_with("-title")).count();
        // A disputed origin, and accounts that differ, are told among the disputes alone.
        assert!(messages.len() > rows, "{}: {} for {rows}", page.path, messages.len());
        assert!(
            messages.iter().all(|[_, body]| body.contains(&page.path) && body.chars().count() < 1500),
            "{}",
            page.path
        );
        count += messages.len();
    }
    assert!(count > 1000, "{count}");
}
