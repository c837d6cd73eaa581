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
            let rings: Vec<Vec<i64>> = geometries.flat_map(|geometry| rings(&geometry["arcs"])).collect();
            let (coasts, borders) = parted(&rings, &arcs);
            // Islets are smaller than a pixel: their stroke is what is seen of them.
            let stroke = if *layer == "archipelagos" { " stroke-width=\"2\"" } else { "" };
            for (lines, end, look) in [(coasts, "z", stroke), (borders, "", " fill=\"none\"")] {
                let path: String = lines.iter().map(|line| path(line, end, &frame)).collect();
                if !path.is_empty() {
                    // An effect on strokes is not inherited: the style of the page that refers to the group could not
                    // set it.
                    paths += &format!("<path vector-effect=\"non-scaling-stroke\"{look} d=\"{path}\"/>");
                }
            }
        }
        if !paths.is_empty() {
            groups += &format!("<g id=\"{}\">{paths}</g>", frame.name);
        }
    }
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{groups}</svg>\n")
}

/// The arcs of a topology in degrees, east and north (TopoJSON 1.0, sections 2.1.2 and 2.1.3).
fn arcs(topology: &Value) -> Vec<Way> {
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

/// A line in degrees, east and north.
type Way = Vec<[f64; 2]>;

/// The points of an arc; a negative number is an arc the other way round (TopoJSON 1.0, section 2.1.4).
fn way(number: i64, arcs: &[Way]) -> Way {
    match usize::try_from(number) {
        Ok(at) => arcs[at].clone(),
        Err(_) => arcs[!number as usize].iter().rev().copied().collect(),
    }
}

/// What is around all polygons together, as rings, and the lines between two of them, each once: half the points of
/// the polygons one by one.
fn parted(rings: &[Vec<i64>], arcs: &[Way]) -> (Vec<Way>, Vec<Way>) {
    let is = |number: i64, other: i64| number == other || number == !other;
    let all: Vec<i64> = rings.iter().flatten().copied().collect();
    let uses = |number: i64| all.iter().filter(|other| is(number, **other)).count();
    let (outer, shared): (Vec<i64>, Vec<i64>) = all.iter().partition(|number| uses(**number) == 1);
    let borders = shared.iter().filter(|number| **number >= 0).map(|number| way(*number, arcs)).collect();
    let mut outer: Vec<Way> = outer.into_iter().map(|number| way(number, arcs)).collect();
    let mut coasts = Vec::new();
    while let Some(mut coast) = outer.pop() {
        // Where one arc ends the next begins.
        while coast.first() != coast.last() {
            let Some(next) = outer.iter().position(|other| other.first() == coast.last()) else { break };
            coast.pop();
            coast.extend(outer.swap_remove(next));
        }
        coasts.push(coast);
    }
    (coasts, borders)
}

/// A line as a path in whole cells, or nothing if it lies in another frame; one smaller than a cell is a dot. `end` is
/// that of a ring or of an open line.
fn path(line: &[[f64; 2]], end: &str, frame: &Frame) -> String {
    let is_ring = !end.is_empty();
    let Some(first) = line.first().filter(|[lon, lat]| frame.holds(*lat, *lon)) else { return String::new() };
    let cell = |[lon, lat]: &[f64; 2]| -> Cell { frame.cell(*lat, *lon).map(|part| part.round() as i64) };
    let mut at = cell(first);
    let mut path = format!("M{} {}", at[0], at[1]);
    let mut moves = String::new();
    // The end of a ring is where it began.
    for point in &line[1..line.len() - usize::from(is_ring)] {
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
    path + end
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
