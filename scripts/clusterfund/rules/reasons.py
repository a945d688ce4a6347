"""Guide 五: why an acceptance passes, asks to mend or fails.

Materials and conditions are the programme's where the guide says nothing: it asks for 验收材料
without listing them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.rules.achievement import Achieved, percent
from clusterfund.rules.earlier import earlier
from clusterfund.rules.rectifying import due
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from clusterfund.records import Acceptance, Act, Application, Register
    from clusterfund.rules.moment import Asked, Moment

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


def newest_acceptance(slug: str, acts: Sequence[Act]) -> Act | None:
    """Give the last acceptance of a cluster; None where there was none."""
    found = earlier(acts).own(slug, "complete")
    return found[-1] if found else None


def lapsed(asked: Asked, moment: Moment) -> date | None:
    """Give the last day to mend where it is over and nothing was mended; None elsewhere."""
    slug = asked.cluster or ""
    if moment.states.get(slug) is not State.RECTIFYING:
        return None
    last = due(slug, moment.earlier, moment.register)
    return last if last and asked.on > last else None


def reasons_of(
    asked: Asked, application: Application, targets: Sequence[Achieved], moment: Moment
) -> Iterator[Reason]:
    """Give the reasons of an outcome, each with its clause; `targets` are those of the plan."""
    last, said = lapsed(asked, moment), asked.acceptance
    if last or said is None:
        text = f"整改期到 {last} 为止，没有整改完成" if last else "没有验收情况"
        yield Reason("lapsed", "fail", "五（二）", text)
        return
    found = list(_faults(said, application, targets, moment.register))
    yield from found
    before = newest_acceptance(application.slug, moment.earlier)
    again = before is not None and before.result.get("outcome") == "rectify"
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
