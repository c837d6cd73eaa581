//! The parts of the world that the map shows, and how each is projected.
//!
//! The projection is the sinusoidal one, whose areas are true: a degree of latitude is the same everywhere, one of
//! longitude as much shorter as the cosine of the latitude, along each frame's own middle meridian (Snyder, *Map
//! Projections: A Working Manual*, 1987, section 30).

/// Parts of a degree of latitude to which outlines are drawn: about 450 m each, finer than they are known.
pub const GRID: f64 = 250.0;

/// A part of the world that is drawn as one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Name of its group in the files of outlines; nothing where there are none.
    pub name: &'static str,
    /// What it is called on the map, the same in both languages; nothing where it needs no name.
    pub label: &'static str,
    /// South, north, west and east: degrees.
    pub bounds: [f64; 4],
    /// Longitude of its middle meridian: degrees.
    pub meridian: f64,
}

/// France in Europe, Vietnam, then what is drawn as an inset when a place is there; the last holds all the rest.
pub const FRAMES: [Frame; 8] = [
    Frame { name: "france", label: "", bounds: [41.2, 51.2, -5.3, 9.8], meridian: 2.5 },
    Frame { name: "vietnam", label: "", bounds: [6.0, 23.6, 102.0, 118.0], meridian: 106.0 },
    Frame { name: "gp", label: "Guadeloupe", bounds: [15.75, 16.6, -61.9, -60.95], meridian: -61.4 },
    Frame { name: "mq", label: "Martinique", bounds: [14.35, 14.95, -61.3, -60.75], meridian: -61.0 },
    Frame { name: "gf", label: "Guyane", bounds: [2.0, 6.0, -54.7, -51.5], meridian: -53.1 },
    Frame { name: "re", label: "La Réunion", bounds: [-21.45, -20.8, 55.1, 55.95], meridian: 55.5 },
    Frame { name: "yt", label: "Mayotte", bounds: [-13.1, -12.55, 44.95, 45.4], meridian: 45.15 },
    Frame { name: "", label: "", bounds: [-90.0, 90.0, -180.0, 180.0], meridian: 0.0 },
];

/// Frames before it have their place; those from it on are insets.
pub const INSETS: usize = 2;

/// The archipelagos that are too small to be seen without a name: name, latitude, longitude, as in the outlines' data.
pub const ARCHIPELAGOS: [(&str, f64, f64); 2] =
    [("Quần đảo Hoàng Sa", 16.38, 111.97), ("Quần đảo Trường Sa", 9.69, 114.59)];

impl Frame {
    /// The position in [`FRAMES`] of the frame that shows a place.
    pub fn number_of(lat: f64, lon: f64) -> usize {
        FRAMES.iter().position(|frame| frame.holds(lat, lon)).unwrap_or(FRAMES.len() - 1)
    }

    /// Whether a place is in it.
    pub fn holds(&self, lat: f64, lon: f64) -> bool {
        let [south, north, west, east] = self.bounds;
        (south..=north).contains(&lat) && (west..=east).contains(&lon)
    }

    /// Whether it is drawn only when a place is in it.
    pub fn is_inset(&self) -> bool {
        FRAMES[INSETS..].contains(self)
    }

    /// To the right of its middle meridian and below its northern edge: in degrees of latitude.
    pub fn project(&self, lat: f64, lon: f64) -> [f64; 2] {
        [(lon - self.meridian) * cosine(lat), self.bounds[1] - lat]
    }

    /// The same in parts of [`GRID`].
    pub fn cell(&self, lat: f64, lon: f64) -> [f64; 2] {
        self.project(lat, lon).map(|part| part * GRID)
    }

    /// Latitude and longitude of a point; the inverse of [`Frame::project`].
    pub fn unproject(&self, [right, down]: [f64; 2]) -> [f64; 2] {
        let lat = self.bounds[1] - down;
        [lat, self.meridian + right / cosine(lat).max(0.1)]
    }
}

/// The cosine of an angle of at most 60 degrees, to a ten-thousandth: the first terms of its series, which weigh less
/// than the library's.
fn cosine(degrees: f64) -> f64 {
    let square = (degrees * std::f64::consts::PI / 180.0) * (degrees * std::f64::consts::PI / 180.0);
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn projecting_can_be_undone(lat in -25.0..52.0f64, lon in -62.0..118.0f64) {
            let frame = FRAMES[Frame::number_of(lat, lon)];
            let [back_lat, back_lon] = frame.unproject(frame.project(lat, lon));
            prop_assert!((back_lat - lat).abs() < 1e-6 && (back_lon - lon).abs() < 1e-6);
        }

        #[test]
        fn the_series_is_the_cosine(degrees in -52.0..52.0f64) {
            prop_assert!((cosine(degrees) - degrees.to_radians().cos()).abs() < 2e-4);
        }
    }

    #[test]
    fn a_place_has_one_frame() {
        let names = [(48.86, 2.35), (21.03, 105.85), (16.24, -61.53), (-20.88, 55.45), (-17.5, -149.6)]
            .map(|(lat, lon)| FRAMES[Frame::number_of(lat, lon)].name);
        assert_eq!(names, ["france", "vietnam", "gp", "re", ""]);
    }
}
