"""Guide 四（二）: score sheets that can be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.conflicts import REVIEWER, detected
from clusterfund.rules.draws import drawn_reviewer
from clusterfund.rules.earlier import index_of
from clusterfund.rules.handed_in import application_digest, has_application
from clusterfund.rules.listing import listed
from clusterfund.rules.rule import Fault, rule
from clusterfund.rules.sealing import opened_as_sealed, sealed_in_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.findings import Finding
    from clusterfund.records import Digest, Register, Review

CLAUSE = "四（二）"


@rule(
    "R001",
    clause=CLAUSE,
    title="评分人是名册中的专家",
    why="只有名册中有 reviewer 角色的专家可以评分。",
    fix="请由名册中的专家评分，或请受理单位先更新名册。",
    severity=Severity.ERROR,
)
def known_reviewer(sheet: Review | Digest, register: Register) -> Iterator[Fault]:
    """The reviewer is on the roster as a reviewer."""
    person = register.roster.people.get(sheet.reviewer)
    if person is None or REVIEWER not in person.roles:
        yield Fault(
            sheet.source, "/reviewer", "名册中没有这位专家", sheet.reviewer, "名册中的专家代号"
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
def known_cluster(sheet: Review | Digest, register: Register) -> Iterator[Fault]:
    """The sheet judges an application of the round."""
    if not has_application(sheet.cluster, register):
        yield Fault(sheet.source, "", "没有这个集群的申报", sheet.cluster, "已有申报的集群代号")


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


@rule(
    "R006",
    clause=CLAUSE,
    title="有利害关系的专家声明回避",
    why="专家的单位是集群的牵头单位、服务商或企业时，要声明回避；没有声明的，评分也不计入。",
    fix="请改为声明回避，scores 写成 {}；名册中的单位有误的，请受理单位更正。",
    severity=Severity.ERROR,
)
def declares_interest(review: Review, register: Register) -> Iterator[Fault]:
    """A reviewer whose organisation is part of the cluster declares it.

    Once the sheet was ranked it is only told: the decision rests on the roster of its day.
    """
    shown = detected(review.cluster, register).get(review.reviewer)
    if review.conflict or not shown:
        return
    acts = index_of(register.acts)
    ranked = any(review.source.path in acts.acts[place].files for place in acts.kinds["rank"])
    message = "名册显示这位专家与集群有利害关系，却没有声明回避"
    yield Fault(
        review.source, "/conflict", message, listed(shown), "conflict: declared", mild=ranked
    )


@rule(
    "R008",
    clause=CLAUSE,
    title="评分的是现在的申报",
    why="评分表写明评分时申报文件的总指纹；申报以后有变化的，评分的就不是现在这一版。",
    fix="请用 clusterfund diff 查看申报的变化，重新评分后把 judged 改成现在的总指纹。",
    severity=Severity.WARNING,
)
def judged_as_it_is(review: Review, register: Register) -> Iterator[Fault]:
    """The application's files are still those that the reviewer judged."""
    if review.judged is None or review.conflict or review.cluster not in register.applications:
        return
    now = application_digest(review.cluster, register)
    if review.judged != now:
        message = f"评分以后，applications/{review.cluster} 的文件有变化"
        yield Fault(review.source, "/judged", message, review.judged[:12], now[:12])


REVIEW_RULES = (
    known_reviewer,
    every_criterion,
    within_maximum,
    known_cluster,
    conflict_has_no_scores,
)
"""What a sheet needs before anything can be computed from it."""

STANDING_RULES = (declares_interest, drawn_reviewer, judged_as_it_is, opened_as_sealed)
"""Whether it counts; a sheet with an error of these is left out by itself."""

DIGEST_RULES = (known_reviewer, known_cluster, drawn_reviewer, sealed_in_time)


def check_sheets(register: Register) -> Iterator[Finding]:
    """Judge every score sheet and every digest of one.

    While an act is unreadable, nobody can tell who was drawn and what was unsealed.
    """
    sound = not any("/acts/" in path for path in register.broken)
    standing, sealed = (STANDING_RULES, DIGEST_RULES) if sound else ((), ())
    for sheets in register.reviews.values():
        for review in sheets:
            for check in (*REVIEW_RULES, *standing):
                yield from check(review, register)
    for digests in register.digests.values():
        for digest in digests:
            for judge in sealed:
                yield from judge(digest, register)
