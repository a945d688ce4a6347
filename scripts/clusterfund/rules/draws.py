"""Guide 四（二）: reviewers judge what they were drawn for, and the draw fits the roster."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.earlier import index_of
from clusterfund.rules.evidence import advice
from clusterfund.rules.listing import listed
from clusterfund.rules.panels import drawn, pool_of
from clusterfund.rules.replay import states
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.states import OPEN_TO_REVIEWERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act, Digest, Register, Review
    from clusterfund.rules.moment import Moment

CLAUSE = "四（二）"


@rule(
    "R007",
    clause=CLAUSE,
    title="评分人是抽到的专家",
    why="集群抽取过专家的，只有抽到的专家可以评分，谁也不能自己挑选集群。",
    fix="请撤回这份评分；专家不够时，由受理单位重新抽取。",
    severity=Severity.ERROR,
)
def drawn_reviewer(sheet: Review | Digest, register: Register) -> Iterator[Fault]:
    """Where a cluster has a draw, its sheets come from those drawn; anybody may declare a conflict.

    Who was replaced by a later draw is only told that the sheet does not count.
    """
    panel = drawn(sheet.cluster, register.acts)
    if panel is None or sheet.reviewer in panel or getattr(sheet, "conflict", False):
        return
    draws = index_of(register.acts).draws[sheet.cluster]
    replaced = any(sheet.reviewer in names for _, names in draws)
    message = "这位专家后来被换下，评分不计入" if replaced else "没有抽到这位专家评审这个集群"
    fix = "不用处理，这份文件只是不计入。" if replaced else ""
    wanted = listed(sorted(panel))
    yield Fault(sheet.source, "/reviewer", message, sheet.reviewer, wanted, fix, mild=replaced)


@rule(
    "R009",
    clause=CLAUSE,
    title="抽取的专家齐全，与名册相符",
    why="抽取专家要写明公开的种子；每个集群都要抽足人数；抽取以后名册或回避有变化的，程序会提醒。",
    fix="请在名册中补充没有利害关系的专家，再用 clusterfund act assign 抽取。",
    severity=Severity.ERROR,
)
def whole_draw(act: Act, moment: Moment) -> Iterator[Fault]:
    """A draw names its seed and gives each cluster enough reviewers; the newest fits the roster."""
    if act.kind != "assign":
        return
    if not act.seed:
        yield Fault(
            act.source,
            "/kind",
            "没有写明抽取的种子",
            "没有 seed",
            "seed: 公开的文字",
            "请用 --seed 写明事先约定的公开文字，例如一期开奖号码。",
        )
    wanted = moment.register.round.panel
    for place, row in enumerate(act.result.get("assignments", ())):
        if len(row["reviewers"]) < wanted:
            yield Fault(
                act.source,
                f"/result/assignments/{place}/reviewers",
                f"{row['cluster']} 没有足够的专家可以抽取",
                f"{len(row['reviewers'])} 位",
                f"{wanted} 位",
                advice(act.override),
                mild=act.override,
            )
    yield from _outdated(act, moment.register)


def _outdated(act: Act, register: Register) -> Iterator[Fault]:
    """Compare the newest draw's pool with the roster, for the clusters still under review."""
    if any(each.kind == "assign" and each.number > act.number for each in register.acts):
        return
    now = states(register)
    covered = {row["cluster"] for row in act.result.get("assignments", ())}
    clusters = {slug for slug in covered if now.get(slug) in OPEN_TO_REVIEWERS}
    if not clusters:
        return
    pool = {row["reviewer"]: set(row["conflicts"]) & clusters for row in act.result.get("pool", ())}
    today = {
        row["reviewer"]: set(row["conflicts"]) for row in pool_of(register, clusters, date.max)
    }
    moved = [name for name in sorted(pool | today) if pool.get(name) != today.get(name)]
    if moved:
        yield Fault(
            act.source,
            "/result/pool",
            "抽取以后，名册或回避有变化",
            listed(moved),
            "与抽取时相同",
            "请核对；需要换人或补人时，用 clusterfund act assign 再抽取一次，没有变化的专家保留。",
            mild=True,
        )
