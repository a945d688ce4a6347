"""How the workbook looks: fonts, frames, widths, print set-up; A4 as an office prints it."""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.office.workbook.fields import Field

TITLE = Font(name="黑体", size=16, bold=True, color="1F3864")
SUBTITLE = Font(name="宋体", size=10, color="595959")
HEAD = Font(name="黑体", size=11, bold=True, color="1F3864")
BODY = Font(name="宋体", size=11)
SMALL = Font(name="宋体", size=10, color="595959")
HEAD_FILL = PatternFill("solid", start_color="DCE6F1")
LABEL_FILL = PatternFill("solid", start_color="F2F6FA")
GREY_FILL = PatternFill("solid", start_color="E7E6E6")
ALARM_FILL = PatternFill("solid", start_color="F8CBAD", end_color="F8CBAD")
_LINE = Side(style="thin", color="A6A6A6")
FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
OPEN = Protection(locked=False)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
MIDDLE = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
TOP = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
ABOVE = Alignment(horizontal="center", vertical="top")
RIGHT = Alignment(horizontal="right", vertical="center")

AMOUNT = "#,##0.00"
FORMATS = {
    "money": AMOUNT,
    "wan": "#,##0.######",
    "decimal": "0.####",
    "integer": "0",
    "account_id": "0",
    "date": "yyyy-mm-dd",
}
"""Number formats; everything else is text, so that no code turns into a number."""
WIDTHS = {
    "line": 32,
    "text": 46,
    "lines": 50,
    "slug": 16,
    "uscc": 24,
    "date": 13,
    "money": 16,
    "wan": 18,
    "decimal": 14,
    "integer": 16,
    "choice": 24,
    "yes_no": 15,
    "division": 12,
    "product": 36,
    "enterprise": 38,
}
OWN_WIDTHS = {
    "单位": 10,
    "单位性质": 12,
    "单位名称": 38,
    "责任单位": 38,
    "上年主营业务收入（万元）": 15,
}
"""Columns that are narrower or wider than others of their kind, by their titles."""
COMPUTED_WIDTH = 28
ALIGNED = {"text": TOP, "lines": TOP, "line": MIDDLE, "enterprise": MIDDLE, "product": MIDDLE}
LINE_HEIGHT, PADDING, HIGHEST = 15.0, 6.0, 400.0
LEAST = 21.0
PAPER_A4 = 9
ALLOWED = (
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertRows",
    "deleteRows",
    "sort",
    "autoFilter",
)
"""What may still be done with a protected sheet."""


def number_format(field: Field) -> str:
    """Give the number format of a field's cells."""
    return FORMATS.get(field.kind, "@")


def alignment(field: Field) -> Alignment:
    """Give the alignment of a field's cells."""
    if field.kind in {"money", "wan", "decimal", "integer"}:
        return RIGHT
    return ALIGNED.get(field.kind, CENTRE)


def width(field: Field) -> int:
    """Give the width of a field's column in characters."""
    return OWN_WIDTHS.get(field.title, WIDTHS[field.kind])


def height(texts: Iterable[tuple[int, str]]) -> float:
    """Give the height of a row that shows texts, each with the width of its column."""
    most = max((_lines(text, wide) for wide, text in texts), default=1)
    return min(HIGHEST, max(LEAST, most * LINE_HEIGHT + PADDING))


def _lines(text: str, wide: int) -> int:
    return sum(math.ceil(max(1, _extent(line)) / max(1, wide - 2)) for line in text.split("\n"))


def _extent(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in line)


def set_up(sheet: Any, *, landscape: bool, head: int, wide: int = 1, high: int = 0) -> None:
    """Set a sheet up for A4: pages wide and high (0: as many as it takes), head repeated.

    `head` is the row of a table's headers, 0 where none is repeated.
    """
    sheet.page_setup.paperSize = PAPER_A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = wide
    sheet.page_setup.fitToHeight = high
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if head:
        sheet.print_title_rows = f"{head}:{head}"
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top, margins.bottom = 0.7, 0.7
    sheet.oddFooter.center.text = "&A　第 &P 页，共 &N 页"
    sheet.sheet_view.showGridLines = False


def protect(sheet: Any) -> None:
    """Lock what people do not fill in, without a password; rows and columns may be arranged."""
    sheet.protection.sheet = True
    for allowed in ALLOWED:
        setattr(sheet.protection, allowed, False)
