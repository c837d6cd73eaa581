//! Loads the dataset and mounts the app; nothing else.

use assises::app::App;
use assises::browser::dom;
use assises::browser::load::{Failure, fail};
use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::dataset::problem::Problem;
use leptos::prelude::*;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let text = match gloo_net::http::Request::get("dataset.json").send().await {
            Ok(response) if response.ok() => response.text().await.map_err(|error| error.to_string()),
            Ok(response) => Err(response.status().to_string()),
            Err(error) => Err(error.to_string()),
        };
        let text = match text {
            Ok(text) => text,
            Err(error) => return fail(Failure::Data, &error),
        };
        match check(&text) {
            Ok(dataset) => start(Catalog::new(dataset)),
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
