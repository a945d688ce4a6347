"""Guide 四（二）: how firmly a ranking stands, beside the ranking itself.

Everything is exact, and nothing of it decides anything: it shows whether a decision hangs on one
reviewer or on one score.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from clusterfund.rules.agreement import apart
from clusterfund.rules.ranking import Entrant, award, decided, entrants, tie_keys, to_spend
from clusterfund.rules.scores import aggregate, points, score_of
from clusterfund.rules.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from clusterfund.records import Register, Round

SUPPORTED = "supported"
TRIMMED_FROM = 3
"""Of fewer sheets there is no mean without the highest and the lowest."""

Rows = list[dict[str, Fraction]]


@dataclass(frozen=True, slots=True)
class Analysis:
    """How firmly one cluster's decision stands.

    `counted` is the number of sheets. `mean`, `median` and `trimmed_mean` (without the highest and
    the lowest, None of fewer than three) are of their totals. `range` has the lowest and the
    highest score, by the round's own `aggregate`, when any one reviewer is left out; None where
    there is only one.
    `margin` is the distance between the score and the line: the score from which on the cluster
    would be supported, all others and its own tie-break values as they are; None where no score
    changes that. `flips` counts the single scores (one sheet, one criterion) that, set alone to
    anything from 0 to the maximum, could change the decision. `agreement` is the mean distance
    between two reviewers' totals; None where there is only one.
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
    ordered = entrants(register, candidates)
    left = to_spend(register, committed)
    fields = ((each, _Field(each, ordered, register, left)) for each in ordered)
    return {each.cluster: _analysis(each, field) for each, field in fields}


class _Field:
    """All others of a competition, decided once: where one entrant would come in."""

    def __init__(
        self, entrant: Entrant, ordered: Sequence[Entrant], register: Register, left: int | None
    ) -> None:
        others = [each for each in ordered if each.cluster != entrant.cluster]
        ranks = list(decided(others, register, left))
        self.register, self.scores = register, {each.score.value for each in others}
        self.ranks = [members for members, *_ in ranks]
        self.orders = [members[0].order for members in self.ranks]
        self.left = [left, *(after for *_, after in ranks)]

    def outcome(self, changed: Entrant) -> str:
        """Tell what would be decided of the entrant with another score."""
        at = bisect_left(self.orders, changed.order)
        tied = self.ranks[at] if changed.order in self.orders[at : at + 1] else []
        return award([*tied, changed], self.register, self.left[at])[0]

    def scored(self, entrant: Entrant, rows: Rows) -> Entrant:
        """Give an entrant the points of these sheets."""
        score = score_of(rows, entrant.score.conflicts, self.register.round)
        keys = tie_keys(entrant.cluster, score, self.register)
        return replace(entrant, score=score, keys=keys)


def _analysis(entrant: Entrant, field: _Field) -> Analysis:
    rnd = field.register.round
    rows = [points(each, rnd) for each in sheets(entrant.cluster, field.register).counted]
    totals = [sum(row.values(), Fraction()) for row in rows]
    return Analysis(
        entrant.cluster,
        len(rows),
        _by("mean", totals, rnd),
        _by("median", totals, rnd),
        _by("trimmed_mean", totals, rnd) if len(totals) >= TRIMMED_FROM else None,
        _left_out(totals, rnd),
        _margin(entrant, field),
        _flips(entrant, rows, field),
        apart(totals),
    )


def _by(how: str, totals: Sequence[Fraction], rnd: Round) -> Fraction:
    return aggregate(totals, replace(rnd, aggregate=how, trim_from=TRIMMED_FROM))


def _left_out(totals: Sequence[Fraction], rnd: Round) -> tuple[Fraction, Fraction] | None:
    if len(totals) == 1:
        return None
    without = [aggregate([*totals[:at], *totals[at + 1 :]], rnd) for at in range(len(totals))]
    return min(without), max(without)


def _margin(entrant: Entrant, field: _Field) -> Fraction | None:
    """Find the line by halving: support never goes with a higher score."""
    rnd = field.register.round
    marks = field.scores | {rnd.pass_mark or Fraction(), Fraction()}
    top = Fraction(sum(criterion.max for criterion in rnd.criteria))
    steps = list(_steps(sorted(mark for mark in marks if mark <= top), top))
    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        score = replace(entrant.score, value=steps[middle][0])
        if field.outcome(replace(entrant, score=score)) == SUPPORTED:
            high = middle
        else:
            low = middle + 1
    if low in {0, len(steps)}:  # supported at every score, or at none
        return None
    return abs(entrant.score.value - steps[low][1])


def _steps(marks: Sequence[Fraction], top: Fraction) -> Iterator[tuple[Fraction, Fraction]]:
    """Yield scores to try, and the mark that each stands for: at the mark, and just above it."""
    for mark, above in zip(marks, [*marks[1:], top], strict=True):
        yield mark, mark
        if mark < above:
            yield (mark + above) / 2, mark


def _flips(entrant: Entrant, rows: Rows, field: _Field) -> int:
    """Count the single scores that could change the decision.

    The extremes tell for all between, and who falls further or rises higher flips sooner.
    """
    now = field.outcome(entrant)
    found: set[tuple[int, str]] = set()
    for high in (False, True):
        changes = [
            ((at, each.id), field.scored(entrant, _changed(rows, at, each.id, each.max * high)))
            for at in range(len(rows))
            for each in field.register.round.criteria
        ]
        changes.sort(key=lambda change: change[1].place, reverse=not high)
        same = partial(_same, changes, field, now)
        found |= {score for score, _ in changes[: bisect_left(range(len(changes)), 1, key=same)]}
    return len(found)


def _same(changes: Sequence[tuple[object, Entrant]], field: _Field, now: str, at: int) -> bool:
    return field.outcome(changes[at][1]) == now


def _changed(rows: Rows, at: int, criterion: str, value: int) -> Rows:
    new = {criterion: Fraction(value)}
    return [row | new if place == at else row for place, row in enumerate(rows)]
