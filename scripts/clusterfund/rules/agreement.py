"""Guide 四（二）: how far reviewers agree, on one cluster and over a whole ranking."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from clusterfund.rules.scores import points
from clusterfund.rules.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.records import Register


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
        for a, b in combinations(sorted(one.keys() & other.keys()), 2):
            first, second = one[a] - one[b], other[a] - other[b]
            if first and second:
                cases += 1
                alike += (first > 0) == (second > 0)
    return Fraction(alike, cases) if cases else None
