"""Guide 五（二）: the evaluation of a cluster: targets by group, grade, use of vouchers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.rules.accepting import achieved_by, holdings
from clusterfund.rules.achievement import by_group, grade, mean, overall, percent
from clusterfund.rules.reasons import newest_acceptance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.records import Acceptance, Application
    from clusterfund.rules.achievement import Achieved
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.moment import Asked, Moment


def evaluated(asked: Asked, application: Application | None, moment: Moment) -> dict[str, Any]:
    """Compute an evaluation from the newest acceptance and the ledger."""
    act = newest_acceptance(asked.cluster or "", moment.earlier)
    if application is None or act is None:
        return {}
    return evaluation(application, act.acceptance, holdings(application.slug, moment))


def evaluation(
    application: Application, said: Acceptance | None, standings: Iterable[Standing]
) -> dict[str, Any]:
    """Evaluate one cluster: groups, achievement, grade, and each participant's vouchers."""
    rows = achieved_by(application, said)
    return {**graded(rows), "usage": [usage(each) for each in standings]}


def graded(rows: Sequence[Achieved]) -> dict[str, Any]:
    """Write the achievement of targets, of one cluster or of many, with its grade."""
    achievement = overall(rows)
    return {
        "groups": [
            {"group": name, "targets": len(each), "percent": _mean(each)}
            for name, each in sorted(by_group(rows).items())
        ],
        "percent": percent(achievement),
        "grade": grade(achievement),
    }


def _mean(rows: Sequence[Achieved]) -> str:
    return percent(mean([row.share for row in rows]))


def usage(standing: Standing) -> dict[str, str]:
    """Write how one enterprise used its vouchers: used of issued, refunds taken off."""
    total = standing.total
    rate = Fraction(total.used, total.issued) if total.issued else Fraction(0)
    return {
        "uscc": standing.uscc,
        "granted": plain(standing.granted),
        "issued": plain(total.issued),
        "used": plain(total.used),
        "recovered": plain(total.recovered + total.expired),
        "percent": percent(rate),
    }
