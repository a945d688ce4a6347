"""Guide 四（二）: what a ruling on an objection does to a cluster's state and its award."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.rules.awarded import award_of
from clusterfund.rules.figures import Step
from clusterfund.rules.notices import since_notice, unanswered
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clusterfund.records import Act
    from clusterfund.rules.figures import ClusterFigure, EnterpriseFigure
    from clusterfund.rules.moment import Asked, Moment


def ruled(asked: Asked, moment: Moment) -> dict[str, Any]:
    """Compute where a ruling leads, and for an adjustment the cluster's new award.

    The cluster stays objected to while another of its objections is open. Then the gravest of the
    rulings since its newest notice decides: revoked, adjusted, or noticed as before.
    """
    slug = asked.cluster or ""
    result: dict[str, Any] = {"state": _state(slug, asked, moment).value}
    award = award_of(slug, moment.earlier)
    if asked.outcome == "adjust" and award:
        result["clusters"] = [_without(award, {each.uscc for each in asked.exclude})]
    return result


def _state(slug: str, asked: Asked, moment: Moment) -> State:
    if set(unanswered(slug, moment.earlier)) - {asked.objection}:
        return State.OBJECTED
    outcomes = {act.outcome for act in since_notice(slug, moment.earlier, "ruling")}
    outcomes.add(asked.outcome)
    if "revoke" in outcomes:
        return State.REVOKED
    return State.ADJUSTED if "adjust" in outcomes else State.NOTICED


def _without(award: Mapping[str, Any], excluded: Collection[str]) -> dict[str, Any]:
    """Give a cluster's award with nothing for the excluded.

    Nobody gets more after a notice than the notice said: the other enterprises of the cluster keep
    their amounts, with the cuts to the cluster cap and to the budget that they bear, and no other
    cluster moves up. What is set free is left to spend for a later ranking, which starts from
    what is committed then.
    """
    rows = [
        {**row, "amount": plain(0)} if row["uscc"] in excluded else row
        for row in award["enterprises"]
    ]
    total = sum(fen(row["amount"]) for row in rows)
    return {"cluster": award["cluster"], "amount": plain(total), "enterprises": rows}


def after_ruling(figure: ClusterFigure, ruling: Act) -> ClusterFigure:
    """Write a ruling into the figures of its cluster, as one step more of whom it concerns.

    An adjustment makes the excluded not eligible; a revocation takes everybody's amount.
    """
    if ruling.outcome == "maintain":
        return figure
    enterprises = tuple(_after(each, ruling) for each in figure.enterprises)
    amount = sum(each.amount for each in enterprises)
    return replace(figure, amount=amount, enterprises=enterprises)


def _after(figure: EnterpriseFigure, ruling: Act) -> EnterpriseFigure:
    if ruling.outcome == "revoke":
        text = f"异议处理决定（第 {ruling.number} 号）撤销整个集群，补贴为 0"
        step = Step(ruling.clause, text, 0, ruling.source, "/outcome")
        return replace(figure, amount=0, steps=(*figure.steps, step))
    for number, each in enumerate(ruling.exclude):
        if each.uscc == figure.uscc:
            reason = each.reason.rstrip("。\n")
            text = f"异议处理决定（第 {ruling.number} 号）：{reason}，补贴为 0"
            step = Step(each.clause, text, 0, ruling.source, f"/exclude/{number}")
            return replace(
                figure,
                eligible=False,
                limit=0,
                binding="not_eligible",
                amount=0,
                steps=(*figure.steps, step),
            )
    return figure
