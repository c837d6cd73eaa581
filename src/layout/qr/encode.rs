//! From bytes to modules: byte mode, level M, the smallest version that holds them (ISO/IEC 18004, 7).

use super::ecc::Division;
use super::mask::{penalty, turns};

/// The most bytes that a code holds here: those of version 25. It has 117 modules a side, which a telephone still
/// reads from a screen; larger ones it mostly does not.
pub const LONGEST: usize = 997;

/// A QR code.
pub struct Code {
    size: usize,
    modules: Vec<u8>,
}

/// The bit of a module that is dark.
const DARK: u8 = 1;
/// The bit of a module that belongs to a pattern, and not to the data.
const FIXED: u8 = 2;

impl Code {
    /// The code of these bytes; none where they are more than [`LONGEST`].
    pub fn new(bytes: &[u8]) -> Option<Self> {
        let division = Division::holding(bytes.len())?;
        let codewords = division.interleaved(&data(bytes, &division));
        let size = 17 + 4 * division.version;
        let mut code = Code { size, modules: vec![0; size * size] };
        code.patterns(division.version);
        let (mut best, mut least) = (0, usize::MAX);
        for mask in 0..8 {
            code.draw(&codewords, mask);
            let penalty = penalty(&code);
            if penalty < least {
                (best, least) = (mask, penalty);
            }
        }
        code.draw(&codewords, best);
        Some(code)
    }

    /// Modules on a side, without the quiet zone.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether the module is dark; outside the code none is.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && y < self.size && self.modules[y * self.size + x] & DARK > 0
    }

    fn fix(&mut self, x: usize, y: usize, is_dark: bool) {
        if x < self.size && y < self.size {
            self.modules[y * self.size + x] = FIXED | u8::from(is_dark);
        }
    }

    /// Squares around a centre, dark at the distances that `darkness` has a bit for.
    fn squares(&mut self, x: usize, y: usize, reach: usize, darkness: usize) {
        for dy in 0..=2 * reach {
            for dx in 0..=2 * reach {
                let distance = dx.abs_diff(reach).max(dy.abs_diff(reach));
                // Left of or above the code this is larger than its side.
                self.fix((x + dx).wrapping_sub(reach), (y + dy).wrapping_sub(reach), darkness >> distance & 1 > 0);
            }
        }
    }

    /// Timing, finders, alignment and version (ISO/IEC 18004, 6.3 and 7.10).
    fn patterns(&mut self, version: usize) {
        let last = self.size - 1;
        for at in 0..self.size {
            self.fix(6, at, at % 2 == 0);
            self.fix(at, 6, at % 2 == 0);
        }
        for (x, y) in [(3, 3), (last - 3, 3), (3, last - 3)] {
            self.squares(x, y, 4, 0b01011);
        }
        if version > 1 {
            let count = version / 7 + 2;
            let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
            // From the far corner; those in the corners of finders are left out.
            let place = |index| if index + 1 == count { 6 } else { last - 6 - index * step };
            for a in 0..count {
                for b in 0..count {
                    if a.min(b) + 1 < count && (a.max(b) + 1 < count || a.min(b) > 0) {
                        self.squares(place(a), place(b), 2, 0b101);
                    }
                }
            }
        }
        if version > 6 {
            let bits = checked(version, 12, 0x1f25);
            for bit in 0..18 {
                let (near, far) = (bit / 3, last - 10 + bit % 3);
                self.fix(near, far, bits >> bit & 1 > 0);
                self.fix(far, near, bits >> bit & 1 > 0);
            }
        }
        // What the format will take is no place for data.
        self.format(0);
    }

    /// Level and mask, twice (ISO/IEC 18004, 7.9); level M is 0.
    fn format(&mut self, mask: usize) {
        let bits = checked(mask, 10, 0x537) ^ 0x5412;
        let last = self.size - 1;
        for bit in 0..15 {
            let is_dark = bits >> bit & 1 > 0;
            // The timing patterns are stepped over.
            let near = |at| if at < 6 { at } else { at + 1 };
            if bit < 8 {
                self.fix(8, near(bit), is_dark);
                self.fix(last - bit, 8, is_dark);
            } else {
                self.fix(near(14 - bit), 8, is_dark);
                self.fix(8, last - 14 + bit, is_dark);
            }
        }
        self.fix(8, last - 7, true);
    }

    /// The codewords, two columns at a time from the right, upwards and downwards by turns, with that mask.
    fn draw(&mut self, codewords: &[u8], mask: usize) {
        self.format(mask);
        let mut bit = 0;
        for pair in 0..self.size / 2 {
            // The column of the timing pattern is stepped over.
            let right = self.size - 1 - 2 * pair;
            let right = right - usize::from(right < 7);
            for step in 0..2 * self.size {
                let x = right - step % 2;
                let y = if pair % 2 == 0 { self.size - 1 - step / 2 } else { step / 2 };
                let module = &mut self.modules[y * self.size + x];
                if *module & FIXED == 0 {
                    let byte = codewords.get(bit / 8).copied().unwrap_or_default();
                    *module = byte >> (7 - bit % 8) & 1 ^ u8::from(turns(mask, x, y));
                    bit += 1;
                }
            }
        }
    }
}

/// The codewords of data: mode, number of bytes, bytes, end, and padding by turns.
fn data(bytes: &[u8], division: &Division) -> Vec<u8> {
    let mut data = Vec::new();
    // The mode is half a codeword, so that each byte begins in the middle of one.
    let mut half = 4;
    let mut push = |byte: u8| {
        data.push(half << 4 | byte >> 4);
        half = byte & 15;
    };
    if division.version > 9 {
        push((bytes.len() >> 8) as u8);
    }
    push(bytes.len() as u8);
    bytes.iter().for_each(|byte| push(*byte));
    push(0);
    let mut padding = 0xec;
    while data.len() < division.data {
        data.push(padding);
        padding ^= 0xec ^ 0x11;
    }
    data
}

/// A number with its check bits after it: the remainder by a polynomial of that degree.
fn checked(number: usize, degree: usize, polynomial: usize) -> usize {
    let mut rest = number;
    for _ in 0..degree {
        rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
    }
    number << degree | rest
}
