//! What holds of any input at all. The targets of libFuzzer feed these functions; so does `tests/data/corpus.rs`, which
//! includes this file, from the inputs that are kept.

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::{check, parse};
use assises::dataset::node::Node;
use assises::dataset::problem::{Fault, Problem};
use assises::dataset::reader::MOST;
use assises::domain::Lang;
use assises::publish::{body, datapackage::datapackage, feed, tables};
use assises::query::{Comparison, Query, Selection, faced, state, unfaced};
use assises::route::{Location, Route, decode, nearest_pages};
use assises::search::{Index, Names, Needle, Rank, fold, marked};

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| match check(include_str!("../../tests/fixtures/valid.json")) {
        Ok(dataset) => Catalog::new(dataset),
        Err(problems) => panic!("{problems:?}"),
    });

/// Any text as the file of the data: all that is drawn of it can be published, or every problem is told with its place.
pub fn dataset(text: &str) {
    match (parse(text), check(text)) {
        (Ok(_), Ok(dataset)) => publish(Catalog::new(dataset)),
        (Ok(root), Err(problems)) => {
            assert!(!problems.is_empty() && problems.len() <= MOST, "{} problems", problems.len());
            assert!(problems.is_sorted_by_key(|problem| problem.line));
            let lines = text.lines().count();
            problems.iter().for_each(|problem| placed(problem, &root, lines));
        }
        (Err(_), Err(problems)) => {
            let [Problem { pointer, line, fault: Fault::Syntax(_) }] = problems.as_slice() else {
                panic!("{problems:?}")
            };
            assert!(pointer.is_empty() && (1..=text.lines().count() + 1).contains(line), "{problems:?}");
        }
        (Err(problems), Ok(_)) => panic!("{problems:?}"),
    }
}

/// A problem names a line of the file and a value that is there, in one line of its own.
fn placed(problem: &Problem, root: &Node, lines: usize) {
    assert!((1..=lines).contains(&problem.line), "{problem}");
    assert!(problem.pointer.split('/').skip(1).try_fold(root, below).is_some(), "{problem}");
    assert!(!problem.to_string().contains('\n'), "{problem}");
}

/// The value one step of a pointer (RFC 6901) further down.
fn below<'a>(node: &'a Node<'a>, step: &str) -> Option<&'a Node<'a>> {
    match node {
        Node::Array(items) => items.get(step.parse::<usize>().ok()?),
        object => object.get(&step.replace("~1", "/").replace("~0", "~")),
    }
}

/// Every page, table and feed can be written, and every page is found by its address.
fn publish(catalog: &'static Catalog) {
    let tables = tables::tables(catalog.dataset());
    let csv: Vec<String> = tables.iter().map(tables::Table::csv).collect();
    assert!(parse(&datapackage(catalog, &tables, &csv, None)).is_ok());
    for lang in Lang::ALL {
        assert!(feed::feed(catalog, *lang, None).ends_with("</feed>\n"));
        for route in Route::all(catalog) {
            let place = Location::Page(*lang, route);
            assert_eq!(Location::parse(&route.path(*lang), catalog), place);
            let comparison = Comparison::starting(route);
            assert_eq!(Comparison::parse(&comparison.to_query()), comparison);
            assert!(body(catalog, &place, "").contains("<h1"));
        }
    }
}

/// Any text as an address, path and query, or as either: what is read of it can be written, and is read as the same.
pub fn query(text: &str) {
    let query = Query::parse(text);
    written(&query.to_query(), text);
    assert_eq!(Query::parse(&query.to_query()), query);
    let selection = Selection::parse(text);
    written(&selection.to_query(), text);
    assert_eq!(Selection::parse(&selection.to_query()), selection);
    let comparison = Comparison::parse(text);
    written(&comparison.to_query(), text);
    assert_eq!(Comparison::parse(&comparison.to_query()), comparison);
    let (_, rest) = unfaced(text);
    assert_eq!(unfaced(&rest), (false, rest.clone()));
    if let Some(link) = faced(text) {
        assert!(link.len() <= text.len() + 10);
    }
    let (path, query) = text.split_once('?').unwrap_or((text, text));
    assert!(decode(path).len() <= path.len());
    match Location::parse(path, *CATALOG) {
        Location::Page(lang, route) => {
            assert_eq!(Location::parse(&route.path(lang), *CATALOG), Location::Page(lang, route));
            let kept = state(route, query);
            assert_eq!(state(route, &kept), kept);
        }
        Location::Unknown(path) => {
            let nearest = nearest_pages(&path, *CATALOG);
            assert!((1..=5).contains(&nearest.len()));
            for (lang, route) in nearest {
                assert_eq!(Location::parse(&route.path(lang), *CATALOG), Location::Page(lang, route));
            }
        }
        Location::Root => assert!(decode(path).split('/').all(|segment| matches!(segment, "" | "index.html"))),
    }
}

/// Whether a query as it is written can stand in an address, and is not much longer than what it was read of.
fn written(query: &str, text: &str) {
    assert!(query.is_ascii() && !query.contains([' ', '"', '<', '>', '#']), "{query}");
    assert!(query.len() <= 3 * text.len() + 200, "{query}");
}

/// Any text, after its first line, searched for any words, its first line: folding is done once, the pieces that are
/// marked make up the text and begin with what was asked for, and a text is found by its own words.
pub fn search(text: &str) {
    let (typed, text) = text.split_once('\n').unwrap_or((text, text));
    let once = fold::folded(text);
    assert!(once.len() <= text.len());
    assert_eq!(fold::folded(&once), once);
    assert!(once.ends_with(fold::without_kind(&once)));
    fold::words(text, |word, place| assert_eq!(fold::folded(&text[place]), word));

    let needle = Needle::new(typed);
    assert!(needle.words.len() <= 16 && needle.words.iter().map(String::len).sum::<usize>() <= typed.len());
    let pieces = marked(text, &needle);
    assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
    for piece in &pieces {
        let folded = fold::folded(piece.text);
        assert!(!piece.text.is_empty());
        assert!(!piece.is_found || needle.words.iter().any(|word| folded.starts_with(word.as_str())), "{pieces:?}");
    }

    let mut index = Index::default();
    index.add(&[typed, text]);
    let own = Needle::new(text);
    let (found, _) = index.search(&own, &[Names::default()], |_| [0, 0]);
    assert_eq!(found, [if own.is_empty() { Rank::None } else { Rank::Text }], "{own:?}");
    let (found, _) = index.search(&needle, &[Names::default()], |_| [0, 0]);
    assert_eq!(found, [if needle.is_empty() { Rank::None } else { Rank::Text }], "{needle:?}");
    let explorer = CATALOG.explorer();
    assert!(explorer.find(&Selection::default().searching(typed)).rows.len() <= CATALOG.dataset().partnerships.len());
}
