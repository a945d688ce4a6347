"""A workbook's cells as plain values: what openpyxl gives, and what is hidden or merged there."""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from clusterfund.findings import Finding

ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
LINE_ENDS = re.compile("\r\n?")
SHARED, ESCAPE = "xl/sharedStrings.xml", b"_x005F_"
TEXT, FORMULA, FAULT = "s", "f", "e"
"""Types of cells as openpyxl names them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell's place: sheet, and row and column from 1."""

    sheet: str
    row: int
    column: int

    @property
    def place(self) -> Place:
        """Give it as the place of a finding."""
        return Place(self.sheet, self.row, self.column)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that holds something: value, openpyxl's type of it, number format.

    `cached` is what the spreadsheet program last computed for a formula, None where it did not.
    """

    spot: Spot
    value: Any
    type: str = TEXT
    format: str = "General"
    cached: Any = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's cells that hold something, by row and column."""

    name: str
    cells: dict[tuple[int, int], Cell]
    merged: tuple[tuple[int, int, int, int], ...]
    """First row, first column, last row, last column."""
    hidden: bool
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]

    def words(self, row: int, column: int) -> str:
        """Give a cell's text as headers are compared; "" where it holds none."""
        cell = self.cells.get((row, column))
        return heading(cell.value) if cell and cell.type == TEXT else ""


def heading(text: str) -> str:
    """Give a header's words without width, spaces and the mark of what must be filled in."""
    return "".join(unicodedata.normalize("NFKC", text).split()).rstrip("*")


def read(name: str, data: bytes) -> list[Sheet] | Finding:
    """Read all sheets of a workbook whose package was found sound."""
    import openpyxl  # noqa: PLC0415 -- slow import

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about extensions that hold no values
            exact = _escapes_kept(data)
            book, computed = (
                openpyxl.load_workbook(io.BytesIO(exact), data_only=only, keep_links=False)
                for only in (False, True)
            )
        return [_sheet(sheet, computed[sheet.title]) for sheet in book.worksheets]
    except Exception as error:  # noqa: BLE001 -- a broken part makes openpyxl raise anything
        return codes.DAMAGED.finding(
            Place(name, 0), "工作簿的内容前后不合", found=type(error).__name__, wanted="完整的文件"
        )


def _escapes_kept(data: bytes) -> bytes:
    """Write the escape of an underscore so that openpyxl leaves it: of shared texts it drops it."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        if SHARED not in old.namelist() or ESCAPE not in old.read(SHARED):
            return data
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as new:
            for name in old.namelist():
                part = old.read(name)
                new.writestr(name, part.replace(ESCAPE, ESCAPE.lower()) if name == SHARED else part)
    return file.getvalue()


def _sheet(sheet: Any, computed: Any) -> Sheet:
    cells = {}
    for where, cell in sheet._cells.items():  # noqa: SLF001 -- iter_rows makes all cells between
        value = _plain(cell.value)
        if value is not None and not (isinstance(value, str) and not value.strip()):
            cached = computed.cell(*where).value if cell.data_type == FORMULA else None
            spot = Spot(sheet.title, *where)
            cells[where] = Cell(spot, value, cell.data_type, str(cell.number_format), cached)
    return Sheet(
        sheet.title,
        cells,
        tuple((r.min_row, r.min_col, r.max_row, r.max_col) for r in sheet.merged_cells.ranges),
        sheet.sheet_state != "visible",
        frozenset(row for row, size in sheet.row_dimensions.items() if size.hidden),
        frozenset(
            column
            for size in sheet.column_dimensions.values()
            if size.hidden and size.min
            for column in range(size.min, size.max + 1)
        ),
    )


def _plain(value: Any) -> Any:
    """Undo what workbooks write instead of some characters; one kind of line end."""
    if not isinstance(value, str):
        return value
    return LINE_ENDS.sub("\n", ESCAPED.sub(lambda match: chr(int(match[1], 16)), value))
