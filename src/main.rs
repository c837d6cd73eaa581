//! Loads the dataset and mounts the app; nothing else. Each step is a task of its own, so that a slow phone can scroll
//! and answer in between.

use assises::app::run;
use assises::browser::load::{Failure, dataset, fail, pause};
use assises::browser::{dom, published};
use assises::catalog::Catalog;
use assises::dataset::check::{parse, read};
use assises::dataset::problem::Problem;
use wasm_bindgen_futures::spawn_local;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    spawn_local(async {
        if let Err((failure, detail)) = begin().await {
            fail(failure, &detail);
        }
    });
}

/// Begins with the data, or says why it cannot.
async fn begin() -> Result<(), (Failure, String)> {
    let corrupt = |problems: Vec<Problem>| (Failure::Corrupt, problems.first().map(Problem::place).unwrap_or_default());
    let text = dataset().await?;
    pause().await;
    let mut root = parse(&text).map_err(corrupt)?;
    pause().await;
    let catalog = Catalog::new(read(&text, &mut root).map_err(corrupt)?);
    pause().await;
    // The index of the search is a third of what the first look at the explorer takes.
    if dom::is_there("search") {
        catalog.explorer();
        pause().await;
    }
    start(catalog);
    // What was read is freed only now.
    pause().await;
    Ok(())
}

/// Takes over the published page, or its place.
fn start(catalog: &'static Catalog) {
    let Some(aside) = published::staging() else {
        return;
    };
    // Nothing is mounted by it: it is what has Leptos follow signals.
    leptos::mount::mount_to(aside.clone(), move || run(catalog, aside.into())).forget();
    dom::reveal_target();
}
