//! Dates in words: “ngày 5–6/11/2010”, « du 5 au 6 novembre 2010 », at the precision of the source.

use super::messages;
use crate::domain::{Lang, Moment, PartialDate};

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A date as a sentence or a caption has it.
pub fn date(date: PartialDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => vietnamese(date),
        Lang::Fr => french(date),
    }
}

/// A moment in figures, as a table has it: 5/11/2010 and 05/11/2010, 10/2003, 1996.
pub fn day_numeric(moment: Moment, lang: Lang) -> String {
    let pad = |number: u8| {
        if lang == Lang::Fr { format!("{number:02}") } else { number.to_string() }
    };
    match (moment.month(), moment.day()) {
        (Some(month), Some(day)) => format!("{}/{}/{}", pad(day), pad(month), moment.year()),
        (Some(month), None) => format!("{}/{}", pad(month), moment.year()),
        _ => moment.year().to_string(),
    }
}

/// The year or years of a date, as a label on a picture has them; words where the year is not known.
pub fn year_label(date: PartialDate, lang: Lang) -> String {
    let (start, end) = date.ends();
    match (date, lang) {
        (PartialDate::Between(..), _) if start.year() != end.year() => messages(lang).unknown_editions[1].to_owned(),
        _ if start.year() == end.year() => start.year().to_string(),
        (_, Lang::Vi) => format!("{}–{}", start.year(), end.year()),
        (_, Lang::Fr) => format!("{}-{}", start.year(), end.year()),
    }
}

fn vietnamese(date: PartialDate) -> String {
    let named = |moment: Moment| {
        let kind = match (moment.month(), moment.day()) {
            (_, Some(_)) => "ngày",
            (Some(_), _) => "tháng",
            _ => "năm",
        };
        format!("{kind} {}", day_numeric(moment, Lang::Vi))
    };
    let figures = |moment: Moment| day_numeric(moment, Lang::Vi);
    match date {
        PartialDate::At(moment) => named(moment),
        PartialDate::About(moment) => format!("khoảng {}", named(moment)),
        PartialDate::Between(start, end) => {
            format!("trong khoảng {}–{}", figures(start), figures(end))
        }
        PartialDate::Span(start, end) => {
            let start_text = match (start.day(), start.year() == end.year(), start.month() == end.month()) {
                (Some(day), true, true) => format!("ngày {day}"),
                (Some(day), true, false) => {
                    format!("ngày {day}/{}", start.month().unwrap_or_default())
                }
                (None, ..) if start.month().is_none() => figures(start),
                _ => named(start),
            };
            format!("{start_text}–{}", figures(end))
        }
    }
}

fn french(date: PartialDate) -> String {
    match date {
        PartialDate::At(moment) => french_moment(moment),
        PartialDate::About(moment) => format!("vers {}", french_moment(moment)),
        PartialDate::Between(start, end) => {
            format!("entre {} et {}", french_moment(start), french_moment(end))
        }
        PartialDate::Span(start, end) => match (start.day(), start.month()) {
            (Some(day), _) => {
                let month = start.month().and_then(french_month).unwrap_or_default();
                let start_text = match (start.year() == end.year(), start.month() == end.month()) {
                    (true, true) => french_day(day),
                    (true, false) => format!("{} {month}", french_day(day)),
                    _ => french_moment(start),
                };
                format!("du {start_text} au {}", french_moment(end))
            }
            (None, Some(month)) => {
                let of = if matches!(month, 4 | 8 | 10) { "d’" } else { "de " };
                format!("{of}{} à {}", french_moment(start), french_moment(end))
            }
            _ => format!("{start}-{end}"),
        },
    }
}

fn french_day(day: u8) -> String {
    if day == 1 { "1er".to_owned() } else { day.to_string() }
}

fn french_month(month: u8) -> Option<&'static str> {
    MONTHS.get(usize::from(month).checked_sub(1)?).copied()
}

fn french_moment(moment: Moment) -> String {
    match (moment.month().and_then(french_month), moment.day()) {
        (Some(month), Some(day)) => format!("{} {month} {}", french_day(day), moment.year()),
        (Some(month), None) => format!("{month} {}", moment.year()),
        _ => moment.year().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_each_language_writes_them() {
        for (text, vi, fr) in [
            ("2010-11-05", "ngày 5/11/2010", "5 novembre 2010"),
            ("2025-07-01", "ngày 1/7/2025", "1er juillet 2025"),
            ("2003-10", "tháng 10/2003", "octobre 2003"),
            ("1996", "năm 1996", "1996"),
            ("1980~", "khoảng năm 1980", "vers 1980"),
            ("2010-11-05/2010-11-06", "ngày 5–6/11/2010", "du 5 au 6 novembre 2010"),
            ("2007-09-29/2007-10-02", "ngày 29/9–2/10/2007", "du 29 septembre au 2 octobre 2007"),
            ("2022-12-31/2023-01-02", "ngày 31/12/2022–2/1/2023", "du 31 décembre 2022 au 2 janvier 2023"),
            ("2018/2021", "2018–2021", "2018-2021"),
            ("2003-10/2004-03", "tháng 10/2003–3/2004", "d’octobre 2003 à mars 2004"),
            ("[1996..2003-10]", "trong khoảng 1996–10/2003", "entre 1996 et octobre 2003"),
        ] {
            let parsed = PartialDate::parse(text).unwrap();
            assert_eq!([date(parsed, Lang::Vi), date(parsed, Lang::Fr)], [vi, fr], "{text}");
        }
    }
}
