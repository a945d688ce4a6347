"""Guide 四（二）: score sheets into one exact score per cluster."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from clusterfund.rules.sheets import sheets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.records import Register, Review, Round

TRIMMED = 2


@dataclass(frozen=True, slots=True)
class Score:
    """A cluster's score, exact, with what was counted; `criteria` are aggregated alike."""

    value: Fraction
    counted: int
    dropped: int
    conflicts: int
    criteria: Mapping[str, Fraction]


def cluster_score(slug: str, register: Register) -> Score | None:
    """Aggregate the sheets of one cluster; None while fewer than `min_reviewers` count.

    Sheets with a conflict, declared or detected, are left out and counted in `conflicts`.
    """
    found = sheets(slug, register)
    counted = found.counted
    if len(counted) < register.round.min_reviewers:
        return None
    names = [criterion.id for criterion in register.round.criteria]
    totals = [sum((_points(each, name) for name in names), Fraction()) for each in counted]
    return Score(
        aggregate(totals, register.round),
        len(counted),
        TRIMMED if trims(len(counted), register.round) else 0,
        found.conflicts,
        {
            name: aggregate([_points(review, name) for review in counted], register.round)
            for name in names
        },
    )


def _points(review: Review, criterion: str) -> Fraction:
    score = review.scores.get(criterion)
    return score.points if score else Fraction()


def trims(count: int, rnd: Round) -> bool:
    """Tell whether the highest and the lowest of `count` values are dropped."""
    return rnd.aggregate == "trimmed_mean" and count >= rnd.trim_from


def aggregate(values: Sequence[Fraction], rnd: Round) -> Fraction:
    """Reduce one or more values to one by the round's `aggregate`."""
    ordered = sorted(values)
    if rnd.aggregate == "median":
        middle = len(ordered) // 2
        return (ordered[middle] + ordered[-middle - 1]) / 2
    if trims(len(ordered), rnd):
        ordered = ordered[1:-1]
    return sum(ordered, Fraction()) / len(ordered)


def shown_score(value: Fraction) -> str:
    """Write a score with two decimals, half up; ranking itself never rounds."""
    hundredths = (value * 200 + 1) // 2
    return f"{hundredths // 100}.{hundredths % 100:02d}"
