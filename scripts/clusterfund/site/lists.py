"""The long lists of a round: their columns, their rows, and the pages they are cut into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, pretty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.site.lookup import Lookup

SIZES = {"clusters": 200, "ranking": 200, "others": 200, "enterprises": 500}
"""How many rows of each list stand on one page."""
CUT = "，后核减"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, title and kind (text, fen or count), whether it is a filter or a sum.

    `unit` follows a count; `several` says that a cell may name several things.
    """

    key: str
    title: str
    kind: str = "text"
    filtered: bool = False
    summed: bool = False
    unit: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: text, the number behind it, where it leads, the state it names."""

    text: str
    value: int | None = None
    link: str = ""
    badge: str = ""


@dataclass(frozen=True)
class Listed:
    """A list: its name, caption, the word to count it by, columns and all its rows."""

    name: str
    caption: str
    unit: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]

    @cached_property
    def totals(self) -> list[str]:
        """The sum of each column as it is written, nothing for a column without one."""
        return [
            _written(column, sum(row[place].value or 0 for row in self.rows))
            if column.summed
            else ""
            for place, column in enumerate(self.columns)
        ]

    @cached_property
    def choices(self) -> list[list[str]]:
        """What each column may be filtered by."""
        return [
            self._names(place) if column.filtered else []
            for place, column in enumerate(self.columns)
        ]

    def _names(self, place: int) -> list[str]:
        texts = {row[place].text for row in self.rows}
        if not self.columns[place].several:
            return sorted(texts)
        return sorted({name for text in texts for name in text.split("、")})

    @property
    def large(self) -> bool:
        """Whether the list does not fit one page, so that its rows are data, too."""
        return len(self.rows) > SIZES[self.name]


@dataclass(frozen=True, slots=True)
class Piece:
    """One page of a list: which of how many, and its rows."""

    name: str
    number: int
    count: int
    rows: Sequence[Any]

    @property
    def stem(self) -> str:
        """The name of its file."""
        return f"{self.name}_{self.number}"

    def address(self, number: int) -> str:
        """Where a page of the list is: the first stands on the round's own page, if it has one."""
        if number == 1 and self.name != "enterprises":
            return f"index.html#{self.name}"
        return f"{self.name}_{number}.html"

    @property
    def numbers(self) -> list[int]:
        """The numbers to offer: the first, the last, and those around; 0 stands for a gap."""
        near = {1, self.count, *range(self.number - 2, self.number + 3)}
        found = sorted(number for number in near if 1 <= number <= self.count)
        gaps = [[0] if after - each > 1 else [] for each, after in pairwise(found)]
        return [at for each, gap in zip(found, [*gaps, []], strict=True) for at in (each, *gap)]


def pieces(name: str, rows: Sequence[Any]) -> list[Piece]:
    """Cut rows into pages; without rows there is one, which is empty."""
    size = SIZES[name]
    parts = [rows[start : start + size] for start in range(0, len(rows), size)] or [rows]
    return [Piece(name, number, len(parts), part) for number, part in enumerate(parts, 1)]


def clusters(lookup: Lookup) -> Listed:
    """List the approved clusters."""
    columns = (
        Column("name", "集群"),
        Column("industry", "行业", filtered=True),
        Column("district", "区县", filtered=True, several=True),
        Column("lead", "牵头单位"),
        Column("state", "状态", filtered=True),
        Column("enterprises", "企业", "count", summed=True, unit="家"),
        Column("requested", "申请", "fen", summed=True),
        Column("amount", "补贴", "fen", summed=True),
    )
    rows = [_cluster(each, columns, lookup) for each in lookup.approved]
    return Listed("clusters", "获批集群", "个", columns, rows)


def _cluster(each: Any, columns: Sequence[Column], lookup: Lookup) -> tuple[Cell, ...]:
    members = each["enterprises"]
    places = sorted({(row["address"]["division"], lookup.district(row)) for row in members})
    asked = each["application"]["requested_subsidy"]
    numbers = (len(members), fen(asked), fen(each["amount"]))
    counted = zip(columns[-3:], numbers, strict=True)
    return (
        Cell(each["name"], link=f"{each['cluster']}.html"),
        Cell(each["industry"]),
        Cell("、".join(name for _, name in places)),
        Cell(each["lead"]),
        Cell(each["state"]["title"], badge=each["state"]["id"]),
        *(Cell(_written(column, number), number) for column, number in counted),
    )


def enterprises(lookup: Lookup) -> Listed:
    """List the enterprises of the announced clusters, cluster by cluster."""
    columns = (
        Column("name", "企业"),
        Column("cluster", "集群"),
        Column("industry", "行业", filtered=True),
        Column("district", "区县", filtered=True),
        Column("state", "状态", filtered=True),
        Column("binding", "决定因素", filtered=True),
        Column("amount", "补贴", "fen", summed=True),
    )
    rows = [
        _enterprise(each, cluster, place, lookup)
        for cluster in lookup.announced
        for place, each in enumerate(cluster["enterprises"], 1)
    ]
    return Listed("enterprises", "企业和补贴", "家", columns, rows)


def _enterprise(each: Any, cluster: Any, place: int, lookup: Lookup) -> tuple[Cell, ...]:
    page = f"{cluster['cluster']}.html"
    cut = CUT if each["figure"]["limit"] != each["figure"]["amount"] else ""
    return (
        Cell(each["name"], link=f"{page}#m-{place}"),
        Cell(cluster["name"], link=page),
        Cell(cluster["industry"]),
        Cell(lookup.district(each)),
        Cell(cluster["state"]["title"], badge=cluster["state"]["id"]),
        Cell(lookup.bindings[each["figure"]["binding"]] + cut),
        Cell(pretty(fen(each["amount"])), fen(each["amount"])),
    )


def _written(column: Column, number: int) -> str:
    return pretty(number) if column.kind == "fen" else f"{number} {column.unit}"
