"""Guide 三（三）, 四（二）: what a rank act awards agrees with itself, overridden or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.money import fen, plain
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Act
    from clusterfund.rules.moment import Moment


@rule(
    "A012",
    clause="四（二）",
    title="排序结果前后一致",
    why="人工改动的排序也要前后一致：拟支持的集群都有金额，企业就是申报的企业，企业金额加起来等于集群金额。",
    fix="请改正 result 中的集群、企业和金额。",
    severity=Severity.ERROR,
)
def awards_agree(act: Act, moment: Moment) -> Iterator[Fault]:
    """Supported clusters, their awards and their enterprises' amounts agree with each other."""
    if act.kind != "rank" or not act.override:  # the others are compared with the computation
        return
    ranking = {row["cluster"]: row for row in act.result.get("ranking", [])}
    supported = sorted(slug for slug, row in ranking.items() if row["outcome"] == "supported")
    awards = act.result.get("clusters", [])
    awarded = sorted(row["cluster"] for row in awards)
    if supported != awarded:
        yield Fault(
            act.source,
            "/result/clusters",
            "有金额的集群与拟支持的集群不同",
            "、".join(awarded),
            "、".join(supported),
        )
        return
    for place, row in enumerate(awards):
        pointer = f"/result/clusters/{place}"
        application = moment.register.applications.get(row["cluster"])
        if application is None:
            yield Fault(act.source, f"{pointer}/cluster", "没有这个集群的申报", row["cluster"])
            continue
        wanted = sorted(enterprise.uscc for enterprise in application.enterprises)
        if sorted(each["uscc"] for each in row["enterprises"]) != wanted:
            yield Fault(
                act.source,
                f"{pointer}/enterprises",
                f"{row['cluster']} 的企业与申报的企业不同",
                f"{len(row['enterprises'])} 家",
                f"申报的 {len(wanted)} 家企业",
            )
            continue
        total = plain(sum(fen(each["amount"]) for each in row["enterprises"]))
        for where, amount in (
            (f"{pointer}/amount", row["amount"]),
            ("/result/ranking", ranking[row["cluster"]]["amount"]),
        ):
            if amount != total:
                message = f"{row['cluster']} 的金额不等于企业金额之和"
                yield Fault(act.source, where, message, amount, total)


ACT_RULES = (awards_agree,)
