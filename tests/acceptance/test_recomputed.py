"""Guide 三（三）, 五（一）: the subsidy computed again on actual figures."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.records import Acceptance, Actual, Bought
from clusterfund.rules.accepting import recomputed
from clusterfund.rules.subsidy import cluster_subsidy
from figures.registers import build, uscc

FEN = st.integers(0, 90_000_000)
BOUGHT = st.lists(st.tuples(st.sampled_from(["mes", "erp", "vm"]), FEN), max_size=4)
NAMES = ("01", "02", "03")
PLANNED: dict[str, Any] = {"buys": [["mes", 300000], ["vm", 200000]], "other": 50000}
CASE: dict[str, Any] = {
    "policy": {"cluster_cap": 1000000},
    "clusters": {"a": {"enterprises": dict.fromkeys(NAMES, PLANNED)}},
}


def said(rows: dict[str, tuple[list[tuple[str, int]], int]]) -> Acceptance:
    """Give an acceptance with these purchases and other investment."""
    actuals = tuple(
        Actual(uscc(name), tuple(Bought(*each) for each in bought), other)
        for name, (bought, other) in rows.items()
    )
    return Acceptance(date(2022, 6, 30), (), actuals, ())


@settings(deadline=None)
@given(st.fixed_dictionaries({name: st.tuples(BOUGHT, FEN) for name in NAMES}))
def test_never_more_than_approved_nor_than_the_limits(
    rows: dict[str, tuple[list[tuple[str, int]], int]],
) -> None:
    """Each keeps at most its approval, 80 % of what it paid, and what it bought after a core."""
    register = build(CASE)
    application = register.applications["a"]
    figure = cluster_subsidy(application, register)
    approved = {each.uscc: each.amount for each in figure.enterprises}
    kept = recomputed(application, said(rows), approved, register)
    assert kept.keys() == approved.keys()
    for name, (bought, other) in rows.items():
        paid = sum(amount for _, amount in bought)
        core = any(product != "vm" and amount for product, amount in bought)
        most = min(Fraction(approved[uscc(name)]), Fraction(4, 5) * (paid + other))
        assert kept[uscc(name)] == min(most, Fraction(paid * core)) // 100 * 100


def test_as_planned_keeps_what_was_approved() -> None:
    """Whoever invests as planned keeps every fen, though the cluster cap had cut the approval."""
    register = build(CASE)
    application = register.applications["a"]
    figure = cluster_subsidy(application, register)
    assert figure.reduced
    approved = {each.uscc: each.amount for each in figure.enterprises}
    planned = [("mes", 30_000_000), ("vm", 20_000_000)], 5_000_000
    assert recomputed(application, said(dict.fromkeys(NAMES, planned)), approved, register) == (
        approved
    )


def test_nothing_found_keeps_nothing() -> None:
    """Without an acceptance, or an enterprise in it, nothing was invested."""
    register = build(CASE)
    application = register.applications["a"]
    assert set(recomputed(application, None, {uscc("01"): 100}, register).values()) == {0}
