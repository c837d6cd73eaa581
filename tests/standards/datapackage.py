"""The tables as frictionless reads them: by datapackage.json alone, with types, keys, references, sizes and hashes."""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from frictionless import FrictionlessException, Package

TABLES = "csv"


def faults(folder: Path) -> list[str]:
    """Every error and every warning, of the package and of each table."""
    try:
        report = Package(str(folder / "datapackage.json")).validate()
    except FrictionlessException as exception:
        # So the library tells a description that it cannot use.
        return [str(exception)]
    found = [f"{error.title}: {error.message}" for error in report.errors] + list(report.warnings)
    for task in report.tasks:
        found += [f"{task.place}: {error.title}: {error.message}" for error in task.errors]
        found += [f"{task.place}: {warning}" for warning in task.warnings]
    if not report.valid and not found:
        found.append("not valid")
    return found


def broken(folder: Path, name: str, change) -> list[str]:
    """The faults of a copy in which one file is changed."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place)
        shutil.copytree(folder / TABLES, copy / TABLES)
        shutil.copy(folder / "datapackage.json", copy)
        file = copy / name
        before = file.read_bytes()
        file.write_bytes(change(before))
        assert file.read_bytes() != before, f"{name} was not changed"
        return faults(copy)


def main(dist: Path) -> None:
    found = faults(dist)
    assert not found, "\n".join(found)

    package = Package(str(dist / "datapackage.json"))
    files = {f"{TABLES}/{file.name}" for file in (dist / TABLES).glob("*.csv")}
    assert {resource.path for resource in package.resources} == files, "a table without description, or the reverse"
    dataset = json.loads((dist / "dataset.json").read_text("utf-8"))
    assert package.version == dataset["meta"]["version"], package.version
    assert {licence["name"] for licence in package.licenses} == {"CC0-1.0", "CC-BY-4.0"}, package.licenses
    assert len(package.sources) == len(dataset["sources"])

    for resource in package.resources:
        assert resource.schema.fields and resource.hash and resource.bytes, resource.name
        for described in [resource, *resource.schema.fields]:
            # Both languages in front of a reader who has set none.
            assert described.title, f"{resource.name}: {described}"
    counts = {"localities": "localities", "partnerships": "partnerships", "sources": "sources", "changes": "changes"}
    for table, field in counts.items():
        rows = package.get_resource(table).read_rows()
        assert len(rows) == len(dataset[field]), table
    eighth = next(row for row in package.get_resource("conferences").read_rows() if row["edition"] == 8)
    assert str(eighth["first_day"]) == "2010-11-05" and eighth["country"] == "VN", eighth

    # A reader that finds nothing in anything would pass all this.
    for name, change, fault in [
        ("csv/partnerships.csv", lambda text: text.replace(b",ha-noi,", b",atlantis,", 1), "ForeignKey Error"),
        ("csv/localities.csv", lambda text: text.replace(b",municipality,", b",planet,", 1), "Constraint Error"),
        ("csv/conferences.csv", lambda text: text.replace(b"\r\n1,", b"\r\none,", 1), "Type Error"),
        ("csv/sectors.csv", lambda text: text.replace(b"name_vi", b"nom_vi", 1), "Incorrect Label"),
        ("csv/questions.csv", lambda text: text + text.split(b"\r\n")[1] + b"\r\n", "PrimaryKey Error"),
        ("datapackage.json", lambda text: text.replace(b'"integer"', b'"whole"', 1), "field type"),
    ]:
        seen = " ".join(broken(dist, name, change))
        assert fault in seen, f"{name}: expected {fault}, found: {seen or 'nothing'}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
