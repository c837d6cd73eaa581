//! A part of the map, as the URL keeps it: `at=21.03,105.85,4` is four times larger around Hà Nội.

use super::{decimal, parse_decimal};

/// A part of the map: the place in its middle, and how many times larger than the whole it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewport {
    /// Latitude and longitude of its middle, thousandths of a degree north and east.
    middle: [i32; 2],
    /// How many times larger, in thousandths; more than 1,000.
    zoom: i32,
}

/// How many times larger a map is drawn at most.
pub const LARGEST: f64 = 16.0;

/// Decimals of each part, and what that makes of one.
const PLACES: usize = 3;
const ONE: i32 = 1000;

impl Viewport {
    /// A part of the map; `None` where nothing is enlarged. What is out of bounds is brought inside.
    pub fn new(lat: f64, lon: f64, zoom: f64) -> Option<Self> {
        let rounded = |value: f64, most: f64| (value.max(-most).min(most) * f64::from(ONE)).round() as i32;
        let viewport = Viewport { middle: [rounded(lat, 90.0), rounded(lon, 180.0)], zoom: rounded(zoom, LARGEST) };
        (viewport.zoom > ONE).then_some(viewport)
    }

    /// Latitude and longitude of its middle, degrees north and east.
    pub fn middle(self) -> [f64; 2] {
        self.middle.map(|part| f64::from(part) / f64::from(ONE))
    }

    /// How many times larger than the whole it is drawn.
    pub fn zoom(self) -> f64 {
        f64::from(self.zoom) / f64::from(ONE)
    }

    /// As large, around another place.
    pub fn around(self, lat: f64, lon: f64) -> Option<Self> {
        Viewport::new(lat, lon, self.zoom())
    }

    /// Reads `lat,lon,zoom`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(',').map(|part| parse_decimal(part, PLACES));
        let (lat, lon, zoom) = (parts.next()??, parts.next()??, parts.next()??);
        let is_valid = lat.abs() <= 90 * ONE && lon.abs() <= 180 * ONE && zoom > ONE && zoom <= LARGEST as i32 * ONE;
        (is_valid && parts.next().is_none()).then_some(Viewport { middle: [lat, lon], zoom })
    }

    /// `lat,lon,zoom`; the inverse of [`Viewport::parse`].
    pub fn text(self) -> String {
        let [lat, lon] = self.middle.map(|part| decimal(part, PLACES));
        format!("{lat},{lon},{}", decimal(self.zoom, PLACES))
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use proptest::prelude::*;

    pub fn viewports() -> impl Strategy<Value = Viewport> {
        (-90_000..=90_000i32, -180_000..=180_000i32, 1001..=16_000i32)
            .prop_map(|(lat, lon, zoom)| Viewport { middle: [lat, lon], zoom })
    }

    proptest! {
        #[test]
        fn every_viewport_survives_the_url(viewport in viewports()) {
            prop_assert_eq!(Viewport::parse(&viewport.text()), Some(viewport));
        }

        #[test]
        fn junk_never_panics(text in "[-0-9.,]{0,20}") {
            let _ = Viewport::parse(&text);
        }
    }

    #[test]
    fn a_viewport_reads_as_degrees() {
        assert_eq!(Viewport::new(21.03, -4.5, 4.0).map(Viewport::text).as_deref(), Some("21.03,-4.5,4"));
        assert_eq!(Viewport::new(21.03, 105.85, 1.0), None);
        for junk in [
            "",
            "1,2",
            "1,2,3,4",
            "91,0,2",
            "0,181,2",
            "0,0,1",
            "0,0,17",
            "0,x,2",
            "1.2345,0,2",
            "--1,0,2",
            "0,0,99999999999",
        ] {
            assert_eq!(Viewport::parse(junk), None, "{junk}");
        }
    }
}
