//! Names of places as pictures have them: short, and without their kind.

use crate::domain::{Level, Locality};
use crate::search::bracketed;
use crate::site::Site;

/// Kinds of authority with which official names begin.
const KINDS: &[&str] = &[
    "Tỉnh ",
    "Thành phố ",
    "Vùng ",
    "Quận ",
    "Huyện ",
    "Cộng đồng đô thị ",
    "Cộng đồng lãnh thổ ",
    "Province de ",
    "Province du ",
    "Province d’",
    "Ville de ",
    "Arrondissement de ",
    "District de ",
];

/// “Yên Bái”, « Hải Dương », “SIAAP”. A former authority that has the same label as its heir has its level behind it:
/// « Hué (ville provinciale) ».
pub fn label(site: Site, locality: &Locality) -> String {
    let name = bare(site, locality);
    let is_shared = site.catalog.heirs(locality).into_iter().any(|heir| bare(site, heir) == name);
    match is_shared {
        true => format!("{name} ({})", site.messages().level[locality.level as usize]),
        false => name.to_owned(),
    }
}

fn bare(site: Site, locality: &Locality) -> &str {
    let name = locality.names.reading(site.lang).text;
    let (plain, bracket) = bracketed(name);
    if locality.level == Level::Epci {
        // What several communes founded has a name of its own, or an acronym: “… Lorient (Lorient Agglomération)”.
        let own = bracket.split_once(')').map_or(bracket, |(own, _)| own);
        let own = own.split_once(',').map_or(own, |(own, _)| own);
        if own.starts_with(|letter: char| letter.is_ascii_uppercase()) {
            return own;
        }
        let mut rest = plain;
        while let Some((word, after)) = rest.split_once(' ') {
            if word.bytes().all(|letter| letter.is_ascii_uppercase()) {
                return rest;
            }
            rest = after;
        }
    }
    match KINDS.iter().find_map(|kind| plain.strip_prefix(kind)).unwrap_or(plain) {
        // The one city that is not named without its kind.
        "Hồ Chí Minh" => "TP. Hồ Chí Minh",
        label => label,
    }
}
