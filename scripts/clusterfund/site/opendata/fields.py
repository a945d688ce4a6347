"""What a table declares about itself: the one source of headers, schemas, checks and notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Kind = Literal["text", "count", "decimal", "date", "flag"]
Row = dict[str, Any]
"""Plain JSON values by field name; an exact decimal is a string such as `500000.00`."""

KINDS: Mapping[Kind, str] = {
    "text": "文字",
    "count": "整数",
    "decimal": "两位小数",
    "date": "日期",
    "flag": "是或否",
}
"""The kinds of fields as people read them."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its name, Chinese title and note, and what may stand in it."""

    name: str
    title: str
    kind: Kind
    note: str
    unit: str = ""
    clause: str = ""
    required: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A field that, where filled in, names a row of another table by a field of that table."""

    field: str
    table: str
    to: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: what a row is, its fields in order, its key and its links."""

    name: str
    title: str
    note: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    rows_of: Callable[[Mapping[str, Any]], Iterator[Row]]
    links: tuple[Link, ...] = ()

    def rows(self, data: Mapping[str, Any]) -> list[Row]:
        """Give a dataset's rows with exactly the declared fields, in order; no text is empty."""
        return [
            {each.name: None if row[each.name] == "" else row[each.name] for each in self.fields}
            for row in self.rows_of(data)
        ]


ROUND = Field(
    "round", "批次", "text", "申报批次的编号。各批次的表可以拼在一起，这时主键要加上批次。"
)
CITY = Field("city", "城市代码", "text", "城市的四位行政区划代码，各城市的表可以拼在一起。")
SLUG = Field("cluster", "集群代号", "text", "集群在登记册里的代号，批次内不重复，各表用它对应。")
SHA256 = "^[0-9a-f]{64}$"
