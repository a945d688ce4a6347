"""The round's own documents agree with each other; without that no figure can be trusted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.rules.listing import listed
from clusterfund.rules.ranking import RECEIVED_AT
from clusterfund.rules.rule import Fault, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clusterfund.records import Register


@rule(
    "P002",
    clause="四（二）",
    title="评审标准前后一致",
    why="每项评审标准的代号不同；同分排序只能用已有的标准代号或 received_at。",
    fix="请改正 round.yaml 中的标准代号。",
    severity=Severity.ERROR,
)
def consistent_criteria(register: Register) -> Iterator[Fault]:
    """Criterion ids are unique, and the tie-break names only criteria or `received_at`."""
    names = [criterion.id for criterion in register.round.criteria]
    for place, name in enumerate(names):
        if names.index(name) != place:
            yield Fault(
                register.round.source,
                f"/review/criteria/value/{place}/id",
                "标准代号重复",
                name,
                "不重复的代号",
            )
    for place, name in enumerate(register.round.tie_break):
        if name not in {*names, RECEIVED_AT}:
            yield Fault(
                register.round.source,
                f"/review/tie_break/value/{place}",
                "没有这项评审标准",
                name,
                "、".join((*names, RECEIVED_AT)),
            )


@rule(
    "P003",
    clause="三（二）",
    title="服务目录前后一致",
    why="每个产品的代号不同，类别要在目录的类别中，否则分不清是不是五类工业SaaS。",
    fix="请改正 services.yaml 中的代号。",
    severity=Severity.ERROR,
)
def consistent_catalogue(register: Register) -> Iterator[Fault]:
    """Category and product ids are unique, and every product's category exists."""
    source = register.catalogue.source
    categories = Counter(row["id"] for row in source.data["categories"])
    products = Counter(row["id"] for row in source.data["products"])
    for name, counts in (("categories", categories), ("products", products)):
        for place, row in enumerate(source.data[name]):
            if counts[row["id"]] > 1:
                yield Fault(source, f"/{name}/{place}/id", "代号重复", row["id"], "不重复的代号")
    for place, row in enumerate(source.data["products"]):
        if row["category"] not in categories:
            yield Fault(
                source,
                f"/products/{place}/category",
                "没有这个类别",
                row["category"],
                listed(categories),
            )


@rule(
    "P004",
    clause="四（二）",
    title="名册代号和账号不重复",
    why="一个代号对应一个人，一个账号对应一个人，权限才分得清。",
    fix="请改正 roster.yaml 中重复的代号或账号编号。",
    severity=Severity.ERROR,
)
def unique_people(register: Register) -> Iterator[Fault]:
    """No two people of the roster share an id or an account number."""
    rows = register.roster.source.data["people"]
    ids = Counter(row["id"] for row in rows)
    accounts = Counter(row["account"]["id"] for row in rows)
    for place, row in enumerate(rows):
        pointer = f"/people/{place}"
        if ids[row["id"]] > 1:
            yield Fault(
                register.roster.source, f"{pointer}/id", "代号重复", row["id"], "不重复的代号"
            )
        if accounts[row["account"]["id"]] > 1:
            yield Fault(
                register.roster.source,
                f"{pointer}/account/id",
                "账号编号重复",
                row["account"]["id"],
                "不重复的账号编号",
            )


CALL_RULES = (consistent_criteria, consistent_catalogue, unique_people)
