"""Guide 五: what acts of acceptance, rectification and evaluation have to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.evidence import advice
from clusterfund.rules.inputs import accepted_before, ledger_before
from clusterfund.rules.moves import ACCEPTANCE, MOVES
from clusterfund.rules.reasons import MATERIALS, lapsed
from clusterfund.rules.rectifying import due
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

ERROR = Severity.ERROR
LEAVE_OUT = "请不写 --actuals，重新生成这份决定。"
TOO_LATE = "请作验收不通过的决定；证明在期内送达的，写 override 说明。"
ACCEPTING, SUPERVISING = "五（一）", "五（二）"


def _open(act: Act, moment: Moment) -> bool:
    """Tell whether there is something to accept; A002 or A034 tells the rest."""
    state = moment.states.get(act.cluster or "")
    return state in MOVES[act.kind].before and state is not State.RECTIFYING


@rule(
    "A031",
    clause=ACCEPTING,
    title="验收写明核实的情况",
    why="验收要写明完工日期、收到的材料、实际投入和目标实际值；整改期满没有整改的，直接不通过，不再写。",
    fix="请用 clusterfund act complete --actuals 文件 重新生成这份决定。",
    severity=ERROR,
)
def says_what_was_found(act: Act, moment: Moment) -> Iterator[Fault]:
    """An acceptance says what was found, unless the time to mend is over; no other act does."""
    if act.kind != "complete":
        if act.acceptance:
            title = MOVES[act.kind].title
            message = f"{title}不写验收情况"
            yield Fault(act.source, "/acceptance", message, "acceptance", "不写", LEAVE_OUT)
        return
    last = lapsed(act, moment)
    if last and act.acceptance:
        message = f"整改期已在 {last} 届满，验收不通过"
        yield Fault(act.source, "/acceptance", message, "acceptance", "不写", LEAVE_OUT)
    elif not last and not act.acceptance and _open(act, moment):
        wanted = "acceptance: 验收情况"
        yield Fault(act.source, "/kind", "没有写明验收情况", "没有 acceptance", wanted)


@rule(
    "A032",
    clause="三（三）",
    title="实际投入逐家写明",
    why="补贴要按每家企业的实际投入重新计算，所以申报的每家企业都写一次，产品要在目录内。",
    fix="请逐家核对企业代码和产品代号；没有购买的写 purchases: []。",
    severity=ERROR,
)
def every_enterprise_once(act: Act, moment: Moment) -> Iterator[Fault]:
    """The actual figures list each enterprise of the application once, with known products."""
    application = moment.register.applications.get(act.cluster or "")
    if not act.acceptance or not application:
        return
    wanted = [each.uscc for each in application.enterprises]
    listed = [each.uscc for each in act.acceptance.actuals]
    yield from _once(act, ("actuals", "uscc", "企业"), listed, wanted)
    for place, actual in enumerate(act.acceptance.actuals):
        for index, each in enumerate(actual.purchases):
            if each.product not in moment.register.catalogue.products:
                pointer = f"/acceptance/actuals/{place}/purchases/{index}/product"
                yield Fault(act.source, pointer, "产品不在目录内", each.product, "目录内的产品代号")


@rule(
    "A033",
    clause=ACCEPTING,
    title="目标、材料和日期对照方案",
    why="验收对照实施方案逐项目标核实，材料按清单的代号登记，完工日期不晚于验收。",
    fix="请逐项核对目标代号、材料代号和完工日期。",
    severity=ERROR,
)
def every_target_once(act: Act, moment: Moment) -> Iterator[Fault]:
    """The actual values list each target of the plan once; materials are known, days are past."""
    application = moment.register.applications.get(act.cluster or "")
    said = act.acceptance
    if not said or not application or not application.plan:
        return
    wanted = [each.id for each in application.plan.targets]
    listed = [each.id for each in said.targets]
    yield from _once(act, ("targets", "id", "目标"), listed, wanted)
    for place, name in enumerate(said.materials):
        pointer = f"/acceptance/materials/{place}"
        if name not in MATERIALS:
            yield Fault(act.source, pointer, "没有这种验收材料", name, "、".join(MATERIALS))
        elif name in said.materials[:place]:
            yield Fault(act.source, pointer, "同一种材料写了两次", name, "只写一次")
    if said.completed_on and said.completed_on > act.on:
        pointer = "/acceptance/completed_on"
        yield Fault(act.source, pointer, "完工日期晚于验收", said.completed_on, f"不晚于 {act.on}")


def _once(
    act: Act, about: tuple[str, str, str], listed: Sequence[str], wanted: Sequence[str]
) -> Iterator[Fault]:
    """Compare a list with what it has to name, each once; `about` is list, field and title."""
    name_of_list, field, what = about
    pointer = f"/acceptance/{name_of_list}"
    for place, name in enumerate(listed):
        at = f"{pointer}/{place}/{field}"
        if name not in wanted:
            yield Fault(act.source, at, f"申报里没有这个{what}", name, f"申报的{what}")
        elif name in listed[:place]:
            yield Fault(act.source, at, f"同一个{what}写了两次", name, "只写一次")
    for name in wanted:
        if name not in listed:
            yield Fault(act.source, pointer, f"漏写了{what}", "没有列入", name)


@rule(
    "A034",
    clause=SUPERVISING,
    title="整改期按日计算",
    why="正式提醒后的整改期内确认整改完成；期满第二天起才能以没有整改为由不通过。",
    fix="整改期内请先用 clusterfund act rectified 确认整改完成，再验收。",
    severity=ERROR,
)
def within_the_time_to_mend(act: Act, moment: Moment) -> Iterator[Fault]:
    """What was mended is confirmed in time, and nobody fails for it before the time is over."""
    state = moment.states.get(act.cluster or "")
    if act.kind not in {"complete", "rectified"} or state is not State.RECTIFYING:
        return
    last = due(act.cluster or "", moment.earlier, moment.register)
    late = last is not None and act.on > last
    if act.kind == "rectified" and late:
        fix, wanted = advice(act.override) or TOO_LATE, f"不晚于 {last}"
        yield Fault(act.source, "/on", "整改期已满", act.on, wanted, fix, mild=act.override)
    if act.kind == "complete" and not late:
        message = "还在整改期内，没有确认整改完成"
        yield Fault(act.source, "/on", message, act.on, f"确认整改完成，或晚于 {last}")


@rule(
    "A035",
    clause=ACCEPTING,
    title="列出此前的验收和账目决定",
    why="验收、整改和评价接着此前的决定作出，漏列一份就无法重算。",
    fix="请用 clusterfund act 重新生成这份决定。",
    severity=ERROR,
)
def rests_on_what_was_before(act: Act, moment: Moment) -> Iterator[Fault]:
    """An act of acceptance lists the ledger acts and the acceptance acts of its cluster before."""
    if act.kind not in ACCEPTANCE or not act.files:
        return
    for path in (*ledger_before(act.cluster, moment), *accepted_before(act.cluster, moment)):
        if path not in act.files:
            yield Fault(act.source, "/inputs/files", "漏掉了此前的决定", "没有列入", path)


ACT_RULES = (
    says_what_was_found,
    every_enterprise_once,
    every_target_once,
    within_the_time_to_mend,
    rests_on_what_was_before,
)
