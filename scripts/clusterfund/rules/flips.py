"""Guide 四（二）: which single scores could change a cluster's decision."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from clusterfund.rules.scores import aggregate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clusterfund.records import Round
    from clusterfund.rules.contest import Contest

Order = tuple[Any, ...]


def flips(place: Contest, rows: Sequence[Mapping[str, Fraction]]) -> int:
    """Count the single scores that could change the cluster's decision.

    A single score is one criterion on one of the cluster's own counted sheets; `rows` are the
    points of these. It counts when some value between 0 and the criterion's maximum, all other
    scores as they are, leads to another of supported, reserve and not supported.
    """
    outcome = place.outcome
    return sum(
        any(place.decide(single.order(value)) != outcome for value in _values(single, place))
        for single in _singles(place, rows)
    )


@dataclass(frozen=True, slots=True)
class _Single:
    """One score, with what the cluster's place in the order is made of beside it."""

    rnd: Round
    current: Order
    maximum: int
    rest: Fraction
    totals: Sequence[Fraction]
    """Of the other sheets; `rest` is that of this sheet without the score."""
    others: Sequence[Fraction]
    """The other sheets' points for the criterion."""
    key: int | None
    """Where in the order the criterion breaks ties."""

    def order(self, value: Fraction) -> Order:
        """Give the cluster's place if the score were `value`."""
        score = aggregate([*self.totals, self.rest + value], self.rnd)
        changed = [-score, *self.current[1:]]
        if self.key is not None:
            changed[self.key] = -aggregate([*self.others, value], self.rnd)
        return tuple(changed)


def _singles(place: Contest, rows: Sequence[Mapping[str, Fraction]]) -> Iterator[_Single]:
    rnd = place.rnd
    totals = [sum(row.values(), Fraction()) for row in rows]
    for criterion in rnd.criteria:
        points = [row[criterion.id] for row in rows]
        key = 1 + rnd.tie_break.index(criterion.id) if criterion.id in rnd.tie_break else None
        for at, value in enumerate(points):
            yield _Single(
                rnd,
                place.entrant.order,
                criterion.max,
                totals[at] - value,
                [*totals[:at], *totals[at + 1 :]],
                [*points[:at], *points[at + 1 :]],
                key,
            )


def _values(single: _Single, place: Contest) -> Sequence[Fraction]:
    """Give the values that have to be tried.

    A place in the order never falls when a score rises. Where a higher place is never worse, the
    ends are enough, and who is supported can only fall, who is not can only rise.
    """
    low, high = Fraction(), Fraction(single.maximum)
    if not place.monotone:
        return _everywhere(single, place, low, high)
    return {"supported": [low], "not_supported": [high]}.get(place.outcome, [low, high])


def _everywhere(
    single: _Single, place: Contest, low: Fraction, high: Fraction
) -> Sequence[Fraction]:
    """Give every value that can lead to a full tie or the pass mark, and one between each two."""
    mark = single.rnd.pass_mark
    targets = [*place.orders, *([] if mark is None else [(-mark,)])]
    kinks = {value - single.rest for value in single.totals} | {*single.others}
    knots = sorted({low, high} | {value for value in kinks if low < value < high})
    met = {
        value
        for first, last in pairwise(knots)
        for target in targets
        for value in _meeting(single, target, first, last)
    }
    marks = sorted(met | {*knots})
    return [*marks, *((one + other) / 2 for one, other in pairwise(marks))]


def _meeting(single: _Single, target: Order, first: Fraction, last: Fraction) -> Iterator[Fraction]:
    """Solve for the value between two kinks that gives the target; between them all is linear."""
    for start, end, wanted in zip(single.order(first), single.order(last), target, strict=False):
        if start != end:
            if end <= wanted <= start:
                yield first + (last - first) * (start - wanted) / (start - end)
            return
