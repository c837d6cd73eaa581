//! What the page of comparison keeps in the query: `?edition=8,12`, `?locality=ha-noi,hai-phong`.

use super::decode;
use super::selection::is_token;
use crate::joined::concat;
use crate::route::{Kind, Route};

/// Two records of one kind, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// The kind of both.
    pub kind: Kind,
    /// Their ids, those of no record too; empty where none is chosen yet.
    pub chosen: [String; 2],
}

impl Comparison {
    /// The comparison that begins with the record of that page.
    pub fn starting(route: Route) -> Self {
        let (kind, id) = route.kind_and_id().unwrap_or_default();
        Comparison { kind, chosen: [id, String::new()] }
    }

    /// Reads a query string, with or without its `?`: the first kind that can be read, and its first two ids.
    pub fn parse(query: &str) -> Self {
        for (key, value) in query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')) {
            let Some(kind) = Kind::parse(key) else { continue };
            let value = decode(value);
            let mut chosen = value.split(',').map(|id| if is_token(id) { id.to_owned() } else { String::new() });
            let chosen = [(); 2].map(|()| chosen.next().unwrap_or_default());
            if value.is_empty() || chosen.iter().any(|id| !id.is_empty()) {
                return Comparison { kind, chosen };
            }
        }
        Comparison::default()
    }

    /// The query string with its `?`, or nothing when all is default.
    pub fn to_query(&self) -> String {
        if *self == Comparison::default() {
            return String::new();
        }
        let [first, second] = &self.chosen;
        let comma = if second.is_empty() { "" } else { "," };
        concat(&["?", self.kind.as_str(), "=", first, comma, second])
    }

    /// The same with another record on one side, the first or the second.
    pub fn with(&self, side: usize, id: &str) -> Self {
        let mut next = self.clone();
        if let Some(chosen) = next.chosen.get_mut(side) {
            *chosen = id.to_owned();
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn comparisons() -> impl Strategy<Value = Comparison> {
        let id = || proptest::option::of("[a-z0-9-]{1,20}").prop_map(Option::unwrap_or_default);
        (proptest::sample::select(Kind::ALL), id(), id())
            .prop_map(|(kind, first, second)| Comparison { kind, chosen: [first, second] })
    }

    proptest! {
        #[test]
        fn every_comparison_survives_the_url(comparison in comparisons()) {
            prop_assert_eq!(Comparison::parse(&comparison.to_query()), comparison);
        }

        #[test]
        fn junk_is_ignored_and_never_panics(text in "\\PC{0,80}") {
            let _ = Comparison::parse(&text);
        }

        #[test]
        fn what_is_read_of_junk_can_be_written(
            key in "(edition|locality|partnership|x)", value in "[a-z0-9,%2C &=-]{0,40}", other in "\\PC{0,20}",
        ) {
            let comparison = Comparison::parse(&format!("{other}&{key}={value}"));
            prop_assert_eq!(Comparison::parse(&comparison.to_query()), comparison);
        }

        #[test]
        fn another_record_takes_one_side_only(comparison in comparisons(), side in 0..2usize) {
            let next = comparison.with(side, "hue");
            prop_assert_eq!(&next.chosen[side], "hue");
            prop_assert_eq!(&next.chosen[1 - side], &comparison.chosen[1 - side]);
            prop_assert_eq!(next.with(side, &comparison.chosen[side]), comparison);
        }
    }

    fn written(query: &str) -> String {
        Comparison::parse(query).to_query()
    }

    #[test]
    fn defaults_are_omitted() {
        assert_eq!(Comparison::default().to_query(), "");
        for junk in ["", "?", "?edition=", "edition=É,%20", "?editions=8,12", "?a=8&b=12", "?locality"] {
            assert_eq!(Comparison::parse(junk), Comparison::default(), "{junk}");
        }
        assert_eq!(written("?locality="), "?locality=");
        assert_eq!(written("?edition=,12"), "?edition=,12");
        assert_eq!(written("?edition=8,"), "?edition=8");
    }

    #[test]
    fn the_first_kind_that_can_be_read_holds_with_two_ids() {
        assert_eq!(written("?edition=8,12&locality=ha-noi,hue"), "?edition=8,12");
        assert_eq!(written("?edition=É&locality=ha-noi,hue,paris"), "?locality=ha-noi,hue");
        assert_eq!(written("?q=x&partnership=a--b%2Cc--d"), "?partnership=a--b,c--d");
    }

    #[test]
    fn a_comparison_starts_with_the_record_of_a_page() {
        let comparison = Comparison::starting(Route::Conference(crate::domain::Edition(8)));
        assert_eq!(comparison.to_query(), "?edition=8");
        assert_eq!(comparison.with(1, "12").to_query(), "?edition=8,12");
    }
}
