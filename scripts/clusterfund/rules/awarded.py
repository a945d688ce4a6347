"""What acts awarded: the shape of a ranking and of an award, and which award counts now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.rules.earlier import earlier
from clusterfund.rules.scores import shown_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.records import Act
    from clusterfund.rules.figures import ClusterFigure
    from clusterfund.rules.ranking import Ranked


def ranking_rows(rows: Iterable[Ranked]) -> list[dict[str, Any]]:
    """Write a ranking as `rank --format json` and the rank act have it."""
    return [
        {
            "rank": row.rank,
            "cluster": row.cluster,
            "score": shown_score(row.score.value),
            "counted": row.score.counted,
            "dropped": row.score.dropped,
            "conflicts": row.score.conflicts,
            "tie_break": row.tie_break,
            "outcome": row.outcome,
            "amount": plain(row.amount),
        }
        for row in rows
    ]


def award_row(figure: ClusterFigure) -> dict[str, Any]:
    """Write a cluster's award with the amount of every enterprise."""
    return {
        "cluster": figure.cluster,
        "amount": plain(figure.amount),
        "enterprises": [
            {"uscc": each.uscc, "amount": plain(each.amount)} for each in figure.enterprises
        ],
    }


def awarded(acts: Iterable[Act]) -> dict[str, dict[str, Any]]:
    """Map each cluster that is supported to its award row; later acts win.

    A rank act supports, a ruling adjusts what was awarded or revokes it.
    """
    found: dict[str, dict[str, Any]] = {}
    for act in acts:
        if act.kind in {"rank", "ruling"}:
            found |= {row["cluster"]: row for row in act.result.get("clusters", [])}
        if (act.kind, act.outcome) == ("ruling", "revoke"):
            found.pop(act.cluster or "", None)
    return found


def award_of(slug: str, acts: Sequence[Act]) -> dict[str, Any] | None:
    """Give the award row of one cluster as `awarded` does; None where it is not supported."""
    return earlier(acts).award(slug)


def committed(acts: Iterable[Act]) -> int:
    """Sum what the acts gave away, in fen."""
    return sum(fen(row["amount"]) for row in awarded(acts).values())
