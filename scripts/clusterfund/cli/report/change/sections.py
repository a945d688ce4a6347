"""The words of a difference: one section a round and a cluster, for every format alike."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from clusterfund.cli.report import sentence
from clusterfund.gate.changes import Fate
from clusterfund.money import pretty
from clusterfund.rules.subsidy import BINDING_TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clusterfund.findings import Finding
    from clusterfund.gate.changes import (
        ClusterChange,
        Difference,
        Member,
        Move,
        Paper,
        RoundChange,
        Share,
    )

MEMBER_HEAD = ("", "企业", "原来的补贴", "现在的补贴")
FATES = {Fate.ADDED: "新增", Fate.REMOVED: "删除", Fate.CHANGED: "改动"}
JOINED = {Fate.ADDED: "加入", Fate.REMOVED: "退出", Fate.CHANGED: "变化"}
ROUNDS = {Fate.ADDED: "新的批次", Fate.REMOVED: "批次已删除"}
CLUSTERS = {Fate.ADDED: "新的申报", Fate.REMOVED: "申报已删除"}
SHOWN_OF_A_CODE = 3
PRIVATE = "有变化，涉及个人信息，不显示"


@dataclass(frozen=True, slots=True)
class Section:
    """A title, the lines and the table of enterprises below it, and details: file by file."""

    title: str
    lines: tuple[str, ...] = ()
    members: tuple[tuple[str, ...], ...] = ()
    details: tuple[tuple[str, tuple[str, ...]], ...] = ()


def sections(difference: Difference) -> Iterator[Section]:
    """Yield the sections of a clean difference."""
    for each in difference.rounds:
        yield _round(each)
        yield from map(_cluster, each.clusters)


def closing(difference: Difference) -> str:
    """Say what is not in the sections."""
    if not difference.rounds and not difference.beside:
        return "两个版本完全相同。"
    if not difference.beside:
        return "登记册以外没有变化。"
    where = "登记册没有变化；" if not difference.rounds else ""
    hint = "规则改动的影响用 clusterfund impact 查看。"
    return f"{where}登记册以外有 {difference.beside} 个文件不同。{hint}"


def _round(change: RoundChange) -> Section:
    lines = [
        *([ROUNDS[change.fate]] if change.fate in ROUNDS else []),
        *(f"决定：{_paper(each)}" for each in change.acts),
        *_problems(change.introduced, change.fixed),
    ]
    title = f"{change.title}（批次 {change.round}）" if change.title else f"批次 {change.round}"
    return Section(title, tuple(lines), (), tuple(map(_detail, change.papers)))


def _cluster(change: ClusterChange) -> Section:
    lines = [
        *_standing(change),
        *_problems(change.introduced, change.fixed),
        *(f"评审：{_paper(each)}" for each in change.reviews),
        *(f"评审：专家 {reviewer} 评的是以前的版本" for reviewer in change.outdated),
    ]
    shown = change.papers if change.fate is Fate.CHANGED else ()
    kept = tuple(_detail(each) for each in shown if not _is_member(each))
    title = f"{change.name}（{change.cluster}）"
    return Section(title, tuple(lines), tuple(map(_member, change.members)), kept)


def _standing(change: ClusterChange) -> Iterator[str]:
    if change.fate in CLUSTERS:
        yield f"{CLUSTERS[change.fate]}，{len(change.papers)} 个文件"
    old, new = change.states
    if old and new and old != new:
        yield f"状态：{old} → {new}"
    elif new or old:
        yield f"状态：{new or old}"
    if change.before is None and change.after is None:
        return
    before, after, by = sentence.move(change.before, change.after)
    known = "" if by == sentence.UNKNOWN else f"（{by}）"
    yield f"补贴：{after}，不变" if before == after else f"补贴：{before} → {after}{known}"


def _problems(introduced: Iterable[Finding], fixed: Iterable[Finding]) -> Iterator[str]:
    """Yield the findings by code; of a code that has many, the first."""
    for title, findings in (("新的问题", introduced), ("已经解决", fixed)):
        ordered = sorted(findings, key=lambda each: (*sentence.gravity(each)[:1], each.code))
        for _, group in groupby(ordered, key=lambda each: each.code):
            same = list(group)
            for each in same if len(same) <= SHOWN_OF_A_CODE else same[:1]:
                yield f"{title}：{_problem(each)}"
            if len(same) > SHOWN_OF_A_CODE:
                yield f"{title}：{same[0].code} {sentence.more(len(same) - 1)}"


def _problem(finding: Finding) -> str:
    place = f"{finding.path.rpartition('/')[2]}:{finding.line}"
    found = f"（{finding.found}）" if finding.found else ""
    return f"{finding.severity.label} {finding.code} {finding.message}{found}，{place}"


def _is_member(paper: Paper) -> bool:
    """Tell a form that came or went with its enterprise: the table has it."""
    return "/enterprises/" in paper.path and paper.fate is not Fate.CHANGED


def _member(member: Member) -> tuple[str, ...]:
    name = f"{member.name}（{member.uscc}）"
    return JOINED[member.fate], name, _share(member.before), _share(member.after)


def _share(share: Share | None) -> str:
    if share is None:
        return sentence.UNKNOWN
    less = "，按集群上限核减" if share.cut else ""
    return f"{pretty(share.amount)}（{BINDING_TITLES[share.binding]}{less}）"


def _paper(paper: Paper) -> str:
    note = f"（{paper.note}）" if paper.note else ""
    return f"{FATES[paper.fate]} {paper.title}{note}"


def _detail(paper: Paper) -> tuple[str, tuple[str, ...]]:
    title = paper.title if paper.fate is Fate.CHANGED else f"{FATES[paper.fate]} {paper.title}"
    notes = (paper.note,) if paper.note else ()
    return title, (*map(moved, paper.moves), *notes)


def moved(move: Move) -> str:
    """Write one value that differs."""
    where = " · ".join(move.where) + (f"（{move.clause}）" if move.clause else "")
    if move.before is None:
        return f"新增 {where}：{move.after}"
    if move.after is None:
        return f"去掉 {where}：{move.before}"
    if move.before == move.after:
        return f"{where}：{PRIVATE}"
    return f"{where}：{move.before} → {move.after}"
