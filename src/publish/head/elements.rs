//! A head as elements: for search engines (description, canonical address, other languages), for those who show cards
//! (Open Graph, ogp.me; and what X reads beside it), and for programs (JSON-LD).
//!
//! Canonical address, `hreflang`, `og:url` and `og:image` must be absolute, so they are left out where the site's
//! address is not known; a card without picture is a `summary`.

use super::Head;
use crate::domain::Lang;
use crate::html::Html;
use crate::i18n::messages;
use crate::publish::SiteUrl;

/// Width and height of a share card, in pixels.
const CARD: [&str; 2] = ["1200", "630"];

/// The elements of a head after its title.
pub fn elements(head: &Head, site_url: Option<&SiteUrl>) -> String {
    let card = site_url.map(|site_url| site_url.of(&head.card));
    let address = site_url.zip(head.path.as_deref()).map(|(site_url, path)| site_url.of(path));
    Html::of(|h| {
        meta(h, "name", &[("description", &head.description)]);
        open_graph(h, head, address.as_deref(), card.as_deref());
        meta(h, "name", &[("twitter:card", if card.is_some() { "summary_large_image" } else { "summary" })]);
        meta(h, "name", &[("twitter:title", &head.title), ("twitter:description", &head.description)]);
        if let Some(card) = &card {
            meta(h, "name", &[("twitter:image", card), ("twitter:image:alt", &head.card_text)]);
        }
        if let Some((site_url, address)) = site_url.zip(address) {
            h.el("link", &[("rel", "canonical"), ("href", &address)], |_| ());
            for (lang, path) in &head.alternates {
                let attributes = [("rel", "alternate"), ("hreflang", *lang), ("href", &*site_url.of(path))];
                h.el("link", &attributes, |_| ());
            }
        }
        h.raw("<script type=\"application/ld+json\">");
        h.raw(&data_block(&head.linked));
        h.raw("</script>");
    })
}

fn open_graph(h: &mut Html, head: &Head, address: Option<&str>, card: Option<&str>) {
    meta(h, "property", &[("og:type", "website"), ("og:site_name", messages(head.lang).site)]);
    meta(h, "property", &[("og:title", &head.title), ("og:description", &head.description)]);
    meta(h, "property", &[("og:locale", locale(head.lang)), ("og:locale:alternate", locale(head.lang.other()))]);
    if let Some(address) = address {
        meta(h, "property", &[("og:url", address)]);
    }
    if let Some(card) = card {
        meta(h, "property", &[("og:image", card), ("og:image:type", "image/png")]);
        meta(h, "property", &[("og:image:width", CARD[0]), ("og:image:height", CARD[1])]);
        meta(h, "property", &[("og:image:alt", &head.card_text)]);
    }
}

fn meta(h: &mut Html, attribute: &'static str, values: &[(&str, &str)]) {
    for (name, content) in values {
        h.el("meta", &[(attribute, *name), ("content", *content)], |_| ());
    }
}

fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Vi => "vi_VN",
        Lang::Fr => "fr_FR",
    }
}

/// JSON that can stand in a `script`: no letter that ends the element or begins a comment in it (HTML, “Restrictions for
/// contents of script elements”), and none that ends a line of JavaScript. A script of this type is a data block: the
/// browser does not run it, so no policy for scripts is asked.
fn data_block(value: &serde_json::Value) -> String {
    let mut text = String::new();
    for letter in value.to_string().chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_data_block_and_every_text_comes_back() {
        let text = "</script><!--<script>&amp;]]>\u{2028}\u{2029}\"\\";
        let block = data_block(&serde_json::json!({ "name": text }));
        assert!(!block.contains(['<', '>', '&', '\u{2028}', '\u{2029}']), "{block}");
        let read: serde_json::Value = serde_json::from_str(&block).unwrap_or_default();
        assert_eq!(read["name"], text);
    }
}
