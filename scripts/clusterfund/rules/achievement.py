"""附录2 三（三）: how far targets are achieved, exact; grades (财预〔2020〕10号)."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from clusterfund.records import Target

GRADES = (
    (Fraction(9, 10), "excellent"),
    (Fraction(8, 10), "good"),
    (Fraction(6, 10), "fair"),
    (Fraction(0), "poor"),
)
"""From which achievement on each grade is given. basis: programme (财预〔2020〕10号)."""
GRADE_TITLES = {"excellent": "优", "good": "良", "fair": "中", "poor": "差"}


class Achieved(NamedTuple):
    """How far one target is achieved, from 0 to 1."""

    target: Target
    actual: Fraction | None
    share: Fraction


def share(target: Target, actual: Fraction | None) -> Fraction:
    """Give (actual − baseline) ÷ (goal − baseline), kept within 0 and 1.

    The formula holds for goals below the baseline too. Where the goal is the baseline, keeping it
    is all; what nobody reported is not achieved.
    """
    if actual is None:
        return Fraction(0)
    if target.goal == target.baseline:
        return Fraction(actual >= target.goal)
    reached = (actual - target.baseline) / (target.goal - target.baseline)
    return max(Fraction(0), min(Fraction(1), reached))


def achieved(targets: Iterable[Target], actuals: Mapping[str, Fraction]) -> list[Achieved]:
    """Give the achievement of every target, in the plan's order."""
    return [
        Achieved(each, actuals.get(each.id), share(each, actuals.get(each.id))) for each in targets
    ]


def mean(shares: Sequence[Fraction]) -> Fraction:
    """Give the exact mean; 0 of nothing."""
    return sum(shares, Fraction(0)) / len(shares) if shares else Fraction(0)


def by_group(rows: Iterable[Achieved]) -> dict[str, list[Achieved]]:
    """Put the targets into the groups of 附录2 三（三）1 to 3, in the order of the plan."""
    groups: dict[str, list[Achieved]] = {}
    for row in rows:
        groups.setdefault(row.target.group, []).append(row)
    return groups


def overall(rows: Iterable[Achieved]) -> Fraction:
    """Give the mean of the groups' means, so that no group counts more for having more targets."""
    return mean([mean([row.share for row in each]) for each in by_group(rows).values()])


def grade(achievement: Fraction) -> str:
    """Grade an achievement: 优 from 90 %, 良 from 80 %, 中 from 60 %, 差 below."""
    return next(name for least, name in GRADES if achievement >= least)


def percent(value: Fraction) -> str:
    """Write a share as a percentage of two decimals, rounded down: 100.00 is reached or not."""
    hundredths = int(value * 10_000)
    return f"{hundredths // 100}.{hundredths % 100:02d}"
