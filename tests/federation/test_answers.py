"""Answers are exact: as planted, as plain Python reckons them, and as another engine has them."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
import sqlglot

from clusterfund.federation.queries import QUERIES, share
from clusterfund.uscc import fault
from federation.engines import asked, datafusion, gathered, reckoned, tables
from federation.small import SMALL, Cities
from publish.output_schemas import faults
from support.cities import NATIONAL, STAYERS

if TYPE_CHECKING:
    from pathlib import Path

each_query = pytest.mark.parametrize("name", QUERIES)


def test_planted_duplicates_are_found(cities: Cities) -> None:
    """Exactly the enterprises that were planted in two places are found, decoys are not."""
    rows = cities.federated("--format", "json").json["duplicates"]
    assert len(rows) == SMALL.repetitions
    assert len({row["uscc"] for row in rows}) == SMALL.repeated
    movers = {row["uscc"] for row in rows if row["cities"] > 1}
    stayers = {row["uscc"] for row in rows if row["rounds"] > 1}
    assert len(movers) == SMALL.cities // 2 * SMALL.rounds
    assert len(stayers) == SMALL.cities * STAYERS
    assert movers.isdisjoint(stayers)


def test_the_planted_provider_has_its_money(cities: Cities) -> None:
    """The national provider gets ten thousand of every enterprise with money, and of no other."""
    rows = cities.federated("--query", "providers", "--format", "json").json["providers"]
    national = next(row for row in rows if row["vendor"] == NATIONAL)
    assert national["amount"] == f"{SMALL.national}.00"
    assert national["cities"] == SMALL.cities
    whole = sum(Decimal(row["amount"]) for row in rows)
    assert national["share"] == share(SMALL.national, int(whole))


@each_query
def test_plain_python_agrees(cities: Cities, name: str) -> None:
    """Every answer is what plain Python reckons from the rows, in the same order."""
    answer = cities.federated("--query", name, "--format", "json").json[name]
    assert answer == reckoned(cities.descriptors)[name]
    assert answer != []


@pytest.mark.parametrize("load", [True, False], ids=["loaded", "files"])
@each_query
def test_another_engine_agrees(cities: Cities, name: str, tmp_path: Path, *, load: bool) -> None:
    """DataFusion gives the same rows in the same order for the same text."""
    context = datafusion(gathered(cities.descriptors, tmp_path), load=load)
    assert asked(context, name) == cities.federated("--query", name, "--format", "json").json[name]


def test_the_order_of_sources_changes_nothing(cities: Cities) -> None:
    """Sources in any order, and named twice, give the same bytes."""
    folders = [str(path) for path in cities.folder.iterdir()]
    random.Random(1).shuffle(folders)  # noqa: S311 -- an order, not a secret
    shuffled = Cities(cities.folder, ()).federated("--format", "json", *folders)
    assert shuffled == cities.federated("--format", "json")


def test_output_is_as_its_schema_says(cities: Cities) -> None:
    """JSON with every answer and JSON with a single one are as the schema says."""
    for options in ((), ("--query", "industries"), ("--sql", "SELECT 1 AS one")):
        assert faults("federate", cities.federated("--format", "json", *options).json) == []


def test_made_up_codes_are_sound(cities: Cities) -> None:
    """Codes of made-up enterprises and lead units have both check characters right."""
    found = tables(cities.descriptors)
    assert len(found["enterprises"]) == SMALL.rows
    assert {fault(row["uscc"]) for row in found["enterprises"]} == {None}
    assert {fault(row["lead_uscc"]) for row in found["clusters"]} == {None}


def test_shares_are_rounded_down() -> None:
    """A share has two decimals and is never more than it is."""
    assert [share(*each) for each in ((1, 3), (2, 3), (0, 7), (7, 7), (19_999, 20_000))] == [
        *("33.33", "66.66", "0.00", "100.00", "99.99"),
    ]


@pytest.mark.parametrize("dialect", ["spark", "trino"])
@each_query
def test_other_dialects_read_the_same(name: str, dialect: str) -> None:
    """Spark and Trino parse each text to the tree that DuckDB has, but for where nulls go.

    No question has nulls to order by.
    """
    assert _parsed(QUERIES[name].sql, dialect) == _parsed(QUERIES[name].sql, "duckdb")


def _parsed(text: str, dialect: str) -> Any:
    tree = sqlglot.parse_one(text, read=dialect)
    for each in tree.find_all(sqlglot.exp.Ordered):
        each.set("nulls_first", None)
    return tree
