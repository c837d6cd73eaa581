//! Loads the dataset and mounts the app; nothing else. Each step is a task of its own, so that a slow phone can scroll
//! and answer in between.

use assises::app::App;
use assises::browser::dom;
use assises::browser::load::{self, Failure, fail, pause};
use assises::catalog::Catalog;
use assises::dataset::check::{parse, read};
use assises::dataset::problem::Problem;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    load::text("dataset.json".to_owned(), Box::new(begin));
}

/// Begins with what was loaded.
fn begin(loaded: Result<String, String>) {
    spawn_local(async move {
        let text = match loaded {
            Ok(text) => text,
            Err(error) => return fail(Failure::Data, &error),
        };
        pause().await;
        let root = parse(&text);
        pause().await;
        // Nothing waits with a dataset in its hands: to free one would be code that never runs.
        match root.and_then(|root| read(&text, root)).map(Catalog::new) {
            Ok(catalog) => {
                pause().await;
                // The index of the search is a third of what the first look at the explorer takes.
                if dom::is_there("search") {
                    catalog.explorer();
                    pause().await;
                }
                start(catalog);
            }
            Err(problems) => fail(Failure::Corrupt, &problems.first().map(Problem::place).unwrap_or_default()),
        }
    });
}

/// Renders aside, then takes the place of the published content in one step.
fn start(catalog: &'static Catalog) {
    let Some(staging) = dom::staging() else {
        return;
    };
    let root = staging.clone();
    leptos::mount::mount_to(staging.clone(), move || view! { <App catalog=catalog root=root.into()/> }).forget();
    dom::replace_published(&staging);
    dom::reveal_target();
}
