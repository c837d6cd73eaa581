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

    /// The dark modules as one SVG path, in modules: for each run of them in a row a line of width 1 along its middle,
    /// which is at a whole number: row 0 is the line at 0.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let mut run = 0;
        for y in 0..self.size() {
            for x in 0..=self.size() {
                if self.is_dark(x, y) {
                    run += 1;
                } else if run > 0 {
                    let start = x + QUIET - run;
                    for (command, number) in [("M", start), (" ", y + QUIET), ("h", run)] {
                        path.push_str(command);
                        path.push_str(&number.to_string());
                    }
                    run = 0;
                }
            }
        }
        path
    }
}
