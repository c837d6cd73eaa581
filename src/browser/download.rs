//! A file made in the browser and handed to the reader.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use super::dom::document;

/// Saves a text as a file of that name and media type.
pub fn save(name: &str, media_type: &str, text: &str) {
    let _ = try_to_save(name, media_type, text);
}

fn try_to_save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // Kept until the page goes: some browsers begin to read it only after this.
    Some(())
}
