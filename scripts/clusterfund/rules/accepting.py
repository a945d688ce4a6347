"""Guide 五（一）: what an acceptance decides, computed from what was found.

Materials and conditions are the programme's where the guide says nothing: it asks for 验收材料
without listing them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.records import Purchase
from clusterfund.rules.achievement import Achieved, achieved, percent
from clusterfund.rules.awarded import awarded
from clusterfund.rules.balances import standings
from clusterfund.rules.rectifying import due, last_day
from clusterfund.rules.states import State
from clusterfund.rules.subsidy import cluster_subsidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from clusterfund.records import Acceptance, Application, Enterprise, Register
    from clusterfund.rules.balances import Standing
    from clusterfund.rules.inputs import Asked
    from clusterfund.rules.moment import Moment

MATERIALS = {
    "application": "验收申请",
    "summary": "项目总结报告",
    "contracts": "采购合同",
    "payments": "发票和付款凭证",
    "investment": "项目投入明细（专账）",
    "vouchers": "服务券使用明细",
    "operation": "应用产品上线使用证明",
    "targets": "目标完成情况证明",
}
"""The materials wanted, by id. basis: programme (五（一） asks for 验收材料 and lists none)."""
SHOWN = 5
"""How many targets or materials a reason names one by one."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason of an outcome: `effect` is `note`, `rectify` or `fail`."""

    item: str
    effect: str
    clause: str
    text: str

    @property
    def row(self) -> dict[str, str]:
        """Write it as an act's result has it."""
        return {
            "item": self.item,
            "effect": self.effect,
            "clause": self.clause,
            "text": self.text,
        }


def lapsed(asked: Asked, moment: Moment) -> date | None:
    """Give the last day to mend where it is over and nothing was mended; None elsewhere."""
    slug = asked.cluster or ""
    if moment.states.get(slug) is not State.RECTIFYING:
        return None
    last = due(slug, moment.earlier, moment.register)
    return last if last and asked.on > last else None


def accepted(asked: Asked, application: Application | None, moment: Moment) -> dict[str, Any]:
    """Compute an acceptance: outcome, reasons, achievement and what each enterprise keeps.

    What follows from the outcome follows from the one that a written act states, so that a person
    who decides otherwise changes the outcome alone.
    """
    if application is None:
        return {}
    targets = achieved_by(application, asked.acceptance)
    reasons = list(_reasons(asked, application, targets, moment))
    effects = {each.effect for each in reasons}
    outcome = next((each for each in ("fail", "rectify") if each in effects), "pass")
    decided = (asked.result or {}).get("outcome", outcome)
    rows = settled(asked, application, moment, failed=decided == "fail")
    result: dict[str, Any] = {
        "outcome": outcome,
        "reasons": [each.row for each in reasons],
        "achieved": [
            {"id": row.target.id, "group": row.target.group, "percent": percent(row.share)}
            for row in targets
        ],
        "accepted": rows,
        "recomputed": plain(sum(fen(row["recomputed"]) for row in rows)),
        "excess": plain(sum(fen(row["excess"]) for row in rows)),
    }
    if decided == "rectify":
        result["rectify_by"] = str(last_day(asked.on, moment.register))
    return result


def achieved_by(application: Application, said: Acceptance | None) -> list[Achieved]:
    """Give how far each target of the plan is achieved by what an acceptance says."""
    actuals = {each.id: each.actual for each in said.targets} if said else {}
    return achieved(application.plan.targets if application.plan else (), actuals)


def settled(
    asked: Asked, application: Application, moment: Moment, *, failed: bool
) -> list[dict[str, str]]:
    """Compute what each enterprise keeps, and what of the vouchers it holds is to come back."""
    award = awarded(moment.earlier).get(application.slug, {"enterprises": ()})
    approved = {row["uscc"]: fen(row["amount"]) for row in award["enterprises"]}
    kept = {} if failed else recomputed(application, asked.acceptance, approved, moment.register)
    held = {each.uscc: held_by(each) for each in holdings(application.slug, moment)}
    return [
        {
            "uscc": uscc,
            "approved": plain(amount),
            "held": plain(held.get(uscc, 0)),
            "recomputed": plain(kept.get(uscc, 0)),
            "excess": plain(max(0, held.get(uscc, 0) - kept.get(uscc, 0))),
        }
        for uscc, amount in sorted(approved.items())
    ]


