"""Guide 四: who may make which act, when, and after which."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules import (
    acceptance,
    awards,
    completeness,
    draws,
    evidence,
    exclusions,
    objections,
    restated,
    signing,
    vouchers,
)
from clusterfund.rules.earlier import Earlier, index_of
from clusterfund.rules.handed_in import has_application
from clusterfund.rules.moment import Moment, known
from clusterfund.rules.moves import MOVES
from clusterfund.rules.notices import period
from clusterfund.rules.replay import replay
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import TITLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Act, Register

CLAUSE = "四（二）"
ERROR = Severity.ERROR


@rule(
    "A001",
    clause=CLAUSE,
    title="决定按顺序编号",
    why="决定从 0001 起逐份编号，日期不早于前一份，这样才看得出有没有缺漏或插入。",
    fix="请按先后改正编号和日期。",
    severity=ERROR,
)
def in_sequence(act: Act, moment: Moment) -> Iterator[Fault]:
    """Acts are numbered 1, 2, 3 … without gaps, and their dates never go back."""
    wanted = moment.earlier[-1].number + 1 if moment.earlier else 1
    if act.number != wanted:
        yield Fault(act.source, "/kind", "编号不连续", f"{act.number:04d}", f"{wanted:04d}")
    if moment.earlier and act.on < moment.earlier[-1].on:
        yield Fault(
            act.source, "/on", "日期早于前一份决定", act.on, f"不早于 {moment.earlier[-1].on}"
        )


@rule(
    "A002",
    clause=CLAUSE,
    title="状态允许这个决定",
    why="每种决定只能在规定的状态之后作出，例如先收件再受理，先公示再批准。",
    fix="请先完成前面的步骤；状态表见“规则说明”页。",
    severity=ERROR,
)
def legal_move(act: Act, moment: Moment) -> Iterator[Fault]:
    """The state table lets an act of this kind follow."""
    move = MOVES[act.kind]
    wanted = "、".join(TITLES[state] for state in TITLES if state in move.before)
    if move.scope == "round":
        if move.before and not any(state in move.before for state in moment.states.values()):
            yield Fault(act.source, "/kind", "没有处于所需状态的集群", move.title, wanted)
        elif act.kind == "rank" and not act.result.get("ranking"):
            sheets = f"每个集群至少 {moment.register.round.min_reviewers} 份有效评分"
            yield Fault(act.source, "/kind", "没有评分齐全的集群可以排序", "0 个", sheets)
        elif act.kind == "unseal" and not moment.register.round.sealed:
            fix = "请不要作这个决定；评分表可以直接提交。"
            yield Fault(act.source, "/kind", "本批次不是密封评审", move.title, "密封评审", fix)
        if act.cluster is not None:
            yield Fault(act.source, "/cluster", "这种决定针对整个批次", act.cluster, "不写 cluster")
    elif act.cluster is None:
        yield Fault(act.source, "/kind", "这种决定要写明集群", move.title, "cluster: 集群代号")
    elif act.cluster in moment.states and moment.states[act.cluster] not in move.before:
        state = moment.states[act.cluster]
        yield Fault(
            act.source, "/kind", f"{act.cluster} 的状态不允许{move.title}", state.label, wanted
        )


@rule(
    "A003",
    clause=CLAUSE,
    title="经办人有权限",
    why="每种决定由规定角色的人作出：受理单位、主管部门或牵头单位。",
    fix="请由名册中有这个角色的人经办。",
    severity=ERROR,
)
def entitled(act: Act, moment: Moment) -> Iterator[Fault]:
    """The person is on the roster with one of the roles of this kind of act."""
    person = moment.register.roster.people.get(act.by)
    roles = [f"lead:{act.cluster}" if r == "lead" else r for r in MOVES[act.kind].roles]
    if person is None or not set(roles) & set(person.roles):
        held = "、".join(person.roles) if person else "不在名册中"
        yield Fault(act.source, "/by", f"{act.by} 不能作出这种决定", held, "、".join(roles))


@rule(
    "A008",
    clause=CLAUSE,
    title="公示期满才能批准",
    why="每个集群最近一次公示的最后一个工作日结束以后才能批准；更正公示重新计算公示期。",
    fix="请在公示末日之后再批准。",
    severity=ERROR,
)
def notice_over(act: Act, moment: Moment) -> Iterator[Fault]:
    """Approval is dated after the last working day of the newest notice of every cluster."""
    if act.kind != "approve":
        return
    approved = [slug for slug, state in moment.states.items() if state in MOVES[act.kind].before]
    periods = {slug: period(slug, moment.earlier) for slug in approved}
    for slug, days in periods.items():
        if days is None:  # an overridden notice may leave out what it moves
            yield Fault(act.source, "/kind", f"{slug} 没有公示过", "没有公示期", "先公示")
    last = max((days[1] for days in periods.values() if days), default=None)
    if last and act.on <= last:
        yield Fault(act.source, "/on", "公示期还没有结束", act.on, f"晚于 {last}")


@rule(
    "A009",
    clause=CLAUSE,
    title="决定的集群存在",
    why="决定写的集群要有申报。",
    fix="请核对集群代号。",
    severity=ERROR,
)
def known_cluster(act: Act, moment: Moment) -> Iterator[Fault]:
    """The cluster of an act has an application folder."""
    if act.cluster and not has_application(act.cluster, moment.register):
        yield Fault(act.source, "/cluster", "没有这个集群的申报", act.cluster, "已有的集群代号")


@rule(
    "A011",
    clause=CLAUSE,
    title="关系到申报人权利的决定写明理由",
    why="不予受理、退回补正、撤回和异议处理决定关系到申报人的权利，要写明理由。",
    fix="请在 reason 中写明理由。",
    severity=ERROR,
)
def reasoned(act: Act, _moment: Moment) -> Iterator[Fault]:
    """A rejection, return, withdrawal or ruling says why."""
    if MOVES[act.kind].needs_reason and "reason" not in act.source.data:
        yield Fault(act.source, "/kind", "没有写明理由", "没有 reason", "reason: 理由")


ACT_RULES = (
    in_sequence,
    legal_move,
    entitled,
    notice_over,
    known_cluster,
    reasoned,
    *evidence.ACT_RULES,
    *completeness.ACT_RULES,
    draws.whole_draw,
    *awards.ACT_RULES,
    *objections.ACT_RULES,
    *vouchers.ACT_RULES,
    *acceptance.ACT_RULES,
    exclusions.excludes_in_form,
    *restated.ACT_RULES,
    *signing.ACT_RULES,
)
ROUND_RULES = signing.ROUND_RULES


def check_acts(register: Register) -> Iterator[Finding]:
    """Judge every act at its own moment: with the states and acts before it."""
    for check_round in ROUND_RULES:
        yield from check_round(register)
    indexed = known(register)
    unreadable = [path for path in register.broken if "/acts/" in path]
    acts = index_of(register.acts)
    for place, (act, states) in enumerate(replay(register)):
        if any(path < act.source.path for path in unreadable):
            return  # nothing after an unreadable act can be judged
        moment = Moment(register, Earlier(acts, place), states, indexed)
        for check in ACT_RULES:
            yield from check(act, moment)


def check_draft(act: Act, register: Register) -> list[Finding]:
    """Judge an act that is about to be added to the register, and signed then."""
    files = {**register.files, f"{act.source.path}.sig": ""}
    drafted = replace(register, acts=(*register.acts, act), files=files)
    return [finding for finding in check_acts(drafted) if finding.path == act.source.path]
