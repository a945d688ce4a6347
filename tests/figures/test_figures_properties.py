"""What holds of the figures of any round, whatever its policy."""

from __future__ import annotations

import random
from dataclasses import replace
from decimal import ROUND_FLOOR, Decimal, localcontext
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.money import fen, round_down
from clusterfund.publish import shapes
from clusterfund.rules.ranking import rank
from clusterfund.rules.subsidy import cluster_subsidy
from figures.random_rounds import rounds
from figures.registers import build

if TYPE_CHECKING:
    from clusterfund.records import Register
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.ranking import Ranked

many = settings(deadline=None, max_examples=300)


def subsidies(register: Register) -> list[ClusterFigure]:
    """Compute every cluster, in order of slugs."""
    slugs = sorted(register.applications)
    return [cluster_subsidy(register.applications[slug], register) for slug in slugs]


def ranking(register: Register, committed: int = 0) -> list[Ranked]:
    """Rank every cluster."""
    return rank(register, register.applications, committed)


def shuffled(register: Register, dice: random.Random) -> Register:
    """Give the same register with everything in another order."""

    def mixed(items: Any) -> list[Any]:
        return dice.sample(list(items), len(items))

    applications = {
        slug: replace(each, enterprises=tuple(mixed(each.enterprises)))
        for slug, each in mixed(register.applications.items())
    }
    reviews = {slug: tuple(mixed(sheets)) for slug, sheets in mixed(register.reviews.items())}
    acts = tuple(mixed(register.acts))
    return replace(register, applications=applications, reviews=reviews, acts=acts)


@many
@given(rounds(), st.integers())
def test_input_order_never_matters(case: dict[str, Any], seed: int) -> None:
    """Any order of enterprises, reviews, applications and receipts gives the same output."""
    register = build(case)
    other = shuffled(register, random.Random(seed))  # noqa: S311 -- no secret
    assert shapes.subsidy("x", subsidies(other)) == shapes.subsidy("x", subsidies(register))
    assert shapes.ranking(other, ranking(other)) == shapes.ranking(register, ranking(register))


@many
@given(rounds())
def test_limits_are_those_of_exact_decimals(case: dict[str, Any]) -> None:
    """An enterprise's limit is the floor of the smallest limit, computed anew with decimals."""
    policy = case["policy"]
    for figure in subsidies(build(case)):
        for name, about in case["clusters"][figure.cluster]["enterprises"].items():
            [row] = [each for each in figure.enterprises if each.uscc.endswith(name)]
            with localcontext() as context:
                context.prec = 60
                bought = [(product, Decimal(amount)) for product, amount in about["buys"]]
                total = sum(amount for _, amount in bought) + Decimal(about["other"])
                core = {
                    product for product, amount in bought if product in {"mes", "erp"} and amount
                }
                known = sum((amount for product, amount in bought if product != "golf"), Decimal())
                named = {
                    "enterprise_rate": Decimal(policy["enterprise_rate"]) * total,
                    "enterprise_cap": Decimal(policy["enterprise_cap"]),
                    "payable": known if len(core) >= policy["min_core_products"] else Decimal(),
                    "requested": Decimal(about["asks"]),
                }
                smallest = min(named.values()) if about["industrial"] else Decimal()
                floor = (smallest / policy["unit"]).to_integral_value(ROUND_FLOOR)
            assert row.limit == int(floor) * policy["unit"] * 100
            assert row.eligible == about["industrial"]
            if about["industrial"]:
                assert named[row.binding] == smallest
                assert row.binding == min(named, key=lambda each: named[each])
            else:
                assert row.binding == "not_eligible"


@many
@given(rounds())
def test_nobody_gets_more_than_any_limit(case: dict[str, Any]) -> None:
    """Amounts are multiples of the unit within every limit, and a cluster's within its cap."""
    register = build(case)
    rnd = register.round
    for figure in subsidies(register):
        for each in figure.enterprises:
            bounds = (each.limit, rnd.enterprise_cap, each.payable, each.requested)
            assert 0 <= each.amount <= min(bounds)
            assert each.amount <= rnd.enterprise_rate * each.total_investment
            assert each.amount % rnd.unit == 0
            assert each.eligible or each.amount == 0
        wanted = sum(each.limit for each in figure.enterprises)
        assert figure.reduced == (wanted > rnd.cluster_cap)
        cap = round_down(rnd.cluster_cap, rnd.unit) if figure.reduced else wanted
        assert figure.amount == cap
        assert figure.amount == sum(each.amount for each in figure.enterprises)


@many
@given(rounds())
def test_steps_lead_to_the_amount(case: dict[str, Any]) -> None:
    """The last step of an enterprise is its amount; each says a clause, a text and a place."""
    register = build(case)
    for figure in (*subsidies(register), *(row.figure for row in ranking(register))):
        assert [each.uscc for each in figure.enterprises] == sorted(
            each.uscc for each in figure.enterprises
        )
        for each in figure.enterprises:
            assert each.steps[-1].amount == each.amount
            assert all(step.clause and step.text and ":" in step.at for step in each.steps)
            assert [step.amount for step in each.steps[1:4]] == [
                int(register.round.enterprise_rate * each.total_investment),
                register.round.enterprise_cap,
                each.requested,
            ]


@many
@given(rounds())
def test_amounts_are_written_exactly(case: dict[str, Any]) -> None:
    """The amounts of the output are strings of yuan that read back to the same fen."""
    figures = subsidies(build(case))
    for figure, row in zip(figures, shapes.subsidy("x", figures)["clusters"], strict=True):
        assert (
            fen(row["amount"])
            == figure.amount
            == sum(fen(each["amount"]) for each in row["enterprises"])
        )
        for each, shown in zip(figure.enterprises, row["enterprises"], strict=True):
            amounts = ("total_investment", "payable", "requested", "limit", "amount")
            assert {name: fen(shown[name]) for name in amounts} == {
                name: getattr(each, name) for name in amounts
            }
