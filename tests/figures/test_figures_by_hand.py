"""Figures worked out by hand: each folder is a small round and what it must come to.

`case.yaml` says the round (see `registers.py`) and the arithmetic in a comment; `expected.yaml`
says the rows of `subsidy`, `rank` and the awards. A row may leave out what it is not about.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from clusterfund.publish import shapes
from clusterfund.rules.ranking import rank
from clusterfund.rules.results import award_row
from clusterfund.rules.states import active
from clusterfund.rules.subsidy import cluster_subsidy
from figures.registers import build, fen, uscc

FOLDERS = sorted(path.parent for path in Path(__file__).parent.glob("*/case.yaml"))
ROWS = {"rank", "cluster", "score", "counted", "dropped", "conflicts", "tie_break", "outcome"}


def read(folder: Path, name: str) -> dict[str, Any]:
    """Read one of the two documents of a case."""
    return dict(yaml.safe_load((folder / name).read_text("utf-8")))


def like(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Leave of a row what is wanted of it."""
    return {key: found[key] for key in wanted}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_subsidy(folder: Path) -> None:
    """Every enterprise's limit, binding limit and amount, and the cluster's sum, are as by hand."""
    expected = read(folder, "expected.yaml").get("subsidy", {})
    register = build(read(folder, "case.yaml"))
    figures = [cluster_subsidy(register.applications[slug], register) for slug in active(register)]
    for row in shapes.subsidy("2021", figures)["clusters"]:
        if row["cluster"] not in expected:
            continue
        wanted = dict(expected[row["cluster"]])
        by_name = {each["uscc"][-2:]: each for each in row["enterprises"]}
        enterprises = wanted.pop("enterprises")
        assert sorted(by_name) == sorted(enterprises)
        assert {name: like(by_name[name], enterprises[name]) for name in by_name} == enterprises
        assert like(row, wanted) == wanted
    assert expected.keys() <= register.applications.keys()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_rank(folder: Path) -> None:
    """Order, score, tie-break, outcome, award and its split over the enterprises are as by hand."""
    expected = read(folder, "expected.yaml")
    case = read(folder, "case.yaml")
    register = build(case)
    rows = rank(register, active(register), fen(case.get("committed", 0)))
    if "rank" in expected:
        shown = shapes.ranking(register, rows)["ranking"]
        assert [row["cluster"] for row in shown] == [row["cluster"] for row in expected["rank"]]
        found = [like(row, wanted) for row, wanted in zip(shown, expected["rank"], strict=True)]
        assert found == expected["rank"]
    if "awards" in expected:
        awards = [award_row(row.figure) for row in rows if row.outcome == "supported"]
        assert {
            award["cluster"]: {each["uscc"]: each["amount"] for each in award["enterprises"]}
            for award in awards
        } == {
            slug: {uscc(name): amount for name, amount in award.items()}
            for slug, award in expected["awards"].items()
        }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_cases_say_something(folder: Path) -> None:
    """Every case has its arithmetic in a comment, and expects rows that exist."""
    assert (folder / "case.yaml").read_text("utf-8").startswith("# ")
    expected = read(folder, "expected.yaml")
    assert expected.keys() & {"subsidy", "rank"}
    assert expected.keys() <= {"subsidy", "rank", "awards"}
    assert all(row.keys() <= ROWS | {"amount"} for row in expected.get("rank", []))
