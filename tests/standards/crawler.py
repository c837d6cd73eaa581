"""What a crawler without JavaScript gets for every address of `sitemap.xml`: title, description, canonical address, the
same page in other languages, share card, and JSON-LD, compared with the dataset that the site was published from."""

import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).parent / "lib"))
from site_pages import Site, publish, report  # noqa: E402

HOME = "https://example.org/some/folder/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LOCALES = {"vi": "vi_VN", "fr": "fr_FR"}
NAMES = {"vi": "Hợp tác địa phương Việt Nam – Pháp", "fr": "Coopération décentralisée Vietnam – France"}
# The first segment of a path after the language, by kind of record.
KINDS = {
    "hoi-nghi": "conferences", "assises": "conferences", "doi-tac": "partnerships", "partenariats": "partnerships",
    "dia-phuong": "localities", "collectivites": "localities", "nguon": "sources", "sources": "sources",
    "du-lieu": "data", "donnees": "data",
}  # fmt: skip


class Data:
    """The dataset, looked up."""

    def __init__(self, folder: Path):
        self.all = json.loads((folder / "dataset.json").read_text("utf-8"))
        ids = {"conferences": "edition", "partnerships": "id", "localities": "id", "sources": "id"}
        self.records = {kind: {str(it[id]): it for it in self.all[kind]} for kind, id in ids.items()}
        self.partners = {it[side] for it in self.all["partnerships"] for side in ("vn", "fr")}

    def of(self, path: str) -> tuple[str | None, dict | None]:
        """The kind of a page, and its record."""
        segments = path.strip("/").split("/")
        kind = KINDS.get(segments[1]) if len(segments) > 1 else "home"
        return kind, self.records[kind][segments[2]] if len(segments) > 2 else None

    def name(self, locality: str, lang: str) -> str:
        names = self.records["localities"][locality]["names"]
        return names[lang] or names["fr" if lang == "vi" else "vi"]


def value(record: dict, key: str, form: str):
    """The value of a fact: that of the preferred claim, or else of the first."""
    for fact in record["facts"]:
        if fact["key"] == key:
            return next((it for it in fact["claims"] if "preferred" in it), fact["claims"][0])["value"].get(form)
    return None


# Vietnamese writes these out: “lần thứ nhất”.
ORDINALS = {1: "thứ nhất", 2: "thứ hai", 3: "thứ ba", 4: "thứ tư"}


def ordinal(edition: int, lang: str) -> str:
    """How the name of an edition says which it is."""
    return ORDINALS.get(edition, str(edition)) if lang == "vi" else str(edition)


def named(data: Data, path: str, lang: str) -> list[str]:
    """Words that the title of a page must have."""
    kind, record = data.of(path)
    match kind if record else None:
        case "conferences":
            city = value(record, "city", "text")
            return [ordinal(record["edition"], lang), *([city[lang]] if city else [])]
        case "partnerships":
            return [data.name(record["fr"], lang), data.name(record["vn"], lang)]
        case "localities":
            return [data.name(record["id"], lang)]
        case "sources":
            return [record["title"], *([record["publisher"]] if "publisher" in record else [])]
    return []


def card(data: Data, path: str, lang: str) -> str:
    kind, record = data.of(path)
    own = record and (kind in {"conferences", "partnerships"} or kind == "localities" and record["id"] in data.partners)
    return f"cards/{path.strip('/').replace('/', '-') if own else lang}.png"


def dates(edtf: str) -> tuple[str | None, str | None]:
    """First and last day, month or year that schema.org can say."""
    if edtf.startswith("[") or edtf.endswith("~"):
        return None, None
    first, _, last = edtf.partition("/")
    return first, last or (first if len(first) == 10 else None)


def iso(text: str | None) -> bool:
    return text is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", text) is not None