def holdings(slug: str, moment: Moment) -> list[Standing]:
    """Give how a cluster's vouchers stand just before an act, from the ledger."""
    number = moment.earlier[-1].number if moment.earlier else 0
    entries = moment.books.ledger.entries
    mine = [each for each in entries if each.cluster == slug and each.act <= number]
    return standings(mine, max(each.on for each in mine)) if mine else []


def held_by(standing: Standing) -> int:
    """Give the vouchers that were issued and neither taken back nor expired."""
    total = standing.total
    return total.issued - total.recovered - total.expired


def recomputed(
    application: Application,
    said: Acceptance | None,
    approved: Mapping[str, int],
    register: Register,
) -> dict[str, int]:
    """Compute the subsidy again on actual figures (三（三）), never above what was approved."""
    actuals = {each.uscc: each for each in said.actuals} if said else {}

    def real(enterprise: Enterprise) -> Enterprise:
        actual = actuals.get(enterprise.uscc)
        bought = actual.purchases if actual else ()
        return replace(
            enterprise,
            purchases=tuple(Purchase(each.product, "", each.amount) for each in bought),
            other_investment=actual.other_investment if actual else 0,
            requested_subsidy=approved.get(enterprise.uscc, 0),
        )

    enterprises = tuple(map(real, application.enterprises))
    figure = cluster_subsidy(replace(application, enterprises=enterprises), register)
    return {each.uscc: each.amount for each in figure.enterprises}


def _reasons(
    asked: Asked, application: Application, targets: Sequence[Achieved], moment: Moment
) -> Iterator[Reason]:
    last, said = lapsed(asked, moment), asked.acceptance
    if last or said is None:
        text = f"整改期到 {last} 为止，没有整改完成" if last else "没有验收情况"
        yield Reason("lapsed", "fail", "五（二）", text)
        return
    found = list(_faults(said, application, targets, moment.register))
    yield from found
    again = any(
        (act.kind, act.cluster, act.result.get("outcome"))
        == ("complete", application.slug, "rectify")
        for act in moment.earlier
    )
    if again and any(each.effect == "rectify" for each in found):
        yield Reason("again", "fail", "五（二）", "整改以后验收仍不符合要求")


def _faults(
    said: Acceptance, application: Application, targets: Sequence[Achieved], register: Register
) -> Iterator[Reason]:
    if said.completed_on is None:
        yield Reason("unfinished", "rectify", "五（一）", "项目没有完工")
    elif application.commitment and said.completed_on > application.commitment.completion_date:
        wanted = application.commitment.completion_date
        days = (said.completed_on - wanted).days
        text = f"{said.completed_on} 完工，比承诺的 {wanted} 晚 {days} 天"
        yield Reason("late", "note", "附录3 二", text)
    missing = [title for name, title in MATERIALS.items() if name not in said.materials]
    if missing:
        yield Reason("materials", "rectify", "五（一）", f"缺验收材料：{_some(missing)}")
    least = register.round.min_local_enterprises
    count = sum(any(each.amount for each in actual.purchases) for actual in said.actuals)
    if count < least:
        text = f"实际购买应用产品和云服务的企业 {count} 家，少于 {least} 家"
        yield Reason("enterprises", "rectify", "二", text)
    short = [f"{row.target.title}（{percent(row.share)}%）" for row in targets if row.share < 1]
    if short:
        text = f"{len(short)} 项目标没有达到：{_some(short)}"
        yield Reason("targets", "rectify", "附录2 三（三）", text)


def _some(names: Sequence[str]) -> str:
    """Name the first of a list, and say how many there are where it is long."""
    more = f"等 {len(names)} 项" if len(names) > SHOWN else ""
    return "、".join(names[:SHOWN]) + more
