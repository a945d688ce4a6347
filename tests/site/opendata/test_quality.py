"""The report on our own data counts right, passes sound data, and fails damaged data."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund import jsontext
from clusterfund.site.opendata.checking import SHOWN
from clusterfund.site.opendata.fields import Field
from clusterfund.site.opendata.formats import csv_of, json_of
from clusterfund.site.opendata.quality import _fits, report
from clusterfund.site.opendata.tables import TABLES
from publish.odd_registers import ODD

from .damages import DAMAGES
from .reading import data_of, file_of, quality_of, released, rows_of, second

if TYPE_CHECKING:
    from collections.abc import Mapping

SOUND = sorted({*ODD, ""} - {"overridden"})
"""What an override may do to the sum of a cluster is told, not hidden."""


def reported(data: dict[str, Any]) -> dict[str, Any]:
    """Report on a dataset; damaged rows are not written as Parquet, which would refuse them."""
    filled = [(table, table.rows(data)) for table in TABLES]
    files = {f"{table.name}.csv": csv_of(table, rows) for table, rows in filled}
    files |= {f"{table.name}.json": json_of(rows) for table, rows in filled}
    return report(data, filled, files)


def failed(found: Mapping[str, Any]) -> set[str]:
    """Name the checks that failed: `table.check` or `check`."""
    names = {each["id"] for each in found["checks"] if each["result"] == "fail"}
    return names | {
        f"{table['table']}.{each['id']}"
        for table in found["tables"]
        for each in table["checks"]
        if each["result"] == "fail"
    }


@pytest.mark.parametrize("name", SOUND)
def test_sound_data_passes(name: str) -> None:
    """Every register that the program made passes at every stage, and empty checks say so."""
    found = quality_of(name)
    assert failed(found) == set()
    assert found["passed"] is True
    assert found["results"]["fail"] == 0
    assert sum(found["results"].values()) == 40


def test_the_sample_leaves_no_check_without_data() -> None:
    """In the sample every check has something to look at."""
    assert quality_of()["results"] == {"pass": 40, "fail": 0, "none": 0}


def test_an_override_that_does_not_add_up_is_told() -> None:
    """Where an official changed one amount by hand and not the sum, the report says so."""
    found = quality_of("overridden")
    assert (found["passed"], failed(found)) == (False, {"members-amount", "notices"})


@pytest.mark.parametrize("name", DAMAGES)
def test_damaged_data_fails(name: str) -> None:
    """Every kind of damage fails exactly the checks that look at it."""
    damage, wanted = DAMAGES[name]
    data = data_of()
    damage(data)
    found = reported(data)
    assert failed(found) == wanted
    assert found["passed"] is False


def test_every_check_is_failed_by_some_damage() -> None:
    """No check exists that no damage of these tests can fail."""
    found = reported(data_of())
    ids = {each["id"] for each in found["checks"]}
    ids |= {each["id"] for table in found["tables"] for each in table["checks"]}
    assert {name.rpartition(".")[2] for _, names in DAMAGES.values() for name in names} == ids


@pytest.mark.parametrize("name", ["clusters.csv", "funds.json"])
def test_a_file_that_differs_fails(name: str) -> None:
    """A file whose rows are not the dataset's is found: one changed, one missing."""
    filled = [(table, table.rows(data_of())) for table in TABLES]
    files = {f"{table.name}.csv": csv_of(table, rows) for table, rows in filled}
    files |= {f"{table.name}.json": json_of(rows) for table, rows in filled}
    if name.endswith("csv"):
        files[name] = files[name].replace(b"88.00", b"88.01")
    else:
        files[name] = jsontext.written(json.loads(files[name])[1:])
    found = report(data_of(), filled, files)
    assert failed(found) == {f"{name.partition('.')[0]}.copies"}


def test_hidden_sums_are_not_looked_at() -> None:
    """What the dataset hides is no failure, and nothing is added up from which it would follow."""
    data = data_of()
    data["funds"]["clusters"][0] |= dict.fromkeys(("used", "left", "recovered", "expired", "using"))
    found = {each["id"]: each for each in reported(data)["checks"]}
    assert [(found[name]["result"], found[name]["checked"]) for name in ("vouchers", "funds")] == [
        ("pass", 2),
        ("pass", 1),
    ]


def test_failures_say_where_and_what() -> None:
    """A failure names the place, what was found and what was wanted."""
    data = data_of()
    data["totals"]["amount"] = "1.00"
    [check] = [each for each in reported(data)["checks"] if each["id"] == "totals"]
    assert (check["checked"], check["failed"]) == (6, 2)
    assert check["failures"][0] == {
        "where": "获批集群补贴",
        "found": "12000000.00",
        "wanted": "1.00",
    }


def test_many_failures_are_counted_and_some_listed() -> None:
    """All failures are counted and the first are listed."""
    data = data_of()
    for each in data["acts"]:
        each["number"] = 0
    [check] = [each for each in reported(data)["checks"] if each["id"] == "numbers"]
    assert (check["failed"], len(check["failures"])) == (len(data["acts"]), SHOWN)


def test_missing_values_are_counted() -> None:
    """Each column's missing values and each table's rows are what the tables have."""
    found = quality_of()
    for table, (name, rows) in zip(found["tables"], rows_of(data_of()).items(), strict=True):
        assert (table["table"], table["rows"]) == (name, len(rows))
        assert {column["name"]: column["missing"] for column in table["columns"]} == {
            column: sum(row[column] is None for row in rows) for column in rows[0]
        }


def test_digests_are_those_of_the_files() -> None:
    """The report gives size and SHA-256 of every table's file and of the workbook."""
    each = released()
    said = json.loads(file_of(each, "quality.json"))
    names = [file["path"] for file in said["files"]]
    assert len(names) == 19
    for file in said["files"]:
        content = file_of(each, file["path"])
        assert (file["bytes"], file["sha256"]) == (
            len(content),
            hashlib.sha256(content).hexdigest(),
        )


def test_second_round_passes() -> None:
    """A round with other divisions, hostile names and no budget passes as well."""
    assert failed(reported(second())) == set()


@pytest.mark.parametrize("value", [True, 1.5, "1", None, -1])
def test_a_count_is_a_whole_number(value: Any) -> None:
    """Neither a boolean nor text nor a fraction is a count."""
    assert not _fits(Field("x", "数", "count", "数。"), value)


def test_a_text_is_text() -> None:
    """A number where a text should stand does not fit."""
    assert not _fits(Field("x", "文", "text", "文。"), 1)
    assert _fits(Field("x", "文", "text", "文。"), "多\n行")
