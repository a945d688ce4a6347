"""An overridden ranking is published as the act says, whatever it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cli.running import ran
from clusterfund.publish.dataset import dataset
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from support.building import BASE, build

if TYPE_CHECKING:
    from pathlib import Path

    from publish.odd_registers import Changes

RANK = "acts/0005-rank.yaml#"
OVERRIDE = {"reason": "主管部门另有规定。", "clause": "四（二）"}
REST: Changes = [
    {"act": {"kind": "file", "on": "2021-09-13", "by": "operator-01"}},
    {"act": {"kind": "notice", "on": "2021-09-14", "by": "bureau-01"}},
    {"act": {"kind": "approve", "on": "2021-09-22", "by": "bureau-01"}},
]
FEWER = {
    "rank": 2,
    "cluster": "beta",
    "score": "80.00",
    "counted": 4,
    "dropped": 0,
    "conflicts": 0,
    "outcome": "supported",
    "amount": "10.00",
}
ENTERPRISES = "submissions/2021/applications/beta/enterprises"
ODDITIES: dict[str, Changes] = {
    "an enterprise without a row": [{"drop": [f"{RANK}/result/clusters/0/enterprises/0"]}],
    "an enterprise of elsewhere": [
        {"set": {f"{RANK}/result/clusters/0/enterprises/0/uscc": "914407050000000X09"}}
    ],
    "a cluster without an award": [{"drop": [f"{RANK}/result/clusters/0"]}],
    "a rank for elsewhere": [{"set": {f"{RANK}/result/ranking/1/cluster": "gamma"}}],
    "an award for elsewhere": [
        {
            "set": {
                f"{RANK}/result/ranking/1/cluster": "gamma",
                f"{RANK}/result/clusters/1/cluster": "gamma",
            }
        }
    ],
}


def overridden(tmp_path: Path, changes: Changes, rest: Changes = REST) -> Path:
    """Build a round whose ranking was changed by hand, with a reason, before it went on."""
    return build(
        tmp_path, [{"run": "rank"}, *changes, {"set": {f"{RANK}/override": OVERRIDE}}, *rest]
    )


def published(root: Path) -> dict[str, Any]:
    """Give the dataset of a register."""
    return dataset(read_round(DiskTree(root), "2021").sound)


def test_awards_are_those_of_the_act(tmp_path: Path) -> None:
    """Amounts that were overridden appear in the cluster, its members, notices and totals."""
    first = {f"{RANK}/result/clusters/0/enterprises/0/amount": "200000.00"}
    sums = {f"{RANK}/result/clusters/0/amount": "2900000.00"}
    shown = {f"{RANK}/result/ranking/0/amount": "2900000.00"}
    data = published(overridden(tmp_path, [{"set": first | sums | shown}]))
    alpha = data["clusters"][0]
    assert (alpha["cluster"], alpha["amount"]) == ("alpha", "2900000.00")
    assert alpha["enterprises"][0]["amount"] == "200000.00"
    assert alpha["enterprises"][0]["figure"]["amount"] == "300000.00"
    assert [each["amount"] for each in alpha["enterprises"][1:]] == ["300000.00"] * 9
    notice = data["notices"][0]
    assert notice["rows"][0]["amount"] == "2900000.00"
    assert notice["rows"][0]["members"][0]["amount"] == "200000.00"
    assert (notice["total"], data["totals"]["amount"]) == ("5900000.00", "5900000.00")
    assert data["ranking"][0]["amount"] == "2900000.00"
    assert data["acts"][4]["override"] == OVERRIDE


def test_outcomes_are_those_of_the_act(tmp_path: Path) -> None:
    """A cluster that an overridden ranking leaves in reserve is not announced."""
    changes: Changes = [
        {
            "set": {
                f"{RANK}/result/ranking/1/outcome": "reserve",
                f"{RANK}/result/ranking/1/amount": "0.00",
            }
        },
        {"drop": [f"{RANK}/result/clusters/1"]},
    ]
    data = published(overridden(tmp_path, changes))
    states = {each["cluster"]: each["state"]["id"] for each in data["clusters"]}
    assert states == {"alpha": "approved", "beta": "reserve"}
    assert data["totals"]["amount"] == "3000000.00"


@pytest.mark.parametrize("name", ODDITIES)
def test_incoherent_overrides_are_errors(name: str, tmp_path: Path) -> None:
    """An override may differ from the computation, but not from itself or the applications."""
    done = ran("check", "--root", overridden(tmp_path, ODDITIES[name], REST[:2]))
    assert done.code == 1
    assert " 错误 A012 " in done.out


def test_a_cluster_supported_without_sheets_is_published(tmp_path: Path) -> None:
    """A cluster that an override supports with too few sheets has its own figures, without cuts."""
    codes = [path.stem for path in sorted((BASE / ENTERPRISES).glob("*.yaml"))]
    award = {
        "cluster": "beta",
        "amount": "10.00",
        "enterprises": [{"uscc": code, "amount": "1.00"} for code in codes],
    }
    by_hand = {f"{RANK}/result/ranking/1": FEWER, f"{RANK}/result/clusters/1": award}
    fewer: Changes = [{"remove": ["reviews/beta/expert-05.yaml"]}, {"run": "rank"}]
    root = build(tmp_path, [*fewer, {"set": {**by_hand, f"{RANK}/override": OVERRIDE}}, *REST])
    assert ran("check", "--root", root).code == 0
    beta = published(root)["clusters"][1]
    assert (beta["cluster"], beta["amount"], beta["state"]["id"]) == ("beta", "10.00", "approved")
    assert {row["amount"] for row in beta["enterprises"]} == {"1.00"}
    assert {row["figure"]["amount"] for row in beta["enterprises"]} == {"300000.00"}


def test_awards_that_do_not_add_up_are_told(tmp_path: Path) -> None:
    """An override whose cluster amount is not the sum of its enterprises is an error."""
    root = overridden(tmp_path, [{"set": {f"{RANK}/result/clusters/0/amount": "1.00"}}])
    assert ran("check", "--root", root).code == 1
