//! The clipboard.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies the page's address and tells how it went: the address, copied or not.
pub fn copy_address(tell: impl FnOnce(Result<String, String>) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let address = window.location().href().unwrap_or_default();
    // Outside secure contexts there is no clipboard, and the property is undefined.
    let clipboard = window.navigator().clipboard();
    if wasm_bindgen::JsValue::from(&clipboard).is_undefined() {
        return tell(Err(address));
    }
    let written = clipboard.write_text(&address);
    spawn_local(async move {
        tell(match JsFuture::from(written).await {
            Ok(_) => Ok(address),
            Err(_) => Err(address),
        });
    });
}
