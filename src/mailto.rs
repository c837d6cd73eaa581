//! `mailto` links without a recipient (RFC 6068): the reader picks whom to write to.

/// The link that opens a message of that subject and body.
pub fn mailto(subject: &str, body: &str) -> String {
    let mut link = String::from("mailto:?subject=");
    encode(&mut link, subject);
    link.push_str("&body=");
    encode(&mut link, body);
    link
}

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3); a line ends with `%0D%0A` (RFC 6068,
/// section 5).
fn encode(link: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            b'\n' => link.push_str("%0D%0A"),
            _ => {
                link.push('%');
                link.push(char::from(DIGITS[usize::from(byte >> 4)]));
                link.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mailto;
    use crate::route::decode;
    use proptest::prelude::*;

    #[test]
    fn a_link_has_no_recipient_and_encodes_what_is_not_plain() {
        assert_eq!(
            mailto("Huế & 8e", "a=b?\n100 % #1"),
            "mailto:?subject=Hu%E1%BA%BF%20%26%208e&body=a%3Db%3F%0D%0A100%20%25%20%231"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_written_arrives(subject in "\\PC{0,40}", body in "[\\PC\n]{0,80}") {
            let link = mailto(&subject, &body);
            prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()));
            let (start, rest) = link.split_once("&body=").unwrap();
            prop_assert_eq!(decode(start.strip_prefix("mailto:?subject=").unwrap()), subject);
            prop_assert_eq!(decode(rest).replace("\r\n", "\n"), body);
        }
    }
}
