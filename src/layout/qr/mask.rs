//! Masks, which break up what would mislead a reader (ISO/IEC 18004, 7.8).

use super::Code;

/// Whether the mask of that number turns a module over (table 10).
pub fn turns(mask: usize, x: usize, y: usize) -> bool {
    let (both, thirds) = (x * y % 2, x * y % 3);
    let rest = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => both + thirds,
        6 => (both + thirds) % 2,
        _ => (x + y + thirds) % 2,
    };
    rest == 0
}

/// How much a code misleads: its neighbours of one colour. The standard's four rules find long runs, blocks and false
/// finders, all of which are made of such; a reader takes any mask, and the rules would be a fifth of all this.
pub fn penalty(code: &Code) -> usize {
    let mut penalty = 0;
    for y in 0..code.size() {
        for x in 0..code.size() {
            let is_dark = code.is_dark(x, y);
            penalty += usize::from(is_dark == code.is_dark(x + 1, y)) + usize::from(is_dark == code.is_dark(x, y + 1));
        }
    }
    penalty
}
