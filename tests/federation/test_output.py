"""What is printed and written: tables in Chinese, CSV, a database file, nothing half done."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import duckdb
import pytest

from cli.running import is_one_chinese_sentence, process
from clusterfund.federation.queries import QUERIES
from federation.small import SMALL, Cities, rewritten

if TYPE_CHECKING:
    from pathlib import Path


def test_tables_are_chinese(cities: Cities) -> None:
    """Every answer has its title and the titles of its columns; long ones say how many rows."""
    lines = cities.federated("--top", "3").out.splitlines()
    assert lines[0] == "12 个来源，4 个城市，12 个城市批次，企业 900 行。"
    for query in QUERIES.values():
        head = lines[lines.index(query.title) + 1]
        assert head.split("  ")[0] == query.fields[0].title
        assert all(field.title in head for field in query.fields)
    assert f"（共 {SMALL.repetitions} 行，这里是前 3 行；用 --top 0 列出全部）" in lines
    assert [line.split("  ")[0] for line in lines[-4:-1]] == ["城市", "企业", "行业"]
    assert cities.federated("--top", "0", "--query", "duplicates").out.count("\n") == (
        SMALL.repetitions + 4
    )


def test_nothing_found_is_said(cities: Cities) -> None:
    """An answer without rows says so."""
    done = Cities(cities.folder, ()).federated("--query", "duplicates")
    assert "（没有）" not in done.out
    one = process("federate", cities.descriptors[0], "--query", "duplicates")
    assert one.out.splitlines()[-1] == "（没有）"
    assert one.err == ""


def test_csv_has_field_names(cities: Cities) -> None:
    """CSV is one answer, all of it, with the field names of JSON."""
    done = cities.federated("--query", "duplicates", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    found = cities.federated("--query", "duplicates", "--format", "json").json["duplicates"]
    assert rows == [{name: str(each) for name, each in row.items()} for row in found]


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--query", "duplicates", "--query", "providers"],
        ["--query", "duplicates", "--sql", "SELECT 1"],
    ],
)
def test_csv_of_several_answers_is_refused(cities: Cities, options: list[str]) -> None:
    """CSV cannot hold two tables."""
    done = cities.federated(*options, "--format", "csv")
    assert (done.code, done.out) == (2, "")
    assert "CSV 只能写一个问题的答案" in done.err


def test_a_database_is_written(cities: Cities, tmp_path: Path) -> None:
    """`--out` writes tables and questions for DuckDB's own shell, and takes an old one's place."""
    file = tmp_path / "out.duckdb"
    file.write_text("old")
    shown = cities.federated("--out", file)
    assert shown == cities.federated()
    assert [path.name for path in tmp_path.iterdir()] == ["out.duckdb"]
    with duckdb.connect(str(file), read_only=True) as connection:
        for name in QUERIES:
            assert connection.table(name).limit(1).fetchall() != []
        assert connection.execute("SELECT COUNT(*) FROM enterprises").fetchone() == (SMALL.rows,)
        assert connection.execute("SELECT COUNT(*) FROM sources").fetchone() == (12,)


def test_no_database_is_written_of_a_refusal(copied: Cities, tmp_path: Path) -> None:
    """Where a source is refused or a query is wrong, an older database stays as it was."""
    file = tmp_path / "out.duckdb"
    file.write_text("old")
    assert copied.federated("--out", file, "--sql", "SELECT").code == 2
    rewritten(copied.descriptors[0], "clusters", "FROM it LIMIT 1", honest=False)
    assert copied.federated("--out", file).code == 1
    assert file.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cities", "out.duckdb"]


def test_a_place_that_is_not_there_is_said(cities: Cities, tmp_path: Path) -> None:
    """A folder that is missing is named in one sentence."""
    done = cities.federated("--out", tmp_path / "no" / "out.duckdb")
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)


def test_output_is_the_same_everywhere(cities: Cities) -> None:
    """Locale, time zone and hash seed change nothing; nothing is said on the other stream."""
    words: list[str | Path] = ["federate", *sorted(cities.folder.iterdir()), "--format", "json"]
    first = process(*words, settings={"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "1"})
    second = process(
        *words, settings={"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2"}
    )
    assert first == second
    assert (first.code, first.err) == (0, "")


@pytest.mark.parametrize("count", ["x", "-1", "1.5", "²", "1" * 10])
def test_a_number_of_rows_is_a_whole_number(cities: Cities, count: str) -> None:
    """Anything else than a whole number of rows is wrong usage."""
    done = cities.federated("--top", count)
    assert (done.code, done.out) == (2, "")
    assert "不是整数，请写成 20 的样子。" in done.err
