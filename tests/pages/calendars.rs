//! Calendar files as they are published; that they follow RFC 5545 is also checked by an independent reader.

use crate::published::{page, plain, values_of, with_address};

fn unfolded(path: &str) -> String {
    plain().files[path].replace("\r\n ", "")
}

/// Every calendar file, unfolded, by its path.
fn calendars() -> Vec<(&'static str, String)> {
    let files = plain().files.keys().filter(|path| path.ends_with(".ics"));
    files.map(|path| (&**path, unfolded(path))).collect()
}

/// The events of a file.
fn events(text: &str) -> Vec<&str> {
    let events = text.split("BEGIN:VEVENT\r\n").skip(1);
    events.map(|event| event.split("END:VEVENT").next().unwrap()).collect()
}

fn uid(event: &str) -> &str {
    event.lines().find_map(|line| line.strip_prefix("UID:")).expect("an UID")
}

#[test]
fn edition_8_is_two_days_that_sources_dispute() {
    let calendar = unfolded("fr/assises/8/assises-8.ics");
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "UID:edition-8.fr@assises-vietnam-france",
        // The day of the data.
        "DTSTAMP:20261122T000000Z",
        "DTSTART;VALUE=DATE:20101105",
        // The end is the day after the last.
        "DTEND;VALUE=DATE:20101107",
        "SUMMARY;LANGUAGE=fr:8es Assises de la coopération décentralisée franco-vietnamienne",
        "LOCATION;LANGUAGE=fr:Haïphong\\, Vietnam",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
    ] {
        assert!(calendar.lines().any(|other| other == line), "no {line} in {calendar}");
    }
    let dispute =
        "Les sources divergent\u{a0}: du 5 au 6 novembre 2010 (valeur retenue)\u{202f}\\; du 5 au 8 novembre 2010\\n";
    assert!(calendar.contains(dispute), "{calendar}");
    let calendar = unfolded("vi/hoi-nghi/8/hoi-nghi-8.ics");
    assert!(calendar.contains("Các nguồn không thống nhất: ngày 5–6/11/2010 (giá trị được chọn)\\; ngày 5–8/11/2010"));
    assert!(calendar.contains("LOCATION;LANGUAGE=vi:Hải Phòng\\, Việt Nam\r\n"), "{calendar}");
}

#[test]
fn an_edition_without_known_days_has_no_calendar_file_and_its_page_says_so() {
    for (edition, has_file) in [(1, false), (2, false), (5, true), (12, true), (13, false)] {
        for (folder, name, words) in [
            ("fr/assises", "assises", "Pas de fichier d’agenda\u{a0}: jours non connus."),
            ("vi/hoi-nghi", "hoi-nghi", "Chưa có tệp lịch: chưa rõ ngày cụ thể."),
        ] {
            let file = format!("{folder}/{edition}/{name}-{edition}.ics");
            let page = page(&format!("{folder}/{edition}/"));
            assert_eq!(plain().files.contains_key(&file), has_file, "{file}");
            assert_eq!(values_of(&page.html, "href").contains(&file), has_file, "{file}");
            assert_eq!(page.html.contains(words), !has_file, "{file}");
        }
    }
}

#[test]
fn one_event_has_one_name_and_one_text_and_never_two_languages() {
    let mut known: Vec<(&str, &str)> = Vec::new();
    let calendars = calendars();
    for (path, text) in &calendars {
        let lang = &path[..2];
        for event in events(text) {
            let uid = uid(event);
            assert!(event.contains(&format!("SUMMARY;LANGUAGE={lang}:")), "{path}: {event}");
            match known.iter().find(|(other, _)| *other == uid) {
                Some((_, other)) => assert_eq!(*other, event, "{path}"),
                None => known.push((uid, event)),
            }
        }
        let mut uids: Vec<&str> = events(text).into_iter().map(uid).collect();
        uids.sort();
        assert!(uids.windows(2).all(|pair| pair[0] != pair[1]), "{path}");
    }
    // Eight editions and the anniversaries, in each language.
    let anniversaries = events(&plain().files["fr/anniversaires/anniversaires.ics"]).len();
    assert_eq!(known.len(), 2 * (8 + anniversaries));
}

#[test]
fn addresses_are_absolute_where_the_site_has_one_and_left_out_where_it_has_none() {
    for (path, text) in calendars() {
        assert!(!text.contains("\r\nURL:"), "{path}");
        let text = with_address().files[path].replace("\r\n ", "");
        for event in events(&text) {
            let start = format!("URL:https://example.org/assises/{}/", &path[..2]);
            assert_eq!(event.lines().filter(|line| line.starts_with(&start)).count(), 1, "{path}: {event}");
        }
    }
}

#[test]
fn no_anniversary_is_put_on_a_day_that_is_not_known() {
    let calendar = unfolded("fr/anniversaires/anniversaires.ics");
    // Both since a year alone: 40 years in 2029, and 30 in 2026.
    for name in ["anniversary-40-partnership-ile-de-france--ha-noi", "anniversary-30-edition-1."] {
        assert!(!calendar.contains(name), "{name}");
    }
    assert!(
        calendar.contains("SUMMARY;LANGUAGE=fr:20e anniversaire\u{a0}: 7es Assises\\, Montreuil 2007\r\n"),
        "{calendar}"
    );
    let calendar = unfolded("vi/ky-niem/ky-niem.ics");
    assert!(calendar.contains("SUMMARY;LANGUAGE=vi:Kỷ niệm 55 năm: Quan hệ ngoại giao\r\n"), "{calendar}");
}
