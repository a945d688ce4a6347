"""What of a ranking's analysis the public sees: what the round says, from the notice on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.marked import ROUND
from publish.output_schemas import faults
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

ALL = ["mean", "median", "trimmed_mean", "range", "margin", "flips", "agreement"]


def published(tmp_path: Path, names: list[str], last: str) -> tuple[Path, list[dict[str, Any]]]:
    """Play a round that publishes some items up to an act; give its public ranking."""
    value = {"value": names, "basis": "programme"}
    change = {"set": {**ROUND, "call/round.yaml#/review/publish": value}}
    root = build(tmp_path, [change, {"run": last}])
    made = dataset(read_round(DiskTree(root), "2021").sound)
    assert faults("dataset", made) == []
    return root, list(made["ranking"])


@pytest.mark.parametrize("names", [[], ["margin"], ["flips", "mean"], ALL])
def test_exactly_what_the_round_says(names: list[str], tmp_path: Path) -> None:
    """Each row has the items that the round publishes, the same as the command shows, no other."""
    root, rows = published(tmp_path, names, "notice")
    shown = ran("rank", "2021", "--margin", "--format", "json", "--root", root).json["ranking"]
    wanted = {row["cluster"]: row["analysis"] for row in shown}
    for row in rows:
        kept = {name: wanted[row["cluster"]][name] for name in names}
        assert row.get("analysis", {}) == kept


def test_two_sheets_are_not_given_away(tmp_path: Path) -> None:
    """Of two sheets neither the range nor the distance is public: both totals would be."""
    few = {"call/round.yaml#/review/min_reviewers/value": 2}
    folders = ("reviews/alpha", "reviews/beta")
    gone = [f"{folder}/expert-0{at}.yaml" for folder in folders for at in (3, 4, 5)]
    value = {"value": ALL, "basis": "programme"}
    change = {"set": {**ROUND, **few, "call/round.yaml#/review/publish": value}}
    root = build(tmp_path, [change, {"remove": gone}, {"run": "notice"}])
    rows = dataset(read_round(DiskTree(root), "2021").sound)["ranking"]
    assert len(rows) == 2
    for row in rows:
        assert (row["analysis"]["range"], row["analysis"]["agreement"]) == (None, None)
        assert row["analysis"]["mean"] is not None


def test_nothing_before_the_notice(tmp_path: Path) -> None:
    """Before the notice no row is public, whatever the round publishes."""
    assert published(tmp_path, ALL, "file")[1] == []


def test_the_award_page_shows_it(tmp_path: Path) -> None:
    """The page of the list has a table of it, only where there is something to show."""
    root, _ = published(tmp_path / "all", ALL, "notice")
    assert ran("render", "--root", root).code == 0
    page = (root / "docs/awards/2021/index.page").read_text("utf-8")
    assert "排序有多稳" in page
    assert page.count("离扶持线</th>") == 1
    assert "expert-" not in page
    bare, _ = published(tmp_path / "none", [], "notice")
    assert ran("render", "--root", bare).code == 0
    assert "排序有多稳" not in (bare / "docs/awards/2021/index.page").read_text("utf-8")
