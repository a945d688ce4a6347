"""Acceptance and evaluation in public: the newest act of each, and nothing of one enterprise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from ledger.example import WHO
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

ACCEPTED = {"act": {**WHO, "kind": "complete", "on": "2022-07-01", "acceptance": {"share": 90}}}
EVALUATED = {"act": {"kind": "evaluate", "on": "2022-08-01", "by": "bureau-01", "cluster": "alpha"}}


def published(tmp_path: Path, *changes: dict[str, Any]) -> dict[str, Any]:
    """Give the dataset after an approval and these acts."""
    root = build(tmp_path, [{"run": "approve"}, *changes])
    return dataset(read_round(DiskTree(root), "2021").sound)


def test_nothing_is_said_before_there_is_an_act(tmp_path: Path) -> None:
    """An approved cluster has neither been accepted nor evaluated."""
    for cluster in published(tmp_path)["clusters"]:
        assert (cluster["acceptance"], cluster["evaluation"]) == (None, None)


def test_acts_say_what_came_of_it(tmp_path: Path) -> None:
    """The newest acceptance and evaluation are those of their acts; the other cluster has none."""
    alpha, beta = published(tmp_path, ACCEPTED, EVALUATED)["clusters"]
    assert alpha["acceptance"]["outcome"] == "pass"
    assert alpha["acceptance"]["act"] + 1 == alpha["evaluation"]["act"]
    assert alpha["evaluation"]["grade"] == "excellent"
    assert (alpha["awarded"], alpha["state"]["id"]) == (True, "evaluated")
    assert (beta["acceptance"], beta["evaluation"]) == (None, None)


def test_what_one_enterprise_bought_stays_its_own(tmp_path: Path) -> None:
    """Neither the actual purchases nor the use of each enterprise is published."""
    acts = published(tmp_path, ACCEPTED, EVALUATED)["acts"]
    complete, evaluate = acts[-2:]
    assert (complete["kind"], evaluate["kind"]) == ("complete", "evaluate")
    assert "acceptance" not in complete
    assert "usage" not in evaluate["result"]
