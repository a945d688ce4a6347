"""A round's tables as one workbook: a sheet each, and the notes on every field."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook.steady import same_bytes
from clusterfund.site.opendata.fields import KINDS
from clusterfund.site.opendata.guarding import APOSTROPHE, risky
from clusterfund.site.opendata.sheetrows import content, filled, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from clusterfund.site.opendata.fields import Field, Row, Table

NOTES = "说明"
NOTE_HEADS = ("表", "列", "字段名", "类型", "单位", "条款", "说明")
NOTE_WIDTHS = (8, 20, 18, 10, 6, 12, 70)
FORMATS = {"text": "@", "count": "0", "date": "yyyy-mm-dd", "flag": "General"}
FLAGS = {True: "是", False: "否"}
NARROW, WIDE = 10, 40
"""The least and the greatest width of a column, in characters."""


def workbook_of(
    round_: Mapping[str, Any], tables: Sequence[tuple[Table, Sequence[Row]]], words: Sequence[str]
) -> bytes:
    """Write a round's workbook; `words` stand at the top of the notes.

    The same rows give the same bytes. Codes are written as the words that they stand for.
    """
    from openpyxl import Workbook  # noqa: PLC0415 -- only rendering needs it, and it is slow to load
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- as above

    book, below = Workbook(), {}
    for number, (table, rows) in enumerate(tables, 1):
        sheet = book.create_sheet(table.title, len(book.worksheets) - 1)
        _line(sheet, 1, [each.title for each in table.fields])
        columns = [[row[each.name] for row in rows] for each in table.fields]
        below[number] = rows_of(columns, [_writer(sheet, each) for each in table.fields])
        _finish(sheet, list(map(_width, table.fields, columns)))
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
        sheet.print_title_rows = "1:1"
    _notes(book.worksheets[-1], [table for table, _ in tables], [round_["title"], *words])
    book.active = 0
    file = io.BytesIO()
    book.save(file)
    return same_bytes(filled(file.getvalue(), below))


def _writer(sheet: Any, field: Field) -> Callable[[Any], str]:
    """Give what writes the cells of a field: plain ones, and texts that look like formulas."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell  # noqa: PLC0415 -- as above

    plain, marked = Cell(sheet, 2, 1), Cell(sheet, 2, 1)
    plain.number_format = marked.number_format = _format(field)
    styles = {False: plain.style_id}

    def written(value: Any) -> str:
        shown = _shown(field, value)
        if not isinstance(shown, str):
            return content(shown, styles[False])
        inert = _inert(shown)
        if inert and inert not in styles:
            marked.quotePrefix = True
            styles[inert] = marked.style_id
        return content(ILLEGAL_CHARACTERS_RE.sub("\ufffd", shown), styles[inert])

    return written


def _inert(text: str) -> bool:
    """Tell whether a cell says of its text that it is one, whatever it begins with."""
    return text.startswith(APOSTROPHE) or risky(text)


def _notes(sheet: Any, tables: Sequence[Table], words: Sequence[str]) -> None:
    """Say what the workbook is, and what every field means."""
    sheet.title = NOTES
    for place, text in enumerate(words, 1):
        _put(sheet.cell(place, 1), text, "@")
    head = len(words) + 2
    _line(sheet, head, NOTE_HEADS)
    fields = [(table, each) for table in tables for each in table.fields]
    for place, (table, each) in enumerate(fields, head + 1):
        kind = KINDS[each.kind]
        texts = (table.title, each.title, each.name, kind, each.unit, each.clause, each.note)
        for column, text in enumerate(texts, 1):
            _put(sheet.cell(place, column), text, "@")
    _finish(sheet, NOTE_WIDTHS)


def _shown(field: Field, value: Any) -> Any:
    """Give a value as a cell has it."""
    if value is None:
        return None
    if field.kind == "decimal":
        return Decimal(value)
    if field.kind == "date":
        return date.fromisoformat(value)
    if field.kind == "flag":
        return FLAGS[value]
    return field.choices.get(value, value)


def _format(field: Field) -> str:
    if field.kind == "decimal":
        return "#,##0.00" if field.unit == "元" else "0.00"
    return FORMATS[field.kind]


def _put(cell: Any, value: Any, number_format: str) -> None:
    """Write a value; a text stays a text, whatever it begins with."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 -- as above

    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value)
        cell.data_type = "s"
        cell.quotePrefix = _inert(value)
    else:
        cell.value = value
    cell.number_format = number_format


def _line(sheet: Any, place: int, texts: Sequence[str]) -> None:
    """Write a header."""
    from openpyxl.styles import Font  # noqa: PLC0415 -- as above

    for column, text in enumerate(texts, 1):
        cell = sheet.cell(place, column)
        _put(cell, text, "@")
        cell.font = Font(bold=True)


def _width(field: Field, column: Sequence[Any]) -> int:
    """Give a column room for what it holds, a Chinese character being two wide."""
    longest = (len(str(value or "").encode("gb18030", "replace")) for value in set(column))
    return min(WIDE, max(NARROW, 2 * len(field.title) + 2, max(longest, default=0) + 2))


def _finish(sheet: Any, widths: Sequence[int]) -> None:
    """Set the widths, and let a page be as wide as the table."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- as above

    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
