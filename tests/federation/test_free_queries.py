"""The user's own query reads what was loaded: no other file, no network, and it changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from cli.running import is_one_chinese_sentence
from clusterfund.federation.engine import opened
from federation.small import SMALL, Cities

if TYPE_CHECKING:
    from pathlib import Path


def test_own_query_reads_the_tables(cities: Cities) -> None:
    """The tables, and the named questions as views, can be asked; exact decimals are text."""
    text = (
        "SELECT 1 AS one, NULL AS nothing, TRUE AS yes, SUM(amount) AS amount, "
        "COUNT(*) AS rows, DATE '2021-09-01' AS day, (SELECT COUNT(*) FROM duplicates) AS again "
        "FROM enterprises WHERE amount < 1"
    )
    done = cities.federated("--sql", text, "--format", "json").json
    assert done["duplicates"] is None
    assert done["sql"] == {
        "columns": ["one", "nothing", "yes", "amount", "rows", "day", "again"],
        "rows": [[1, None, True, "0.00", 8, "2021-09-01", SMALL.repetitions]],
    }


def test_own_query_is_shown_as_a_table_and_as_csv(cities: Cities) -> None:
    """Columns keep their names and order, also where two have one name; texts are harmless."""
    text = "SELECT '=1+1' AS a, 'x\x1b[31m' AS a, NULL AS b"
    table = cities.federated("--sql", text).out.splitlines()
    assert table[1:] == ["", "自己写的查询", "a     a          b", "=1+1  x\\x1b[31m"]
    csv = cities.federated("--sql", "SELECT '=1+1' AS a, 2 AS a", "--format", "csv").out
    assert csv == "a,a\n'=1+1,2\n"


@pytest.mark.parametrize(
    "text",
    [
        "DELETE FROM enterprises",
        "DROP TABLE clusters",
        "CREATE TABLE mine AS SELECT 1",
        "SET threads = 1",
        "COPY clusters TO 'out.csv'",
        "ATTACH 'other.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "PRAGMA version",
        "SELECT 1; SELECT 2",
        "",
        ";",
        "-- nothing",
    ],
)
def test_what_is_no_query_is_refused(cities: Cities, text: str) -> None:
    """Anything but one SELECT is refused in one sentence, exit code 2."""
    done = cities.federated("--sql", text)
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err)
    assert "一条查询" in done.err


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * FROM read_csv('/etc/hostname')",
        "SELECT * FROM read_text('{file}')",
        "SELECT * FROM '{file}'",
        "SELECT * FROM read_parquet('https://example.com/x.parquet')",
        "SELECT * FROM glob('/etc/*')",
        "WITH gone AS (DELETE FROM clusters RETURNING *) SELECT * FROM gone",
        "SELECT * FROM nowhere",
        "SELECT 1 +",
        "SELECT CAST('x' AS INTEGER)",
    ],
)
def test_what_cannot_be_run_is_said(cities: Cities, text: str) -> None:
    """A query for other files, for the network, with changes or mistakes fails in one sentence."""
    done = cities.federated("--sql", text.format(file=cities.descriptors[0]))
    assert (done.code, done.out) == (2, "")
    assert is_one_chinese_sentence(done.err), done.err


def test_extensions_are_off(cities: Cities, tmp_path: Path) -> None:
    """Nothing is fetched or loaded by itself, none was, and a query cannot turn that on again."""
    names = ("autoinstall_known_extensions", "autoload_known_extensions")
    listed = ", ".join(f"'{name}'" for name in (*names, "enable_external_access"))
    text = f"SELECT name, value FROM duckdb_settings() WHERE name IN ({listed}) ORDER BY name"  # noqa: S608 -- names of ours only
    done = cities.federated("--sql", text, "--format", "json").json
    assert done["sql"]["rows"] == [
        *([name, "false"] for name in names),
        ["enable_external_access", "false"],
    ]
    with opened(tmp_path / "x.duckdb") as connection, pytest.raises(duckdb.Error):
        connection.execute("SELECT * FROM read_parquet('https://example.com/x.parquet')")
