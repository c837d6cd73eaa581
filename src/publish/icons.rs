//! Icons of the installed site, all painted from `icon.svg`.

use super::cards::{Painting, Picture};

/// The mark on its rounded ground.
const ICON: &str = include_str!("../../public/icon.svg");
/// The colour of the ground, and of the paper of the pages.
pub const GROUND: &str = "#faf8f3";

/// How an icon is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// As it is.
    Rounded,
    /// By the system, to any form that holds a circle of 80 % of its width (Web App Manifest, section 1.3).
    Maskable,
    /// By iOS, which rounds the corners of a full square.
    Apple,
}

/// Every icon: its path, its width in pixels, how it is cut.
pub const ICONS: [(&str, u32, Cut); 4] = [
    ("icons/192.png", 192, Cut::Rounded),
    ("icons/512.png", 512, Cut::Rounded),
    ("icons/maskable-512.png", 512, Cut::Maskable),
    ("icons/apple-touch-180.png", 180, Cut::Apple),
];

/// The icon for that cut, as SVG: where the system cuts, the ground is a full square and the mark smaller.
pub fn svg(cut: Cut) -> String {
    let scale = match cut {
        Cut::Rounded => return ICON.to_owned(),
        Cut::Maskable => "0.74",
        Cut::Apple => "0.9",
    };
    // The first element is the ground.
    let mark = ICON.split_once("/>").map_or("", |(_, mark)| mark);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" fill=\"{GROUND}\"/>\
         <g transform=\"translate(16 16) scale({scale}) translate(-16 -16)\">{}</g></svg>",
        mark.trim_end().trim_end_matches("</svg>"),
    )
}

/// Every icon, to be painted.
pub fn paintings() -> impl Iterator<Item = Painting> {
    ICONS.into_iter().map(|(path, width, cut)| Painting {
        path: path.to_owned(),
        picture: Picture::Svg(svg(cut)),
        size: [width, width],
    })
}
