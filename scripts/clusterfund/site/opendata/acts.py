"""Table of acts: every decision of the round, with the digests by which it can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.opendata.fields import ROUND, SHA256, SLUG, Field, Link, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    for each in data["acts"]:
        inputs = each["inputs"]
        yield {
            "round": data["round"]["id"],
            "inputs_digest": inputs and inputs["digest"],
            "inputs_files": len(inputs["files"]) if inputs else 0,
            **{name: each[name] for name in ALWAYS},
            **{name: each.get(name) for name in SOMETIMES},
        }


ALWAYS = ("number", "kind", "title", "on", "clause", "path", "sha256")
SOMETIMES = ("cluster", "document", "reason")

TABLE = Table(
    "acts",
    "决定",
    "一行是一份决定。改变状态的只有决定；已经作出的决定不再改动。",
    (
        ROUND,
        Field("number", "编号", "count", "决定在批次内的顺序号，从 1 起连续。"),
        Field("kind", "种类代码", "text", "决定的种类，英文代码，供程序使用。", clause="四"),
        Field("title", "种类", "text", "决定的种类。", clause="四"),
        Field("on", "日期", "date", "作出决定的日期。"),
        Field(
            SLUG.name,
            SLUG.title,
            "text",
            "只涉及一个集群的决定写它的代号，涉及整个批次的为空。",
            required=False,
        ),
        Field("clause", "依据", "text", "指南的条款；指南没有写明的，写本项目规则。"),
        Field("document", "文号", "text", "相关文件的文号，没有的为空。", required=False),
        Field("reason", "理由", "text", "决定写明的理由，没有写的为空。", required=False),
        Field("path", "决定文件", "text", "决定文件在仓库里的位置。"),
        Field("sha256", "文件指纹", "text", "决定文件的 SHA-256。", pattern=SHA256),
        Field(
            "inputs_digest",
            "依据文件清单的指纹",
            "text",
            "作出决定时所依据的全部文件的清单，它的 SHA-256；没有清单的为空。",
            required=False,
            pattern=SHA256,
        ),
        Field("inputs_files", "依据文件数", "count", "清单里有多少个文件。", "个"),
    ),
    ("number",),
    _rows,
    (Link("cluster", "clusters", "cluster"),),
)
