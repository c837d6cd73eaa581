//! The outlines under the map, projected into the frames of [`crate::layout::map`] and written as SVG files: a page
//! refers to them by `<use>`, so that they are fetched with the map and not before. Sources: `geo/SOURCES.md`.

use serde_json::Value;

use crate::layout::map::{FRAMES, Frame};

const VIETNAM: &str = include_str!("geo/vietnam.topo.json");
const FRANCE: &str = include_str!("geo/france.topo.json");

/// A file of outlines: its name, the TopoJSON that it is made of, and the layers that are drawn.
const FILES: [(&str, &str, &[&str]); 4] = [
    ("vietnam-today", VIETNAM, &["units34", "archipelagos"]),
    ("vietnam-signed", VIETNAM, &["provinces", "archipelagos"]),
    ("france-today", FRANCE, &["regions"]),
    ("france-signed", FRANCE, &["anciennes_regions", "regions"]),
];

/// A point of a frame, in parts of [`crate::layout::map::GRID`] to a degree of latitude.
type Cell = [i64; 2];

/// Every file of outlines: name without its ending, and content.
pub fn outlines() -> Vec<(&'static str, String)> {
    FILES.iter().map(|(name, text, layers)| (*name, file(text, layers))).collect()
}

/// One group for each frame that the layers have something in, by the frame's name.
fn file(text: &str, layers: &[&str]) -> String {
    let topology: Value = serde_json::from_str(text).unwrap_or_default();
    let arcs = arcs(&topology);
    let mut groups = String::new();
    for frame in FRAMES {
        let mut paths = String::new();
        for (index, layer) in layers.iter().enumerate() {
            let geometries = topology["objects"][layer]["geometries"].as_array().into_iter().flatten();
            // Of France's regions until 2015 only those in Europe are another layer.
            let geometries =
                geometries.filter(|it| index == 0 || *layer != "regions" || it["properties"]["zone"] == "drom");
            let rings = geometries.flat_map(|geometry| rings(&geometry["arcs"]));
            let path: String = rings.map(|ring| path(&points(&ring, &arcs), &frame)).collect();
            if !path.is_empty() {
                // An effect on strokes is not inherited: the style of the page that refers to the group could not set it.
                // Islets are smaller than a pixel: their stroke is what is seen of them.
                let stroke = if *layer == "archipelagos" { " stroke-width=\"2\"" } else { "" };
                paths += &format!("<path vector-effect=\"non-scaling-stroke\"{stroke} d=\"{path}\"/>");
            }
        }
        if !paths.is_empty() {
            groups += &format!("<g id=\"{}\">{paths}</g>", frame.name);
        }
    }
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{groups}</svg>\n")
}

/// The arcs of a topology in degrees, east and north (TopoJSON 1.0, sections 2.1.2 and 2.1.3).
fn arcs(topology: &Value) -> Vec<Vec<[f64; 2]>> {
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    let of_transform = |key: &str| [0, 1].map(|axis| number(&topology["transform"][key][axis]));
    let (scale, translate) = (of_transform("scale"), of_transform("translate"));
    let arcs = topology["arcs"].as_array().into_iter().flatten();
    arcs.map(|arc| {
        let mut at = [0.0, 0.0];
        let points = arc.as_array().into_iter().flatten();
        let decode = |point: &Value| {
            at = [0, 1].map(|axis| at[axis] + number(&point[axis]));
            [0, 1].map(|axis| at[axis] * scale[axis] + translate[axis])
        };
        points.map(decode).collect()
    })
    .collect()
}

/// The rings of a polygon or of several, as numbers of arcs: innermost arrays of numbers.
fn rings(value: &Value) -> Vec<Vec<i64>> {
    let Some(items) = value.as_array() else { return Vec::new() };
    match items.first() {
        Some(Value::Number(_)) => vec![items.iter().filter_map(Value::as_i64).collect()],
        _ => items.iter().flat_map(rings).collect(),
    }
}

/// The points of a ring; a negative number is an arc the other way round (TopoJSON 1.0, section 2.1.4).
fn points(ring: &[i64], arcs: &[Vec<[f64; 2]>]) -> Vec<[f64; 2]> {
    let mut points: Vec<[f64; 2]> = Vec::new();
    for number in ring {
        // Where one arc ends the next begins.
        points.pop();
        match usize::try_from(*number) {
            Ok(at) => points.extend(&arcs[at]),
            Err(_) => points.extend(arcs[!*number as usize].iter().rev()),
        }
    }
    points
}

/// A ring as a path in whole cells, or nothing if it lies in another frame; one smaller than a cell is a dot.
fn path(ring: &[[f64; 2]], frame: &Frame) -> String {
    let Some(first) = ring.first().filter(|[lon, lat]| frame.holds(*lat, *lon)) else { return String::new() };
    let cell = |[lon, lat]: &[f64; 2]| -> Cell { frame.cell(*lat, *lon).map(|part| part.round() as i64) };
    let mut at = cell(first);
    let mut path = format!("M{} {}", at[0], at[1]);
    let mut moves = String::new();
    for point in &ring[1..ring.len() - 1] {
        let next = cell(point);
        if next != at {
            let [right, down] = [next[0] - at[0], next[1] - at[1]];
            // A sign parts two numbers as well as a space.
            moves += &format!(
                "{}{right}{}{down}",
                if moves.is_empty() || right < 0 { "" } else { " " },
                if down < 0 { "" } else { " " }
            );
            at = next;
        }
    }
    match moves.is_empty() {
        true => path.push_str("h0"),
        false => path = path + "l" + &moves,
    }
    path + "z"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(name: &str, frame: &str) -> usize {
        let (_, file) = outlines().into_iter().find(|(other, _)| *other == name).expect("the file");
        let group = file.split(&format!("<g id=\"{frame}\">")).nth(1).unwrap_or_default();
        group.split("</g>").next().unwrap_or_default().matches('M').count()
    }

    #[test]
    fn every_unit_and_both_archipelagos_are_drawn() {
        assert!(paths("vietnam-today", "vietnam") >= 34 + 18 + 21);
        assert!(paths("vietnam-signed", "vietnam") >= 63 + 18 + 21);
        assert!(paths("france-today", "france") >= 13);
        assert!(paths("france-signed", "france") >= 22);
    }

    #[test]
    fn each_overseas_region_has_its_frame_in_either_era() {
        for frame in FRAMES.iter().filter(|frame| frame.is_inset() && !frame.name.is_empty()) {
            assert!(paths("france-today", frame.name) > 0 && paths("france-signed", frame.name) > 0, "{}", frame.name);
        }
    }
}
