"""The published tables that a federation reads: columns by name, with their types.

One row of `enterprises` is one enterprise in one cluster of one round of one city; of `clusters`
one cluster; of `purchases` one planned purchase of one enterprise. Money is yuan.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TEXT, FLAG, MONEY = "VARCHAR", "BOOLEAN", "DECIMAL(18,2)"
WHOLE = re.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?")
DECIMAL = re.compile(r"DECIMAL\(\d+,[0-2]\)")


@dataclass(frozen=True, slots=True)
class Column:
    """One column; a table without one that is needed cannot be read."""

    name: str
    kind: str = TEXT
    needed: bool = True

    def fits(self, found: str) -> bool:
        """Tell whether a column of this type carries every value exactly."""
        if self.kind != MONEY:
            return found == self.kind
        return bool(WHOLE.fullmatch(found) or DECIMAL.fullmatch(found))


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `title` in Chinese; a source may lack one that is not `needed`."""

    name: str
    title: str
    columns: tuple[Column, ...]
    needed: bool = True


def _more(*names: str, kind: str = TEXT) -> tuple[Column, ...]:
    return tuple(Column(name, kind, needed=False) for name in names)


KEY = (Column("round"), Column("city", needed=False), Column("cluster"))
"""A file without cities has that of its descriptor."""
TABLES = (
    Table(
        "clusters",
        "集群",
        (
            *KEY,
            *(Column("name"), Column("industry"), Column("lead")),
            *_more("lead_uscc", "state"),
            *_more("requested", kind=MONEY),
            *(Column("awarded", FLAG), Column("amount", MONEY)),
        ),
    ),
    Table(
        "enterprises",
        "企业",
        (
            *KEY,
            *(Column("uscc"), Column("name")),
            *_more("division", "binding"),
            *_more("total_investment", "payable", "requested", "limit", kind=MONEY),
            Column("amount", MONEY),
        ),
    ),
    Table(
        "purchases",
        "计划购买",
        (
            *KEY,
            *(Column("uscc"), Column("product"), Column("vendor")),
            *_more("category"),
            Column("amount", MONEY),
        ),
        needed=False,
    ),
)
