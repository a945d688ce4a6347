"""What is found on a sheet: blocks, and the records in them, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.grid import Cell, Spot
    from clusterfund.office.workbook.layout import Block


@dataclass(slots=True)
class Record:
    """One row of a table, or a whole form: its cells, and where each field is or should be."""

    home: Spot
    cells: dict[Field, Cell] = field(default_factory=dict)
    spots: dict[Field, Spot] = field(default_factory=dict)
    sums: dict[str, Cell] = field(default_factory=dict)


@dataclass(slots=True)
class Found:
    """A block where it was found, with its records."""

    block: Block
    home: Spot
    records: list[Record] = field(default_factory=list)


@dataclass(slots=True)
class Head:
    """The row of a block's headers: its columns with their words."""

    block: Block
    row: int
    columns: dict[int, str]
