//! From every value that a page shows to a source: at once, beside it, or by one activation.

use std::collections::BTreeMap;

use assises::domain::Lang;
use assises::publish::body;
use assises::route::{Location, Route};

use crate::published::{Page, catalog, pages, text_of, unescaped};

/// An element of a page.
struct Node<'a> {
    tag: &'a str,
    attributes: &'a str,
    parent: usize,
    /// Where its content begins and ends in the text.
    content: (usize, usize),
}

/// Elements without an end tag.
const VOID: &[&str] = &["br", "input", "meta", "link"];

impl Node<'_> {
    fn attribute(&self, name: &str) -> Option<String> {
        let rest = self.attributes.split_once(&format!(" {name}=\""))?.1;
        Some(unescaped(rest.split('"').next().unwrap()))
    }

    fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
    }
}

/// The elements of a text, in its order; its own writer closes all of them.
fn parse(html: &str) -> Vec<Node<'_>> {
    let mut nodes = vec![Node { tag: "", attributes: "", parent: 0, content: (0, html.len()) }];
    let mut open = vec![0];
    for (at, _) in html.match_indices('<') {
        let end = at + html[at..].find('>').unwrap();
        let inner = &html[at + 1..end];
        if inner.starts_with('!') {
            continue;
        }
        if let Some(tag) = inner.strip_prefix('/') {
            let node = open.pop().unwrap();
            assert_eq!(nodes[node].tag, tag);
            nodes[node].content.1 = at;
            continue;
        }
        let tag = inner.split([' ', '/']).next().unwrap();
        let content = (end + 1, end + 1);
        nodes.push(Node { tag, attributes: &inner[tag.len()..], parent: *open.last().unwrap(), content });
        if !inner.ends_with('/') && !VOID.contains(&tag) {
            open.push(nodes.len() - 1);
        }
    }
    nodes
}

/// How a value reaches a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// A link in it or right after it leads to the entry or the page of a source, or to the source itself.
    AtOnce,
    /// A link in it leads to the list of the sources of its record.
    ByList,
    /// Not at all.
    Never,
}

/// Whether a link leads to a source: its entry on the page of a record, its page, or its own address.
fn is_source(link: &str) -> bool {
    let entry = link.split_once("#s").map(|(_, number)| number);
    let is_entry = entry.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_page = ["fr/sources/", "vi/nguon/"].iter().any(|list| link.starts_with(list) && link.len() > list.len());
    is_entry || (is_page && !link.contains('#')) || link.starts_with("http")
}

/// Whether a link leads to the list of the sources of a record, which its page then has.
fn is_list(link: &str) -> bool {
    let Some(path) = link.strip_suffix("#sources") else { return false };
    let is_record = |route: Route| route.kind_and_id().is_some();
    let page = pages().iter().find(|page| page.path == path).expect(link);
    matches!(Location::parse(path, catalog()), Location::Page(_, route) if is_record(route))
        && page.html.contains("<section id=\"sources\"")
}

/// The kind of value that an element shows, if it shows one.
fn kind_of(nodes: &[Node], at: usize, route: Route) -> Option<&'static str> {
    let node = &nodes[at];
    let parent = &nodes[node.parent];
    let is_within = |class: &str| ancestors(nodes, at).any(|other| other.has_class(class));
    let is_below = |id: &str| ancestors(nodes, at).any(|other| other.attribute("id").as_deref() == Some(id));
    // Names and codes identify an authority; they are no claims, and rest on no document of the dataset. On the page
    // of a source its own description is what the page is about.
    if is_below("names") || is_below("gaps") || is_below("neighbours") {
        return None;
    }
    // How many records are about a sector, and what the files hold and weigh, is counted here, and claimed by nobody; of
    // what no source was found there is no value.
    if is_within("source") || is_below("sectors") || is_below("files") || has_child(nodes, at, "gap") {
        return None;
    }
    match (node.tag, parent.tag) {
        ("div", "dl") if parent.has_class("facts") => Some("fact"),
        ("li", "ul") if parent.has_class("claims") => Some("claim"),
        ("li", "ul") if parent.has_class("anniversaries") => Some("anniversary"),
        ("li", "ul") if parent.has_class("dated") => Some("agreement or project"),
        ("li", "ul") if parent.has_class("figures") && is_within("hero") && is_within("conference") => Some("figure"),
        ("li", "ul") if parent.has_class("figures") && is_within("essentials") => Some("figure"),
        ("li", "ul") if is_within("essentials") && is_within("disagreements") => Some("claim"),
        ("li", "ul" | "ol") if parent.has_class("pairs") => Some("row of a partnership"),
        ("ul", _) if node.has_class("chips") && is_within("conference") => Some("sectors"),
        ("li", "ul") if is_within("succession") => Some("succession"),
        ("p", _) if node.has_class("theme") => Some("theme"),
        // Country and kind of an authority identify it.
        ("p", _) if node.has_class("eyebrow") && !matches!(route, Route::Locality(_)) => Some("line over the heading"),
        // In a list or a table the name of what became of an authority is part of the row.
        ("p", _) if node.has_class("today") && is_within("hero") => Some("today"),
        ("p", _) if node.has_class("lead") && matches!(route, Route::Partnership(_)) => Some("summary"),
        ("tr", "tbody") if !parent_table(nodes, at).has_class("missing") => Some("row of a table"),
        ("li", "ol") if parent.has_class("rows") => Some("row of a chart"),
        _ => None,
    }
}

