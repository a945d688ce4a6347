"""Guide 四（二）: how firmly a ranking stands, beside the ranking itself.

Everything is exact, and nothing of it decides anything: it shows whether a decision hangs on one
reviewer or on one score.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from clusterfund.rules.agreement import apart
from clusterfund.rules.contest import contest, distance, ladder
from clusterfund.rules.flips import flips
from clusterfund.rules.ranking import awards, ordered, tied, to_spend
from clusterfund.rules.scores import aggregate, points
from clusterfund.rules.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.records import Register, Round
    from clusterfund.rules.contest import Contest

TRIMMED_FROM = 3
"""Of fewer sheets there is no mean without the highest and the lowest."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """How firmly one cluster's decision stands.

    `counted` is the number of sheets. `mean`, `median` and `trimmed_mean` (without the highest and
    the lowest, None of fewer than three) are of their totals. `range` has the lowest and the
    highest score, by the round's own `aggregate`, when any one reviewer is left out; None where
    there is only one.
    `margin` is the distance between the score and the line, the score at which support begins or
    ends (see `contest.distance`); None where no score changes that. `flips` counts the single
    scores that alone could change the decision (see `flips.flips`). `agreement` is the mean
    distance between two reviewers' totals; None where there is only one.
    """

    cluster: str
    counted: int
    mean: Fraction
    median: Fraction
    trimmed_mean: Fraction | None
    range: tuple[Fraction, Fraction] | None
    margin: Fraction | None
    flips: int
    agreement: Fraction | None


def analyses(
    register: Register, candidates: Iterable[str], committed: int = 0
) -> dict[str, Analysis]:
    """Analyse every cluster that `rank` would rank from the same arguments."""
    found = ordered(register, candidates)
    groups = tied(found)
    decided = [*awards(groups, register, to_spend(register.round, committed))]
    rungs = ladder(found, register.round)
    return {
        entrant.cluster: _analysis(contest(entrant, index, decided, register), rungs, register)
        for index, members in enumerate(groups)
        for entrant in members
    }


def _analysis(place: Contest, rungs: Sequence[Fraction], register: Register) -> Analysis:
    rnd, slug = register.round, place.entrant.cluster
    rows = [points(each, rnd) for each in sheets(slug, register).counted]
    totals = [sum(row.values(), Fraction()) for row in rows]
    return Analysis(
        slug,
        len(totals),
        _by("mean", totals, rnd),
        _by("median", totals, rnd),
        _by("trimmed_mean", totals, rnd) if len(totals) >= TRIMMED_FROM else None,
        _left_out(totals, rnd),
        distance(place, rungs),
        flips(place, rows),
        apart(totals),
    )


def _by(how: str, totals: Sequence[Fraction], rnd: Round) -> Fraction:
    return aggregate(totals, replace(rnd, aggregate=how, trim_from=TRIMMED_FROM))


def _left_out(totals: Sequence[Fraction], rnd: Round) -> tuple[Fraction, Fraction] | None:
    if len(totals) == 1:
        return None
    without = [aggregate([*totals[:at], *totals[at + 1 :]], rnd) for at in range(len(totals))]
    return min(without), max(without)
