"""Figures as JSON: the stable shapes of `subsidy`, `rank`, `explain` and `status`.

Each shape has a schema under `schemas/output/`. Amounts are strings of yuan, two decimals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.rules.agreement import concord
from clusterfund.rules.awarded import ranking_rows
from clusterfund.rules.margin import analyses
from clusterfund.rules.scores import shown_score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from clusterfund.publish.checks import Check
    from clusterfund.records import Register
    from clusterfund.rules.deadlines import Standing
    from clusterfund.rules.figures import ClusterFigure, EnterpriseFigure, Step
    from clusterfund.rules.margin import Analysis
    from clusterfund.rules.ranking import Ranked
    from clusterfund.rules.tasks import Task


def subsidy(round_id: str, figures: Iterable[ClusterFigure]) -> dict[str, Any]:
    """`subsidy --format json`."""
    return {"round": round_id, "clusters": [cluster(figure) for figure in figures]}


def cluster(figure: ClusterFigure) -> dict[str, Any]:
    """One cluster's figures with every enterprise's steps."""
    return {
        "cluster": figure.cluster,
        "amount": plain(figure.amount),
        "reduced": figure.reduced,
        "enterprises": [enterprise(each) for each in figure.enterprises],
    }


def enterprise(figure: EnterpriseFigure) -> dict[str, Any]:
    """One enterprise's figures with its steps."""
    return {
        "uscc": figure.uscc,
        "eligible": figure.eligible,
        "total_investment": plain(figure.total_investment),
        "payable": plain(figure.payable),
        "requested": plain(figure.requested),
        "limit": plain(figure.limit),
        "binding": figure.binding,
        "amount": plain(figure.amount),
        "steps": [step(each) for each in figure.steps],
    }


def limits(figure: EnterpriseFigure) -> dict[str, str]:
    """The four limits of which the smallest binds (guide 三（二）, 三（三）); its first steps."""
    payable, rate, cap, requested = (plain(each.amount) for each in figure.steps[:4])
    return {
        "enterprise_rate": rate,
        "enterprise_cap": cap,
        "payable": payable,
        "requested": requested,
    }


def step(each: Step) -> dict[str, str]:
    """One step: clause, text, amount, `path:line`."""
    return {
        "clause": each.clause,
        "text": each.text,
        "amount": plain(each.amount),
        "at": each.at,
    }


def ranking(register: Register, rows: Sequence[Ranked]) -> dict[str, Any]:
    """`rank --format json`."""
    return {
        "round": register.round.id,
        "criteria": [
            {"id": each.id, "title": each.title, "max": each.max}
            for each in register.round.criteria
        ],
        "ranking": ranking_rows(rows),
    }


def analysis(each: Analysis) -> dict[str, Any]:
    """How firmly a cluster's decision stands, in points with two decimals; None where unknown."""
    return {
        "mean": shown_score(each.mean),
        "median": shown_score(each.median),
        "trimmed_mean": _points(each.trimmed_mean),
        "range": each.range and [shown_score(value) for value in each.range],
        "margin": _points(each.margin),
        "flips": each.flips,
        "agreement": _points(each.agreement),
    }


def analysed(shape: Mapping[str, Any], register: Register, clusters: Sequence[str]) -> Any:
    """`rank --margin --format json`: a ranking with each row's analysis and the agreement."""
    found = analyses(register, clusters)
    return {
        **shape,
        "ranking": [
            {**row, "analysis": analysis(found[row["cluster"]])} for row in shape["ranking"]
        ],
        "agreement": _points(concord(register, found)),
    }


def _points(value: Fraction | None) -> str | None:
    return None if value is None else shown_score(value)


def status(
    round_id: str, on: date, rows: Iterable[Standing], tasks: Iterable[Task] = ()
) -> dict[str, Any]:
    """`status --format json`."""
    return {
        "round": round_id,
        "on": str(on),
        "clusters": [
            {
                "cluster": row.cluster,
                "state": row.state.value,
                "title": row.state.label,
                "since": row.since and str(row.since),
                "note": row.note,
                "due": row.due and str(row.due),
                "days_left": row.days_left,
            }
            for row in rows
        ],
        "tasks": [
            {
                "who": task.who,
                "what": task.what,
                "cluster": task.cluster,
                "due": task.due and str(task.due),
                "days_left": task.days_left,
                "late": task.late,
            }
            for task in tasks
        ],
    }


def verification(round_id: str, revision: str | None, checks: Sequence[Check]) -> dict[str, Any]:
    """`verify --format json`."""
    return {
        "round": round_id,
        "revision": revision,
        "checks": [
            {
                "id": each.id,
                "title": each.title,
                "checked": each.checked,
                "status": each.status.value,
                "note": each.note,
            }
            for each in checks
        ],
        "differences": [
            {
                "check": each.id,
                "file": one.file,
                "line": one.line or None,
                "field": one.field,
                "act": one.act or None,
                "message": one.message,
                "found": one.found,
                "wanted": one.wanted,
            }
            for each in checks
            for one in each.differences
        ],
    }
