"""Names that a city chose, and names of folders, are data: nothing in them is run or matched."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from cli.running import ran
from federation.small import Cities, rewritten

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "'; DROP TABLE clusters; --",
    '" OR 1=1 --',
    "x\x1b[2Jy",
    "::error::x",
    "=HYPERLINK(1)",
    "\u202egnp.exe",
    "{0} {} %s $1 ?",
    "a\nb",
)
FOLDERS = (
    "city=9999",
    "round=1900",
    "[ab]*?",
    "it's",
    'say "x"',
    "a;b",
    "a b",
    "-x",
    "名",
    "a\nb",
    "$1",
    "s3:",
)


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_are_shown_and_not_run(copied: Cities, name: str) -> None:
    """A name of an enterprise comes out exactly in JSON, and harmless in tables and CSV."""
    quoted = name.replace("'", "''")
    for descriptor in copied.descriptors:
        rewritten(descriptor, "enterprises", f"SELECT * REPLACE ('{quoted}' AS name) FROM it")  # noqa: S608 -- a test's own text
    options = ("--query", "duplicates")
    rows = copied.federated(*options, "--format", "json").json["duplicates"]
    assert {row["name"] for row in rows} == {name}
    shown = copied.federated(*options).out
    assert len(rows) > 20
    assert shown.count("\n") == 4 + 20 + 1
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "\n::error::" not in shown
    for line in copied.federated(*options, "--format", "csv").out.splitlines():
        assert not any(cell.startswith("=") for cell in line.split(","))


@pytest.mark.parametrize("name", FOLDERS)
def test_hostile_folders_are_only_places(cities: Cities, tmp_path: Path, name: str) -> None:
    """Whatever a folder is called, its files alone are read, and its name says nothing."""
    place = tmp_path / "sites"
    shutil.copytree(cities.folder / "city-000", place / name)
    if name == "[ab]*?":  # what the name would match
        shutil.copytree(cities.folder / "city-001", place / "axx")
    wanted = ran("federate", cities.folder / "city-000", "--format", "json").json
    got = ran("federate", place / name, "--format", "json").json
    assert [row.pop("source") for row in got["sources"]] == [
        str(place / name / f"data/{year}/datapackage.json") for year in (2021, 2022, 2023)
    ]
    for row in wanted["sources"]:
        del row["source"]
    assert got == wanted


def test_a_fault_shows_names_harmlessly(copied: Cities) -> None:
    """A fault of a source with a hostile city stays one line without controls."""
    text = "SELECT * REPLACE ('x\n\x1b[2J' AS city) FROM it"
    rewritten(copied.descriptors[0], "clusters", f"{text} UNION ALL {text}")
    done = copied.federated()
    assert done.code == 1
    assert "\x1b" not in done.err
    assert all(line.startswith(("/", "1 个来源")) for line in done.err.splitlines())
