"""What stands beside the content of a sheet and would mislead: merged cells, hidden rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.grid import Sheet

LETTERS = 26


def letters(column: int) -> str:
    """Name a column as spreadsheets do."""
    text = ""
    while column:
        column, rest = divmod(column - 1, LETTERS)
        text = chr(ord("A") + rest) + text
    return text


def place(finding: Finding) -> str:
    """Write where a finding is: sheet and cell, a sheet, or the file itself."""
    where = finding.path
    return f"{where} {cell(finding)}".rstrip()


def cell(finding: Finding) -> str:
    """Name a finding's cell; "" where it is about a whole sheet or file."""
    return f"{letters(finding.column)}{finding.line}" if finding.line else ""


def merged(sheet: Sheet, read: AbstractSet[tuple[int, int]]) -> Iterator[Finding]:
    """Find merged cells over more than one row, or over more than one cell that is read."""
    for top, left, bottom, right in sorted(sheet.merged):
        covered = [(r, c) for r, c in read if top <= r <= bottom and left <= c <= right]
        if covered and (top != bottom or covered != [(top, left)]):
            yield codes.MERGED.finding(
                Place(sheet.name, top, left),
                "这里的几个格子合并成了一个",
                found=f"{letters(left)}{top}:{letters(right)}{bottom}",
                wanted="一行一列一个格子",
            )


def hidden(sheet: Sheet, read: AbstractSet[tuple[int, int]]) -> Iterator[Finding]:
    """Find what is read although nobody sees it: it may have been filtered away by mistake."""
    place = Place(sheet.name, 0)
    if sheet.hidden and read:
        yield codes.HIDDEN.finding(place, "这张工作表是隐藏的，也导入了")
    rows = sorted({row for row, _ in read} & sheet.hidden_rows)
    if rows:
        found = f"第 {'、'.join(map(str, rows))} 行"
        yield codes.HIDDEN.finding(place, "隐藏的行也导入了", found=found)
    columns = sorted({column for _, column in read} & sheet.hidden_columns)
    if columns:
        found = f"{'、'.join(map(letters, columns))} 列"
        yield codes.HIDDEN.finding(place, "隐藏的列也导入了", found=found)
