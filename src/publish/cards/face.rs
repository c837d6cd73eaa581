//! The typeface of the pages, read from the files that they are served with: widths, kerning and outlines of words.
//!
//! Only this typeface is used, so a card is the same on every machine. Its files are WOFF (W3C, WOFF File Format 1.0):
//! tables packed by zlib. As in a browser each weight is two files, one of Latin and one of Vietnamese letters.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::ZlibDecoder;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId, OutlineBuilder, RawFaceTables, Tag};

use super::super::Error;
use crate::layout::coordinate;

/// The folder of the typeface's files, below that of the project.
const FOLDER: &str = "node_modules/@fontsource/be-vietnam-pro/files";

/// A weight of the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// For remarks.
    Regular,
    /// For names and numbers.
    Semibold,
}

impl Weight {
    /// The number that it has in CSS.
    pub fn number(self) -> &'static str {
        match self {
            Weight::Regular => "400",
            Weight::Semibold => "600",
        }
    }
}

/// The letters of both weights.
pub struct Faces {
    /// By [`Weight`], each with the Latin file before the Vietnamese one.
    weights: [[Face<'static>; 2]; 2],
    /// The files as they were read.
    pub files: Vec<Vec<u8>>,
}

/// A letter of a text: which file has it, which glyph it is, and where it stands, in pixels from the start.
struct Placed<'a> {
    face: &'a Face<'static>,
    glyph: GlyphId,
    at: f64,
}

impl Faces {
    /// Reads the files, which npm has put into the project's folder.
    ///
    /// # Errors
    /// A file that is not there, or is none of a typeface.
    pub fn read() -> Result<Self, Error> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
        let mut files = Vec::new();
        let mut face = |set: &str, weight: Weight| {
            let path = folder.join(format!("be-vietnam-pro-{set}-{}-normal.woff", weight.number()));
            let file = fs::read(&path).map_err(|error| Error::File(path.clone(), error))?;
            let face = unpacked(&file).ok_or_else(|| Error::File(path, io::Error::other("is no typeface")))?;
            files.push(file);
            Ok::<_, Error>(face)
        };
        let mut weight = |weight| Ok::<_, Error>([face("latin", weight)?, face("vietnamese", weight)?]);
        let weights = [weight(Weight::Regular)?, weight(Weight::Semibold)?];
        Ok(Faces { weights, files })
    }

    /// Whether every letter of a text has a glyph; spaces need none.
    pub fn can_write(&self, text: &str, weight: Weight) -> bool {
        text.chars().all(|letter| letter.is_whitespace() || self.glyph(letter, weight).is_some())
    }

    /// The width of a text in pixels.
    pub fn width(&self, text: &str, weight: Weight, size: f64) -> f64 {
        self.place(text, weight, size).1
    }

    /// The outlines of a text whose line begins at a point, as SVG path data.
    pub fn outlines(&self, text: &str, weight: Weight, size: f64, [x, y]: [f64; 2]) -> String {
        let mut path = String::new();
        for letter in self.place(text, weight, size).0 {
            let scale = size / f64::from(letter.face.units_per_em());
            let mut pen = Pen { path: &mut path, at: [x + letter.at, y], scale };
            letter.face.outline_glyph(letter.glyph, &mut pen);
        }
        path
    }

    /// The letters of a text, each in its place, and its width.
    fn place(&self, text: &str, weight: Weight, size: f64) -> (Vec<Placed<'_>>, f64) {
        let mut placed: Vec<Placed> = Vec::new();
        let mut at = 0.0;
        let tracking = TRACKING[weight as usize];
        for letter in text.chars() {
            let Some((face, glyph)) = self.glyph(letter, weight) else {
                at += size * SPACE;
                continue;
            };
            let scale = size / f64::from(face.units_per_em());
            if let Some(before) = placed.last().filter(|before| std::ptr::eq(before.face, face)) {
                at += kerning(face, before.glyph, glyph) * scale;
            }
            placed.push(Placed { face, glyph, at });
            at += f64::from(face.glyph_hor_advance(glyph).unwrap_or_default()) * scale + size * tracking;
        }
        (placed, at)
    }

