"""The use of vouchers in public: sums that add up, and none from which one enterprise follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.money import fen
from clusterfund.publish.funds import FEW, _hidden, _using, funds
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.balances import Balance
from ledger.example import E1, E2, E3, MANY, WHO
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path

SUMS = ("used", "left", "recovered", "expired")


def found(root: Path) -> dict[str, Any] | None:
    """Give the use of vouchers of a register."""
    return funds(read_round(DiskTree(root), "2021").sound)


def issued(cluster: str, accounts: list[list[str]], on: str = "2021-10-08") -> dict[str, Any]:
    """Issue vouchers to accounts of a cluster."""
    said = {"kind": "issue", "on": on, "accounts": accounts, "valid_until": "2022-06-30"}
    return {"act": {**WHO, **said, "cluster": cluster}}


def test_nothing_before_vouchers_are_issued(tmp_path: Path) -> None:
    """A round that is approved and has issued nothing publishes no use."""
    assert found(build(tmp_path, [{"run": "approve"}])) is None


def test_sums_of_every_kind_of_entry(tmp_path: Path) -> None:
    """What was issued is used, left, recovered or expired, in the round as in its cluster."""
    said = found(build(tmp_path, MANY))
    assert said is not None
    [cluster] = said["clusters"]
    assert (cluster["cluster"], said["until"], cluster["enterprises"]) == ("alpha", "2022-07-01", 3)
    for row in (cluster, said["totals"]):
        assert fen(row["issued"]) == sum(fen(row[name]) for name in SUMS)
        assert (row["used"], row["recovered"]) == ("150000.00", "30000.06")


def test_few_enterprises_are_not_summed(tmp_path: Path) -> None:
    """A cluster with two recipients publishes what was issued alone, and so does the round."""
    root = build(tmp_path, [{"run": "approve"}, issued("alpha", [[E1, "a-1"], [E2, "a-2"]])])
    said = found(root)
    assert said is not None
    for row in (*said["clusters"], said["totals"]):
        assert fen(row["issued"]) > 0
        assert [row[name] for name in (*SUMS, "using")] == [None] * 5


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [
        ({"a": 3, "b": 4}, set()),
        ({"a": 2, "b": 4, "c": 9}, {"a", "b"}),
        ({"a": 2, "b": 1, "c": 9}, {"a", "b"}),
        ({"a": 2}, {"a"}),
        ({}, set()),
    ],
)
def test_a_small_cluster_hides_with_another(sizes: dict[str, int], hidden: set[str]) -> None:
    """One hidden cluster would follow from the round's sum, so the next smallest hides too."""
    assert _hidden(sizes) == hidden


PURSE = st.integers(0, 4).flatmap(
    lambda whole: st.builds(Balance, issued=st.just(whole), used=st.integers(0, whole))
)


@given(st.lists(PURSE, min_size=FEW, max_size=12))
def test_no_count_points_at_somebody(purses: list[Balance]) -> None:
    """Counts of one or two are not given, nor can the one that is hidden be computed."""
    said = _using(purses)
    shown = [count for count in said.values() if count is not None]
    assert all(count == 0 or count >= FEW for count in shown)
    positive = sum(each.issued > 0 or each.used > 0 for each in purses)
    whole = len(purses)
    hidden = [name for name, count in said.items() if count is None]
    assert positive <= whole
    assert len(hidden) != 1 or whole == sum(shown)


def test_counts_by_use(tmp_path: Path) -> None:
    """Three recipients: nobody has used all; one who has used nothing is not told apart."""
    said = found(build(tmp_path, [{"run": "approve"}, issued("alpha", _three())]))
    assert said is not None
    assert said["clusters"][0]["using"] == {"none": 3, "part": 0, "all": 0}


def _three() -> list[list[str]]:
    return [[E1, "a-1"], [E2, "a-2"], [E3, "a-3"]]
