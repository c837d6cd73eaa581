//! The clipboard, and handing an address to another program.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    /// The part of `navigator` that not every browser has (Web Share API, section 2).
    type Sharer;

    #[wasm_bindgen(method, getter, js_name = share)]
    fn sharing(this: &Sharer) -> JsValue;

    #[wasm_bindgen(method)]
    fn share(this: &Sharer, data: &JsValue) -> js_sys::Promise;
}

/// Copies a text and tells whether it was done.
pub fn copy(text: &str, tell: Box<dyn FnOnce(bool)>) {
    let Some(window) = web_sys::window() else {
        return;
    };
    // Outside secure contexts there is no clipboard, and the property is undefined.
    let clipboard = window.navigator().clipboard();
    if JsValue::from(&clipboard).is_undefined() {
        return tell(false);
    }
    settle(clipboard.write_text(text), tell);
}

/// `navigator`, where it can hand something to another program.
fn sharer() -> Option<Sharer> {
    let sharer: Sharer = JsValue::from(web_sys::window()?.navigator()).unchecked_into();
    (!sharer.sharing().is_undefined()).then_some(sharer)
}

/// Whether an address can be handed to another program.
pub fn can_send() -> bool {
    sharer().is_some()
}

/// Offers an address, under a title, to the programs that the reader has; the browser says how it went.
pub fn send(title: &str, address: &str) {
    let data = js_sys::Object::new();
    for (key, value) in [("title", title), ("url", address)] {
        let _ = js_sys::Reflect::set(&data, &key.into(), &value.into());
    }
    if let Some(sharer) = sharer() {
        settle(sharer.share(&data), Box::new(|_| ()));
    }
}

fn settle(promise: js_sys::Promise, tell: Box<dyn FnOnce(bool)>) {
    spawn_local(async move { tell(JsFuture::from(promise).await.is_ok()) });
}
