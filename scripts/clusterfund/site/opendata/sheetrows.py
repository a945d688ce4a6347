"""The rows of a large sheet as text: the library keeps an object for each of many thousand cells.

A workbook is made with its heads only; `filled` puts the rows into the package that was saved.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

END = b"</sheetData>"
AREA = re.compile(rb'(<dimension ref="A1:[A-Z]+)1"')
Content = Any
"""What a cell holds: a text, a date, an exact decimal, a whole number, or nothing."""

Writer = Callable[[Content], str]
"""Writes a value as the cell of its column, after the cell's place."""


def filled(data: bytes, rows: Mapping[int, Sequence[str]]) -> bytes:
    """Put rows below the head of each sheet, by its number from 1 in the package."""
    file = io.BytesIO()
    parts = {f"xl/worksheets/sheet{number}.xml": lines for number, lines in rows.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name in parts:
                head, end, tail = text.rpartition(END)
                head = AREA.sub(rb'\g<1>%d"' % (len(parts[name]) + 1), head)
                text = b"".join((head, "".join(parts[name]).encode(), end, tail))
            new.writestr(name, text)
    return file.getvalue()


def rows_of(
    columns: Sequence[Sequence[Content]], cells: Sequence[Callable[[Content], str]]
) -> list[str]:
    """Write columns of values as rows from the second on; `cells` writes each column's."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow to load

    written = [
        list(_column(get_column_letter(number), values, cell))
        for number, (values, cell) in enumerate(zip(columns, cells, strict=True), 1)
    ]
    lines = enumerate(zip(*written, strict=True), 2)
    return [f'<row r="{place}">{"".join(line)}</row>' for place, line in lines]


def _column(letter: str, values: Sequence[Content], cell: Writer) -> Iterator[str]:
    """Write a column; what recurs is written once."""
    known: dict[Content, str] = {}
    for place, value in enumerate(values, 2):
        rest = known.get(value)
        if rest is None:
            rest = known[value] = cell(value)
        yield f'<c r="{letter}{place}"{rest}'


def content(value: Content, style: int) -> str:
    """Write a cell after its place: its style, and what it holds, as the library would."""
    styled = f' s="{style}"' if style else ""
    if value is None:
        return f"{styled}/>"
    if isinstance(value, str):
        space = ' xml:space="preserve"' if value != value.strip() else ""
        text = escape(value, {"\r": "&#13;"})
        return f'{styled} t="inlineStr"><is><t{space}>{text}</t></is></c>'
    return f"{styled}><v>{_number(value)}</v></c>"


def _number(value: date | Decimal | int) -> str:
    """Write a number, or a day as its number from the last but one of 1899."""
    if isinstance(value, date):
        from openpyxl.utils import datetime  # noqa: PLC0415 -- slow to load

        day: Callable[[date], float] = datetime.to_excel
        return f"{day(value):g}"
    return f"{value:.16g}" if isinstance(value, Decimal) else str(value)
