"""Every calendar file of a published folder, read by another program (PyPI icalendar) and held to RFC 5545:

    python tests/standards/calendars.py DIST

The dates that events must have, and which anniversaries there must be, are worked out here from dataset.json, by code
that shares nothing with the site's. Exits with 1, and every fault, if there is one.
"""

import json
import re
import sys
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from icalendar import Calendar, Event

LANGUAGES = {"fr": ("assises", "anniversaires"), "vi": ("hoi-nghi", "ky-niem")}
AHEAD = 10
DAY = re.compile(r"\d{4}-\d\d-\d\d")

# Properties of the two components: how often each may stand (RFC 5545, sections 3.6 and 3.6.1; NAME: RFC 7986).
CALENDAR = {"VERSION": (1, 1), "PRODID": (1, 1), "CALSCALE": (1, 1), "METHOD": (1, 1), "NAME": (1, 1), "X-WR-CALNAME": (1, 1)}
EVENT = {
    "UID": (1, 1), "DTSTAMP": (1, 1), "DTSTART": (1, 1), "DTEND": (1, 1), "SUMMARY": (1, 1), "DESCRIPTION": (1, 1),
    "LOCATION": (0, 1), "CATEGORIES": (1, 1), "URL": (0, 1), "STATUS": (1, 1), "TRANSP": (1, 1),
}

faults: list[str] = []


def expect(holds: bool, fault: str) -> None:
    if not holds:
        faults.append(fault)


# What the dataset says.


def claims(record: dict, key: str) -> list[dict]:
    return next((fact["claims"] for fact in record["facts"] if fact["key"] == key), [])


def dated(record: dict, key: str) -> str | None:
    """The date that is shown for that key: of the preferred claim, else of the first."""
    found = claims(record, key)
    preferred = [claim for claim in found if "preferred" in claim]
    return next((claim["value"]["date"] for claim in preferred + found), None)


def days(text: str | None) -> tuple[date, date] | None:
    """First and last day of a date of the dataset; None unless both are known to the day."""
    ends = (text or "").split("/")
    if len(ends) > 2 or not all(DAY.fullmatch(end) for end in ends):
        return None
    return date.fromisoformat(ends[0]), date.fromisoformat(ends[-1])


def birthday(text: str | None) -> date | None:
    """The day that returns each year: the first of a date or span that begins on a known day."""
    start = (text or "").split("/")[0]
    return date.fromisoformat(start) if DAY.fullmatch(start) else None


def in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def editions(dataset: dict) -> dict[int, tuple[date, date]]:
    """The editions that have a calendar file, with their days."""
    all_days = {edition["edition"]: days(dated(edition, "dates")) for edition in dataset["conferences"]}
    return {number: found for number, found in all_days.items() if found}


def anniversaries(dataset: dict) -> Counter:
    """The days of the round birthdays that the calendar must have, with their ages, as often as they are there."""
    occasions = [birthday(dated(it, "dates")) for it in dataset["conferences"] if it["status"] == "held"]
    for milestone in dataset["milestones"]:
        if "label" in milestone and "edition" not in milestone and "partnership" not in milestone:
            occasions.append(birthday(milestone["date"]))
    for partnership in dataset["partnerships"]:
        since = dated(partnership, "since")
        occasions.append(birthday(since))
        agreements = (agreement["date"] for agreement in partnership.get("agreements", []))
        occasions += [birthday(signed) for signed in agreements if signed != since]
    this = int(dataset["meta"]["version"][:4])
    found = Counter()
    for day in filter(None, occasions):
        for year in range(max(this, day.year + 1), this + AHEAD + 1):
            if (year - day.year) % 5 == 0:
                found[in_year(day, year), year - day.year] += 1
    return found


# What the files say.


def check_bytes(name: str, raw: bytes) -> None:
    """Lines: ended by CR and LF, at most 75 octets, no letter cut, nothing after the last."""
    expect(raw.endswith(b"END:VCALENDAR\r\n"), f"{name}: it does not end with END:VCALENDAR and a line end")
    expect(not raw.startswith(b"\xef\xbb\xbf"), f"{name}: a byte order mark")
    for number, line in enumerate(raw.split(b"\r\n")[:-1], 1):
        expect(b"\n" not in line and b"\r" not in line, f"{name}:{number}: a line end that is not CR LF")
        expect(0 < len(line) <= 75, f"{name}:{number}: {len(line)} octets")
        try:
            line.decode()
        except UnicodeDecodeError:
            expect(False, f"{name}:{number}: a letter is cut")


def check_properties(where: str, component, allowed: dict) -> bool:
    """Whether all that must be there is."""
    counts = Counter(key for key, _ in component.property_items(recursive=False, sorted=False))
    counts -= Counter({"BEGIN": 1, "END": 1})
    for key in counts.keys() | allowed.keys():
        low, high = allowed.get(key, (0, 0))
        expect(low <= counts[key] <= high, f"{where}: {key} stands there {counts[key]} times")
    return all(counts[key] >= low for key, (low, _) in allowed.items())