    fn glyph(&self, letter: char, weight: Weight) -> Option<(&Face<'static>, GlyphId)> {
        // The no-break space is as wide as the space, and neither file has the narrow one.
        let letter = if letter == '\u{a0}' { ' ' } else { letter };
        self.weights[weight as usize].iter().find_map(|face| face.glyph_index(letter).map(|glyph| (face, glyph)))
    }
}

/// How much further apart letters stand, in ems: headings are set closer, as on the pages.
const TRACKING: [f64; 2] = [0.0, -0.015];

/// The width of what has no glyph: the narrow no-break space, in ems.
const SPACE: f64 = 0.2;

/// By how much two letters stand nearer to each other, in units of the typeface: pairs of the table `GPOS`.
fn kerning(face: &Face, first: GlyphId, second: GlyphId) -> f64 {
    let Some(gpos) = face.tables().gpos else { return 0.0 };
    let features = gpos.features.into_iter().filter(|feature| feature.tag == Tag::from_bytes(b"kern"));
    // Scripts and languages name the same lookups again.
    let lookups = features.into_iter().next().map(|feature| feature.lookup_indices);
    for lookup in lookups.into_iter().flatten().filter_map(|index| gpos.lookups.get(index)) {
        for table in lookup.subtables.into_iter::<PositioningSubtable>() {
            let PositioningSubtable::Pair(pairs) = table else { continue };
            let Some(at) = pairs.coverage().get(first) else { continue };
            let found = match pairs {
                PairAdjustment::Format1 { sets, .. } => sets.get(at).and_then(|set| set.get(second)),
                PairAdjustment::Format2 { classes, matrix, .. } => {
                    matrix.get((classes.0.get(first), classes.1.get(second)))
                }
            };
            if let Some((value, _)) = found {
                return f64::from(value.x_advance);
            }
        }
    }
    0.0
}

/// Writes outlines as path data, turned upright: a typeface counts upwards.
struct Pen<'a> {
    path: &'a mut String,
    at: [f64; 2],
    scale: f64,
}

impl Pen<'_> {
    fn write(&mut self, command: char, points: &[[f32; 2]]) {
        self.path.push(command);
        for (index, [x, y]) in points.iter().enumerate() {
            if index > 0 {
                self.path.push(' ');
            }
            self.path.push_str(&coordinate(self.at[0] + f64::from(*x) * self.scale));
            self.path.push(' ');
            self.path.push_str(&coordinate(self.at[1] - f64::from(*y) * self.scale));
        }
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.write('M', &[[x, y]]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.write('L', &[[x, y]]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.write('Q', &[[x1, y1], [x, y]]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.write('C', &[[x1, y1], [x2, y2], [x, y]]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

/// The typeface in a WOFF file; kept for as long as the program runs, as its readers hold parts of it.
fn unpacked(file: &[u8]) -> Option<Face<'static>> {
    const HEADER: usize = 44;
    const ENTRY: usize = 20;
    let number = |at: usize| Some(u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?) as usize);
    if file.get(..4)? != b"wOFF" {
        return None;
    }
    let count = usize::from(u16::from_be_bytes(file.get(12..14)?.try_into().ok()?));
    let mut tables = RawFaceTables::default();
    for entry in (0..count).map(|index| HEADER + index * ENTRY) {
        let [start, packed, length] = [number(entry + 4)?, number(entry + 8)?, number(entry + 12)?];
        let bytes = file.get(start..start.checked_add(packed)?)?;
        let mut table = bytes.to_vec();
        if packed < length {
            table.clear();
            ZlibDecoder::new(bytes).read_to_end(&mut table).ok()?;
        }
        let table: &'static [u8] = table.leak();
        match file.get(entry..entry + 4)? {
            b"head" => tables.head = table,
            b"hhea" => tables.hhea = table,
            b"maxp" => tables.maxp = table,
            b"cmap" => tables.cmap = Some(table),
            b"glyf" => tables.glyf = Some(table),
            b"loca" => tables.loca = Some(table),
            b"hmtx" => tables.hmtx = Some(table),
            b"CFF " => tables.cff = Some(table),
            b"GPOS" => tables.gpos = Some(table),
            _ => {}
        }
    }
    Face::from_raw_tables(tables).ok()
}
