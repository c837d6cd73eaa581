"""A site published from a dataset whose texts are hostile: pages have the same elements as those of the true one, in
which nothing runs; JSON-LD, tables, calendars and feeds can be read, and hold as much. What cannot be kept as text is
refused: addresses that run a program, and letters that turn others around."""

import csv
import json
import sys
import tempfile
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import feedparser
from frictionless import Package
from icalendar import Calendar

sys.path.insert(0, str(Path(__file__).parent / "lib"))
from hostile_texts import FIXTURE, hostile  # noqa: E402
from site_pages import Site, publish, report, run  # noqa: E402

# Where an address may stand that a browser goes to or loads.
ADDRESSES = ["href", "src", "action", "formaction", "data", "xlink:href", "srcset", "poster", "srcdoc", "ping"]


def policy(page) -> str:
    """What the page may load and run."""
    return next(node.attributes["content"] for node in page.all("meta[http-equiv='Content-Security-Policy']"))


def dangers(page) -> list[str]:
    """What a browser could run."""
    found = []
    for node in page.all("*"):
        for name, value in node.attributes.items():
            if name.startswith("on") or name == "style":
                found.append(f"{node.tag} {name}={value}")
            scheme = (value or "").strip().lower().partition(":")[0]
            if name in ADDRESSES and scheme in {"javascript", "data", "vbscript", "blob"}:
                found.append(f"{node.tag} {name}={value}")
        if node.tag == "script" and node.attributes.get("type") not in {"module", "application/ld+json"}:
            # Pages have scripts of their own, which their policy names.
            digest = b64encode(sha256((node.text() or "").encode()).digest()).decode()
            if f"'sha256-{digest}'" not in policy(page):
                found.append(f"script {node.attributes}")
    return found


def shape(page) -> Counter:
    """How many elements of each kind, with the names of their attributes. A name may have another language than the true
    one; and of the labels of a picture as many are shown as there is room for."""
    nodes = [node for node in page.all("*") if node.tag not in {"text", "rect"}]
    return Counter((node.tag, *sorted(set(node.attributes) - {"lang"})) for node in nodes)


def page_faults(own: Site, true: Site) -> list[str]:
    found = []
    payloads = 0
    if own.pages.keys() != true.pages.keys():
        found.append("other pages")
    for path, page in own.pages.items():
        found += [f"{path}: {danger}" for danger in dangers(page)]
        if shape(page) != shape(true.pages[path]):
            difference = (shape(page) - shape(true.pages[path])) + (shape(true.pages[path]) - shape(page))
            found.append(f"{path}: other elements: {dict(difference)}")
        for block in page.all('script[type="application/ld+json"]'):
            json.loads(block.text())
        payloads += "window.ran=1" in page.tree.body.text() or "window.ran=1" in page.one("title")
    if payloads < len(own.pages) * 0.9:
        found.append(f"only {payloads} pages show a hostile text as text")
    return found


def file_faults(own: Path, true: Path) -> list[str]:
    found = []
    for file in sorted((true / "csv").glob("*.csv")):
        tables = []
        for folder in own, true:
            with (folder / "csv" / file.name).open(encoding="utf-8", newline="") as text:
                tables.append(list(csv.reader(text, strict=True)))
        if [len(row) for row in tables[0]] != [len(row) for row in tables[1]]:
            found.append(f"{file.name}: other rows or cells")
    checked = Package(str(own / "datapackage.json")).validate()
    found += [str(error) for task in checked.tasks for error in task.errors]
    for file in sorted(true.rglob("*.ics")):
        events = []
        for folder in own, true:
            calendar = Calendar.from_ical((folder / file.relative_to(true)).read_bytes())
            events.append([(str(it["UID"]), it["DTSTART"].dt, sorted(it)) for it in calendar.walk("VEVENT")])
        if events[0] != events[1]:
            found.append(f"{file.name}: other events")
    for file in sorted(true.rglob("*.atom")):
        path = own / file.relative_to(true)
        ElementTree.parse(path)
        entries = [[it["id"] for it in feedparser.parse(str(place)).entries] for place in (path, file)]
        if entries[0] != entries[1] or not entries[0]:
            found.append(f"{file.name}: other entries")
    return found


def refusals(folder: Path, text: str) -> list[str]:
    """What `check` takes although it must not."""
    cases = [("title", f"{letters} a", "cannot be seen") for letters in FIXTURE["bidi"]]
    cases += [("url", url, "is not an address") for url in FIXTURE["refused"]]
    found = []
    for field, value, message in cases:
        dataset = json.loads(text)
        next(source for source in dataset["sources"] if "url" in source)[field] = value
        file = folder / "refused.json"
        file.write_text(json.dumps(dataset), "utf-8")
        said = run("check", str(file), status=1)
        if message not in said:
            found.append(f"{field} {value!r}: {said}")
    return found


def main(dist: Path) -> None:
    text = (dist / "dataset.json").read_text("utf-8")
    with tempfile.TemporaryDirectory() as places:
        true, own = Path(places) / "true", Path(places) / "hostile"
        for folder, dataset in (true, text), (own, hostile(text)):
            folder.mkdir()
            publish(dist, folder, dataset=dataset)
        report(page_faults(Site(own), Site(true)) + file_faults(own, true) + refusals(Path(places), text))

        # A reader that finds nothing in anything would pass all this.
        page = own / "fr" / "index.html"
        page.write_text(page.read_text("utf-8").replace("</main>", "<img src=x onerror=alert(1)></main>", 1), "utf-8")
        seen = " ".join(page_faults(Site(own), Site(true)))
        assert "img onerror=alert(1)" in seen and "other elements" in seen, seen


if __name__ == "__main__":
    main(Path(sys.argv[1]))
