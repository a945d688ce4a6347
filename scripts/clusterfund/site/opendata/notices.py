"""Table of notices: every row of every public notice, as it was announced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.opendata.fields import ROUND, SHA256, SLUG, Field, Link, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    for notice in data["notices"]:
        for each in notice["rows"]:
            yield {
                "round": data["round"]["id"],
                "corrected_by": min(notice["corrected_by"], default=None),
                **{name: notice[name] for name in OF_NOTICE},
                **{name: each[name] for name in OF_ROW},
            }


OF_NOTICE = ("number", "on", "document", "first_day", "last_day", "approved_on", "sha256")
OF_ROW = ("cluster", "name", "lead", "enterprises", "requested", "amount")

TABLE = Table(
    "notices",
    "公示",
    "一行是一次公示里的一个集群，内容和公示时一样；被更正过的公示也保留。",
    (
        ROUND,
        Field("number", "公示编号", "count", "公示在决定里的编号。", clause="四（二）"),
        Field("on", "公示日期", "date", "作出公示的日期。", clause="四（二）"),
        Field("document", "文号", "text", "公示的文号，没有的为空。", required=False),
        Field("first_day", "公示首日", "date", "公示期的第一天。", clause="四（二）"),
        Field("last_day", "公示末日", "date", "公示期的最后一天，含当天。", clause="四（二）"),
        SLUG,
        Field("name", "集群名称", "text", "公示的集群名称。", clause="附录1"),
        Field("lead", "牵头单位", "text", "公示的牵头单位。", clause="二"),
        Field("enterprises", "企业数", "count", "公示的企业数。", "家", "二"),
        Field("requested", "申请补贴", "decimal", "申请的补贴。", "元", "附录1"),
        Field("amount", "拟补贴", "decimal", "公示的拟补贴金额。", "元", "三（三）"),
        Field(
            "approved_on",
            "批准日期",
            "date",
            "这次公示里第一个集群获批的日期，还没有的为空。",
            clause="四（二）",
            required=False,
        ),
        Field(
            "corrected_by",
            "更正公示",
            "count",
            "第一次更正它的公示的编号，没有更正的为空。",
            clause="四（二）",
            required=False,
        ),
        Field("sha256", "文件指纹", "text", "公示决定文件的 SHA-256。", pattern=SHA256),
    ),
    ("number", "cluster"),
    _rows,
    (
        Link("cluster", "clusters", "cluster"),
        Link("number", "acts", "number"),
    ),
)
