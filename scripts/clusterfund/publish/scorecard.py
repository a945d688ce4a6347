"""The evaluation of a round as JSON: the stable shape of `evaluation --format json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.register.acceptance import decimal
from clusterfund.rules.achievement import grade, percent
from clusterfund.rules.balances import total
from clusterfund.rules.evaluating import usage
from clusterfund.rules.scorecard import whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from fractions import Fraction

    from clusterfund.rules.achievement import Achieved
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.scorecard import Card


def scorecard(round_id: str, on: date, found: Iterable[Card]) -> dict[str, Any]:
    """`evaluation --format json`: the round, and every awarded cluster. Amounts are yuan."""
    rows = list(found)
    groups, achievement = whole(rows)
    standings = [each for row in rows for each in row.standings]
    return {
        "round": round_id,
        "on": str(on),
        **_achieved(groups, achievement),
        **_vouchers(standings),
        "clusters": [_cluster(row) for row in rows],
    }


def _achieved(groups: Mapping[str, Fraction], achievement: Fraction | None) -> dict[str, Any]:
    return {
        "percent": None if achievement is None else percent(achievement),
        "grade": None if achievement is None else grade(achievement),
        "groups": [{"group": name, "percent": percent(each)} for name, each in groups.items()],
    }


def _vouchers(standings: Iterable[Standing]) -> dict[str, str]:
    rows = list(standings)
    sums = total(each.total for each in rows)
    return {
        "granted": plain(sum(each.granted for each in rows)),
        "issued": plain(sums.issued),
        "used": plain(sums.used),
        "recovered": plain(sums.recovered + sums.expired),
    }


def _cluster(row: Card) -> dict[str, Any]:
    return {
        "cluster": row.cluster,
        "state": row.state.value,
        "title": row.state.label,
        "outcome": row.outcome,
        "promised": row.promised and str(row.promised),
        "completed_on": row.completed_on and str(row.completed_on),
        **_achieved(row.groups, row.achievement),
        **_vouchers(row.standings),
        "owed": plain(sum(row.owed.values())),
        "targets": [_target(each) for each in row.targets],
        "enterprises": [
            {**usage(each), "owed": plain(row.owed.get(each.uscc, 0))} for each in row.standings
        ],
    }


def _target(row: Achieved) -> dict[str, Any]:
    return {
        "id": row.target.id,
        "title": row.target.title,
        "group": row.target.group,
        "baseline": str(decimal(row.target.baseline)),
        "goal": str(decimal(row.target.goal)),
        "actual": None if row.actual is None else str(decimal(row.actual)),
        "percent": percent(row.share),
    }