def page_faults(site: Site, data: Data, page, alternates: dict[str, dict[str, str]]):
    """What is wrong with a page, and its title and description."""
    lang, address = page.lang, HOME + page.path

    def meta(name: str) -> str:
        attribute = "property" if name.startswith("og:") else "name"
        return page.one(f'meta[{attribute}="{name}"]', "content")

    title, description = page.one("title"), meta("description")
    picture = HOME + card(data, page.path, lang)
    own = title if picture != f"{HOME}cards/{lang}.png" else NAMES[lang]
    found = []

    def same(what: str, is_: object, due: object) -> None:
        if is_ != due:
            found.append(f"{page.path}: {what}: {is_!r} and not {due!r}")

    def holds(what: str, is_so: bool) -> None:
        if not is_so:
            found.append(f"{page.path}: {what}")

    same("language", lang, page.path[:2])
    holds(f"title {title!r}", title.endswith(f" – {NAMES[lang]}"))
    for words in named(data, page.path, lang):
        holds(f"title {title!r} without {words!r}", words in title)
    holds(f"description of {len(description)} letters: {description}", 50 <= len(description) <= 160)
    same("canonical", page.one('link[rel="canonical"]', "href"), address)
    for name, due in {
        "og:title": title, "og:description": description, "og:type": "website", "og:url": address,
        "og:locale": LOCALES[lang], "og:locale:alternate": LOCALES["fr" if lang == "vi" else "vi"],
        "og:site_name": NAMES[lang], "og:image": picture, "og:image:type": "image/png", "og:image:width": "1200",
        "og:image:height": "630", "og:image:alt": own, "twitter:card": "summary_large_image", "twitter:title": title,
        "twitter:description": description, "twitter:image": picture, "twitter:image:alt": own,
    }.items():  # fmt: skip
        same(name, meta(name), due)
    if (site.folder / "cards").is_dir():
        holds(f"no file {picture}", picture.removeprefix(HOME) in site.files)
    links = [node.attributes for node in page.all('link[rel="alternate"][hreflang]')]
    same("languages", [link["hreflang"] for link in links], ["vi", "fr", "x-default"])
    alternates[address] = {link["hreflang"]: link["href"] for link in links}
    same("itself among the languages", alternates[address].get(lang), address)
    try:
        linked = json.loads(page.one('script[type="application/ld+json"]'))
    except ValueError as error:
        holds(f"JSON-LD: {error}", False)
    else:
        same("context", linked.get("@context"), "https://schema.org")
        for error in linked_faults(site, data, page, linked["@graph"], title.removesuffix(f" – {NAMES[lang]}")):
            found.append(f"{page.path}: JSON-LD: {error}")
    return found, title, description


def linked_faults(site: Site, data: Data, page, graph: list[dict], title: str):
    """What is wrong with the things that a page tells of."""
    lang, address = page.lang, HOME + page.path
    kinds = Counter(thing["@type"] for thing in graph)
    things = {thing["@type"]: thing for thing in graph}
    if kinds["WebPage"] != 1 or kinds["BreadcrumbList"] != 1:
        yield f"types {dict(kinds)}"
        return
    web = things["WebPage"]
    kind, record = data.of(page.path)
    if (web["url"], web["inLanguage"], web["name"]) != (address, lang, title):
        yield f"page {web}"
    if web["description"] != page.one('meta[name="description"]', "content"):
        yield "another description"
    steps = things["BreadcrumbList"]["itemListElement"]
    if [step["position"] for step in steps] != list(range(1, len(steps) + 1)):
        yield f"positions {steps}"
    ways = [step["item"] for step in steps]
    if ways[0] != f"{HOME}{lang}/" or ways[-1] != address or len(set(ways)) != len(ways):
        yield f"way {ways}"
    if not all(way.removeprefix(HOME) in site.pages for way in ways):
        yield f"way to nowhere {ways}"
    main = web.get("mainEntity", {}).get("@id")
    due = {"conferences": "Event", "localities": None, "sources": "CreativeWork", "data": "Dataset"}
    expects = kind in due and (record is not None or kind == "data")
    mains = [thing for thing in graph if thing.get("@id") == main]
    if expects != bool(mains) or (expects and due[kind] and mains[0]["@type"] != due[kind]):
        yield f"main thing {mains or main}"
        return
    if kind == "conferences":
        yield from event_faults(data, mains[0], record, lang)
    elif kind == "data":
        yield from dataset_faults(site, data, mains[0], lang)
    elif kind == "sources" and record:
        work = mains[0]
        if (work["name"], work.get("url"), work["inLanguage"]) != (record["title"], record.get("url"), record["lang"]):
            yield f"source {work}"
        if work.get("publisher", {}).get("name") != record.get("publisher") or not iso(work.get("datePublished")):
            yield f"source {work}"
    elif kind == "localities":
        area = mains[0]
        is_area = record["level"] != "epci"
        if area["@type"] != ("AdministrativeArea" if is_area else "GovernmentOrganization"):
            yield f"type {area['@type']} of {record['level']}"
        codes = [record[code] for code in ("iso", "iso_former", "insee") if code in record]
        if [code["value"] for code in area.get("identifier", [])] != codes:
            yield f"codes {area.get('identifier')}"
        if area["name"] != data.name(record["id"], lang) or area["address"]["addressCountry"] != record["country"]:
            yield f"area {area}"
        around = area.get("containedInPlace", {}).get("name")
        if is_area and around != (data.name(record["parent"], lang) if "parent" in record else None):
            yield f"around it {around}"
    elif kind == "partnerships" and record:
        names = [area["name"] for area in web["about"]]
        if names != [data.name(record["fr"], lang), data.name(record["vn"], lang)]:
            yield f"about {names}"


