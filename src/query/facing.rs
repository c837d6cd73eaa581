//! Both languages side by side: a flag of any address, next to what the page's own query says, and in the words of
//! the page's language: `/fr/assises/8/?bilingue`, `/vi/hoi-nghi/8/?song-ngu`.

use crate::domain::Lang;

/// The flag in the addresses of each language, in the order of [`Lang::ALL`]; either is understood in both.
const FLAGS: [&str; 2] = ["song-ngu", "bilingue"];

/// Whether a query, with or without its `?`, has the flag, and the query without it.
pub fn unfaced(query: &str) -> (bool, String) {
    let mut rest = String::new();
    let mut is_facing = false;
    for pair in query.strip_prefix('?').unwrap_or(query).split('&').filter(|pair| !pair.is_empty()) {
        if FLAGS.iter().any(|flag| pair.strip_prefix(flag).is_some_and(|rest| rest.is_empty() || rest.starts_with('=')))
        {
            is_facing = true;
        } else {
            rest.push(if rest.is_empty() { '?' } else { '&' });
            rest.push_str(pair);
        }
    }
    (is_facing, rest)
}

/// The link to a page, below the site's folder, with the flag; nothing for other links.
pub fn faced(href: &str) -> Option<String> {
    let (address, fragment) = href.find('#').map_or((href, ""), |at| href.split_at(at));
    let (path, query) = address.find('?').map_or((address, ""), |at| address.split_at(at));
    let lang = Lang::parse(path.split('/').next()?).filter(|_| path.ends_with('/'))?;
    let join = if query.is_empty() { '?' } else { '&' };
    Some(format!("{address}{join}{}{fragment}", FLAGS[lang as usize]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Selection;
    use proptest::prelude::*;

    #[test]
    fn links_to_pages_carry_the_flag_in_their_own_language_and_others_stay() {
        let faced = |href| faced(href).unwrap_or_default();
        assert_eq!(faced("fr/assises/8/"), "fr/assises/8/?bilingue");
        assert_eq!(faced("vi/hoi-nghi/8/#themes"), "vi/hoi-nghi/8/?song-ngu#themes");
        assert_eq!(faced("fr/partenariats/?q=lyon&view=map#count"), "fr/partenariats/?q=lyon&view=map&bilingue#count");
        for other in ["https://example.org/fr/", "dataset.json", "#sources", "fr/donnees/x.csv", "mailto:a@b", ""] {
            assert_eq!(faced(other), "", "{other}");
        }
    }

    #[test]
    fn either_word_is_understood_and_none_else() {
        for query in ["?bilingue", "song-ngu", "?bilingue=1", "?song-ngu=&bilingue"] {
            assert_eq!(unfaced(query), (true, String::new()), "{query}");
        }
        assert_eq!(unfaced("?bilingues=1&q=a"), (false, "?bilingues=1&q=a".to_owned()));
    }

    proptest! {
        #[test]
        fn a_query_is_the_same_without_the_flag(text in "[a-z &=?#%]{0,20}") {
            let query = Selection::default().searching(&text).to_query();
            let link = faced(&format!("vi/doi-tac/{query}")).unwrap_or_default();
            let faced = link.strip_prefix("vi/doi-tac/").unwrap_or_default();
            prop_assert_eq!(unfaced(faced), (true, query.clone()));
            prop_assert_eq!(unfaced(&query), (false, query));
        }
    }
}
