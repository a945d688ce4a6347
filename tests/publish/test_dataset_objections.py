"""What the public sees of objections: frozen notices, rulings with reasons, nobody's name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.publish.dataset import dataset
from clusterfund.publish.notices import LATER
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from publish.odd_registers import ADJUSTED, CORRECTED, EXCLUDED, OBJECTION, REVOKED, RULING
from support.building import build, operate

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

APPROVE = {"kind": "approve", "by": "bureau-01"}
BRIEF = {"cluster", "name", "industry", "lead", "state", "awarded", "history", "reason"}


def published(root: Path) -> dict[str, Any]:
    """Give the dataset of a register."""
    return dataset(read_round(DiskTree(root), "2021").sound)


def made(tmp_path: Path, changes: Changes) -> dict[str, Any]:
    """Build a register and give its dataset."""
    return published(build(tmp_path, changes))


def own(notice: dict[str, Any]) -> str:
    """Give the part of a notice that nothing later may change, as bytes would show it."""
    kept = {name: value for name, value in notice.items() if name not in LATER}
    return json.dumps(kept, ensure_ascii=False)


def test_a_notice_is_frozen(tmp_path: Path) -> None:
    """Objections, rulings, a corrected notice, approvals, edits elsewhere: its own part stays."""
    root = build(tmp_path, [{"run": "notice"}])
    first = published(root)["notices"][0]
    later: Changes = [
        {"act": OBJECTION},
        {"act": {**OBJECTION, "cluster": "beta"}},
        {"act": {**RULING, "outcome": "adjust", "exclude": [EXCLUDED]}},
        {"act": {**RULING, "cluster": "beta", "objection": 9, "outcome": "revoke"}},
        {"act": {"kind": "notice", "on": "2021-09-22", "by": "bureau-01"}},
        {"copy": {"./submissions/2021/applications/alpha/plan.md": "gamma/plan.md"}},
        {"act": {**APPROVE, "on": "2021-09-28"}},
    ]
    for change in later:
        operate(root, change)
        assert own(published(root)["notices"][0]) == own(first)
    last = published(root)["notices"][0]
    assert {name for name in last if last[name] != first[name]} == {"corrected_by", "objections"}
    assert [row["amount"] for row in last["rows"]] == ["3000000.00", "3000000.00"]


def test_notices_say_what_became_of_objections(tmp_path: Path) -> None:
    """Each objection has its day, and once it is ruled on, the ruling, its day and its reason."""
    again = {**OBJECTION, "on": "2021-09-16"}
    changes: Changes = [{"run": "notice"}, {"act": OBJECTION}, {"act": again}, {"act": RULING}]
    data = made(tmp_path, changes)
    opened = {"ruling": None, "ruled_on": None, "outcome": None, "reason": ""}
    answered = {"ruling": 10, "ruled_on": "2021-09-17", "outcome": "maintain"}
    assert data["notices"][0]["objections"] == [
        {
            "number": 8,
            "on": "2021-09-15",
            "cluster": "alpha",
            **answered,
            "reason": "经核查，异议不成立。",
        },
        {"number": 9, "on": "2021-09-16", "cluster": "alpha", **opened},
    ]
    assert data["clusters"][0]["state"]["id"] == "objected"


def test_who_objected_is_not_public(tmp_path: Path) -> None:
    """Neither the dataset's acts nor its notices say even what kind of person objected."""
    listed = {**OBJECTION, "objector": "listed_unit"}
    data = made(tmp_path, [{"run": "notice"}, {"act": listed}])
    text = json.dumps(data, ensure_ascii=False)
    assert [word for word in ("objector", "listed_unit") if word in text] == []
    assert data["acts"][-1]["document"] == "登记〔2021〕1号"


def test_corrected_notices_name_each_other(tmp_path: Path) -> None:
    """The corrected notice names the older, the older the newer; each has its own objections."""
    again = {**OBJECTION, "on": "2021-09-23"}
    data = made(tmp_path, [*CORRECTED, {"act": again}])
    older, newer = data["notices"]
    assert (older["corrects"], older["corrected_by"]) == ([], [10])
    assert (newer["corrects"], newer["corrected_by"]) == ([7], [])
    assert [row["cluster"] for row in newer["rows"]] == ["alpha"]
    assert (newer["total"], newer["first_day"]) == ("2700000.00", "2021-09-22")
    assert newer["rows"][0]["members"][0]["amount"] == "0.00"
    assert [each["number"] for each in older["objections"]] == [8]
    assert [each["number"] for each in newer["objections"]] == [11]


