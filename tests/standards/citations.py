"""Every citation, read by programs of others: BibTeX, RIS and CSL-JSON say the same of every page and every fact.

`python tests/standards/citations.py DIST`: the citations are those of DIST/dataset.json, written by `assises cite`; titles
and values are compared with that file.
"""

import json
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import bibtexparser
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

BASE = "https://example.org/assises/"
DAY = "2026-11-22"
LANGUAGES = {"vi": "vietnamese", "fr": "french"}

# What TeX would print for what is written.
TEX = [
    ("\\textbackslash{}", "\\"),
    ("\\textbraceleft{}", "{"),
    ("\\textbraceright{}", "}"),
    ("\\textasciitilde{}", "\ue000"),
    ("\\textasciicircum{}", "^"),
    ("\\,", "\u202f"),
    *((f"\\{sign}", sign) for sign in "#$%&_"),
    ("~", "\u00a0"),
    ("\ue000", "~"),
]


def citations(dataset, ending):
    """What `assises cite` prints in a format."""
    command = ["cargo", "run", "--quiet", "--features", "ssr", "--bin", "assises", "--", "cite", str(dataset)]
    options = ["--base", BASE, "--day", DAY, "--format", ending]
    return subprocess.run([*command, *options], check=True, capture_output=True).stdout.decode()


def plain(text):
    """The words of a field of BibTeX."""
    text = text.removeprefix("{").removesuffix("}")
    for written, printed in TEX:
        text = text.replace(written, printed)
    return text


def of_bibtex(text):
    """Entries by key, as bibtexparser reads them."""
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks, library.failed_blocks[:3]
    entries = {}
    for entry in library.entries:
        assert entry.entry_type == "misc", entry.key
        field = {name: value.value for name, value in entry.fields_dict.items()}
        entries[entry.key] = {
            "author": plain(field["author"]),
            "title": plain(field["title"]),
            "note": plain(field.get("note", "")),
            "url": field["url"],
            "version": field["version"],
            "year": field["year"],
            "accessed": field["urldate"],
            "language": {name: code for code, name in LANGUAGES.items()}[field["langid"]],
        }
    return entries


def of_ris(text):
    """Entries by key, as rispy reads them; lines and tags as the specification has them."""
    assert not re.search(r"[\r\n]", text.replace("\r\n", "")), "a line that does not end in CR LF"
    for line in text.split("\r\n"):
        assert not line or re.match(r"[A-Z][A-Z0-9]  - ", line), line
    entries = {}
    for entry in rispy.loads(text):
        assert "unknown_tag" not in entry, entry
        entries[entry["id"]] = {
            "author": entry["authors"][0],
            "title": entry["title"],
            "note": "\n".join(entry.get("notes", [])),
            "url": entry["urls"][0],
            "version": entry["date"].replace("/", "-"),
            "year": entry["year"],
            "accessed": entry["access_date"].replace("/", "-"),
            "language": entry["language"],
            "kind": entry["type_of_reference"],
        }
    return entries


def day(date):
    """A date of CSL as ISO 8601 has it."""
    return "-".join(f"{part:02}" for part in date["date-parts"][0])


def of_csl(text):
    """Entries by key, as JSON, with no variable that CSL 1.0 does not have."""
    entries, items = {}, []
    known = {"id", "type", "author", "title", "note", "issued", "version", "URL", "accessed", "language"}
    for line in text.splitlines():
        (item,) = json.loads(line)
        assert item.keys() <= known, item.keys() - known
        assert item["type"] in {"webpage", "dataset"}
        items.append(item)
        entries[item["id"]] = {
            "author": item["author"][0]["literal"],
            "title": item["title"],
            "note": item.get("note", ""),
            "url": item["URL"],
            "version": day(item["issued"]),
            "year": str(item["issued"]["date-parts"][0][0]),
            "accessed": day(item["accessed"]),
            "language": item["language"],
            "kind": {"webpage": "ELEC", "dataset": "DATA"}[item["type"]],
        }
    return entries, items


# A style that prints one variable of each kind.
STYLE = b"""<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Test</title><id>test</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout delimiter="; ">
    <group delimiter="|">
      <names variable="author"/><text variable="title"/><text variable="URL"/>
      <date variable="accessed"><date-part name="year"/></date>
    </group>
  </layout></bibliography>
</style>"""


def rendered(items):
    """The items as another implementation of CSL prints them."""
    style = CitationStylesStyle(BytesIO(STYLE), validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return [str(entry) for entry in bibliography.bibliography()]


def main(dist):
    dataset = Path(dist) / "dataset.json"
    data = json.loads(dataset.read_text(encoding="utf-8"))
    bibtex, ris = of_bibtex(citations(dataset, "bib")), of_ris(citations(dataset, "ris"))
    csl, items = of_csl(citations(dataset, "json"))
    assert len(items) == len(csl), "keys are used twice"
    assert csl == ris, next((csl[key], ris.get(key)) for key in csl if csl[key] != ris.get(key))
    without_kind = {key: {name: it for name, it in entry.items() if name != "kind"} for key, entry in csl.items()}
    assert without_kind == bibtex, next((without_kind[key], bibtex.get(key)) for key in csl if without_kind[key] != bibtex.get(key))

    records = data["conferences"] + data["partnerships"]
    facts = sum(len(record["facts"]) for record in records)
    pages = 5 + len(records) + len(data["localities"])
    assert len(csl) >= 2 * (pages + facts), (len(csl), pages, facts)
    by_url = {entry["url"]: entry for entry in csl.values()}
    sources = {source["id"]: source.get("publisher") or source["title"] for source in data["sources"]}
    folders = {"vi": ("hoi-nghi", "doi-tac", "dia-phuong"), "fr": ("assises", "partenariats", "collectivites")}
    for lang, (conference, partnership, locality) in folders.items():
        for record in data["localities"]:
            entry = by_url[f"{BASE}{lang}/{locality}/{record['id']}/"]
            assert entry["title"] == (record["names"][lang] or next(filter(None, record["names"].values()))), entry
        for record in records:
            folder = f"{conference}/{record['edition']}" if "edition" in record else f"{partnership}/{record['id']}"
            assert by_url[f"{BASE}{lang}/{folder}/"]["language"] == lang
            for fact in record["facts"]:
                places = [f"{BASE}{lang}/{folder}/#{kind}-{fact['key']}" for kind in ("fact", "dispute")]
                (entry,) = [by_url[place] for place in places if place in by_url]
                for claim in fact["claims"]:
                    for source in claim["sources"]:
                        assert " ".join(sources[source].split("\n")) in entry["note"], (entry, source)
    assert {entry["version"] for entry in csl.values()} == {data["meta"]["version"]}
    assert {entry["accessed"] for entry in csl.values()} == {DAY}
    for item, words in zip(items[:40], rendered(items[:40])):
        assert words == "|".join([item["author"][0]["literal"], item["title"], item["URL"], DAY[:4]]), words
    print(f"{len(csl)} citations read alike by bibtexparser, rispy and citeproc-py")


if __name__ == "__main__":
    main(sys.argv[1])
