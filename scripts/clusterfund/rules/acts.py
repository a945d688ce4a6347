"""Guide 四: an act may only do what its kind may, and must equal its computation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from clusterfund import manifest
from clusterfund.findings import Severity
from clusterfund.rules.gate import refusals
from clusterfund.rules.results import Moment, rankable, result_of
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import MOVES, TITLES, replay

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
    wanted = len(moment.earlier) + 1
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
        if not any(state in move.before for state in moment.states.values()):
            yield Fault(act.source, "/kind", "没有处于所需状态的集群", move.title, wanted)
        if act.cluster is not None:
            yield Fault(
                act.source, "/cluster", "这种决定针对整个批次", act.cluster, "不写 cluster"
            )
    elif act.cluster is None:
        yield Fault(act.source, "/kind", "这种决定要写明集群", move.title, "cluster: 集群代号")
    elif act.cluster in moment.states and moment.states[act.cluster] not in move.before:
        state = moment.states[act.cluster]
        yield Fault(
            act.source, "/kind", f"{act.cluster} 的状态不允许{move.title}", state.title, wanted
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
    "A004",
    clause=CLAUSE,
    title="决定写明依据的文件",
    why="决定要列出依据的每个文件和它的 SHA-256 指纹，任何人都能核对。",
    fix="请用 clusterfund act 重新生成这份决定。",
    severity=ERROR,
)
def true_manifest(act: Act, _moment: Moment) -> Iterator[Fault]:
    """A decision carries a manifest, and its digest is that of the manifest's text."""
    if not act.files:
        if MOVES[act.kind].has_inputs:
            yield Fault(act.source, "/kind", "没有列出依据的文件", "没有 inputs", "inputs")
        return
    wanted = manifest.digest(act.files)
    if act.digest != wanted:
        yield Fault(act.source, "/inputs/digest", "总指纹与文件清单不符", act.digest, wanted)


@rule(
    "A005",
    clause=CLAUSE,
    title="依据的文件没有改动",
    why="决定作出以后，它依据的文件不能再改；改了就要重新决定。",
    fix="请恢复原来的文件；确需改动的，请由受理单位按程序重新决定。",
    severity=ERROR,
)
def inputs_unchanged(act: Act, moment: Moment) -> Iterator[Fault]:
    """Every file of the manifest still has its SHA-256."""
    for path, digest in act.files.items():
        now = moment.register.files.get(path)
        if now != digest:
            pointer = "/inputs/files/" + path.replace("/", "~1")
            what = "依据的文件已改动" if now else "依据的文件不见了"
            yield Fault(act.source, pointer, f"{what}：{path}", now or "没有这个文件", digest)


@rule(
    "A006",
    clause=CLAUSE,
    title="结果等于重算",
    why="名次、金额和公示日期都由程序从依据的文件算出，决定写的必须一样；不一样的要写明理由和条款。",
    fix="请用 clusterfund act 重新生成；有意不同的，请写 override。",
    severity=ERROR,
)
def result_recomputed(act: Act, moment: Moment) -> Iterator[Fault]:
    """The result equals the computation from the listed files, unless overridden."""
    wanted = result_of(act.kind, act.on, act.files, moment)
    for name in sorted(set(wanted) | set(act.result)):
        mine, computed = act.result.get(name), wanted.get(name)
        if mine != computed:
            place, found, right = _first_difference(f"/result/{name}", mine, computed)
            message = f"结果与重算不同（{place.removeprefix('/result/')}）"
            stated = act.override and mine is not None
            yield Fault(act.source, place, message, found, right, mild=stated)


def _first_difference(pointer: str, mine: object, computed: object) -> tuple[str, object, str]:
    """Go down to the first value that differs, so that the finding names it."""
    if isinstance(mine, list) and isinstance(computed, list) and len(mine) == len(computed):
        pairs = [(str(i), a, b) for i, (a, b) in enumerate(zip(mine, computed, strict=True))]
    elif isinstance(mine, dict) and isinstance(computed, dict) and set(mine) == set(computed):
        pairs = [(key, mine[key], computed[key]) for key in mine]
    else:
        return pointer, _brief(mine), _brief(computed)
    key, one, other = next(pair for pair in pairs if pair[1] != pair[2])
    return _first_difference(f"{pointer}/{key}", one, other)


