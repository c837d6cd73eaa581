//! Which of the eight masks leaves the fewest patterns that mislead a reader (ISO/IEC 18004, 7.8).

use super::Code;

/// Whether the mask of that number turns a module over (table 10).
pub fn turns(mask: usize, x: usize, y: usize) -> bool {
    let rest = match mask {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => (x / 3 + y / 2) % 2,
        5 => x * y % 2 + x * y % 3,
        6 => (x * y % 2 + x * y % 3) % 2,
        _ => ((x + y) % 2 + x * y % 3) % 2,
    };
    rest == 0
}

/// How much a code misleads: long runs, blocks of one colour, what looks like a finder, an uneven share of dark.
pub fn penalty(code: &Code) -> usize {
    let size = code.size();
    let (mut penalty, mut dark) = (0, 0);
    for a in 0..size {
        for is_column in [false, true] {
            let (mut run, mut last, mut window) = (0, false, 0);
            for b in 0..size {
                let (x, y) = if is_column { (a, b) } else { (b, a) };
                let is_dark = code.is_dark(x, y);
                run = if is_dark == last { run + 1 } else { 1 };
                last = is_dark;
                penalty += [3, 1, 0][usize::from(run != 5) + usize::from(run < 5)];
                window = (window << 1 | usize::from(is_dark)) & 0x7ff;
                if b > 9 && (window == 0x5d0 || window == 0x05d) {
                    penalty += 40;
                }
                if !is_column {
                    dark += usize::from(is_dark);
                    let is_same = |dx, dy| code.is_dark(x + dx, y + dy) == is_dark;
                    if x + 1 < size && y + 1 < size && is_same(1, 0) && is_same(0, 1) && is_same(1, 1) {
                        penalty += 3;
                    }
                }
            }
        }
    }
    let all = size * size;
    penalty + (dark * 20).abs_diff(all * 10) / all * 10
}
