"""Guide 四（二）: a decision that compares clusters or people leaves nobody out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.conflicts import detected
from clusterfund.rules.evidence import advice
from clusterfund.rules.inputs import drawing, judging, rankable, recused, sealed, under_review
from clusterfund.rules.panels import drawn
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment

CLAUSE = "四（二）"


@rule(
    "A010",
    clause=CLAUSE,
    title="排序和抽取不漏掉集群和评分",
    why="已受理而且评分齐全的集群都要参加排序，排序那天以前的评分和指纹都要计入；"
    "已受理的集群都要抽取专家，以前抽取的专家仍要考虑：不能挑选。",
    fix="请用 clusterfund act 重新生成这份决定（排序 rank，抽取 assign）。",
    severity=Severity.ERROR,
)
def nobody_left_out(act: Act, moment: Moment) -> Iterator[Fault]:
    """A rank act covers each accepted cluster with enough sheets, and each sheet, on its day.

    A draw covers each accepted cluster that has none; both rest on the draws before.
    """
    if act.kind == "rank":
        yield from _ranking(act, moment)
    elif act.kind == "assign":
        covered = {row["cluster"] for row in act.result.get("assignments", ())}
        for slug in under_review(moment):
            if slug not in covered and drawn(slug, moment.earlier) is None:
                yield _left_out(act, "/result", f"抽取漏掉了集群 {slug}", slug)
    if act.kind in {"rank", "assign"} and act.files:
        for path in drawing(moment):
            if path not in act.files:
                yield _left_out(act, "/inputs", "漏掉了以前抽取专家或开启评分的决定", path)


def _ranking(act: Act, moment: Moment) -> Iterator[Fault]:
    ranked = _ranked(act)
    for slug in rankable(act, moment):
        if slug not in ranked:
            yield _left_out(act, "/result", f"排序漏掉了集群 {slug}", slug)
    for slug in ranked:
        for path in judging(slug, act.on, moment):
            if act.files and path not in act.files:
                yield _left_out(act, "/inputs", f"排序漏掉了 {slug} 的一份评分", path)


def _ranked(act: Act) -> list[str]:
    return sorted({row["cluster"] for row in act.result.get("ranking", [])})


def _left_out(act: Act, pointer: str, message: str, wanted: str) -> Fault:
    fix = advice(act.override)
    return Fault(act.source, pointer, message, "没有列入", wanted, fix, mild=act.override)


@rule(
    "R012",
    clause=CLAUSE,
    title="排序时没有计入的评分",
    why="交了指纹却没有交评分表，或者与集群有利害关系却没有声明回避，评分都不计入，排序时点名提醒；"
    "名册里看不出利害关系的，不能说成回避。",
    fix="请在排序以前联系这位专家；联系不上的，请在决定的书面材料中说明。",
    severity=Severity.ERROR,
)
def everybody_heard(act: Act, moment: Moment) -> Iterator[Fault]:
    """A ranking names whoever has sealed a sheet and not shown it, or hides an interest.

    That is only told; but nobody is left out for an interest that the roster does not show.
    """
    if act.kind != "rank":
        return
    for slug in _ranked(act) if moment.register.round.sealed else ():
        for digest in sealed(slug, moment):
            sheet = digest.source.path.replace(".digest.yaml", ".yaml")
            if sheet not in act.files:
                message = f"{digest.reviewer} 交了 {slug} 的指纹，没有交评分表"
                yield Fault(act.source, "/result", message, "没有评分表", sheet, mild=True)
    for slug, names in sorted(recused(act, moment).items()):
        shown = detected(slug, moment.register)
        for name in names:
            yield _recused(act, slug, name, shown=name in shown)


def _recused(act: Act, slug: str, name: str, *, shown: bool) -> Fault:
    if shown:
        message = f"{name} 与 {slug} 有利害关系而没有声明，评分没有计入"
        wanted = "conflict: declared"
        return Fault(act.source, "/result", message, "conflict: none", wanted, mild=True)
    message = f"{name} 的评分没有计入 {slug}，名册里却看不到利害关系"
    fix = advice(act.override) or "请在名册中保留这位专家当时的单位；没有利害关系的，评分要计入。"
    wanted = "名册中的单位"
    return Fault(act.source, "/result/recused", message, name, wanted, fix, mild=act.override)


ACT_RULES = (nobody_left_out, everybody_heard)
