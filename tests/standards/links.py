"""Every internal link of every page resolves, as a browser resolves it, at `/` and in a folder below: page or file is
there, and the id that a fragment names. And every `integrity` is that of its file."""

import base64
import hashlib
import re
import shutil
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

sys.path.insert(0, str(Path(__file__).parent / "lib"))
from site_pages import Site, report  # noqa: E402

HOMES = ["https://host.test/", "https://host.test/some/sub/path/"]

# Attributes that name something to load or to go to.
LINKS = [("[href]", "href"), ("[src]", "src"), ("script[data-wasm]", "data-wasm"), ("script[data-js]", "data-js")]
LINKS += [("[srcset]", "srcset"), ("object[data]", "data"), ("[poster]", "poster"), ("[action]", "action")]


def links(page) -> list[str]:
    found = [(node, node.attributes[name] or "") for selector, name in LINKS for node in page.all(selector)]
    return [link for node, link in found if node.tag != "base"]


def fault(site: Site, link: str, base: str, home: str, counts: dict[str, int]) -> str | None:
    """What is wrong with a link, if something is."""
    address = urljoin(base, link)
    parts = urlsplit(address)
    if parts.scheme in {"http", "https"} and parts.netloc != urlsplit(home).netloc:
        counts["external"] += 1
        return None
    if parts.scheme == "mailto":
        return None
    path = site.target(address, home)
    if path is None:
        return "leaves the site"
    counts["links"] += 1
    if not site.has(path):
        return "nothing is there"
    if parts.fragment:
        counts["fragments"] += 1
        if unquote(parts.fragment) not in site.ids(path):
            return "no such id there"
    return None


def faults(folder: Path) -> tuple[list[str], dict[str, int]]:
    site, found = Site(folder), []
    counts = {"pages": len(site.pages), "links": 0, "fragments": 0, "external": 0, "integrity": 0}
    known: dict[tuple[str, str], str | None] = {}
    for page in site.pages.values():
        all_links = links(page)
        for home in HOMES:
            base = page.base(home + page.path)
            for link in all_links:
                wrong = fault(site, link, base, home, counts)
                if wrong:
                    found.append(f"{page.path or '/'} below {home}: {link}: {wrong}")
        for node in page.all("[integrity]"):
            counts["integrity"] += 1
            path = site.target(urljoin(page.base(HOMES[0] + page.path), node.attributes.get("href") or node.attributes.get("src")), HOMES[0])
            key = (path, node.attributes["integrity"])
            if key not in known:
                known[key] = wrong_hash(folder / path, node.attributes["integrity"])
            if known[key]:
                found.append(f"{page.path or '/'}: {path}: {known[key]}")
    for file in sorted(folder.rglob("*.css")):
        here = HOMES[1] + file.relative_to(folder).as_posix()
        for address in re.findall(r"url\(\s*['\"]?([^'\")]+)", file.read_text("utf-8")):
            wrong = fault(site, address, here, HOMES[1], counts)
            if wrong:
                found.append(f"{file.name}: {address}: {wrong}")
    return found, counts


def wrong_hash(file: Path, integrity: str) -> str | None:
    method, _, expected = integrity.partition("-")
    if method != "sha384":
        return f"integrity by {method}"
    real = base64.b64encode(hashlib.sha384(file.read_bytes()).digest()).decode()
    return None if real == expected else "integrity is not that of the file"


def main(dist: Path) -> None:
    found, counts = faults(dist)
    report(found)
    assert min(counts.values()) > 0, counts
    print(", ".join(f"{count} {name}" for name, count in counts.items()))

    # A reader that finds nothing in anything would pass all this.
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place)
        shutil.copytree(dist, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns("csv", "*.ics", "*.br", "*.gz"))
        broken = [
            ("fr/index.html", '<a href="fr/sources/"', '<a href="fr/sourcen/"', "fr/sourcen/: nothing is there"),
            ("vi/index.html", '<a href="vi/nguon/"', '<a href="../../vi/nguon/"', "leaves the site"),
            ("fr/assises/8/index.html", "fr/assises/8/#s1", "fr/assises/8/#s999", "#s999: no such id there"),
            ("vi/hoi-nghi/8/index.html", 'integrity="sha384-', 'integrity="sha384-A', "integrity is not that of the file"),
        ]
        for name, before, after, _ in broken:
            text = (copy / name).read_text("utf-8")
            assert before in text, f"{name}: no {before}"
            (copy / name).write_text(text.replace(before, after, 1), "utf-8")
        seen = "\n".join(faults(copy)[0])
        for name, _, _, fault_expected in broken:
            assert fault_expected in seen, f"{name}: expected {fault_expected}, found: {seen[:400]}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