def event_faults(data: Data, event: dict, record: dict, lang: str):
    first, last = dates(value(record, "dates", "date"))
    if (event.get("startDate"), event.get("endDate")) != (first, last) or not (iso(first) and iso(last)):
        yield f"dates {event.get('startDate')} {event.get('endDate')}"
    planned = value(record, "first-planned", "date")
    planned = dates(planned)[0] if planned else None
    if event.get("previousStartDate") != planned or ("eventStatus" in event) != bool(planned):
        yield f"status {event.get('eventStatus')} {event.get('previousStartDate')}"
    if "eventAttendanceMode" in event:
        yield "what nobody knows"
    city, place = value(record, "city", "text"), event["location"]
    if place["address"]["addressCountry"] != value(record, "country", "country"):
        yield f"country {place}"
    if place["address"].get("addressLocality") != (city[lang] if city else None) or not place["name"]:
        yield f"city {place}"
    hosts = [value(record, "host", "locality")]
    hosts += [it.get("locality") for it in record.get("participants", []) if it.get("role") == "host"]
    names = {data.name(host, lang) for host in hosts if host}
    if {body["name"] for body in event.get("organizer", [])} != names:
        yield f"organizer {event.get('organizer')}"
    series = event["superEvent"]
    if (series["@type"], series["name"]) != ("EventSeries", data.all["meta"]["title"][lang]):
        yield f"series {series}"
    if ordinal(record["edition"], lang) not in event["name"]:
        yield f"name {event['name']}"
    addresses = {source.get("url") for source in data.all["sources"]}
    if any(work["url"] not in addresses for work in event.get("subjectOf", [])):
        yield f"sources {event['subjectOf']}"


def dataset_faults(site: Site, data: Data, dataset: dict, lang: str):
    meta = data.all["meta"]
    if (dataset["name"], dataset["version"], dataset["dateModified"]) != (
        meta["title"][lang], meta["version"], meta["version"]
    ):  # fmt: skip
        yield f"name or version {dataset}"
    if not 50 <= len(dataset["description"]) <= 5000:
        yield f"description of {len(dataset['description'])} letters"
    licences = {"https://creativecommons.org/publicdomain/zero/1.0/", "https://creativecommons.org/licenses/by/4.0/"}
    if set(dataset["license"]) != licences or "creator" in dataset:
        yield f"licence {dataset['license']}"
    files = {file["contentUrl"].removeprefix(HOME): file for file in dataset["distribution"]}
    due = {path for path in site.files if path.startswith("csv/")} | {"dataset.json", "datapackage.json"}
    if set(files) != due or not all(file["name"] for file in files.values()):
        yield f"files {set(files) ^ due}"
    for path, file in files.items():
        if path in due and file["contentSize"] != f"{(site.folder / path).stat().st_size} B":
            yield f"file {file}"
    if not re.fullmatch(r"\d{4}/\d{4}", dataset["temporalCoverage"]) or not dataset["keywords"]:
        yield f"coverage {dataset['temporalCoverage']}"
    if {place["identifier"] for place in dataset["spatialCoverage"]} != {"VN", "FR"}:
        yield f"places {dataset['spatialCoverage']}"


