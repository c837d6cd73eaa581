//! The dataset over the network, and what the page says when it does not come.

use gloo_net::Error;
use gloo_net::http::Request;
use js_sys::{Error as JsError, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Why the program cannot run; the words of `boot.js`, which shows the reason under the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The dataset did not arrive.
    Data,
    /// The dataset arrived, and is not one.
    Corrupt,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["window", "assises"], js_name = fail, catch)]
    fn fail_in_page(reason: &str, detail: &str) -> Result<(), JsValue>;

    /// What `boot.js` loads while the program is still on its way.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["window", "assises"], js_name = data)]
    static DATA: Promise;
}

/// The text of the dataset, or why there is none.
///
/// # Errors
/// What the host or the browser says, and which of both failures it is.
pub async fn dataset() -> Result<String, (Failure, String)> {
    let loaded = JsFuture::from(DATA.with(Promise::clone)).await;
    let bytes = loaded.map_err(|error| (Failure::Data, error.unchecked_into::<JsError>().message().into()))?;
    String::from_utf8(Uint8Array::new(&bytes).to_vec()).map_err(|_| (Failure::Corrupt, String::new()))
}

/// Keeps the published page and has it say why it does not react.
pub fn fail(failure: Failure, detail: &str) {
    let reason = match failure {
        Failure::Data => "data",
        Failure::Corrupt => "corrupt",
    };
    // Without `boot.js` there is nobody to tell; the page stays as it is.
    let _ = fail_in_page(reason, detail);
}

/// Loads a file below the site's folder and hands over its text, or why it did not come.
pub fn text(path: String, take: Box<dyn FnOnce(Result<String, String>)>) {
    spawn_local(async move {
        take(match Request::get(&path).send().await {
            Ok(response) if response.ok() => response.text().await.map_err(message),
            Ok(response) => Err(response.status().to_string()),
            Err(error) => Err(message(error)),
        });
    });
}

/// The browser's next task, as a promise.
pub fn task() -> Promise {
    Promise::new(&mut |resolve, _| {
        let _ = web_sys::window().map(|window| window.set_timeout_with_callback(&resolve));
    })
}

/// Waits for it, so that the page can scroll and answer in between.
pub async fn pause() {
    let _ = JsFuture::from(task()).await;
}

/// What the browser says of it: nothing else happens to a request.
fn message(error: Error) -> String {
    match error {
        Error::JsError(error) => error.message,
        _ => String::new(),
    }
}
