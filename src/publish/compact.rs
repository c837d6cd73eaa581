//! JSON without the spaces that people read it by: what every reader's browser loads need not have them.

/// The same JSON without what stands between its values for the eye only (RFC 8259, section 2).
pub fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let (mut is_string, mut is_escaped) = (false, false);
    for letter in json.chars() {
        if is_string || !matches!(letter, ' ' | '\t' | '\n' | '\r') {
            text.push(letter);
        }
        is_string = if letter == '"' && !is_escaped { !is_string } else { is_string };
        is_escaped = letter == '\\' && !is_escaped;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    #[test]
    fn spaces_go_and_those_within_texts_stay() {
        assert_eq!(
            compact("{ \"a b\": [1,\n  \"c \\\" d\\\\\" ],\r\n\t\"e\" : null }"),
            r#"{"a b":[1,"c \" d\\"],"e":null}"#
        );
    }

    proptest! {
        #[test]
        fn what_it_says_stays(key in ".{0,20}", words in ".{0,40}", number in any::<i32>()) {
            let value = json!({ key: [words, number, { "x": Value::Null }] });
            let text = format!("{value:#}");
            prop_assert_eq!(compact(&text), value.to_string());
        }
    }
}
