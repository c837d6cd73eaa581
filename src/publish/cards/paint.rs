//! From SVG to PNG: painted by resvg, written with a palette, which flat colours and their soft edges fit into.

use std::collections::BTreeMap;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The picture as it is painted, at that width and height in pixels; `None` if it is no SVG.
pub fn painted(svg: &str, width: u32, height: u32) -> Option<Pixmap> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let mut pixmap = Pixmap::new(width, height)?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, scale, &mut pixmap.as_mut());
    Some(pixmap)
}

/// The picture as a PNG file of at most 256 colours.
pub fn png(picture: &Pixmap) -> Option<Vec<u8>> {
    let (palette, indexes) = indexed(picture);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    // Neighbours in a palette are not near in colour, so their differences say nothing.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_palette(palette.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect::<Vec<u8>>());
    if palette.iter().any(|[.., alpha]| *alpha < u8::MAX) {
        encoder.set_trns(palette.iter().map(|[.., alpha]| *alpha).collect::<Vec<u8>>());
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indexes).ok()?;
    writer.finish().ok()?;
    Some(file)
}

type Colour = [u8; 4];

/// A run of pixels of one colour.
struct Run {
    colour: Colour,
    length: usize,
}

/// The 256 most frequent colours, and for each pixel the nearest of them.
fn indexed(picture: &Pixmap) -> (Vec<Colour>, Vec<u8>) {
    const LARGEST: usize = 256;
    let runs = runs(picture);
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    runs.iter().for_each(|run| *counts.entry(run.colour).or_default() += run.length);
    let mut by_count: Vec<(Colour, usize)> = counts.into_iter().collect();
    by_count.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let palette: Vec<Colour> = by_count.iter().take(LARGEST).map(|(colour, _)| *colour).collect();
    let mut places: BTreeMap<Colour, u8> = palette.iter().copied().zip(0..=u8::MAX).collect();
    by_count.iter().skip(LARGEST).for_each(|(colour, _)| {
        places.insert(*colour, nearest(&palette, *colour));
    });
    let mut indexes = Vec::new();
    for run in runs {
        let place = places.get(&run.colour).copied().unwrap_or_default();
        indexes.resize(indexes.len() + run.length, place);
    }
    (palette, indexes)
}

/// The picture row by row: flat colours, so runs are a fraction of its pixels.
fn runs(picture: &Pixmap) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for same in picture.pixels().chunk_by(|one, other| one == other) {
        let Some(colour) = same.first().map(|pixel| pixel.demultiply()) else { continue };
        runs.push(Run { colour: [colour.red(), colour.green(), colour.blue(), colour.alpha()], length: same.len() });
    }
    runs
}

/// The place of the nearest colour.
fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> i32 {
        other.iter().zip(colour).map(|(one, other)| (i32::from(*one) - i32::from(other)).pow(2)).sum()
    };
    let places = (0..=u8::MAX).zip(palette);
    places.min_by_key(|(_, other)| distance(other)).map_or(0, |(place, _)| place)
}
