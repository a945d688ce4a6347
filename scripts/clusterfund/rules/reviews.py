"""Guide 四（二）: score sheets that can be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register, Review

CLAUSE = "四（二）"


@rule(
    "R001",
    clause=CLAUSE,
    title="评分人是名册中的专家",
    why="只有名册中有 reviewer 角色的专家可以评分。",
    fix="请由名册中的专家评分，或请受理单位先更新名册。",
    severity=Severity.ERROR,
)
def known_reviewer(review: Review, register: Register) -> Iterator[Fault]:
    """The reviewer is on the roster as a reviewer."""
    person = register.roster.people.get(review.reviewer)
    if person is None or "reviewer" not in person.roles:
        yield Fault(
            review.source, "/reviewer", "名册中没有这位专家", review.reviewer, "名册中的专家代号"
        )


@rule(
    "R002",
    clause=CLAUSE,
    title="每项标准都评分",
    why="没有利害关系的专家要给每项标准评分，不能多也不能少。",
    fix="请按批次参数中的评审标准逐项评分。",
    severity=Severity.ERROR,
)
def every_criterion(review: Review, register: Register) -> Iterator[Fault]:
    """A sheet without conflict scores exactly the round's criteria."""
    wanted = {criterion.id for criterion in register.round.criteria}
    for name in sorted(set(review.scores) - wanted):
        yield Fault(
            review.source, f"/scores/{name}", "没有这项评审标准", name, "、".join(sorted(wanted))
        )
    for name in sorted(wanted - set(review.scores)) if not review.conflict else ():
        yield Fault(review.source, "/scores", "有一项标准没有评分", "没有评分", name)


@rule(
    "R003",
    clause=CLAUSE,
    title="分数不超过满分",
    why="每项标准的分数不能超过批次参数中的满分。",
    fix="请改成满分以内的分数。",
    severity=Severity.ERROR,
)
def within_maximum(review: Review, register: Register) -> Iterator[Fault]:
    """No criterion gets more points than its maximum."""
    for criterion in register.round.criteria:
        score = review.scores.get(criterion.id)
        if score and score.points > criterion.max:
            yield Fault(
                review.source,
                f"/scores/{criterion.id}/points",
                f"“{criterion.title}”的分数超过满分",
                review.source.data["scores"][criterion.id]["points"],
                f"不超过 {criterion.max}",
            )


@rule(
    "R004",
    clause=CLAUSE,
    title="评分对象存在",
    why="评分表要放在已有申报的集群文件夹里。",
    fix="请核对文件夹名，改成申报的集群代号。",
    severity=Severity.ERROR,
)
def known_cluster(review: Review, register: Register) -> Iterator[Fault]:
    """The sheet judges an application of the round."""
    if not has_application(review.cluster, register):
        yield Fault(review.source, "", "没有这个集群的申报", review.cluster, "已有申报的集群代号")


@rule(
    "R005",
    clause=CLAUSE,
    title="回避的专家不评分",
    why="声明有利害关系的专家不参与评分，写了分数也不计入。",
    fix="请把 scores 改成 {}；没有利害关系的改为 conflict: none。",
    severity=Severity.WARNING,
)
def conflict_has_no_scores(review: Review, _register: Register) -> Iterator[Fault]:
    """A sheet with a declared conflict carries no scores."""
    if review.conflict and review.scores:
        yield Fault(
            review.source, "/scores", "声明回避却写了分数", f"{len(review.scores)} 项", "{}"
        )


def has_application(slug: str, register: Register) -> bool:
    """Tell whether there is an application folder, readable or not."""
    top = f"submissions/{register.round.folder}/applications/{slug}/"
    return slug in register.applications or any(path.startswith(top) for path in register.files)


REVIEW_RULES = (
    known_reviewer,
    every_criterion,
    within_maximum,
    known_cluster,
    conflict_has_no_scores,
)
