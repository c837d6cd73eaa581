//! What every view knows: the data, the page's language, and whether the program runs in a browser.

use crate::catalog::Catalog;
use crate::domain::{Country, Lang, Localized};
use crate::i18n::{Messages, messages};
use crate::route::Route;

/// What every view knows.
#[derive(Clone, Copy)]
pub struct Site {
    /// The data and its indexes.
    pub catalog: &'static Catalog,
    /// The language of the page.
    pub lang: Lang,
    /// Whether the page runs in a browser and speaks for itself; false where it is published as a file, and of the
    /// second language of a page that is read in both.
    pub is_live: bool,
    /// Whether the page is read in both languages.
    pub facing: Facing,
}

/// Whether a page is read in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facing {
    /// In its own only.
    No,
    /// In both, on a screen.
    Screen,
    /// In both, on paper.
    Paper,
}

impl Site {
    /// The site as it is published.
    pub fn published(catalog: &'static Catalog, lang: Lang) -> Self {
        Site { catalog, lang, is_live: false, facing: Facing::No }
    }

    /// Whether the page runs in a browser: always, in the program that does.
    pub fn is_live(self) -> bool {
        cfg!(not(feature = "ssr")) || self.is_live
    }

    /// The first class for what runs, the second for what is published: of what only the program can do a published
    /// page keeps the room, unseen, so that nothing moves when the program takes over.
    pub fn runs(self, [running, waiting]: [&'static str; 2]) -> &'static str {
        if self.is_live() { running } else { waiting }
    }

    /// The same page as its second language has it.
    pub fn facing(self) -> Self {
        Site { lang: self.lang.other(), is_live: false, ..self }
    }

    /// The messages of the page's language.
    pub fn messages(self) -> &'static Messages {
        messages(self.lang)
    }

    /// The link to a page in the same language.
    pub fn href(self, route: Route) -> String {
        route.path(self.lang)
    }

    /// The `lang` that the name of a place needs: a Vietnamese name in French, a French name in Vietnamese. The four
    /// French forms of Vietnamese names (Hanoï, Haïphong, Hué, Hô Chi Minh-Ville) need none.
    pub fn name_lang(self, name: &Localized, country: Country) -> Option<&'static str> {
        let own = match country {
            Country::Vietnam => Lang::Vi,
            Country::France => Lang::Fr,
        };
        let is_same = name.exact(Lang::Vi) == name.exact(Lang::Fr) || name.exact(self.lang).is_none();
        (own != self.lang && is_same).then(|| own.as_str())
    }
}

/// The class that colours what belongs to a country: its names keep that colour on every page.
pub fn country_class(country: Country) -> &'static str {
    match country {
        Country::Vietnam => "vn",
        Country::France => "fr",
    }
}
