"""What the public sees of a cluster at each stage (guide 四（二）)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import ODD, RECEIVE_ALPHA
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

BRIEF = {"cluster", "name", "industry", "lead", "state", "awarded", "history", "reason"}
FULL = BRIEF | {"application", "plan", "amount", "reduced", "enterprises"}
FULL |= {"acceptance", "evaluation"}
BEFORE = ("receive", "accept", "rank", "file")
STATE = {"receive": "received", "accept": "accepted", "rank": "supported", "file": "filed"}


def published(tmp_path: Path, changes: Changes) -> dict[str, Any]:
    """Build a register and give its dataset."""
    return dataset(read_round(DiskTree(build(tmp_path, changes)), "2021").sound)


def states(data: dict[str, Any]) -> dict[str, str]:
    """Give the state of every cluster of a dataset."""
    return {each["cluster"]: each["state"]["id"] for each in data["clusters"]}


def test_drafts_are_absent(tmp_path: Path) -> None:
    """Nothing of an application is public before it was received."""
    data = published(tmp_path, [])
    assert (data["clusters"], data["ranking"], data["acts"], data["notices"]) == ([], [], [], [])
    text = json.dumps(data, ensure_ascii=False)
    assert [word for word in ("alpha", "beta", "水暖", "示例甲") if word in text] == []


def test_a_draft_beside_a_received_cluster_is_absent(tmp_path: Path) -> None:
    """One received cluster does not show another that is a draft."""
    data = published(tmp_path, [{"act": RECEIVE_ALPHA}])
    assert states(data) == {"alpha": "received"}
    assert "beta" not in json.dumps(data)


@pytest.mark.parametrize("last", BEFORE)
def test_clusters_are_brief_before_the_notice(last: str, tmp_path: Path) -> None:
    """Until the notice a cluster shows its name, industry, lead, state and history only."""
    data = published(tmp_path, [{"run": last}])
    assert states(data) == {"alpha": STATE[last], "beta": STATE[last]}
    assert [set(each) for each in data["clusters"]] == [BRIEF, BRIEF]
    assert (data["ranking"], data["notices"], data["totals"]["amount"]) == ([], [], "0.00")


@pytest.mark.parametrize("last", BEFORE)
def test_no_figure_before_the_notice(last: str, tmp_path: Path) -> None:
    """Until the notice nothing in the whole dataset names an amount, a score or a member."""
    data = published(tmp_path, [{"run": last}])
    text = json.dumps([data["clusters"], data["acts"]], ensure_ascii=False)
    secrets = ("3000000.00", "300000.00", '"score"', '"amount"', "示例甲一厂")
    assert [word for word in secrets if word in text] == []


@pytest.mark.parametrize(("last", "state"), [("notice", "noticed"), ("approve", "approved")])
def test_clusters_are_whole_from_the_notice_on(last: str, state: str, tmp_path: Path) -> None:
    """From the notice on a cluster shows its form, its plan, its members and its amounts."""
    data = published(tmp_path, [{"run": last}])
    assert states(data) == {"alpha": state, "beta": state}
    assert [set(each) for each in data["clusters"]] == [FULL, FULL]
    assert [each["amount"] for each in data["clusters"]] == ["3000000.00", "3000000.00"]
    assert [row["cluster"] for row in data["ranking"]] == ["alpha", "beta"]
    assert [row["amount"] for row in data["notices"][0]["rows"]] == ["3000000.00", "3000000.00"]


def test_rejected_and_withdrawn_are_brief(tmp_path: Path) -> None:
    """A cluster that was rejected or withdrawn shows its name, its state and the reason."""
    data = published(tmp_path, ODD["rejected and withdrawn"])
    assert states(data) == {"alpha": "rejected", "beta": "withdrawn"}
    assert [set(each) for each in data["clusters"]] == [BRIEF, BRIEF]
    assert [each["reason"] for each in data["clusters"]] == ["不足十家。", "撤回。"]
    assert data["clusters"][0]["history"] == [
        {"act": 1, "on": "2021-09-07", "state": {"id": "received", "title": "已收件"}},
        {"act": 3, "on": "2021-09-08", "state": {"id": "rejected", "title": "不予受理"}},
    ]


def test_a_returned_cluster_says_why_until_it_is_received_again(tmp_path: Path) -> None:
    """The reason of a return is shown while the cluster is returned, and no longer."""
    back = {"act": {**RECEIVE_ALPHA, "kind": "return", "on": "2021-09-08", "reason": "请补简介。"}}
    again = {"act": {**RECEIVE_ALPHA, "on": "2021-09-09"}}
    shown = []
    for count, changes in enumerate(([], [again])):
        data = published(tmp_path / str(count), [{"act": RECEIVE_ALPHA}, back, *changes])
        shown.append((states(data)["alpha"], data["clusters"][0]["reason"]))
    assert shown == [("returned", "请补简介。"), ("received", "")]


def test_not_supported_clusters_stay_brief(tmp_path: Path) -> None:
    """When others are announced, a cluster below the pass mark shows rank and score only."""
    data = published(tmp_path, ODD["below the pass mark"])
    assert states(data) == {"alpha": "approved", "beta": "not_supported"}
    assert [set(each) for each in data["clusters"]] == [FULL, BRIEF]
    assert [(row["cluster"], row["outcome"], row["amount"]) for row in data["ranking"]] == [
        ("alpha", "supported", "3000000.00"),
        ("beta", "not_supported", "0.00"),
    ]
    assert [row["cluster"] for row in data["notices"][0]["rows"]] == ["alpha"]


def test_a_cluster_without_plan_has_an_empty_one(tmp_path: Path) -> None:
    """A plan that is missing is an empty object, not a fault."""
    plans = {
        each["cluster"]: each["plan"] for each in published(tmp_path, ODD["no plan"])["clusters"]
    }
    assert plans["beta"] == {}
    assert plans["alpha"].keys() == {"tasks", "milestones", "targets", "projects"}


def test_notices_say_when_they_were_followed(tmp_path: Path) -> None:
    """A notice has both its ends, and the day of the approval once there is one."""
    noticed = published(tmp_path / "1", [{"run": "notice"}])["notices"][0]
    assert (noticed["first_day"], noticed["last_day"]) == ("2021-09-14", "2021-09-18")
    assert (noticed["days"], noticed["document"], noticed["approved_on"]) == (5, "", None)
    approved = published(tmp_path / "2", [{"run": "approve"}])["notices"][0]
    assert approved["approved_on"] == "2021-09-22"