fn has_child(nodes: &[Node], at: usize, class: &str) -> bool {
    nodes.iter().any(|node| node.parent == at && node.has_class(class))
}

fn parent_table<'a, 'b>(nodes: &'a [Node<'b>], at: usize) -> &'a Node<'b> {
    ancestors(nodes, at).find(|node| node.tag == "table").unwrap()
}

fn ancestors<'a, 'b>(nodes: &'a [Node<'b>], at: usize) -> impl Iterator<Item = &'a Node<'b>> {
    std::iter::successors(Some(&nodes[nodes[at].parent]), |node| (!node.tag.is_empty()).then(|| &nodes[node.parent]))
}

/// Every value of a page: its kind, how it reaches a source, and its words.
fn values(html: &str, route: Route) -> Vec<(&'static str, Reach, String)> {
    let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let main = main.split_once('>').unwrap().1;
    let nodes = parse(main);
    let mut found = Vec::new();
    for at in 1..nodes.len() {
        let Some(kind) = kind_of(&nodes, at, route) else { continue };
        let (start, end) = nodes[at].content;
        let links: Vec<String> = nodes
            .iter()
            .filter(|node| node.tag == "a" && node.content.0 > start && node.content.1 < end)
            .filter_map(|node| node.attribute("href"))
            .collect();
        // A cell of two records side by side belongs to the record that heads its column.
        let head = main.split_once("<thead>").and_then(|(_, rest)| rest.split_once("</thead>"));
        let is_headed = || {
            matches!(route, Route::Compare)
                && nodes[at].tag == "tr"
                && head.is_some_and(|(head, _)| head.contains("#sources"))
        };
        let reach = if links.iter().any(|link| is_source(link)) {
            Reach::AtOnce
        } else if links.iter().any(|link| is_list(link)) || is_headed() {
            Reach::ByList
        } else {
            Reach::Never
        };
        found.push((kind, reach, text_of(&main[start..end])));
    }
    found
}

#[test]
fn every_value_reaches_a_source_by_one_activation() {
    let mut tally: BTreeMap<(&str, Reach), usize> = BTreeMap::new();
    let mut lost = Vec::new();
    let mut look = |path: &str, html: &str, route: Route| {
        for (kind, reach, words) in values(html, route) {
            *tally.entry((kind, reach)).or_default() += 1;
            if reach == Reach::Never {
                lost.push(format!("{path}: {kind}: {words}"));
            }
        }
    };
    for Page { path, html } in pages() {
        if let Location::Page(_, route) = Location::parse(path, catalog()) {
            look(path, html, route);
        }
    }
    // What readers choose to see is drawn by the same code.
    for lang in Lang::ALL {
        for (route, query) in [
            (Route::Compare, "?edition=8,12"),
            (Route::Compare, "?locality=ha-noi,hue"),
            (Route::Compare, "?partnership=siaap--hai-duong,montreuil--hai-duong"),
            (Route::Explorer, "?view=table"),
            (Route::Explorer, "?view=map"),
            (Route::Explorer, "?view=network"),
            (Route::Explorer, "?q=hai+duong"),
            (Route::Timeline, "?edition=12"),
        ] {
            look(&route.path(*lang), &body(catalog(), &Location::Page(*lang, route), query), route);
        }
    }
    println!("{tally:#?}");
    assert!(lost.is_empty(), "{} values reach no source:\n{}", lost.len(), lost.join("\n"));
    let all: usize = tally.values().sum();
    let at_once: usize = tally.iter().filter(|((_, reach), _)| *reach == Reach::AtOnce).map(|(_, count)| count).sum();
    println!("{all} values, {at_once} of them beside their sources");
    assert!(all > 5400 && at_once > 4300, "{all} {at_once}");
    let anniversaries =
        tally.iter().filter(|((kind, _), _)| *kind == "anniversary").map(|(_, count)| count).sum::<usize>();
    assert!(anniversaries > 900, "{anniversaries}");
}
