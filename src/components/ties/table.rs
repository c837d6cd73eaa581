//! What stands beside a picture of ties: how its lines are read, what it leaves out, and its marks as rows.

use super::{Marks, label};
use crate::components::partnerships::sides;
use crate::components::sources_link;
use crate::domain::{Country, Locality, PartnershipStatus};
use crate::explorer::{MOST, Tie};
use crate::html::Html;
use crate::i18n::{counted, fill};
use crate::query::{Selection, View};
use crate::route::Route;
use crate::site::country_class;

/// Ties above which they are no longer written twice, and a line answers only where it is drawn, not around it.
pub const CROWD: usize = 150;

impl Marks<'_> {
    /// Whether places are grouped by region, and what is left out, in words.
    pub fn notes(&self, h: &mut Html) {
        let messages = self.site.messages().pictures;
        if self.ties.is_grouped {
            h.words("p", &[("class", "note")], &fill(messages.grouped, &[&MOST.to_string()]));
        }
        if self.ties.left_out > 0 {
            h.words("p", &[("class", "note")], &counted(messages.left_out, self.ties.left_out, self.site.lang));
        }
    }

    /// How the lines of a picture are read.
    pub fn legend(&self, h: &mut Html) {
        h.el("p", &[("class", "legend")], |h| {
            for status in PartnershipStatus::ALL {
                h.el("span", &[("class", status.as_str())], |h| {
                    h.el("svg", &[("viewBox", "0 0 28 8"), ("aria-hidden", "true")], |h| {
                        h.el("path", &[("d", "M1 4H27"), ("stroke-width", "2")], |_| ());
                    });
                    h.text(self.site.messages().partnership_status[*status as usize]);
                });
            }
            h.words("span", &[], self.site.messages().pictures.breadth);
        });
    }

    /// The ties as rows, in that order: the two places, and each partnership with its start and status. Of a crowd
    /// the way to the table of results, which has a page for each fifty.
    pub fn table(&self, h: &mut Html, order: &[usize]) {
        let messages = self.site.messages();
        if order.len() > CROWD {
            let table = Selection { view: View::Table, ..self.selection.clone() };
            return h.el("p", &[], |h| h.link(&self.address(&table), &[], messages.view[View::Table as usize]));
        }
        let [vietnam, france] = messages.country;
        h.el("details", &[("id", "ties-rows")], |h| {
            h.words("summary", &[], &counted(messages.pictures.rows, order.len(), self.site.lang));
            h.el("table", &[], |h| {
                h.el("thead", &[], |h| {
                    h.el("tr", &[], |h| {
                        for name in [france, vietnam, messages.partnerships] {
                            h.words("th", &[("scope", "col")], name);
                        }
                    });
                });
                h.el("tbody", &[], |h| {
                    for tie in order.iter().filter_map(|at| self.ties.ties.get(*at)) {
                        h.el("tr", &[], |h| self.row(h, tie));
                    }
                });
            });
        });
    }

    fn row(&self, h: &mut Html, tie: &Tie) {
        let Some(ends) = self.ends(tie) else { return };
        let drawn = ends.map(|place| place.locality);
        self.named(h, "th", "row", drawn[0]);
        self.named(h, "td", "", drawn[1]);
        h.el("td", &[], |h| {
            for partnership in self.partnerships(tie) {
                h.el("a", &[("href", &self.site.href(Route::Partnership(&partnership.id)))], |h| {
                    let signed = sides(self.site, partnership);
                    // Under which names it was signed, where they are not those of the row.
                    if [0, 1].into_iter().any(|side| signed[side].id != drawn[side].id) {
                        for (side, after) in signed.into_iter().zip([" – ", ", "]) {
                            match self.lang(side) {
                                "" => h.text(&label(self.site, side)),
                                lang => h.words("span", &[("lang", lang)], &label(self.site, side)),
                            }
                            h.text(after);
                        }
                    }
                    h.text(&self.when(partnership));
                });
                sources_link(h, self.site, Route::Partnership(&partnership.id));
            }
        });
    }

    fn named(&self, h: &mut Html, tag: &'static str, scope: &str, place: &Locality) {
        let attributes = [("scope", scope), ("class", country_class(place.country)), ("lang", self.lang(place))];
        h.words(tag, &attributes, &label(self.site, place));
    }

    /// The `lang` that the label of a place needs.
    pub fn lang(&self, place: &Locality) -> &'static str {
        self.site.name_lang(&place.names, place.country).unwrap_or_default()
    }

    /// The name of a picture's column or group: “Collectivités françaises”.
    pub fn side_name(&self, side: usize) -> &'static str {
        self.site.messages().pictures.places[side]
    }
}

/// The country of each side of a picture.
pub const COUNTRIES: [Country; 2] = [Country::France, Country::Vietnam];
