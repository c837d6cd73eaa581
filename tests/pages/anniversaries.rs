//! The page of anniversaries: what it says, in which order, and where it leads.

use crate::published::{page, text_of, values_of};

const FR: &str = "fr/anniversaires/";
const VI: &str = "vi/ky-niem/";

/// The words of the part of that year.
fn year(path: &str, year: u16) -> String {
    let html = &page(path).html;
    let part = html.split_once(&format!("<section id=\"{year}\"")).unwrap_or_else(|| panic!("{path}: no {year}")).1;
    text_of(&part.split_once("</section>").unwrap().0.replace('<', " <"))
}

fn assert_says(text: &str, words: &[&str]) {
    for words in words {
        assert!(text.contains(&text_of(words)), "no “{words}” in “{text}”");
    }
}

#[test]
fn each_coming_year_is_a_part_with_an_anchor_and_the_past_is_folded() {
    for path in [FR, VI] {
        let page = page(path);
        let headings = page.elements(&["h2"]);
        let years = (2026..=2036).map(|year| year.to_string());
        assert_eq!(headings[..11], years.collect::<Vec<_>>(), "{path}");
        let past = page.between("<section id=\"past\"", "</section>");
        assert!(past.contains("<details><summary>") && past.contains("<h3 id=\"2025\">2025</h3>"), "{path}");
        assert!(past.find("id=\"2025\"") < past.find("id=\"1978\"") && past.contains("id=\"1978\""), "{path}");
    }
}

#[test]
fn an_anniversary_says_how_many_years_of_what_and_since_when() {
    assert_says(
        &year(FR, 2027),
        &[
            "20 ans 7es Assises , Montreuil",
            "Assises · du 22 au 23 octobre 2007",
            "18 novembre 2027",
            "25 ans Aquitaine (jusqu’en 2015) – Province de Lào Cai",
            "Premier protocole de coopération · 18 novembre 2002",
        ],
    );
    assert_says(
        &year(VI, 2027),
        &[
            "20 năm Hội nghị lần thứ 7 , Montreuil",
            "ngày 22–23/10/2007",
            "ngày 18/11/2027",
            "Biên bản thỏa thuận hợp tác đầu tiên · ngày 18/11/2002",
        ],
    );
    assert_says(&year(FR, 2028), &["12 avril 2028 55 ans Relations diplomatiques"]);
}

#[test]
fn a_year_alone_is_not_made_a_day_and_disputes_doubts_and_ends_are_said() {
    let fr = year(FR, 2029);
    assert_says(
        &fr,
        &[
            "jour non connu 40 ans Île-de-France – Hanoï Partenariat · 1989, en cours · ",
            "fiabilité moyenne · ",
            "Les sources divergent",
        ],
    );
    assert_says(&year(VI, 2029), &["chưa rõ ngày 40 năm Vùng Île-de-France – Thành phố Hà Nội"]);
    assert_says(&year(FR, 2028), &["Province de Nam Định Partenariat · 1998, terminé", "fiabilité faible"]);
    assert_says(&year(FR, 2030), &["juin 2030 25 ans Rhône-Alpes"]);
}

#[test]
fn round_ages_are_marked_by_more_than_colour() {
    let html = &page(FR).html;
    for age in ["10", "25", "40", "50"] {
        assert!(html.contains(&format!("<strong class=\"age\">{age}\u{a0}ans</strong>")), "{age}");
        assert!(!html.contains(&format!("<span class=\"age\">{age}\u{a0}ans</span>")), "{age}");
    }
    for age in ["5", "15", "35", "55"] {
        assert!(html.contains(&format!("<span class=\"age\">{age}\u{a0}ans</span>")), "{age}");
    }
}

#[test]
fn names_keep_their_colour_and_their_language() {
    assert!(page(FR).html.contains("<span class=\"vn\" lang=\"vi\" translate=\"no\">Cần Thơ</span>"));
    assert!(page(VI).html.contains("<span class=\"fr\" lang=\"fr\" translate=\"no\">Montreuil</span>"));
}

#[test]
fn every_anniversary_leads_to_where_its_sources_are() {
    for (path, timeline) in [(FR, "fr/#"), (VI, "vi/#")] {
        let main = page(path).between("<main", "</main>");
        for item in main.split("<li><span class=\"when\">").skip(1) {
            let href = values_of(item, "href").remove(0);
            let records = ["fr/assises/", "fr/partenariats/", "vi/hoi-nghi/", "vi/doi-tac/", timeline];
            assert!(records.iter().any(|start| href.starts_with(start) && href.len() > start.len()), "{path}: {href}");
        }
    }
}

#[test]
fn every_page_leads_to_the_anniversaries_and_they_to_their_calendars() {
    for (path, page_of) in [("fr/sources/", FR), ("vi/hoi-nghi/8/", VI)] {
        let footer = page(path).between("<footer>", "</footer>");
        assert!(values_of(footer, "href").contains(&page_of.to_owned()), "{path}");
    }
    let links = values_of(page(FR).between("<p class=\"files\">", "</p>"), "href");
    assert_eq!(links, ["fr/anniversaires/anniversaires.ics", "fr/assises/assises.ics"]);
    let links = values_of(page(VI).between("<p class=\"files\">", "</p>"), "href");
    assert_eq!(links, ["vi/ky-niem/ky-niem.ics", "vi/hoi-nghi/hoi-nghi.ics"]);
}

#[test]
fn the_page_says_how_much_of_it_the_calendar_has() {
    let calendar =
        crate::published::plain().files["fr/anniversaires/anniversaires.ics"].matches("BEGIN:VEVENT").count();
    let lists = page(FR).html.split("<section id=\"past\"").next().unwrap().to_owned();
    let all = lists.matches("<span class=\"when\">").count();
    assert_says(
        &text_of(page(FR).between("<main", "</main>")),
        &[&format!("{calendar} anniversaires à venir sur {all}.")],
    );
}
