"""Figures worked out by hand: each folder is a small round and what it must come to.

`case.yaml` says the round (see `registers.py`) and the arithmetic in a comment; `expected.yaml`
says the rows of `subsidy`, `rank` and the awards. A row may leave out what it is not about.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from clusterfund.publish import shapes
from clusterfund.rules.awarded import award_row
from clusterfund.rules.ranking import rank
from clusterfund.rules.replay import active
from clusterfund.rules.subsidy import cluster_subsidy
from figures.registers import build, fen, uscc

if TYPE_CHECKING:
    from clusterfund.records import Register
    from clusterfund.rules.ranking import Ranked

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("*/case.yaml"))
EXPECTED = {
    folder: yaml.safe_load((folder / "expected.yaml").read_text("utf-8")) for folder in FOLDERS
}
ROWS = {"rank", "cluster", "score", "counted", "dropped", "conflicts", "tie_break", "outcome"}


def each_with(part: str) -> pytest.MarkDecorator:
    """Run a test for every case that expects a part."""
    folders = [folder for folder, expected in EXPECTED.items() if part in expected]
    return pytest.mark.parametrize("folder", folders, ids=lambda folder: folder.name)


def read(folder: Path) -> dict[str, Any]:
    """Read the round of a case."""
    return dict(yaml.safe_load((folder / "case.yaml").read_text("utf-8")))


def ranked(folder: Path) -> tuple[Register, list[Ranked]]:
    """Rank the round of a case."""
    case = read(folder)
    register = build(case)
    return register, rank(register, active(register), fen(case.get("committed", 0)))


def like(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Leave of a row what is wanted of it."""
    return {key: found[key] for key in wanted}


@each_with("subsidy")
def test_subsidy(folder: Path) -> None:
    """Every enterprise's limit, binding limit and amount, and the cluster's sum, are as by hand."""
    expected = EXPECTED[folder]["subsidy"]
    register = build(read(folder))
    figures = [cluster_subsidy(register.applications[slug], register) for slug in active(register)]
    rows = shapes.subsidy("2021", figures)["clusters"]
    assert {row["cluster"] for row in rows} == set(expected)
    for row in rows:
        wanted = dict(expected[row["cluster"]])
        by_name = {each["uscc"][-2:]: each for each in row["enterprises"]}
        enterprises = wanted.pop("enterprises")
        assert list(by_name) == sorted(enterprises)
        assert {name: like(by_name[name], enterprises[name]) for name in by_name} == enterprises
        assert like(row, wanted) == wanted


@each_with("rank")
def test_rank(folder: Path) -> None:
    """Order, score, tie-break, outcome and award of every cluster are as by hand."""
    expected = EXPECTED[folder]["rank"]
    rows = shapes.ranking(*ranked(folder))["ranking"]
    assert [row["cluster"] for row in rows] == [row["cluster"] for row in expected]
    found = [like(row, wanted) for row, wanted in zip(rows, expected, strict=True)]
    assert found == expected


@each_with("awards")
def test_awards(folder: Path) -> None:
    """What each enterprise of a supported cluster is awarded after all cuts is as by hand."""
    _, rows = ranked(folder)
    awards = [award_row(row.figure) for row in rows if row.outcome == "supported"]
    found = {
        award["cluster"]: {each["uscc"]: each["amount"] for each in award["enterprises"]}
        for award in awards
    }
    assert found == {
        slug: {uscc(name): amount for name, amount in award.items()}
        for slug, award in EXPECTED[folder]["awards"].items()
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_cases_say_something(folder: Path) -> None:
    """Every case has its arithmetic in a comment, and expects nothing that no test looks at."""
    assert (folder / "case.yaml").read_text("utf-8").startswith("# ")
    expected = EXPECTED[folder]
    assert expected.keys() & {"subsidy", "rank"}
    assert expected.keys() <= {"subsidy", "rank", "awards"}
    assert all(row.keys() <= ROWS | {"amount"} for row in expected.get("rank", []))
