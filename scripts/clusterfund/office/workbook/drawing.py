"""Single cells as they are drawn: heads, cells to fill in, grey sums, what turns orange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle

from clusterfund.office.workbook import layout, looks

if TYPE_CHECKING:
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.layout import Block

GUARDED = ("=", "+", "-", "@", "'")
"""How texts begin that some spreadsheet program would take for a formula."""


def head(sheet: Any, row: int, column: int, text: str) -> Any:
    """Draw a header."""
    cell = sheet.cell(row, column, text)
    cell.font, cell.fill = looks.HEAD, looks.HEAD_FILL
    cell.alignment, cell.border = looks.CENTRE, looks.FRAME
    return cell


def to_fill_in(cell: Any, field: Field, *, left: bool = False) -> None:
    """Make a cell that people fill in."""
    cell.font, cell.border, cell.protection = looks.BODY, looks.FRAME, looks.OPEN
    cell.alignment = looks.MIDDLE if left else looks.alignment(field)
    cell.number_format = looks.number_format(field)


def put(cell: Any, value: Any) -> None:
    """Put a value into a cell; a text stays a text, whatever it begins with."""
    if value is None:
        return
    number_format = cell.number_format
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = value.startswith(GUARDED)
    else:
        cell.number_format = number_format


def computed(cell: Any, text: str) -> None:
    """Draw a cell that the spreadsheet program computes."""
    cell.value = text
    cell.font, cell.fill, cell.border = looks.SMALL, looks.GREY_FILL, looks.FRAME
    cell.alignment, cell.number_format = looks.RIGHT, looks.AMOUNT


def alarms(sheet: Any, block: Block, first: int) -> None:
    """Colour a total that is not the sum of what it stands for."""
    rows = {field.keys: row for row, field in enumerate(block.fields, first)}
    sums = {title: row for row, title in enumerate(block.computed, first + len(block.fields))}
    for key, title in (
        ("total_investment", layout.ALL_TOTAL),
        ("requested_subsidy", layout.ALL_REQUESTED),
    ):
        mine, other = f"B{rows[key,]}", f"B{sums[title]}"
        wrong = f"AND({other}<>0,ABS(N({mine})-{other})>0.004)"
        style = DifferentialStyle(fill=looks.ALARM_FILL)
        rule = Rule(type="expression", dxf=style, formula=[wrong])
        sheet.conditional_formatting.add(mine, rule)
