"""Guide 四（二）: how far reviewers agree, on one cluster and over a whole ranking."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter
from fractions import Fraction
from itertools import combinations
from math import comb
from typing import TYPE_CHECKING

from clusterfund.rules.scores import points
from clusterfund.rules.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.records import Register

Pair = tuple[Fraction, Fraction]


def apart(totals: Sequence[Fraction]) -> Fraction | None:
    """Give the mean distance between two of the totals; None of fewer than two."""
    pairs = [abs(one - other) for one, other in combinations(totals, 2)]
    return sum(pairs, Fraction()) / len(pairs) if pairs else None


def concord(register: Register, clusters: Iterable[str]) -> Fraction | None:
    """Give the share of cases in which two reviewers order two clusters alike.

    A case is a pair of reviewers whose sheets on both clusters of a pair count, and who both tell
    the two apart. None where there is no such case.
    """
    given: dict[str, dict[str, Fraction]] = {}
    for slug in clusters:
        for review in sheets(slug, register).counted:
            total = sum(points(review, register.round).values(), Fraction())
            given.setdefault(review.reviewer, {})[slug] = total
    alike = cases = 0
    for one, other in combinations(given.values(), 2):
        both = sorted((one[slug], other[slug]) for slug in one.keys() & other.keys())
        against = _against(both)
        told = _told_apart(both)
        cases += told
        alike += told - against
    return Fraction(alike, cases) if cases else None


def _against(pairs: Iterable[Pair]) -> int:
    """Count the cases of sorted pairs that the two order the other way round."""
    count = 0
    seen: list[Fraction] = []
    for _, there in pairs:
        count += len(seen) - bisect_right(seen, there)
        insort(seen, there)
    return count


def _told_apart(pairs: Sequence[Pair]) -> int:
    """Count the cases of pairs in which both values differ."""
    here, there = ([pair[side] for pair in pairs] for side in (0, 1))
    return comb(len(pairs), 2) - _level(here) - _level(there) + _level(pairs)


def _level(values: Iterable[object]) -> int:
    """Count the cases in which both are equal."""
    return sum(comb(count, 2) for count in Counter(values).values())
