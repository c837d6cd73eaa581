//! The colours of `style/tokens.css`, light and dark: what stands on what can be read, and marks can be seen.

use std::collections::BTreeMap;

/// Words need 4.5 (WCAG 2.2, 1.4.3), marks 3 (1.4.11); the first stands on each of the others.
const PAIRS: [(&str, f64, &[&str]); 7] = [
    ("ink", 7.0, &["paper", "card", "vietnam-wash", "france-wash"]),
    ("soft", 4.5, &["paper", "card", "vietnam-wash", "france-wash"]),
    ("vietnam", 4.5, &["paper", "card", "vietnam-wash"]),
    ("france", 4.5, &["paper", "card", "france-wash"]),
    ("gold", 4.5, &["paper", "card"]),
    ("on-accent", 4.5, &["vietnam", "france", "gold"]),
    ("thread", 3.0, &["paper", "card", "vietnam-wash", "france-wash"]),
];

/// Name and colour of every token of a part of the style sheet.
fn colours(part: &str) -> BTreeMap<&str, [f64; 3]> {
    let tokens = part.split("--").filter_map(|token| token.split_once(": #"));
    let colour = |digits: &str| [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()));
    tokens.map(|(name, value)| (name, colour(&value[..6]))).collect()
}

/// Relative luminance of a colour (WCAG 2.2).
fn luminance(colour: [f64; 3]) -> f64 {
    let part = |value: f64| {
        let value = value / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(part);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[test]
fn words_can_be_read_and_marks_be_seen_in_the_light_and_in_the_dark() {
    let (light, dark) = include_str!("../../style/tokens.css").split_once("(prefers-color-scheme: dark)").unwrap();
    for (scheme, part) in [("light", light), ("dark", dark)] {
        let colours = colours(part);
        assert!(colours.len() >= 12, "{scheme}: {colours:?}");
        for (name, least, grounds) in PAIRS {
            for ground in grounds {
                let [one, other] = [luminance(colours[name]), luminance(colours[ground])];
                let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                println!("{scheme}: {name} on {ground}: {contrast:.1}");
                assert!(contrast >= least, "{scheme}: {name} on {ground}: {contrast:.2}, at least {least}");
            }
        }
    }
}
