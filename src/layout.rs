//! From data to positioned marks: geometry only, in the units of the picture it is for.

#[cfg(feature = "ssr")]
pub mod charts;
pub mod map;
pub mod network;
pub mod qr;
pub mod timeline;

/// A point of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A coordinate as SVG has it, to a tenth of a unit: finer than a pixel.
pub fn coordinate(value: f64) -> String {
    rounded(value, 1)
}

/// A factor as SVG has it, to a ten-thousandth.
pub fn fine(value: f64) -> String {
    rounded(value, 4)
}

fn rounded(value: f64, places: u32) -> String {
    let one = 10u32.pow(places);
    let parts = (value.abs() * f64::from(one) + 0.5) as u32;
    let sign = if value < 0.0 && parts > 0 { "-" } else { "" };
    let mut text = format!("{sign}{}", parts / one);
    let mut rest = parts % one;
    if rest > 0 {
        text.push('.');
    }
    while rest > 0 {
        rest *= 10;
        text.push(char::from(b'0' + (rest / one) as u8));
        rest %= one;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{coordinate, fine};

    #[test]
    fn coordinates_are_rounded_to_a_tenth() {
        let texts: Vec<_> = [0.0, -0.01, 1.05, -12.34, 7.96, 100.0].into_iter().map(coordinate).collect();
        assert_eq!(texts, ["0", "0", "1.1", "-12.3", "8", "100"]);
        assert_eq!([0.144, 0.00512, 2.0, -0.5].map(fine), ["0.144", "0.0051", "2", "-0.5"]);
    }
}
