//! Labels along the axis of time that never overlap.

/// Width of a label in the picture's units: an estimate that is a little too large for the fonts of the site.
pub fn width(text: &str) -> f64 {
    text.chars().count() as f64 * 7.6
}

/// The labels placed so far on one level.
#[derive(Debug, Default)]
pub struct Labels {
    taken: Vec<(f64, f64)>,
}

impl Labels {
    /// Takes the room for a label of that length around `middle`, unless another has it already.
    pub fn fit(&mut self, middle: f64, length: f64) -> bool {
        let (start, end) = (middle - length / 2.0, middle + length / 2.0);
        let is_free = self.taken.iter().all(|(other_start, other_end)| end <= *other_start || *other_end <= start);
        if is_free {
            self.taken.push((start, end));
        }
        is_free
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn labels_that_fit_never_overlap(asked in proptest::collection::vec((0.0..900.0f64, 10.0..120.0f64), 0..40)) {
            let mut labels = Labels::default();
            for (middle, length) in asked {
                labels.fit(middle, length);
            }
            for (index, a) in labels.taken.iter().enumerate() {
                for b in &labels.taken[..index] {
                    prop_assert!(a.1 <= b.0 || b.1 <= a.0);
                }
            }
        }
    }
}