def faults(folder: Path) -> tuple[list[str], int]:
    site, data, found = Site(folder), Data(folder), []
    sitemap = ElementTree.parse(folder / "sitemap.xml")
    addresses = [loc.text for loc in sitemap.iter(f"{SITEMAP}loc")]
    alternates: dict[str, dict[str, str]] = {}
    titles, descriptions = Counter(), Counter()
    for address in addresses:
        path = site.target(address, HOME)
        if path is None or path not in site.pages:
            found.append(f"{address}: no page")
            continue
        wrong, title, description = page_faults(site, data, site.pages[path], alternates)
        found += wrong
        titles[title] += 1
        descriptions[description] += 1
    for what, texts in ("title", titles), ("description", descriptions):
        found += [f"{count} pages with the {what} {text!r}" for text, count in texts.items() if count > 1]
    root = site.pages[""]
    languages = {node.attributes["hreflang"]: node.attributes["href"] for node in root.all("link[hreflang]")}
    alternates[HOME] = languages
    if languages != {"vi": f"{HOME}vi/", "fr": f"{HOME}fr/", "x-default": HOME} or root.one("title") in titles:
        found.append(f"root: {languages}, {root.one('title')}")
    for address, languages in alternates.items():
        # Each page that a page names as itself in another language says the same of it.
        for other in languages.values():
            if alternates.get(other) != languages:
                found.append(f"{address}: {other} does not name the same pages")
    if Counter(addresses) != Counter(set(addresses)) or set(addresses) != set(alternates) - {HOME}:
        found.append("an address twice in the sitemap, or a page that it lacks")
    all_pages = {HOME + path for path in site.pages if path.endswith("/")}
    found += [f"{address}: not in the sitemap" for address in sorted(all_pages - set(addresses))]
    return found, len(addresses)


def main(dist: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        publish(dist, folder, "--site-url", HOME)
        if (dist / "cards").is_dir() and not (folder / "cards").is_dir():
            (folder / "cards").symlink_to((dist / "cards").resolve())
        found, count = faults(folder)
        report(found)
        assert count > 900, count
        print(f"{count} addresses")

        # A reader that finds nothing in anything would pass all this.
        broken = [
            ("fr/assises/8/index.html", '"startDate":"2010-11-05"', '"startDate":"2010-11-04"', "dates 2010-11-04"),
            ("fr/assises/9/index.html", "hreflang=\"vi\" href=\"https", 'hreflang="vi" href="http', "does not name the same"),
            ("vi/hoi-nghi/8/index.html", "vi-hoi-nghi-8.png", "vi-hoi-nghi-9.png", "og:image"),
            ("fr/donnees/index.html", "csv/claims.csv", "csv/clams.csv", "clams.csv"),
            ("fr/sources/index.html", "<title>", "<title>X", "X"),
            ("vi/index.html", 'application/ld+json">{', 'application/ld+json">', "JSON-LD"),
            ("fr/comparer/index.html", 'rel="canonical" href="', 'rel="canonical" href="x', "canonical"),
        ]  # fmt: skip
        for name, before, after, _ in broken:
            text = (folder / name).read_text("utf-8")
            assert before in text, f"{name}: no {before}"
            (folder / name).write_text(text.replace(before, after), "utf-8")
        seen = faults(folder)[0]
        for name, _, _, due in broken:
            page = name.removesuffix("index.html")
            assert any(page in fault and due in fault for fault in seen), f"{name}: expected {due}, found {seen[:9]}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
