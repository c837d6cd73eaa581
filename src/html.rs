//! HTML and SVG as text, escaped and balanced by construction.
//!
//! Pages are written with this and not with Leptos's `view!`: the same pages cost 229 KB of brotli WebAssembly that
//! way, most of it code to update what never changes. What does change is a Leptos component around such text.

/// HTML under construction.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Html(String);

/// Attributes of an element; one with an empty value is left out.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Elements without content, and so without an end tag (HTML, section 13.1.2), or such elements of SVG.
const VOID: &[&str] = &["br", "input", "meta", "link", "rect", "line", "path", "circle", "use", "xhtml:link"];

impl Html {
    /// What `write` writes.
    pub fn of(write: impl FnOnce(&mut Self)) -> String {
        let mut html = Html::default();
        write(&mut html);
        html.0
    }

    /// What is HTML already.
    pub fn raw(&mut self, html: &str) {
        self.0.push_str(html);
    }

    /// Words.
    pub fn text(&mut self, text: &str) {
        // Between what is escaped all is taken over at once: a picture of thousands of ties is a quarter megabyte.
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escaped = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => continue,
            };
            self.0.push_str(&text[start..at]);
            self.0.push_str(escaped);
            start = at + 1;
        }
        self.0.push_str(&text[start..]);
    }

    /// An element and what is written inside it.
    pub fn el(&mut self, tag: &'static str, attributes: Attributes, content: impl FnOnce(&mut Self)) {
        self.open(tag, attributes);
        content(self);
        self.close(tag);
    }

    /// An element with words only.
    pub fn words(&mut self, tag: &'static str, attributes: Attributes, text: &str) {
        self.open(tag, attributes);
        self.text(text);
        self.close(tag);
    }

    /// A link.
    pub fn link(&mut self, href: &str, attributes: Attributes, text: &str) {
        self.0.push_str("<a href=\"");
        self.text(href);
        self.0.push('"');
        self.attributes(attributes);
        self.text(text);
        self.close("a");
    }

    fn open(&mut self, tag: &str, attributes: Attributes) {
        self.0.push('<');
        self.0.push_str(tag);
        self.attributes(attributes);
    }

    fn attributes(&mut self, attributes: Attributes) {
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }

    fn close(&mut self, tag: &str) {
        if !VOID.contains(&tag) {
            self.0.push_str("</");
            self.0.push_str(tag);
            self.0.push('>');
        } else if self.0.ends_with('>') {
            // `/>` ends an element of SVG and is ignored on one of HTML.
            self.0.pop();
            self.0.push_str("/>");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_cannot_become_markup() {
        let html = Html::of(|h| {
            h.words("p", &[("title", "a \"b\" <c>"), ("lang", "")], "1 < 2 & \"3\"");
            h.link("x?a=1&b=2", &[("rel", "next")], "<b>");
            h.el("path", &[("d", "M0 0")], |_| ());
        });
        assert_eq!(
            html,
            "<p title=\"a &quot;b&quot; &lt;c&gt;\">1 &lt; 2 &amp; &quot;3&quot;</p>\
             <a href=\"x?a=1&amp;b=2\" rel=\"next\">&lt;b&gt;</a><path d=\"M0 0\"/>"
        );
    }
}
