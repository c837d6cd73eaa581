//! From data to positioned marks: geometry only, in the units of the picture it is for.

pub mod charts;
pub mod timeline;

/// A coordinate as SVG has it, to a tenth of a unit: finer than a pixel.
pub fn coordinate(value: f64) -> String {
    let tenths = (value.abs() * 10.0 + 0.5) as u32;
    let sign = if value < 0.0 && tenths > 0 { "-" } else { "" };
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        tenth => format!("{sign}{}.{tenth}", tenths / 10),
    }
}

#[cfg(test)]
mod tests {
    use super::coordinate;

    #[test]
    fn coordinates_are_rounded_to_a_tenth() {
        let texts: Vec<_> = [0.0, -0.01, 1.05, -12.34, 7.96, 100.0].into_iter().map(coordinate).collect();
        assert_eq!(texts, ["0", "0", "1.1", "-12.3", "8", "100"]);
    }
}
