//! A part of the map, as the URL keeps it: `at=21.03,105.85,4` is four times larger around Hà Nội.

use super::{decimal, hundredths};

/// A part of the map: the place in its middle, and how many times larger than the whole it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Viewport {
    /// Latitude of its middle, hundredths of a degree north.
    pub lat: i32,
    /// Longitude of its middle, hundredths of a degree east.
    pub lon: i32,
    /// How many times larger, in hundredths; more than 100.
    pub zoom: i32,
}

/// The largest that a map is drawn, in hundredths.
pub const LARGEST: i32 = 1600;

impl Viewport {
    /// A part of the map; `None` where nothing is enlarged. What is out of bounds is brought inside.
    pub fn new(lat: f64, lon: f64, zoom: f64) -> Option<Self> {
        let rounded = |value: f64, most: f64| (value.max(-most).min(most) * 100.0).round() as i32;
        let viewport = Viewport { lat: rounded(lat, 90.0), lon: rounded(lon, 180.0), zoom: rounded(zoom, 16.0) };
        (viewport.zoom > 100).then_some(viewport)
    }

    /// Reads `lat,lon,zoom`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(',').map(hundredths);
        let (lat, lon, zoom) = (parts.next()??, parts.next()??, parts.next()??);
        let is_valid = lat.abs() <= 9000 && lon.abs() <= 18000 && (101..=LARGEST).contains(&zoom);
        (is_valid && parts.next().is_none()).then_some(Viewport { lat, lon, zoom })
    }

    /// `lat,lon,zoom`; the inverse of [`Viewport::parse`].
    pub fn text(self) -> String {
        [self.lat, self.lon, self.zoom].map(decimal).join(",")
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use proptest::prelude::*;

    pub fn viewports() -> impl Strategy<Value = Viewport> {
        (-9000..=9000i32, -18000..=18000i32, 101..=LARGEST).prop_map(|(lat, lon, zoom)| Viewport { lat, lon, zoom })
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
            "1.234,0,2",
            "--1,0,2",
            "0,0,99999999999",
        ] {
            assert_eq!(Viewport::parse(junk), None, "{junk}");
        }
    }
}
