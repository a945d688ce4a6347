"""An xlsx file as rows of text: bounded before it is opened, values only, no formula."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from clusterfund.findings import Place
from clusterfund.register.statement_codes import CELL, WORKBOOK

if TYPE_CHECKING:
    from clusterfund.findings import Finding

SIGNATURE = b"PK\x03\x04"
MAX_PARTS = 500
MAX_EXPANDED = 200 * 1024 * 1024
MAX_COLUMNS = 50
EXACT = 10**15
"""From here on a spreadsheet no longer keeps every digit of a number."""

Rows = list[tuple[int, list[str]]]


def cells(name: str, data: bytes) -> tuple[Rows, list[Finding]]:
    """Give the rows of the only sheet with anything in it, and what is wrong with any cell."""
    import openpyxl  # noqa: PLC0415 -- slow import, needed only for workbooks

    why = _unsafe(data)
    if why:
        return [], [WORKBOOK.finding(Place(name), f"工作簿不能打开：{why}")]
    try:
        book = openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=False, keep_links=False
        )
        sheets = [found for sheet in book.worksheets if (found := _sheet(name, sheet))[0]]
    except Exception:  # noqa: BLE001 -- openpyxl lets any fault of a broken file through
        return [], [WORKBOOK.finding(Place(name), "工作簿不能打开：内容损坏")]
    if len(sheets) != 1:
        message = "工作簿不能打开：要有而且只有一张表有内容"
        return [], [WORKBOOK.finding(Place(name), message, found=f"{len(sheets)} 张表")]
    return sheets[0]


def _unsafe(data: bytes) -> str:
    """Say why the archive is not opened: it is judged by its directory, before it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile:
        return "文件不完整"
    if len(parts) > MAX_PARTS or sum(each.file_size for each in parts) > MAX_EXPANDED:
        return "展开以后太大"
    if any(each.flag_bits & 1 for each in parts):
        return "文件有密码"
    return ""


def _sheet(name: str, sheet: Any) -> tuple[Rows, list[Finding]]:
    rows: Rows = []
    findings: list[Finding] = []
    sheet.reset_dimensions()  # what a file says of its size is not to be trusted
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS), 1):
        texts = []
        for cell in row:
            text, why = _text(cell)
            texts.append(text)
            if why:
                at = Place(name, number, len(texts))
                told = f"第 {number} 行第 {len(texts)} 列{why}"
                findings.append(CELL.finding(at, told, found=text, wanted="文字或普通数字"))
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            rows.append((number, texts))
    return rows, findings


def _text(cell: Any) -> tuple[str, str]:
    """Write a cell as text, and say what keeps it from being exact."""
    value = cell.value
    if value is None:
        return "", ""
    if getattr(cell, "data_type", "") in {"f", "e"}:
        return str(value).strip(), "是公式或错误值"
    if isinstance(value, bool):
        return str(value), "不是文字或数字"
    if isinstance(value, date):
        return (str(value.date()) if isinstance(value, datetime) else str(value)), ""
    if isinstance(value, int | float):
        text = format(Decimal(repr(value)).normalize(), "f")
        return text, "是被截短的长数字" if abs(value) >= EXACT else ""
    return str(value).strip(), ""
