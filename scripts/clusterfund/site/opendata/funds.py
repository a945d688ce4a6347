"""Table of funds: the vouchers of each cluster in sums that tell of no single enterprise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.opendata.fields import ROUND, SLUG, Field, Link, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HIDDEN = "只涉及一两家企业的、能推算出它的不公布，为空。"
SUMS = ("used", "left", "recovered", "expired")
USING = ("none", "part", "all")


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    funds = data["funds"] or {"clusters": []}
    for each in funds["clusters"]:
        using = each["using"] or dict.fromkeys(USING)
        yield {
            "round": data["round"]["id"],
            "cluster": each["cluster"],
            "until": funds["until"],
            "enterprises": each["enterprises"],
            "issued": each["issued"],
            **{name: each[name] for name in SUMS},
            **{f"using_{name}": using[name] for name in USING},
        }


def _sum(name: str, title: str, note: str) -> Field:
    return Field(name, title, "decimal", note + HIDDEN, "元", "四（四）", required=False)


def _use(name: str, title: str, note: str) -> Field:
    return Field(name, title, "count", note + HIDDEN, "家", "四（四）", required=False)


TABLE = Table(
    "funds",
    "资金",
    "一行是一个集群的服务券；还没有调拨的集群不列。",
    (
        ROUND,
        SLUG,
        Field("until", "截至", "date", "数字截至哪一天。", clause="四（四）"),
        Field("enterprises", "获券企业", "count", "调拨到服务券的企业数。", "家", "四（三）"),
        Field("issued", "调拨", "decimal", "调拨的服务券。", "元", "四（三）"),
        _sum("used", "使用", "使用的服务券，已经减去退款。"),
        _sum("left", "结余", "还没有使用的服务券。"),
        _sum("recovered", "收回", "收回的服务券。"),
        _sum("expired", "过期", "过期没有使用的服务券。"),
        _use("using_none", "没有使用", "没有使用服务券的企业数。"),
        _use("using_part", "用了一部分", "用了一部分服务券的企业数。"),
        _use("using_all", "全部用完", "服务券全部用完的企业数。"),
    ),
    ("cluster",),
    _rows,
    (Link("cluster", "clusters", "cluster"),),
)
