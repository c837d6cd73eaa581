//! Numbers in words of each language: 1.200 in Vietnamese, 1 200 with U+202F in French.

use crate::domain::{Bound, Lang, Quantity, Unit};

/// A whole number with its thousands apart.
pub fn grouped(number: u64, lang: Lang) -> String {
    let separator = match lang {
        Lang::Vi => ".",
        Lang::Fr => "\u{202f}",
    };
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// A quantity in words: “hơn 500”, « plus de 500 », “6,3 triệu euro”, « 12 % ».
pub fn quantity(quantity: &Quantity, lang: Lang) -> String {
    let (bound, number) = quantity_parts(quantity, lang);
    if bound.is_empty() { number } else { format!("{bound} {number}") }
}

/// A quantity in two parts: the words before it, which may be empty, and the number with its unit.
pub fn quantity_parts(quantity: &Quantity, lang: Lang) -> (&'static str, String) {
    let bound = match (quantity.bound, lang) {
        (None, _) => "",
        (Some(Bound::About), Lang::Vi) => "khoảng",
        (Some(Bound::About), Lang::Fr) => "environ",
        (Some(Bound::Over), Lang::Vi) => "hơn",
        (Some(Bound::Over), Lang::Fr) => "plus de",
        (Some(Bound::Almost), Lang::Vi) => "gần",
        (Some(Bound::Almost), Lang::Fr) => "près de",
    };
    let mut number = rounded(quantity.count, lang);
    if let Some(to) = quantity.to {
        let dash = if lang == Lang::Vi { "–" } else { "-" };
        number = format!("{number}{dash}{}", rounded(to, lang));
    }
    let is_large = quantity.count >= MILLION;
    let unit = match (quantity.unit, lang) {
        (None, _) => "",
        (Some(Unit::Percent), Lang::Vi) => "%",
        (Some(Unit::Percent), Lang::Fr) => "\u{a0}%",
        (Some(Unit::Eur), Lang::Vi) => " euro",
        (Some(Unit::Eur), Lang::Fr) if is_large => " d’euros",
        (Some(Unit::Eur), Lang::Fr) => "\u{a0}€",
        (Some(Unit::Usd), Lang::Vi) => " USD",
        (Some(Unit::Usd), Lang::Fr) if is_large => " de dollars",
        (Some(Unit::Usd), Lang::Fr) => " dollars",
        (Some(Unit::Years), Lang::Vi) => " năm",
        (Some(Unit::Years), Lang::Fr) => "\u{a0}ans",
    };
    (bound, number + unit)
}

const MILLION: u64 = 1_000_000;

/// Millions and milliards in words where one decimal says the number exactly.
fn rounded(number: u64, lang: Lang) -> String {
    let (unit, name) = match (number, lang) {
        (1_000_000_000.., Lang::Vi) => (1000 * MILLION, "tỷ"),
        (1_000_000_000.., Lang::Fr) => (1000 * MILLION, if number < 2000 * MILLION { "milliard" } else { "milliards" }),
        (MILLION.., Lang::Vi) => (MILLION, "triệu"),
        (MILLION.., Lang::Fr) => (MILLION, if number < 2 * MILLION { "million" } else { "millions" }),
        _ => return grouped(number, lang),
    };
    let tenth = unit / 10;
    match (number % tenth, number / tenth % 10) {
        (0, 0) => format!("{} {name}", grouped(number / unit, lang)),
        (0, decimal) => format!("{},{decimal} {name}", grouped(number / unit, lang)),
        _ => grouped(number, lang),
    }
}

/// A size in bytes as readers say it: “812 byte”, « 7,1 ko », « 412 ko »; thousands, not 1,024.
#[cfg(feature = "ssr")]
pub fn size(bytes: usize, lang: Lang) -> String {
    let [unit, thousands] = super::messages(lang).open_data.units;
    match bytes {
        0..1000 => format!("{bytes}\u{a0}{unit}"),
        1000..10_000 => {
            let tenths = bytes.div_ceil(100);
            format!("{},{}\u{a0}{thousands}", tenths / 10, tenths % 10)
        }
        _ => format!("{}\u{a0}{thousands}", grouped(bytes.div_ceil(1000) as u64, lang)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: u64, to: Option<u64>, bound: Option<Bound>, unit: Option<Unit>) -> [String; 2] {
        [Lang::Vi, Lang::Fr].map(|lang| quantity(&Quantity { count, to, bound, unit }, lang))
    }

    #[test]
    fn numbers_follow_the_house_style_of_each_language() {
        assert_eq!(of(1200, None, Some(Bound::About), None), ["khoảng 1.200", "environ 1\u{202f}200"]);
        assert_eq!(of(6_300_000, None, None, Some(Unit::Eur)), ["6,3 triệu euro", "6,3 millions d’euros"]);
        assert_eq!(of(7_100_000_000, None, None, Some(Unit::Usd)), ["7,1 tỷ USD", "7,1 milliards de dollars"]);
        assert_eq!(of(402_000, None, None, Some(Unit::Eur)), ["402.000 euro", "402\u{202f}000\u{a0}€"]);
        assert_eq!(of(12, None, None, Some(Unit::Percent)), ["12%", "12\u{a0}%"]);
        assert_eq!(of(100, Some(120), None, None), ["100–120", "100-120"]);
        assert_eq!(of(500, None, Some(Bound::Over), None), ["hơn 500", "plus de 500"]);
        assert_eq!(of(1_234_567, None, None, None), ["1.234.567", "1\u{202f}234\u{202f}567"]);
    }
    #[test]
    fn sizes_are_rounded_up_to_thousands_of_bytes() {
        let of = |bytes| [Lang::Vi, Lang::Fr].map(|lang| size(bytes, lang));
        assert_eq!(of(812), ["812\u{a0}byte", "812\u{a0}octets"]);
        assert_eq!(of(7_040), ["7,1\u{a0}kB", "7,1\u{a0}ko"]);
        assert_eq!(of(1_234_567), ["1.235\u{a0}kB", "1\u{202f}235\u{a0}ko"]);
    }
}
