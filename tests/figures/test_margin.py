"""How firmly a ranking stands: by hand, by brute force, and whatever the order of the input."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterfund.jsontext import written
from clusterfund.publish import shapes
from clusterfund.records import Score
from clusterfund.rules.agreement import concord
from clusterfund.rules.margin import analyses
from clusterfund.rules.ranking import rank
from figures.registers import build

if TYPE_CHECKING:
    from clusterfund.records import Register, Review

NAMES = ("targets", "tasks", "path")
HALF = Fraction(1, 2)


def cluster(number: int, asks: int, *sheets: tuple[int, int, int]) -> dict[str, Any]:
    """Describe a cluster of one enterprise that asks for some yuan, with its sheets."""
    firm = {"buys": [["mes", 99999]], "asks": asks}
    reviews = [dict(zip(NAMES, sheet, strict=True)) for sheet in sheets]
    return {"enterprises": {f"{number:02d}": firm}, "reviews": reviews}


BY_HAND: dict[str, Any] = {
    "policy": {"budget": 1000, "pass_mark": 60, "budget_end": "reserve"},
    "clusters": {
        "a": cluster(1, 600, (30, 30, 30), (30, 30, 24), (30, 24, 24)),
        "b": cluster(2, 400, (30, 30, 20), (25, 25, 22), (24, 24, 24)),
        "c": cluster(3, 400, (25, 25, 20), (25, 20, 20), (25, 25, 25)),
        "d": cluster(4, 100, (10, 10, 10)),
    },
}


def test_by_hand() -> None:
    """A and b are supported with 84 and 74⅔, c waits with 70, d fails the mark of 60 with 30."""
    register = build(BY_HAND)
    assert [(row.cluster, row.outcome) for row in rank(register, "abcd")] == [
        *(("a", "supported"), ("b", "supported"), ("c", "reserve"), ("d", "not_supported"))
    ]
    found = analyses(register, "abcd")
    a, b, c, d = (found[name] for name in "abcd")
    assert (a.mean, a.median, a.trimmed_mean) == (Fraction(84),) * 3
    assert a.range == (Fraction(81), Fraction(87))
    assert a.agreement == 8
    assert b.mean == Fraction(224, 3)
    assert b.range == (Fraction(72), Fraction(76))
    # behind b alone, a still finds 600; behind c as well it does not
    assert a.margin == Fraction(14)
    assert b.margin == Fraction(224, 3) - 70
    assert c.margin == Fraction(224, 3) - 70
    assert (d.trimmed_mean, d.range, d.agreement) == (None, None, None)
    assert d.margin == Fraction(224, 3) - 30


def test_a_round_without_limits() -> None:
    """Without budget and pass mark everybody is supported at every score, and nothing flips."""
    found = analyses(build({"clusters": BY_HAND["clusters"]}), "abcd")
    assert [(each.margin, each.flips) for each in found.values()] == [(None, 0)] * 4


def test_agreement_of_the_round() -> None:
    """Of the reviewers that tell two clusters apart, the share of pairs who order them alike."""
    alike = {"a": cluster(1, 1, (30, 0, 0), (40, 0, 0)), "b": cluster(2, 1, (20, 0, 0), (30, 0, 0))}
    assert concord(build({"clusters": alike}), "ab") == 1
    mixed = {**alike, "c": cluster(3, 1, (25, 0, 0), (35, 0, 0))}
    assert concord(build({"clusters": mixed}), "abc") == 1
    against = {"a": alike["a"], "b": cluster(2, 1, (20, 0, 0), (50, 0, 0))}
    assert concord(build({"clusters": against}), "ab") == 0
    equal = {"a": alike["a"], "b": cluster(2, 1, (30, 0, 0), (30, 0, 0))}
    assert concord(build({"clusters": equal}), "ab") is None
    assert concord(build({"clusters": alike}), "a") is None


def outcomes(register: Register) -> dict[str, str]:
    """Rank the whole register."""
    return {row.cluster: row.outcome for row in rank(register, register.applications)}


def changed(register: Register, slug: str, at: int, name: str, points: Fraction) -> Register:
    """Give one score of one sheet another value."""
    sheets: list[Review] = list(register.reviews[slug])
    scores = {**sheets[at].scores, name: Score(points, "")}
    sheets[at] = replace(sheets[at], scores=scores)
    return replace(register, reviews={**register.reviews, slug: tuple(sheets)})


POINTS = st.tuples(*(st.integers(0, 50) for _ in NAMES))
SHEETS = st.lists(POINTS, min_size=1, max_size=4)
ROUNDS = st.fixed_dictionaries(
    {
        "clusters": st.lists(st.tuples(st.integers(1, 6), SHEETS), min_size=1, max_size=4),
        "budget": st.one_of(st.none(), st.integers(1, 12)),
        "pass_mark": st.one_of(st.none(), st.integers(1, 150)),
        "budget_end": st.sampled_from(["cut", "reserve"]),
        "aggregate": st.sampled_from(["mean", "median", "trimmed_mean"]),
        "trim_from": st.integers(3, 5),
    }
)


def registered(about: dict[str, Any]) -> Register:
    """Build a drawn round; everybody asks for some hundred yuan."""
    policy = {name: about[name] for name in about if name != "clusters"}
    budget = policy["budget"]
    policy["budget"] = None if budget is None else budget * 100
    clusters = {
        "abcd"[number]: cluster(number, asks * 100, *sheets)
        for number, (asks, sheets) in enumerate(about["clusters"])
    }
    return build({"policy": policy, "clusters": clusters})


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(ROUNDS)
def test_flips_are_those_of_brute_force(about: dict[str, Any]) -> None:
    """Trying every whole number of points in every single score finds as many that flip."""
    register = registered(about)
    now, found = outcomes(register), analyses(register, register.applications)
    for slug in register.applications:
        flipping = {
            (at, name)
            for at, name in product(range(len(register.reviews[slug])), NAMES)
            for points in (0, 1, 24, 25, 26, 49, 50)
            if outcomes(changed(register, slug, at, name, Fraction(points)))[slug] != now[slug]
        }
        assert found[slug].flips == len(flipping)


@settings(deadline=None, max_examples=100)
@given(ROUNDS)
def test_the_margin_is_where_support_begins(about: dict[str, Any]) -> None:
    """Just beyond its margin a cluster of one sheet is on the other side of the line."""
    one = [(asks, sheets[:1]) for asks, sheets in about["clusters"]]
    register = registered({**about, "clusters": one})
    register = replace(register, round=replace(register.round, tie_break=()))
    now, found = outcomes(register), analyses(register, register.applications)
    for slug in register.applications:
        score = sum((each.points for each in register.reviews[slug][0].scores.values()), Fraction())
        margin, supported = found[slug].margin, now[slug] == "supported"
        beyond = [Fraction(), Fraction(150)]
        if margin is not None:
            step = Fraction(1, 4)
            beyond = [score - margin - step] if supported else [score + margin + step]
        for value in beyond:
            third = {name: Score(value / 3, "") for name in NAMES}
            sheet = replace(register.reviews[slug][0], scores=third)
            moved = replace(register, reviews={**register.reviews, slug: (sheet,)})
            assert (outcomes(moved)[slug] == "supported") is (supported is (margin is None))


@settings(deadline=None, max_examples=100)
@given(ROUNDS)
def test_leaving_one_out(about: dict[str, Any]) -> None:
    """The range holds the score of the cluster without each of its sheets."""
    register = registered(about)
    found = analyses(register, register.applications)
    for slug, sheets in register.reviews.items():
        scores = [
            rank(replace(register, reviews={slug: without}), [slug])[0].score.value
            for at in range(len(sheets))
            if (without := (*sheets[:at], *sheets[at + 1 :]))
        ]
        assert found[slug].range == ((min(scores), max(scores)) if scores else None)


@pytest.mark.untraced
def test_a_thousand_orders_of_the_input() -> None:
    """However clusters and sheets are ordered, the analysed ranking has the same bytes."""
    register, draw = build(BY_HAND), random.Random(20210915)  # noqa: S311 -- to shuffle, no secret
    seen = set()
    for _ in range(1000):
        slugs = draw.sample("abcd", 4)
        reviews = {
            slug: tuple(draw.sample(register.reviews[slug], len(register.reviews[slug])))
            for slug in draw.sample("abcd", 4)
        }
        shuffled = replace(
            register,
            applications={slug: register.applications[slug] for slug in slugs},
            reviews=reviews,
        )
        shape = shapes.ranking(shuffled, rank(shuffled, slugs))
        seen.add(written(shapes.analysed(shape, shuffled, slugs)))
    assert len(seen) == 1


@pytest.mark.parametrize("slug", "abcd")
def test_a_thing_nobody_reads_is_exact(slug: str) -> None:
    """What is shown is rounded from exact figures, never the other way round."""
    each = analyses(build(BY_HAND), "abcd")[slug]
    shown = Fraction(shapes.analysis(each)["mean"])
    assert abs(shown - each.mean) <= HALF / 100
