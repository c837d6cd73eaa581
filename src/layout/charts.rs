//! The charts of the data page: where their marks lie. Across, a place is a share of the chart's width, so that one
//! drawing fits every screen while its letters keep their size; downwards it is in pixels.

pub mod attendance;
pub mod sectors;
pub mod starts;

/// A share as SVG has it: per cent, to a hundredth, which is finer than a pixel.
pub fn percent(share: f64) -> String {
    let hundredths = (share * 10_000.0 + 0.5) as u32;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The least of 1, 2, 5, 10, 20, …, each times `unit`, that goes fewer than `most` times into `span`.
fn step(span: u16, unit: u16, most: u16) -> u16 {
    [1, 2, 5, 10, 20, 50, 100, 200, 500].map(|n| n * unit).into_iter().find(|step| span / step < most).unwrap_or(10_000)
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn steps_are_round_and_keep_within_the_most() {
        assert_eq!([0, 52, 60, 300, 9998].map(|span| step(span, 1, 60)), [1, 1, 2, 10, 200]);
        assert_eq!([0, 50, 100, 9990].map(|span| step(span, 10, 8)), [10, 10, 20, 2000]);
    }
}
