//! Painted pictures are kept from one publishing to the next, under the hash of all that they depend on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sha2::{Digest, Sha256};

use super::super::Error;
use super::drawing::Drawing;
use super::face::Faces;
use super::paint::{painted, png};

/// The folder of kept pictures, below that of the project: found from any folder that is published into, and gone with
/// all else that was built.
const FOLDER: &str = "target/cards";

/// What paints: other versions of it may paint otherwise.
const PAINTER: &[&str] = &[
    include_str!("paint.rs"),
    include_str!("face.rs"),
    include_str!("drawing.rs"),
    include_str!("../../../Cargo.lock"),
];

/// A picture to be painted.
pub struct Painting {
    /// Its path below the folder that is published into.
    pub path: String,
    /// The picture.
    pub picture: Picture,
    /// Width and height in pixels.
    pub size: [u32; 2],
}

/// What is painted.
pub enum Picture {
    /// A drawing with words, which become outlines only when they are painted.
    Drawing(Drawing),
    /// SVG without words.
    Svg(String),
}

/// How many pictures were painted, and how many were at hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Painted now.
    pub drawn: usize,
    /// Painted before.
    pub kept: usize,
}

/// Writes all pictures into a folder, painting those that are not kept, on every core.
///
/// # Errors
/// The first file that could not be written.
pub fn write_all(dist: &Path, faces: &Faces, paintings: &[Painting]) -> Result<Kept, Error> {
    // Two who publish at the same time, as tests do, would paint everything twice.
    static ONE: Mutex<()> = Mutex::new(());
    let _turn = ONE.lock();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    for folder in paintings.iter().filter_map(|painting| dist.join(&painting.path).parent().map(Path::to_owned)) {
        fs::create_dir_all(&folder).map_err(|error| Error::File(folder, error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Error::File(folder.clone(), error))?;
    let painter = PAINTER.iter().fold(Sha256::new(), |hash, text| hash.chain_update(text));
    let painter = faces.files.iter().fold(painter, |hash, file| hash.chain_update(file));
    let [next, drawn] = [AtomicUsize::new(0), AtomicUsize::new(0)];
    let failure = Mutex::new(None);
    let work = || {
        while let Some(painting) = paintings.get(next.fetch_add(1, Ordering::Relaxed)) {
            match write(&[dist, &folder], faces, painter.clone(), painting) {
                Ok(is_drawn) => drawn.fetch_add(usize::from(is_drawn), Ordering::Relaxed),
                Err(error) => {
                    failure.lock().map(|mut failure| *failure = Some(error)).unwrap_or_default();
                    return;
                }
            };
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        (1..cores).for_each(|_| {
            scope.spawn(work);
        });
        work();
    });
    match failure.into_inner().ok().flatten() {
        Some(error) => Err(error),
        None => {
            let drawn = drawn.into_inner();
            Ok(Kept { drawn, kept: paintings.len() - drawn })
        }
    }
}

/// Writes a picture; whether it had to be painted.
fn write([dist, folder]: &[&Path; 2], faces: &Faces, painter: Sha256, painting: &Painting) -> Result<bool, Error> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| Error::File(path, error)
    };
    let svg = match &painting.picture {
        Picture::Drawing(drawing) => drawing.svg(),
        Picture::Svg(svg) => svg.clone(),
    };
    let hash = painter.chain_update(format!("{:?}", painting.size)).chain_update(&svg).finalize();
    let name: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let kept = folder.join(format!("{name}.png"));
    let is_drawn = !kept.exists();
    if is_drawn {
        let [width, height] = painting.size;
        let svg = match &painting.picture {
            Picture::Drawing(drawing) => drawing.outlined(faces),
            Picture::Svg(_) => svg,
        };
        let file = painted(&svg, width, height).and_then(|picture| png(&picture));
        let file = file.ok_or_else(|| failed(&kept)(io::Error::other("a picture that cannot be painted")))?;
        // Complete under another name first, so that whoever is stopped leaves no half a picture.
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let partial: PathBuf = folder.join(format!("{name}.{}-{number}", std::process::id()));
        fs::write(&partial, file).map_err(failed(&partial))?;
        fs::rename(&partial, &kept).map_err(failed(&kept))?;
    }
    let path = dist.join(&painting.path);
    fs::copy(&kept, &path).map_err(failed(&path))?;
    Ok(is_drawn)
}
