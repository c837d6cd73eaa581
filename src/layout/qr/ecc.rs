//! Error correction at level M, which mends 15 % of a code (ISO/IEC 18004, 7.5).

/// Codewords of correction in each block, by version from 1 (table 9).
const CORRECTION: [u8; 25] =
    [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28];
/// Blocks, by version from 1 (table 9).
const BLOCKS: [u8; 25] = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21];

/// How the codewords of a version are divided.
pub struct Division {
    /// The version: 1 to 25.
    pub version: usize,
    /// Codewords of data.
    pub data: usize,
    blocks: usize,
    correction: usize,
}

impl Division {
    /// The division of the smallest version that holds that many bytes after its mode, their number and its end.
    pub fn holding(bytes: usize) -> Option<Self> {
        for (at, (correction, blocks)) in CORRECTION.iter().zip(BLOCKS).enumerate() {
            let (version, correction, blocks) = (at + 1, usize::from(*correction), usize::from(blocks));
            // Modules that no pattern takes.
            let mut modules = (16 * version + 128) * version + 64;
            if version > 1 {
                let patterns = version / 7 + 2;
                modules -= (25 * patterns - 10) * patterns - 55;
            }
            if version > 6 {
                modules -= 36;
            }
            let data = modules / 8 - blocks * correction;
            if bytes + if version < 10 { 2 } else { 3 } <= data {
                return Some(Division { version, data, blocks, correction });
            }
        }
        None
    }

    /// The codewords in the order in which they are drawn: blocks by turns, then their correction by turns.
    pub fn interleaved(&self, data: &[u8]) -> Vec<u8> {
        let divisor = divisor(self.correction);
        let (blocks, shortest) = (self.blocks, self.data / self.blocks);
        let short = blocks - self.data % blocks;
        let mut codewords = vec![0; self.data + blocks * self.correction];
        let mut bytes = data.iter();
        for block in 0..blocks {
            let mut rest = vec![0; self.correction + 1];
            for at in 0..shortest + usize::from(block >= short) {
                let byte = bytes.next().copied().unwrap_or_default();
                codewords[if at < shortest { at * blocks + block } else { at * blocks + block - short }] = byte;
                let factor = byte ^ rest[0];
                for (at, coefficient) in divisor.iter().enumerate() {
                    rest[at] = rest[at + 1] ^ product(*coefficient, factor);
                }
            }
            for at in 0..self.correction {
                codewords[self.data + at * blocks + block] = rest[at];
            }
        }
        codewords
    }
}

/// The product in the field of 256 elements of the polynomial 0x11D.
fn product(a: u8, b: u8) -> u8 {
    let (mut product, a) = (0u16, u16::from(a));
    for bit in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (u16::from(b >> bit & 1) * a);
    }
    product as u8
}

/// The generator polynomial of that degree, without its first coefficient, which is 1.
fn divisor(degree: usize) -> Vec<u8> {
    let mut divisor = vec![0; degree];
    divisor[degree - 1] = 1;
    let mut root = 1;
    for _ in 0..degree {
        for at in 0..degree {
            let next = if at + 1 < degree { divisor[at + 1] } else { 0 };
            divisor[at] = product(divisor[at], root) ^ next;
        }
        root = product(root, 2);
    }
    divisor
}
