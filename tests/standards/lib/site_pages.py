"""A published folder as a browser without JavaScript sees it; pages are read by Lexbor, a parser of the HTML Standard."""

import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).parents[3]


class Page:
    """A page: its path below the folder, as addresses write it, and its elements."""

    def __init__(self, folder: Path, file: Path):
        path = file.relative_to(folder).as_posix()
        self.path = path.removesuffix("index.html") if path.endswith("/index.html") or path == "index.html" else path
        self.tree = LexborHTMLParser(file.read_bytes().decode("utf-8"))
        self.lang = self.tree.root.attributes.get("lang")

    def all(self, selector: str):
        return self.tree.css(selector)

    def one(self, selector: str, attribute: str | None = None) -> str:
        """The text of the only such element, or an attribute of it; what is wrong otherwise."""
        found = self.tree.css(selector)
        if len(found) != 1:
            return f"{len(found)} elements {selector}"
        return found[0].text() if attribute is None else found[0].attributes.get(attribute) or ""

    @cached_property
    def ids(self) -> set[str]:
        return {node.attributes["id"] or "" for node in self.tree.css("[id]")}

    def base(self, address: str) -> str:
        """What links are resolved against, for a page at that address."""
        bases = self.tree.css("base[href]")
        return urljoin(address, bases[0].attributes["href"]) if bases else address


class Site:
    """All pages of a folder."""

    def __init__(self, folder: Path):
        self.folder = folder
        pages = [Page(folder, file) for file in sorted(folder.rglob("*.html"))]
        self.pages = {page.path: page for page in pages}
        self.files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
        self.others: dict[str, set[str]] = {}

    def target(self, address: str, home: str) -> str | None:
        """The path that an address asks for, below a folder that is served at `home`; none where it leaves it."""
        parts, place = urlsplit(address), urlsplit(home)
        if (parts.scheme, parts.netloc) != (place.scheme, place.netloc) or not parts.path.startswith(place.path):
            return None
        return unquote(parts.path[len(place.path) :])

    def has(self, path: str) -> bool:
        """Whether a host of static files has that path."""
        return path in self.pages or path in self.files

    def ids(self, path: str) -> set[str]:
        """The ids of a page or of a picture."""
        if path in self.pages:
            return self.pages[path].ids
        if path not in self.others:
            tree = ElementTree.parse(self.folder / path) if path.endswith(".svg") else None
            self.others[path] = {node.attrib["id"] for node in tree.iter() if "id" in node.attrib} if tree else set()
        return self.others[path]


def unpublished(dist: Path) -> str:
    """The file that pages are made from, out of the root that was made from it."""
    text = (dist / "index.html").read_text("utf-8")
    for pattern, plain in [
        (r'<html lang="vi" data-page="root"[^>]*>', '<html lang="vi">'),
        (r"<title>.*?</title>.*?(?=\n<link rel=\"icon\")", "<title>assises</title>"),
        (r'<div id="app">.*(?=\n</body>)', '<div id="app"></div>'),
    ]:
        text, count = re.subn(pattern, lambda _: plain, text, count=1, flags=re.DOTALL)
        assert count == 1, f"index.html: no {pattern}"
    return text


def publish(dist: Path, folder: Path, *options: str, dataset: str | None = None) -> None:
    """Publishes into another folder what a published one was made from, or another dataset."""
    for file in dist.iterdir():
        if file.is_file() and file.suffix not in {".html", ".wasm", ".br", ".gz"} and file.name != "sitemap.xml":
            (folder / file.name).write_bytes(file.read_bytes())
    (folder / "index.html").write_text(unpublished(dist), "utf-8")
    if dataset is not None:
        (folder / "dataset.json").write_text(dataset, "utf-8")
    run("publish", "--dist", str(folder), *options)


def run(*arguments: str, status: int = 0) -> str:
    """Runs the native program; what it said of mistakes."""
    command = ["cargo", "run", "--quiet", "--features", "ssr", "--bin", "assises", "--", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == status, f"{' '.join(arguments)}: {done.returncode}\n{done.stderr}"
    return done.stderr


def report(found: list[str]) -> None:
    """Ends the program if something was found, with the first of it."""
    if found:
        sys.exit("\n".join(found[:40] + ([f"and {len(found) - 40} more"] if len(found) > 40 else [])))
