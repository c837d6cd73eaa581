//! What the pages of the editions say without JavaScript: figures with their sources, disputes, and what is unknown.

use crate::published::{page, pages, text_of, values_of};

#[test]
fn every_figure_of_an_edition_is_followed_by_its_sources() {
    let editions = pages().iter().filter(|page| page.html.contains("<article class=\"conference\""));
    let mut count = 0;
    for page in editions {
        let ids = values_of(&page.html, "id");
        let main = page.between("<article", "</article>");
        let figures = main.match_indices("<span class=\"number\"").chain(main.match_indices("<p class=\"large\""));
        for (at, mark) in figures {
            let rest = &main[at + mark.len()..];
            let end = ["<span class=\"number\"", "<p class=\"large\"", "</li>", "</dd>"]
                .iter()
                .filter_map(|end| rest.find(end))
                .min();
            let figure = &rest[..end.unwrap()];
            let cite = figure
                .split_once("<span class=\"cite\">")
                .map_or("", |(_, cite)| cite.split("</span>").next().unwrap());
            let links = values_of(cite, "href");
            assert!(!links.is_empty(), "{}: {}", page.path, text_of(figure));
            for link in links {
                let (path, id) = link.split_once('#').unwrap();
                assert!(path == page.path && ids.iter().any(|other| other == id), "{}: {link}", page.path);
            }
            count += 1;
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn edition_8_says_place_dates_theme_figures_and_disputes_in_french() {
    assert_says(
        "fr/assises/8/",
        &[
            "Haïphong",
            "du 5 au 6 novembre 2010",
            "du 5 au 8 novembre 2010",
            "Delta du fleuve Rouge",
            "Les sources divergent",
            "Coopération décentralisée Vietnam-France : Liaison pour un développement durable",
            "Tăng cường liên kết vì sự phát triển bền vững",
            "22 Vietnam + 20 France présence",
            "24 Vietnam + 19 France coopération engagée",
            "54 Vietnam + 52 France total des partenaires",
            "plus de 500",
            "environ 200",
            "plus de 60",
            "Huit provinces et villes signent huit accords",
            "Valeur retenue",
            "Signataires des huit accords",
        ],
    );
}

#[test]
fn edition_8_says_place_dates_theme_figures_and_disputes_in_vietnamese() {
    assert_says(
        "vi/hoi-nghi/8/",
        &[
            "Hải Phòng",
            "ngày 5–6/11/2010",
            "ngày 5–8/11/2010",
            "Đồng bằng sông Hồng",
            "Các nguồn không thống nhất",
            "Coopération décentralisée Vietnam-France : Liaison pour un développement durable",
            "Tăng cường liên kết vì sự phát triển bền vững",
            "22 Việt Nam + 20 Pháp có mặt",
            "24 Việt Nam + 19 Pháp tham gia hợp tác",
            "54 Việt Nam + 52 Pháp tổng số đối tác",
            "hơn 500",
            "khoảng 200",
            "hơn 60",
            "Tám tỉnh, thành phố ký tám thỏa thuận",
            "Giá trị được chọn",
        ],
    );
}

#[test]
fn editions_2_to_4_are_said_to_be_unknown_and_13_announced() {
    for number in 2..=4 {
        assert_says(
            &format!("fr/assises/{number}/"),
            &[
                "non connu",
                "entre 1996 et octobre 2003",
                "Aucune source trouvée pour l’année, la ville ou le thème",
                "Ce que l’on sait, ce qui manque",
            ],
        );
        assert_says(
            &format!("vi/hoi-nghi/{number}/"),
            &[
                "chưa rõ",
                "trong khoảng 1996–10/2003",
                "Chưa tìm thấy nguồn nào nêu năm, thành phố hay chủ đề",
                "Điều đã rõ, điều còn thiếu",
            ],
        );
    }
    assert_says("fr/assises/13/", &["annoncée, sans source de confirmation", "lieu non annoncé", "2026"]);
    assert_says("vi/hoi-nghi/13/", &["đã thông báo, chưa có nguồn xác nhận", "chưa công bố nơi tổ chức", "năm 2026"]);
}

/// The words must be on the page; any space counts as any other.
fn assert_says(path: &str, words: &[&str]) {
    let text = text_of(page(path).between("<main", "</main>"));
    for words in words {
        assert!(text.contains(&text_of(words)), "{path} does not say “{words}”: {text}");
    }
}

#[test]
fn the_headings_of_edition_8_are_in_the_language_of_the_page() {
    let headings = |path| page(path).elements(&["h2"]);
    assert_eq!(
        headings("fr/assises/8/"),
        [
            "Les sources divergent",
            "Lieu et dates",
            "Thème",
            "Chiffres",
            "Ateliers",
            "Résultats",
            "Collectivités nommées",
            "Contexte et remarques",
            "Ce que l’on sait, ce qui manque",
            "Sources",
        ]
    );
    assert_eq!(
        headings("vi/hoi-nghi/8/"),
        [
            "Các nguồn không thống nhất",
            "Nơi và thời gian",
            "Chủ đề",
            "Số liệu",
            "Hội thảo chuyên đề",
            "Kết quả",
            "Địa phương được nêu tên",
            "Bối cảnh và ghi chú",
            "Điều đã rõ, điều còn thiếu",
            "Nguồn",
        ]
    );
}
