"""The questions: one file of plain SQL each, and what its columns are called.

The files keep to what DuckDB, DataFusion, Spark and Trino all read: no function of one engine, and
sums and counts only, which are exact. Shares are worked out here, in whole numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HUNDRED_PERCENT = 10_000
"""In hundredths of a percent."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an answer: its name in JSON, its title in tables, and what it holds."""

    name: str
    title: str
    kind: str = "text"
    """`text`, `count`, `money`, or the share that the field named here has of `total`."""


@dataclass(frozen=True, slots=True)
class Query:
    """A named question."""

    name: str
    title: str
    fields: tuple[Field, ...]

    @property
    def sql(self) -> str:
        """The query's text."""
        return (Path(__file__).parent / f"{self.name}.sql").read_text("utf-8")

    def rows(self, columns: Sequence[str], found: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        """Give the engine's rows with money as text and with shares in percent."""
        return [self._row(dict(zip(columns, row, strict=True))) for row in found]

    def _row(self, found: dict[str, Any]) -> dict[str, Any]:
        return {each.name: self._value(each, found) for each in self.fields}

    def _value(self, field: Field, found: dict[str, Any]) -> Any:
        if field.kind == "text":
            return found[field.name]
        if field.kind == "count":
            return int(found[field.name])
        if field.kind == "money":
            return f"{Decimal(found[field.name]):.2f}"
        return share(_fen(found[field.kind]), _fen(found["total"]))


def _fen(amount: Any) -> int:
    return int(Decimal(amount) * 100)


def share(part: int, whole: int) -> str:
    """Give the part of the whole in percent with two decimals, rounded down."""
    hundredths = part * HUNDRED_PERCENT // whole
    return f"{hundredths // 100}.{hundredths % 100:02d}"


PLACE = (Field("round", "批次"), Field("city", "城市"), Field("cluster", "集群"))
CITIES, ROUNDS = Field("cities", "城市数", "count"), Field("rounds", "批次数", "count")
ENTERPRISES = Field("enterprises", "企业数", "count")
TOTAL = Field("total", "合计", "money")
AMOUNT = Field("amount", "金额", "money")
QUERIES = {
    query.name: query
    for query in (
        Query(
            "duplicates",
            "在不止一个城市或不止一个批次获得补贴的企业",
            (
                *(Field("uscc", "企业代码"), Field("name", "企业名称")),
                *(CITIES, ROUNDS, TOTAL, *PLACE, AMOUNT),
            ),
        ),
        Query(
            "providers",
            "获得补贴的企业计划向各服务商购买的金额",
            (
                *(Field("vendor", "服务商"), CITIES, ENTERPRISES, AMOUNT),
                Field("share", "占比（%）", "amount"),
            ),
        ),
        Query(
            "industries",
            "各行业、各城市的补贴",
            (
                *(Field("industry", "行业"), Field("city", "城市"), ROUNDS),
                *(Field("clusters", "集群数", "count"), ENTERPRISES, AMOUNT),
            ),
        ),
        Query(
            "concentration",
            "补贴的集中程度",
            (
                *(Field("kind", "对象"), Field("members", "个数", "count"), TOTAL),
                *(
                    field
                    for top in (1, 5, 10)
                    for field in (
                        Field(f"top_{top}", f"前 {top} 名", "money"),
                        Field(f"share_{top}", f"前 {top} 名占比（%）", f"top_{top}"),
                    )
                ),
            ),
        ),
    )
}
