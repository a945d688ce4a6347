"""Table of purchases: which products of the catalogue enterprises planned to buy, and of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
from clusterfund.site.opendata.fields import CITY, ROUND, SLUG, Field, Link, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    products = {each["id"]: each for each in data["services"]["products"]}
    categories = {each["id"]: each["name"] for each in data["services"]["categories"]}
    for cluster in data["clusters"]:
        for each in cluster.get("enterprises", ()):
            for number, bought in enumerate(each["purchases"], 1):
                if bought["product"] not in products:
                    continue  # only what is in the catalogue counts (guide 三（二）)
                product = products[bought["product"]]
                yield {
                    "round": data["round"]["id"],
                    "city": data["round"]["city"]["code"],
                    "cluster": cluster["cluster"],
                    "uscc": each["uscc"],
                    "number": number,
                    "product": product["id"],
                    "product_name": product["name"],
                    "category": categories[product["category"]],
                    "vendor": product["vendor"],
                    "amount": plain(fen(bought["amount"])),
                }


TABLE = Table(
    "purchases",
    "计划购买",
    "一行是企业计划购买的一项目录内产品，是申报时的计划，不是实际支付；公示以后才有。",
    (
        ROUND,
        CITY,
        SLUG,
        Field("uscc", "统一社会信用代码", "text", "计划购买的企业。", clause="附录1"),
        Field("number", "序号", "count", "在企业申报表里的第几项。", clause="附录1"),
        Field("product", "产品代号", "text", "服务目录里的代号。", clause="三（二）"),
        Field("product_name", "产品", "text", "服务目录里的名称。", clause="三（二）"),
        Field("category", "类别", "text", "服务目录里的类别。", clause="三（二）"),
        Field("vendor", "服务商", "text", "服务目录里提供产品的单位。", clause="三（二）"),
        Field("amount", "计划金额", "decimal", "计划购买的金额。", "元", "附录1"),
    ),
    ("cluster", "uscc", "number"),
    _rows,
    (Link("cluster", "clusters", "cluster"),),
)
