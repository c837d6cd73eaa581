//! What makes the site installable: a manifest in each language, its icons, and the links to them.

use crate::published::{page, plain, values_of};
use assises::domain::Lang;
use assises::publish::icons::{Cut, ICONS};
use assises::publish::manifest::path;
use serde_json::Value;

fn manifest(lang: Lang) -> Value {
    serde_json::from_str(&plain().files[&path(lang)]).unwrap()
}

/// Every address in a manifest.
fn addresses(manifest: &Value) -> Vec<String> {
    let mut all = vec![manifest["start_url"].clone()];
    all.extend(manifest["icons"].as_array().unwrap().iter().map(|icon| icon["src"].clone()));
    all.extend(manifest["shortcuts"].as_array().unwrap().iter().map(|shortcut| shortcut["url"].clone()));
    all.iter().map(|address| address.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_address_of_a_manifest_is_a_file_of_the_site_in_any_folder() {
    for lang in Lang::ALL {
        let manifest = manifest(*lang);
        assert_eq!(manifest["lang"], lang.as_str());
        assert_eq!(manifest["scope"], "./");
        for address in addresses(&manifest) {
            assert!(!address.starts_with('/') && !address.contains(':'), "{address}");
            let is_page = plain().pages.iter().any(|page| page.path == address);
            assert!(is_page || plain().pictures.contains_key(&address), "{address}");
        }
        let short = manifest["short_name"].as_str().unwrap().chars().count();
        assert!(short <= 14, "{short} letters under an icon");
    }
}

#[test]
fn each_page_links_to_the_manifest_of_its_language() {
    for (path, manifest) in [("fr/assises/8/", "fr.webmanifest"), ("vi/", "vi.webmanifest"), ("", "vi.webmanifest")] {
        let head = page(path).between("<head>", "</head>");
        assert_eq!(head.matches("rel=\"manifest\"").count(), 1, "{path}");
        assert!(values_of(head, "href").contains(&manifest.to_owned()), "{path}");
        assert!(values_of(head, "href").contains(&"icons/apple-touch-180.png".to_owned()), "{path}");
        assert_eq!(head.matches("name=\"theme-color\"").count(), 2, "{path}");
    }
}

/// An icon: its width in pixels, and the colour of each pixel.
fn pixels(path: &str) -> (u32, Vec<[u8; 4]>) {
    let decoder = png::Decoder::new(std::io::Cursor::new(plain().pictures[path].as_slice()));
    let mut reader = decoder.read_info().unwrap();
    let (palette, alpha) = (reader.info().palette.clone().unwrap(), reader.info().trns.clone().unwrap_or_default());
    let mut indexes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut indexes).unwrap();
    assert_eq!(frame.width, frame.height, "{path}");
    let colour = |index: &u8| {
        let rgb = &palette[3 * usize::from(*index)..][..3];
        [rgb[0], rgb[1], rgb[2], alpha.get(usize::from(*index)).copied().unwrap_or(255)]
    };
    (frame.width, indexes.iter().map(colour).collect())
}

#[test]
fn icons_are_square_of_their_size_and_full_where_the_system_cuts() {
    const GROUND: [u8; 4] = [0xfa, 0xf8, 0xf3, 255];
    for (path, width, cut) in ICONS {
        let (found, pixels) = pixels(path);
        assert_eq!(found, width, "{path}");
        match cut {
            Cut::Rounded => assert_eq!(pixels[0][3], 0, "{path}: the corner is round"),
            Cut::Maskable | Cut::Apple => assert_eq!(pixels[0], GROUND, "{path}"),
        }
    }
}

#[test]
fn the_mark_lies_in_the_circle_that_no_system_cuts() {
    let (width, pixels) = pixels("icons/maskable-512.png");
    let middle = f64::from(width - 1) / 2.0;
    let is_ground = |colour: &[u8; 4]| *colour == pixels[0];
    let is_far =
        |at: u32| (f64::from(at % width) - middle).hypot(f64::from(at / width) - middle) > 0.4 * f64::from(width);
    assert!((0..).zip(&pixels).all(|(at, colour)| is_ground(colour) || !is_far(at)));
    assert!(!pixels.iter().all(is_ground));
}
