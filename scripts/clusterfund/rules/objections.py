"""Guide 四（二）: who may object until when, what a ruling must say, and what waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import fen
from clusterfund.rules.awarded import award_of
from clusterfund.rules.listing import listed
from clusterfund.rules.moves import MOVES
from clusterfund.rules.notices import period, unanswered
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

CLAUSE = "四（二）"
ERROR = Severity.ERROR
BELONGS = {
    "objector": "objection",
    "objection": "ruling",
    "outcome": "ruling",
    "exclude": "ruling",
}
"""Fields that one kind of act alone may have."""


@rule(
    "A013",
    clause=CLAUSE,
    title="异议在公示期内登记",
    why="公示期内书面提出的异议要登记：写明是名单中的单位还是其他人提出、书面材料的登记号；"
    "提出人的身份和异议内容不写进登记册。",
    fix="请改正日期、objector 和 document；逾期的不予登记，异议内容留在书面材料里。",
    severity=ERROR,
)
def objection_in_time(act: Act, moment: Moment) -> Iterator[Fault]:
    """An objection lies within its cluster's newest notice; it says its kind and file number."""
    if act.kind != "objection":
        return
    for name, what, wanted in (
        ("objector", "提出人的类别", "objector: listed_unit 或 other"),
        ("document", "书面材料的登记号", "document: 登记号"),
    ):
        if name not in act.source.data:
            yield Fault(act.source, "/kind", f"没有写明{what}", f"没有 {name}", wanted)
    if "reason" in act.source.data:
        message = "登记异议不能写异议内容"
        yield Fault(act.source, "/reason", message, "写了 reason", "不写 reason")
    days = period(act.cluster or "", moment.earlier)
    if days and not days[0] <= act.on <= days[1]:
        wanted = f"{days[0]} 至 {days[1]}"
        yield Fault(act.source, "/on", "不在这个集群最近一次公示的公示期内", act.on, wanted)


@rule(
    "A014",
    clause=CLAUSE,
    title="逐项处理异议",
    why="每项异议处理一次，结果是维持、调整或撤销；调整要写明哪些有补贴的企业不再扶持、理由和条款。"
    "状态和金额只由程序算出，不能另写。",
    fix="请改正 objection、outcome 和 exclude。",
    severity=ERROR,
)
def objection_answered(act: Act, moment: Moment) -> Iterator[Fault]:
    """A ruling answers one open objection of its cluster; it excludes just when it adjusts."""
    if act.kind != "ruling":
        return
    slug = act.cluster or ""
    waiting = [str(number) for number in unanswered(slug, moment.earlier)]
    if str(act.objection) not in waiting:
        found = act.objection or "没有 objection"
        wanted = listed(waiting) or "没有未处理的异议"
        yield Fault(act.source, "/objection", "不是这个集群未处理的异议", found, wanted)
    if not act.outcome:
        wanted = "outcome: maintain、adjust 或 revoke"
        yield Fault(act.source, "/kind", "没有写明处理结果", "没有 outcome", wanted)
    if act.exclude and act.outcome != "adjust":
        message = "只有调整才写不再扶持的企业"
        yield Fault(act.source, "/exclude", message, act.outcome or "没有 outcome", "adjust")
    if act.outcome == "adjust" and not act.exclude:
        message = "调整没有写明不再扶持的企业"
        yield Fault(act.source, "/outcome", message, "没有 exclude", "exclude: 代码、理由和条款")
    if act.override:  # what people decide is the outcome; money and state follow from it
        yield Fault(act.source, "/override", "异议处理决定不能写 override", "写了 override", "不写")
    yield from _excluded(act, slug, moment)


def _excluded(act: Act, slug: str, moment: Moment) -> Iterator[Fault]:
    """Each of the excluded has money to lose, is named once, and somebody is left."""
    award = award_of(slug, moment.earlier) or {"enterprises": []}
    left = {row["uscc"] for row in award["enterprises"] if fen(row["amount"])}
    for number, each in enumerate(act.exclude):
        if each.uscc not in left:
            message = "不是这个集群还有补贴的企业"
            pointer = f"/exclude/{number}/uscc"
            yield Fault(act.source, pointer, message, each.uscc, "补贴大于 0 的企业，只写一次")
        left.discard(each.uscc)
    if act.exclude and not left:
        message = "全部企业都不再扶持，应当撤销"
        yield Fault(act.source, "/outcome", message, act.outcome or "没有 outcome", "revoke")


@rule(
    "A015",
    clause=CLAUSE,
    title="异议处理完才能批准",
    why="批次里还有没有处理的异议时，任何集群都不能批准。",
    fix="请先对每项异议作出处理决定。",
    severity=ERROR,
)
def nothing_open(act: Act, moment: Moment) -> Iterator[Fault]:
    """No cluster of the round is approved while one is objected to."""
    if act.kind != "approve":
        return
    waiting = [slug for slug, state in moment.states.items() if state is State.OBJECTED]
    if waiting:
        yield Fault(act.source, "/kind", "还有没有处理的异议", listed(waiting), "全部处理完")


@rule(
    "A016",
    clause=CLAUSE,
    title="决定只写本种类的内容",
    why="提出人类别只写在登记异议里，处理的异议、结果和不再扶持的企业只写在异议处理决定里；"
    "写在别处会让人误读决定。",
    fix="请删去这一项。",
    severity=ERROR,
)
def fields_in_place(act: Act, _moment: Moment) -> Iterator[Fault]:
    """What belongs to objections or rulings alone is in no other act."""
    for name, kind in BELONGS.items():
        if name in act.source.data and act.kind != kind:
            message = f"{MOVES[act.kind].title}不写 {name}"
            yield Fault(act.source, f"/{name}", message, name, f"只写在{MOVES[kind].title}中")


ACT_RULES = (objection_in_time, objection_answered, nothing_open, fields_in_place)
