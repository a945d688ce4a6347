"""Guide 四（二）: one cluster's decision as a function of its place among all others."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from clusterfund.rules.ranking import awards, decision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from clusterfund.records import Register, Round
    from clusterfund.rules.ranking import Decided, Entrant

Order = tuple[Any, ...]
SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Contest:
    """A cluster, and the ranking of all others without it.

    `orders` are the places of the others' ranks and `wanted` what each wants together; `lefts`,
    what is left to spend before each, has one more: what is left below the last of them.
    """

    entrant: Entrant
    rnd: Round
    orders: Sequence[Order]
    wanted: Sequence[int]
    lefts: Sequence[int | None]

    @property
    def outcome(self) -> str:
        """What the cluster's own score leads to."""
        return self.decide(self.entrant.order)

    @property
    def monotone(self) -> bool:
        """Tell whether a higher place is never worse.

        It is, but for a cluster without subsidy: nothing is needed to support it, yet in a full
        tie with others whom the budget does not reach it waits with them.
        """
        return self.entrant.figure.amount > 0

    def decide(self, order: Order) -> str:
        """Decide the cluster as if this were its place, all others as they are."""
        index = bisect_left(self.orders, order)
        equal = index < len(self.orders) and self.orders[index] == order
        wanted = self.entrant.figure.amount + (self.wanted[index] if equal else 0)
        return decision(-order[0], wanted, self.lefts[index], self.rnd)

    def supported(self, score: Fraction) -> bool:
        """Tell whether it would be supported with this score, its tie-break values as they are."""
        return self.decide((-score, *self.entrant.order[1:])) == SUPPORTED


def contest(
    entrant: Entrant, index: int, decided: Sequence[Decided], register: Register
) -> Contest:
    """Rank the others: above the cluster's own rank `index` nothing is different without it."""
    peers = [each for each in decided[index].members if each is not entrant]
    below = ([peers] if peers else []) + [each.members for each in decided[index + 1 :]]
    others = [*decided[:index], *awards(below, register, decided[index].left)]
    return Contest(
        entrant,
        register.round,
        [each.members[0].order for each in others],
        [sum(member.figure.amount for member in each.members) for each in others],
        [decided[0].left, *(each.after for each in others)],
    )


def ladder(entrants: Iterable[Entrant], rnd: Round) -> list[Fraction]:
    """Give every score at which a decision can change, ascending, and one between each two."""
    top = Fraction(sum(each.max for each in rnd.criteria))
    marks = {Fraction(), top} | {each.score.value for each in entrants}
    if rnd.pass_mark is not None and rnd.pass_mark <= top:
        marks.add(rnd.pass_mark)
    rungs = sorted(marks)
    between = [score for low, high in pairwise(rungs) for score in (low, (low + high) / 2)]
    return [*between, rungs[-1]]


def distance(place: Contest, rungs: Sequence[Fraction]) -> Fraction | None:
    """Measure how far the score lies from the line; tie-break values and all others stay.

    For a supported cluster the line is the highest score below which it would no longer be
    supported; for others it is the lowest score from which on, or above which, it would be. Budget
    and pass mark both make the line. At the line itself the tie-break values decide, so that a
    distance of 0 is possible on either side. None where no score between 0 and the sum of the
    maxima changes whether it is supported.

    Even rungs are scores at which a decision can change, odd ones stand for all scores between.
    """
    own, now = place.entrant.score.value, place.outcome == SUPPORTED
    at = bisect_left(rungs, own)
    outward = range(at - 1, -1, -1) if now else range(at + 1, len(rungs))

    def turned(rung: int) -> bool:
        return place.supported(rungs[rung]) is not now

    found = _first(outward, turned, monotone=place.monotone)
    if found is None:
        return None
    return abs(own - rungs[found + found % 2 if now else found - found % 2])


def _first(steps: Sequence[int], turned: Callable[[int], bool], *, monotone: bool) -> int | None:
    """Find the first step that turned; where turning is for good, by halving."""
    if not monotone:
        return next((step for step in steps if turned(step)), None)
    index = bisect_left(steps, 1, key=turned)
    return steps[index] if index < len(steps) else None
