"""The feeds of changes: as feedparser reads them, and by what RFC 4287 asks of each element."""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MEDIA_TYPE = "application/atom+xml"
# RFC 3339, as RFC 4287 (section 3.3) restricts it: capital T and Z.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# Where feeds are read from when they do not say.
SOMEWHERE = "https://somewhere.example/folder/"


class Page(HTMLParser):
    """What a page says of feeds, and its ids."""

    def __init__(self, file: Path):
        super().__init__()
        self.base, self.feeds, self.ids = "", [], set()
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            self.ids.add(named["id"])
        if tag == "base":
            self.base = named["href"]
        if tag == "link" and named.get("rel") == "alternate" and named.get("type") == MEDIA_TYPE:
            self.feeds.append(named)


def one(element, name: str) -> str:
    """The text of the only child of that name."""
    found = element.findall(ATOM + name)
    assert len(found) == 1, f"{len(found)} elements {name} in {element.tag}"
    assert (found[0].text or "").strip(), f"{name} is empty"
    return found[0].text


def links(element) -> list[dict]:
    found = [link.attrib for link in element.findall(ATOM + "link")]
    alternates = [(link.get("type"), link.get("hreflang")) for link in found if link["rel"] == "alternate"]
    assert len(set(alternates)) == len(alternates), "two alternates of one type and language (section 4.1.1)"
    return found


def reached(dist: Path, site: str, address: str, pages: dict) -> None:
    """An address of the site is a file, and its fragment an id there."""
    assert address.startswith(site), f"{address} is not of {site}"
    path, fragment = urldefrag(address[len(site) :])
    file = dist / unquote(path) / "index.html" if path.endswith("/") else dist / unquote(path)
    assert file.is_file(), f"{address}: no file {file}"
    if fragment:
        page = pages.setdefault(file, Page(file))
        assert fragment in page.ids, f"{address}: no such place"


def check(dist: Path, file: Path, changes: list[dict], pages: dict) -> list[str]:
    """Looks at one feed; its ids."""
    path, lang = file.relative_to(dist).as_posix(), file.parent.name
    content = file.read_bytes()
    feed = ElementTree.fromstring(content)
    assert feed.tag == ATOM + "feed" and feed.get(XML_LANG) == lang, feed.attrib

    own = [link["href"] for link in links(feed) if link["rel"] == "self"]
    assert len(own) == 1, "a feed has one link to itself (section 4.1.1)"
    is_absolute = "://" in own[0]
    here = own[0] if is_absolute else SOMEWHERE + path
    assert here.endswith(path), here
    site = here[: -len(path)]

    entries = feed.findall(ATOM + "entry")
    assert len(entries) == len(changes)
    for element in [feed, *entries]:
        assert MOMENT.fullmatch(one(element, "updated")), one(element, "updated")
        assert one(element, "id").startswith("urn:uuid:")
        one(element, "title")
        for link in links(element):
            assert ("://" in link["href"]) == is_absolute, f"{link['href']}: some are absolute and some are not"
            reached(dist, site, urljoin(here, link["href"]), pages)
    assert (feed.find(f"{ATOM}author/{ATOM}name").text or "").strip()
    one(feed, "rights")
    for entry, change in zip(entries, reversed(changes)):
        one(entry, "summary")
        assert any(link["rel"] == "alternate" for link in links(entry)), "no content and no page (section 4.1.2)"
        assert one(entry, "title") == change["title"][lang] and one(entry, "summary") == change["summary"][lang]
    moments = [one(entry, "updated") for entry in entries]
    assert moments == sorted(moments, reverse=True), f"not the latest first: {moments}"
    assert one(feed, "updated") == moments[0]

    read = feedparser.parse(content, response_headers={"content-type": f"{MEDIA_TYPE}; charset=utf-8", "content-location": here})
    assert not read.bozo, read.bozo_exception
    assert read.version == "atom10" and read.feed.language == lang, (read.version, read.feed.language)
    assert [entry.title for entry in read.entries] == [change["title"][lang] for change in reversed(changes)]
    assert all(entry.link.startswith(site) and entry.updated_parsed for entry in read.entries)
    return [one(element, "id") for element in [feed, *entries]]


def main(dist: Path) -> None:
    changes = json.loads((dist / "dataset.json").read_text("utf-8"))["changes"]
    files, pages = sorted(dist.rglob("*.atom")), {}
    assert [file.parent.name for file in files] == ["fr", "vi"], files
    ids = [id for file in files for id in check(dist, file, changes, pages)]
    assert len(set(ids)) == len(ids), "an id is there twice"

    seen = 0
    for file in dist.rglob("*.html"):
        page, path = Page(file), file.relative_to(dist).as_posix()
        assert page.feeds, f"{path}: no feed"
        for feed in page.feeds:
            lang = feed["href"].split("/")[0]
            assert feed["title"].strip() and feed["lang"] == lang, f"{path}: {feed}"
            if file.name != "404.html":
                reached(dist, SOMEWHERE, urljoin(urljoin(SOMEWHERE + path, page.base), feed["href"]), pages)
            if path.startswith(("vi/", "fr/")):
                assert len(page.feeds) == 1 and path.startswith(lang), f"{path}: {page.feeds}"
        seen += 1
    assert seen > 100, seen


if __name__ == "__main__":
    main(Path(sys.argv[1]))
