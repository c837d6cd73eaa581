//! QR codes: an address as squares that a telephone reads.

mod ecc;
mod encode;
mod mask;

pub use encode::{Code, LONGEST};

/// Light modules around a code (ISO/IEC 18004, 9.1).
pub const QUIET: usize = 4;

impl Code {
    /// The side of the picture, quiet zone included, in modules.
    pub fn side(&self) -> usize {
        self.size() + 2 * QUIET
    }

    /// The dark modules as one SVG path, in modules: a rectangle for each run of them in a row.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let mut run = 0;
        for y in 0..self.size() {
            for x in 0..=self.size() {
                if self.is_dark(x, y) {
                    run += 1;
                } else if run > 0 {
                    let [x, y, run] = [x + QUIET - run, y + QUIET, std::mem::take(&mut run)].map(|it| it.to_string());
                    path.push_str(&["M", &x, " ", &y, "h", &run, "v1h-", &run, "z"].concat());
                }
            }
        }
        path
    }
}