def check_event(where: str, event: Event, lang: str, version: date) -> bool:
    """Whether it has all that an event must have; the rest of the checks need that."""
    if not check_properties(where, event, EVENT):
        return False
    start, end = event["DTSTART"], event["DTEND"]
    for name, moment in (("DTSTART", start), ("DTEND", end)):
        expect(type(moment.dt) is date, f"{where}: {name} is not a day")
        expect(moment.params.get("VALUE") == "DATE", f"{where}: {name} does not say VALUE=DATE")
    expect(end.dt > start.dt, f"{where}: it ends before it begins")
    stamp = datetime(version.year, version.month, version.day, tzinfo=timezone.utc)
    expect(event["DTSTAMP"].dt == stamp, f"{where}: DTSTAMP is not the version of the data")
    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        if name in event:
            expect(event[name].params.get("LANGUAGE") == lang, f"{where}: {name} is not marked as {lang}")
            expect(event[name].strip() != "", f"{where}: {name} is empty")
            expect("\\" not in event[name], f"{where}: {name} is escaped twice")
    expect(f".{lang}@" in event["UID"], f"{where}: the UID does not name the language")
    expect(event["TRANSP"] == "TRANSPARENT", f"{where}: it makes its days busy")
    expect(event["STATUS"] in ("CONFIRMED", "TENTATIVE"), f"{where}: STATUS {event['STATUS']}")
    address = event.get("URL")
    expect(address is None or re.match(r"https?://[^/]+/", address), f"{where}: URL {address} is not absolute")
    return True


def check_calendar(name: str, raw: bytes, lang: str, version: date) -> list[Event]:
    check_bytes(name, raw)
    calendars = Calendar.from_ical(raw, multiple=True)
    expect(len(calendars) == 1, f"{name}: {len(calendars)} calendars")
    calendar = calendars[0]
    if not check_properties(name, calendar, CALENDAR):
        return []
    for broken in [calendar, *calendar.walk()]:
        expect(not broken.errors, f"{name}: {broken.errors}")
    for key, value in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")):
        expect(calendar[key] == value, f"{name}: {key} is {calendar[key]}")
    expect(calendar["NAME"] == calendar["X-WR-CALNAME"], f"{name}: two names")
    events = [part for part in calendar.subcomponents if isinstance(part, Event)]
    expect(len(events) == len(calendar.subcomponents) > 0, f"{name}: not events alone")
    uids = Counter(event.get("UID") for event in events)
    expect(all(count == 1 for count in uids.values()), f"{name}: an UID is there twice: {uids.most_common(1)}")
    return [event for event in events if check_event(f"{name}: {event.get('UID')}", event, lang, version)]


def whole_days(event: Event) -> tuple[date, date]:
    return event["DTSTART"].dt, event["DTEND"].dt - timedelta(days=1)


def check_language(dist: Path, lang: str, dataset: dict) -> dict[str, list[Event]]:
    """All files of a language, each with its events."""
    conferences, birthdays = LANGUAGES[lang]
    dates = editions(dataset)
    version = date.fromisoformat(dataset["meta"]["version"])
    names = {number: f"{lang}/{conferences}/{number}/{conferences}-{number}.ics" for number in dates}
    every, coming = f"{lang}/{conferences}/{conferences}.ics", f"{lang}/{birthdays}/{birthdays}.ics"
    there = {str(path.relative_to(dist)) for path in (dist / lang).rglob("*.ics")}
    expected = {*names.values(), every, coming}
    expect(there == expected, f"{lang}: files missing or too many: {sorted(there ^ expected)}")
    files = {name: check_calendar(name, (dist / name).read_bytes(), lang, version) for name in sorted(there & expected)}

    records = {record["edition"]: record for record in dataset["conferences"]}
    for number, name in names.items():
        for event in files.get(name, []):
            expect(whole_days(event) == dates[number], f"{name}: not the days of the dataset")
            status = {"held": "CONFIRMED", "announced": "TENTATIVE"}[records[number]["status"]]
            expect(event["STATUS"] == status, f"{name}: STATUS {event['STATUS']}")
            is_disputed = len(claims(records[number], "dates")) > 1
            words = {"fr": "Les sources divergent", "vi": "Các nguồn không thống nhất"}[lang]
            expect((words in event["DESCRIPTION"]) == is_disputed, f"{name}: it does not say whether sources differ")
        expect(len(files.get(name, [])) == 1, f"{name}: not one event")
    found = Counter(whole_days(event) for event in files.get(every, []))
    expect(found == Counter(dates.values()), f"{every}: not the days of the dataset")

    found = Counter()
    for event in files.get(coming, []):
        first, last = whole_days(event)
        age = {"fr": r"(\d+)e anniversaire\u00a0: ", "vi": r"Kỷ niệm (\d+) năm: "}[lang]
        years = re.match(age, event["SUMMARY"])
        expect(first == last, f"{coming}: {event['UID']} is longer than a day")
        expect(years is not None, f"{coming}: no age in {event['SUMMARY']}")
        found[first, int(years[1]) if years else 0] += 1
    wanted = anniversaries(dataset)
    for (day, years), count in sorted((wanted - found).items()):
        faults.append(f"{coming}: missing: {years} years on {day}, {count} times")
    for (day, years), count in sorted((found - wanted).items()):
        faults.append(f"{coming}: not in the dataset: {years} years on {day}, {count} times")
    return files


def main(dist: Path) -> int:
    dataset = json.loads((dist / "dataset.json").read_text())
    files = {}
    for lang in LANGUAGES:
        files |= check_language(dist, lang, dataset)
    # An UID names one event: the same one wherever it stands, and never one of another language.
    known: dict[str, tuple[str, bytes]] = {}
    for name, events in files.items():
        for event in events:
            text = event.to_ical()
            other, same = known.setdefault(event["UID"], (name, text))
            expect(same == text, f"{name}: {event['UID']} is another event in {other}")
            expect(other[:2] == name[:2], f"{name}: {event['UID']} is in another language in {other}")
    strays = [path for path in dist.rglob("*.ics") if path.relative_to(dist).parts[0] not in LANGUAGES]
    expect(not strays, f"calendars elsewhere: {strays}")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"calendar: {len(files)} files, {len(known)} events, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: calendars.py DIST")
    sys.exit(main(Path(sys.argv[1])))
