"""The analysis of a ranking against ranking anew with every score there could be."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.records import Criterion, Score
from clusterfund.rules.agreement import concord
from clusterfund.rules.margin import analyses
from clusterfund.rules.ranking import ordered, rank, rows_of
from figures.random_rounds import rounds
from figures.registers import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register, Review
    from clusterfund.rules.margin import Analysis
    from clusterfund.rules.ranking import Entrant

STEP = Fraction(5, 12)
"""Small enough to meet every tie of means of up to three totals, and to lie between each two."""
TOP = 20
CRITERIA = tuple(Criterion(name, name, TOP, "三") for name in ("targets", "tasks"))


def cluster(asks: int, *sheets: dict[str, int]) -> dict[str, Any]:
    """Describe a cluster whose subsidy is what it asks for, with its sheets."""
    one = {"buys": [["mes", 300_000]], "asks": asks}
    return {"enterprises": {"1": one}, "reviews": sheets}


def measured(register: Register, committed: int = 0) -> dict[str, Analysis]:
    """Analyse every cluster of a register."""
    return analyses(register, register.applications, committed)


def outcomes(register: Register, committed: int) -> dict[str, str]:
    """Rank and give each outcome."""
    return {row.cluster: row.outcome for row in rank(register, register.applications, committed)}


def test_a_cluster_without_subsidy_can_fall_into_a_tie() -> None:
    """Z needs no money and is supported below c that waits, but level with c it waits too.

    At 60 it is 5 above c. Its 50 and its 10 can each lose 5; its 0 can only rise.
    """
    clusters = {
        "a": cluster(100, {"targets": 50, "tasks": 40}),
        "c": cluster(100, {"targets": 30, "tasks": 25}),
        "z": cluster(0, {"targets": 50, "tasks": 10}),
    }
    policy = {"budget": 100, "budget_end": "reserve", "tie_break": []}
    found = measured(build({"policy": policy, "clusters": clusters}))["z"]
    assert (found.margin, found.flips) == (Fraction(5), 2)


def test_a_pass_mark_that_nobody_can_reach() -> None:
    """Where the pass mark is above the sum of the maxima no score leads to support."""
    case = {"policy": {"pass_mark": 151}, "clusters": {"a": cluster(100, {"targets": 50})}}
    found = measured(build(case))["a"]
    assert (found.margin, found.flips) == (None, 0)


def test_scores_that_move_no_median() -> None:
    """Z needs no money; of its six scores two leave the median of three sheets where it is."""
    clusters = {
        "a": cluster(1, {"targets": 20, "tasks": 20}),
        "c": cluster(1, {"targets": 10, "tasks": 10}),
        "z": cluster(0, *({"targets": 10, "tasks": each} for each in (0, 10, 20))),
    }
    policy = {
        "criteria": CRITERIA,
        "budget": 1,
        "budget_end": "reserve",
        "aggregate": "median",
        "tie_break": ["tasks"],
    }
    register = build({"policy": policy, "clusters": clusters})
    assert measured(register)["z"].flips == tried(register, "z") == 4


@st.composite
def coarse(draw: st.DrawFn) -> tuple[Register, int]:
    """Draw a round of three clusters, two criteria of 20 points and sheets in tens; and fen given.

    Subsidies are 0, 1 or 2 yuan, budgets are about as small.
    """
    points = st.sampled_from([0, 10, 20])
    sheet = st.fixed_dictionaries({"targets": points, "tasks": points})
    policy = {
        "criteria": CRITERIA,
        "budget": draw(st.sampled_from([None, 0, 1, 2, 3])),
        "budget_end": draw(st.sampled_from(["cut", "reserve"])),
        "pass_mark": draw(st.sampled_from([None, 20, 25])),
        "aggregate": draw(st.sampled_from(["mean", "median", "trimmed_mean"])),
        "trim_from": 3,
        "tie_break": draw(st.sampled_from([[], ["targets"], ["tasks", "received_at"]])),
    }
    sheets = st.lists(sheet, min_size=1, max_size=3)
    clusters = {slug: cluster(draw(st.sampled_from([0, 1, 2])), *draw(sheets)) for slug in "abc"}
    committed = draw(st.sampled_from([0, 0, 100, 400]))
    return build({"policy": policy, "clusters": clusters}), committed


@settings(deadline=None, max_examples=60)
@given(coarse())
def test_flips_are_those_of_trying(drawn: tuple[Register, int]) -> None:
    """Ranking anew with every single score at every step of a fine grid flips as many."""
    register, committed = drawn
    for slug, found in measured(register, committed).items():
        assert found.flips == tried(register, slug, committed), slug


def tried(register: Register, slug: str, committed: int = 0) -> int:
    """Count the single scores of a cluster of which some value leads to another outcome."""
    now = outcomes(register, committed)[slug]
    return sum(
        any(outcomes(other, committed)[slug] != now for other in grid)
        for grid in changed(register, slug)
    )


def changed(register: Register, slug: str) -> Iterator[Iterator[Register]]:
    """Yield for every single score of a cluster the registers with every value of it."""
    sheets = register.reviews[slug]
    for at, sheet in enumerate(sheets):
        for name in sheet.scores:
            others = (sheets[:at], sheets[at + 1 :])
            yield (
                replace(
                    register,
                    reviews={
                        **register.reviews,
                        slug: (*others[0], scored(sheet, name, step), *others[1]),
                    },
                )
                for step in range(int(TOP / STEP) + 1)
            )


def scored(sheet: Review, name: str, step: int) -> Review:
    """Give a sheet with another score."""
    return replace(sheet, scores={**sheet.scores, name: Score(step * STEP, "")})


@settings(deadline=None, max_examples=100)
@given(coarse())
def test_the_line_is_where_the_decision_turns(drawn: tuple[Register, int]) -> None:
    """Ranking anew with every score of a fine grid finds the line, to within one step."""
    register, committed = drawn
    entrants = ordered(register, register.applications)
    for slug, found in measured(register, committed).items():
        turns = list(turning(entrants, slug, register, committed))
        assert (found.margin is None) is (not turns)
        if found.margin is not None:
            assert found.margin <= min(turns) <= found.margin + STEP


def turning(
    entrants: list[Entrant], slug: str, register: Register, committed: int
) -> Iterator[Fraction]:
    """Yield how far those scores lie at which a cluster's support would turn."""
    me = next(each for each in entrants if each.cluster == slug)
    own, supported = me.score.value, outcomes(register, committed)[slug] == "supported"
    for step in range(int(2 * TOP / STEP) + 1):
        score = step * STEP
        if score != own and (score < own) is supported:
            moved = replace(me, order=(-score, *me.order[1:]), score=replace(me.score, value=score))
            others = [moved if each is me else each for each in entrants]
            others.sort(key=lambda each: (each.order, each.cluster))
            rows = {row.cluster: row for row in rows_of(others, register, committed)}
            if (rows[slug].outcome == "supported") is not supported:
                yield abs(score - own)


@settings(deadline=None, max_examples=200)
@given(rounds())
def test_agreement_counts_every_case(case: dict[str, Any]) -> None:
    """The quick count is that of going through all pairs of reviewers and of clusters."""
    register = build(case)
    totals = {
        (slug, sheet.reviewer): sum(score.points for score in sheet.scores.values())
        for slug, found in register.reviews.items()
        for sheet in found
        if not sheet.conflict
    }
    alike = [
        (first > 0) == (second > 0)
        for one, two in combinations(sorted({reviewer for _, reviewer in totals}), 2)
        for a, b in combinations(register.applications, 2)
        if {(a, one), (a, two), (b, one), (b, two)} <= totals.keys()
        if (first := totals[a, one] - totals[b, one])
        if (second := totals[a, two] - totals[b, two])
    ]
    wanted = Fraction(sum(alike), len(alike)) if alike else None
    assert concord(register, register.applications) == wanted
