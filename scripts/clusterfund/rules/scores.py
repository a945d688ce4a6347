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
    rnd = register.round
    return score_of([points(each, rnd) for each in counted], found.conflicts, rnd)


def score_of(rows: Sequence[Mapping[str, Fraction]], conflicts: int, rnd: Round) -> Score:
    """Aggregate the points of one or more sheets, by criterion each."""
    count = len(rows)
    return Score(
        aggregate([sum(row.values(), Fraction()) for row in rows], rnd),
        count,
        TRIMMED if trims(count, rnd) else 0,
        conflicts,
        {each.id: aggregate([row[each.id] for row in rows], rnd) for each in rnd.criteria},
    )


def points(review: Review, rnd: Round) -> dict[str, Fraction]:
    """Give a sheet's points of each criterion of the round; none where it has none."""
    given = review.scores
    return {
        each.id: given[each.id].points if each.id in given else Fraction() for each in rnd.criteria
    }


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