def test_adjusted_amounts_are_public(tmp_path: Path) -> None:
    """An adjusted cluster shows its new amounts with the ruling's step, and why."""
    data = made(tmp_path, ADJUSTED)
    alpha = data["clusters"][0]
    assert (alpha["state"]["id"], alpha["reason"]) == ("adjusted", "一家企业不符合。")
    assert (alpha["amount"], data["ranking"][0]["amount"]) == ("2700000.00", "2700000.00")
    first = alpha["enterprises"][0]
    assert (first["amount"], first["figure"]["amount"]) == ("0.00", "0.00")
    assert first["figure"]["binding"] == "not_eligible"
    assert first["figure"]["steps"][-1]["at"].startswith(
        "submissions/2021/acts/0009-ruling-alpha.yaml:"
    )
    assert [each["amount"] for each in alpha["enterprises"][1:]] == ["300000.00"] * 9
    assert data["acts"][-1]["result"]["state"] == "adjusted"


def test_revoked_clusters_lose_their_amounts(tmp_path: Path) -> None:
    """A revoked cluster shows state and reason; its money is in no list and no total."""
    data = made(tmp_path, [*REVOKED, {"act": {**APPROVE, "on": "2021-09-22"}}])
    alpha, beta = data["clusters"]
    assert set(alpha) == BRIEF
    assert (alpha["state"]["title"], alpha["reason"]) == ("撤销", "申报材料不真实。")
    assert beta["state"]["id"] == "approved"
    assert (data["totals"]["amount"], data["totals"]["approved"]) == ("3000000.00", 1)
    assert [row["amount"] for row in data["ranking"]] == ["0.00", "3000000.00"]


def test_a_round_with_nobody_left_keeps_its_history(tmp_path: Path) -> None:
    """Where every cluster was revoked, the ranking and what the acts said stay public."""
    beta = {"cluster": "beta"}
    both: Changes = [
        {"run": "notice"},
        {"act": OBJECTION},
        {"act": {**OBJECTION, **beta}},
        {"act": {**RULING, "outcome": "revoke"}},
        {"act": {**RULING, **beta, "objection": 9, "outcome": "revoke"}},
    ]
    data = made(tmp_path, both)
    assert [row["amount"] for row in data["ranking"]] == ["0.00", "0.00"]
    assert all("result" in act for act in data["acts"][4:7])
    assert data["totals"]["amount"] == "0.00"


def test_revoked_while_others_are_open(tmp_path: Path) -> None:
    """Revoked at once: while another objection is open, no amount is shown, but the reason is."""
    changes: Changes = [
        {"run": "notice"},
        {"act": OBJECTION},
        {"act": OBJECTION},
        {"act": {**RULING, "outcome": "revoke", "reason": "材料不真实。"}},
    ]
    alpha = made(tmp_path, changes)["clusters"][0]
    assert (alpha["state"]["id"], alpha["reason"], set(alpha)) == (
        "objected",
        "材料不真实。",
        BRIEF,
    )
    maintained = [*changes, {"act": {**RULING, "objection": 9}}]
    alpha = made(tmp_path / "then", maintained)["clusters"][0]
    assert (alpha["state"]["id"], alpha["reason"]) == ("revoked", "材料不真实。")


@pytest.mark.parametrize(
    ("changes", "approved"),
    [
        ([*ADJUSTED, {"act": {**APPROVE, "on": "2021-09-22"}}], ["2021-09-22"]),
        ([*CORRECTED, {"act": {**APPROVE, "on": "2021-09-28"}}], ["2021-09-28", "2021-09-28"]),
        (
            [
                {"run": "notice"},
                {"act": OBJECTION},
                {"act": {**OBJECTION, "cluster": "beta"}},
                {"act": {**RULING, "outcome": "adjust", "exclude": [EXCLUDED]}},
                {"act": {**RULING, "cluster": "beta", "objection": 9, "outcome": "revoke"}},
                {"act": {"kind": "notice", "on": "2021-09-22", "by": "bureau-01"}},
                {"act": {**APPROVE, "on": "2021-09-28"}},
            ],
            [None, "2021-09-28"],
        ),
    ],
)
def test_approvals_belong_to_the_newest_notice(
    changes: Changes, approved: list[str | None], tmp_path: Path
) -> None:
    """A notice whose clusters were all corrected or revoked was never approved by itself."""
    data = made(tmp_path, changes)
    assert [each["approved_on"] for each in data["notices"]] == approved


def test_a_maintained_cluster_needs_no_reason(tmp_path: Path) -> None:
    """The reason of a ruling that maintains is the objection's answer, not the cluster's state."""
    alpha = made(tmp_path, [{"run": "notice"}, {"act": OBJECTION}, {"act": RULING}])["clusters"][0]
    assert (alpha["state"]["id"], alpha["reason"]) == ("noticed", "")


def test_results_of_rulings_are_public(tmp_path: Path) -> None:
    """What a ruling led to is public whatever it is; it concerns an announced cluster."""
    data = made(tmp_path, [{"run": "notice"}, {"act": OBJECTION}, {"act": RULING}])
    ruling = data["acts"][-1]
    assert (ruling["title"], ruling["result"]) == ("异议处理决定", {"state": "noticed"})
    assert (ruling["objection"], ruling["outcome"]) == (8, "maintain")
