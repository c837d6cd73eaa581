//! Loads the dataset and mounts the app; nothing else.

use assises::app::App;
use assises::browser::dom;
use assises::browser::load::{self, Failure, fail};
use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::dataset::problem::Problem;
use leptos::prelude::*;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    load::text("dataset.json".to_owned(), Box::new(begin));
}

/// Begins with what was loaded.
fn begin(loaded: Result<String, String>) {
    let text = match loaded {
        Ok(text) => text,
        Err(error) => return fail(Failure::Data, &error),
    };
    match check(&text) {
        Ok(dataset) => start(Catalog::new(dataset)),
        Err(problems) => fail(Failure::Corrupt, &problems.first().map(Problem::place).unwrap_or_default()),
    }
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
