"""Guide 四（二）: how far a cluster that is not supported was from support."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Line:
    """What had to be reached, and what was missing."""

    title: str
    score: Fraction
    distance: Fraction


def funding_line(
    row: Mapping[str, Any], ranking: Iterable[Mapping[str, Any]], pass_mark: Fraction | None
) -> Line | None:
    """Measure a row of a ranking against the pass mark it failed, else the lowest supported score.

    None for the supported, and where nobody was supported. Scores are taken as they are shown,
    with two decimals, so that a reader can subtract; a full tie at the line is a distance of 0.
    """
    if row["outcome"] == "supported":
        return None
    supported = [Fraction(each["score"]) for each in ranking if each["outcome"] == "supported"]
    if row["outcome"] == "not_supported" and pass_mark is not None:
        title, line = "合格分", pass_mark
    elif supported:
        title, line = "拟支持集群的最低得分", min(supported)
    else:
        return None
    return Line(title, line, max(line - Fraction(row["score"]), Fraction()))