def _brief(value: object) -> str:
    if value is None:
        return "没有"
    return f"{len(value)} 项" if isinstance(value, list | dict) else str(value)


@rule(
    "A007",
    clause=CLAUSE,
    title="不符合的申报不能受理",
    why="申报还有不符合指南的地方时不能受理；确需受理的，要写明理由和条款。",
    fix="请改为不予受理并写明理由，或写 override。",
    severity=ERROR,
)
def nothing_refused(act: Act, moment: Moment) -> Iterator[Fault]:
    """An application with refusals of its own is not accepted, unless overridden."""
    application = moment.register.applications.get(act.cluster or "")
    if act.kind != "accept" or application is None:
        return
    for finding in refusals(application, moment.register):
        yield Fault(
            act.source,
            "/kind",
            f"申报不符合 {finding.code}：{finding.message}",
            finding.found,
            finding.wanted,
            mild=act.override,
        )


@rule(
    "A008",
    clause=CLAUSE,
    title="公示期满才能批准",
    why="公示期的最后一个工作日结束以后才能批准。",
    fix="请在公示末日之后再批准。",
    severity=ERROR,
)
def notice_over(act: Act, moment: Moment) -> Iterator[Fault]:
    """Approval is dated after the last working day of the notice."""
    last_days = [each.result.get("last_day") for each in moment.earlier if each.kind == "notice"]
    for last in [last for last in last_days[-1:] if last] if act.kind == "approve" else ():
        if act.on <= date.fromisoformat(last):
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
    top = f"submissions/{moment.register.round.folder}/applications/{act.cluster}/"
    if act.cluster and not any(path.startswith(top) for path in moment.register.files):
        yield Fault(act.source, "/cluster", "没有这个集群的申报", act.cluster, "已有的集群代号")


@rule(
    "A010",
    clause=CLAUSE,
    title="排序不漏掉集群",
    why="已受理而且评分齐全的集群都要参加排序，不能挑选。",
    fix="请用 clusterfund act rank 重新生成排序。",
    severity=ERROR,
)
def nobody_left_out(act: Act, moment: Moment) -> Iterator[Fault]:
    """A rank act covers every accepted cluster that had enough sheets on its day."""
    if act.kind == "rank":
        ranked = {row["cluster"] for row in act.result.get("ranking", [])}
        for slug in rankable(moment, act.on):
            if slug not in ranked:
                yield Fault(
                    act.source, "/result", f"排序漏掉了集群 {slug}", "没有列入", slug,
                    mild=act.override,
                )


@rule(
    "A011",
    clause=CLAUSE,
    title="不予受理和撤回写明理由",
    why="不予受理和撤回关系到申报人的权利，要写明理由。",
    fix="请在 reason 中写明理由。",
    severity=ERROR,
)
def reasoned(act: Act, _moment: Moment) -> Iterator[Fault]:
    """A rejection or withdrawal says why."""
    if MOVES[act.kind].needs_reason and "reason" not in act.source.data:
        yield Fault(act.source, "/kind", "没有写明理由", "没有 reason", "reason: 理由")


ACT_RULES = (
    in_sequence,
    legal_move,
    entitled,
    true_manifest,
    inputs_unchanged,
    result_recomputed,
    nothing_refused,
    notice_over,
    known_cluster,
    nobody_left_out,
    reasoned,
)


def check_acts(register: Register) -> Iterator[Finding]:
    """Judge every act at its own moment: with the states and acts before it."""
    for index, (act, states) in enumerate(replay(register)):
        moment = Moment(register, register.acts[:index], dict(states))
        for check in ACT_RULES:
            yield from check(act, moment)


def check_draft(act: Act, register: Register) -> list[Finding]:
    """Judge an act that is about to be added to the register."""
    drafted = replace(register, acts=(*register.acts, act))
    return [
        finding for finding in check_acts(drafted) if finding.path == act.source.path
    ]
