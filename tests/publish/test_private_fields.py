"""What no schema marks public is seen nowhere: not in the data, not on a page."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from zipfile import ZipFile

import duckdb
import pytest

from cli.running import ran
from clusterfund.publish.forms import forms
from publish.marked import looked_for, marked
from publish.markers import KINDS, MARKS, WHERE, private, schema

if TYPE_CHECKING:
    from pathlib import Path

SHEET = re.compile(r"submissions/2021/reviews/(alpha|beta)/marked-[a-z0-9-]+(\.digest)?\.yaml")
REFERENCE = {"docs/data/programme.json", "docs/apply/fields.md"}
WORDS = json.dumps(forms(), ensure_ascii=False)
"""What the reference says of the forms themselves: a choice's name is no value of anybody."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of the marked round once."""
    root = marked(tmp_path_factory.mktemp("marked"))
    done = ran("render", "--root", root)
    assert (done.code, done.err) == (0, "")
    return root


@pytest.mark.parametrize("kind", KINDS)
def test_every_private_field_is_marked(kind: str) -> None:
    """The marks name exactly the fields that the schema does not mark public."""
    assert set(MARKS.get(kind, {})) == set(private(schema(kind)))


def test_every_kind_has_a_place() -> None:
    """No kind of document is left out of the round that is marked."""
    assert set(WHERE) == set(KINDS)


def test_marks_are_in_the_register(site: Path) -> None:
    """Every mark really stands in the register that is published."""
    files = (site / "submissions").rglob("*.*")
    register = "".join(path.read_text("utf-8") for path in files if path.is_file())
    assert [text for text in sorted(looked_for()) if text not in register] == []


def written(path: Path) -> str:
    """Give all text of a file; that of a workbook is in its parts, of Parquet in its rows."""
    if path.suffix == ".parquet":
        rows = duckdb.read_parquet(str(path))
        return repr([rows.columns, *rows.fetchall()])
    if path.suffix != ".xlsx":
        return path.read_text("utf-8")
    with ZipFile(path) as parts:
        return "".join(parts.read(name).decode() for name in parts.namelist())


def test_nothing_private_is_published(site: Path) -> None:
    """No mark is seen in any page or data file, but for sheets named in the rank's manifest."""
    published = {
        path.relative_to(site).as_posix(): SHEET.sub("", written(path))
        for path in (site / "docs").rglob("*.*")
        if path.is_file()
    }
    assert {"docs/data/2021.json", "docs/data/programme.json", "docs/index.md"} <= set(published)
    seen = [
        (text, path)
        for text in sorted(looked_for())
        for path in published
        if text in published[path] and not (path in REFERENCE and text in WORDS)
    ]
    assert seen == []


def test_the_round_was_announced(site: Path) -> None:
    """The marked round is one whose figures are all public, so that there was much to leak."""
    data = json.loads((site / "docs/data/2021.json").read_text("utf-8"))
    assert [each["state"]["id"] for each in data["clusters"]] == ["approved", "approved"]
    assert [len(each["enterprises"]) for each in data["clusters"]] == [10, 10]


def test_private_names_are_not_published(site: Path) -> None:
    """The dataset has no field of a private name below a cluster."""
    data = json.loads((site / "docs/data/2021.json").read_text("utf-8"))
    for cluster in data["clusters"]:
        for enterprise in cluster["enterprises"]:
            assert enterprise["address"].keys() == {"division"}
            kept = {"ownership", "registered_capital", "revenue_last_year", "employees", "profile"}
            assert not kept & enterprise.keys()
    assert [act for act in data["acts"] if "by" in act] == []
