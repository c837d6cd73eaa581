//! The clipboard.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text and tells whether it was.
pub fn copy(text: String, tell: impl FnOnce(bool) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    // Outside secure contexts there is no clipboard, and the property is undefined.
    let clipboard = window.navigator().clipboard();
    if wasm_bindgen::JsValue::from(&clipboard).is_undefined() {
        return tell(false);
    }
    let written = clipboard.write_text(&text);
    spawn_local(async move { tell(JsFuture::from(written).await.is_ok()) });
}

/// Copies the page's address and tells how it went: the address, copied or not.
pub fn copy_address(tell: impl FnOnce(Result<String, String>) + 'static) {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    copy(address.clone(), move |is_copied| tell(if is_copied { Ok(address) } else { Err(address) }));
}
