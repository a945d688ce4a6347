"""A sheet's blocks by the words of their headers, wherever they stand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from clusterfund.findings import Place
from clusterfund.office.workbook import beside
from clusterfund.office.workbook.found import Found, Head, Record
from clusterfund.office.workbook.grid import Spot, heading
from clusterfund.office.workbook.layout import LABEL, NOT_READ, VALUE, blocks, sheets
from clusterfund.register import workbook_codes as codes
from clusterfund.register.sparing import sparing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.findings import Finding
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.grid import Cell, Sheet
    from clusterfund.office.workbook.layout import Block

FEW = 2
"""Headers that make a row the head of a block."""


def locate(book: Sequence[Sheet]) -> tuple[list[Found], list[Finding]]:
    """Find every block; report what is missing, twice there, not read, merged or hidden."""
    by_name = {sheet.name.strip(): sheet for sheet in book}
    findings = [
        codes.UNREAD_PART.finding(Place(sheet.name, 0), "这张工作表没有导入", found=sheet.name)
        for name, sheet in by_name.items()
        if name not in sheets() and sheet.cells
    ]
    found = []
    for name in sheets():
        if name in by_name and name not in NOT_READ:
            here = _Here(by_name[name])
            found += here.read([block for block in blocks() if block.sheet == name])
            findings += sparing(here.findings)
        elif name not in NOT_READ:
            findings.append(_missing(Place(name, 0), "缺少工作表", name))
    return found, findings


def _missing(place: Place, what: str, name: str) -> Finding:
    return codes.MISSING_PART.finding(place, f"{what}“{name}”", found="没有找到", wanted=name)


class _Here:
    """One sheet while it is read."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.findings: list[Finding] = []
        self.seen: set[tuple[int, int]] = set()
        self.rows: dict[int, dict[int, Cell]] = defaultdict(dict)
        for (row, column), cell in sorted(sheet.cells.items()):
            self.rows[row][column] = cell

    def read(self, wanted: Iterable[Block]) -> list[Found]:
        heads = [head for block in wanted if (head := self.head(block))]
        found = []
        for head in heads:
            end = min((each.row for each in heads if each.row > head.row), default=None)
            rows = [row for row in self.rows if row > head.row and (end is None or row < end)]
            found.append((self.form if head.block.form else self.table)(head, rows))
        self.findings += beside.merged(self.sheet, self.seen)
        self.findings += beside.hidden(self.sheet, self.seen)
        return found

    def spot(self, row: int, column: int) -> Spot:
        return Spot(self.sheet.name, row, column)

    def head(self, block: Block) -> Head | None:
        """Find the row in which most of a block's headers stand."""
        titles = [LABEL, VALUE] if block.form else [each.title for each in block.fields]
        known = {heading(each) for each in titles}
        best, best_count, columns = 0, 0, {}
        for row, cells in self.rows.items():
            words = {column: self.sheet.words(row, column) for column in cells}
            count = len(known.intersection(words.values()))
            if count > best_count:
                best, best_count, columns = row, count, words
        if best_count < min(FEW, len(known)):
            place = Place(self.sheet.name, 0)
            self.findings.append(_missing(place, "找不到表头", "、".join(titles[:3])))
            return None
        return Head(block, best, columns)

    def form(self, head: Head, rows: Sequence[int]) -> Found:
        """Read the cell behind each label."""
        where = {word: column for column, word in head.columns.items()}
        label, value = where[heading(LABEL)], where[heading(VALUE)]
        titles = {heading(each.title): each for each in head.block.fields}
        sums = {heading(each): each for each in head.block.computed}
        record = Record(self.spot(head.row, value))
        for row in rows:
            word, cell = self.sheet.words(row, label), self.rows[row].get(value)
            if word in titles and titles[word] in record.spots:
                self.twice(self.spot(row, label), titles[word])
            elif word in titles:
                self.take(record, titles[word], self.spot(row, value), cell)
            elif word in sums and cell:
                record.sums[sums[word]] = cell
            elif cell:
                self.unread(cell.spot, "这一行没有导入", word)
        self.absent(head, record.spots, "缺少栏目")
        return Found(head.block, self.spot(head.row, label), [record])

    def table(self, head: Head, rows: Sequence[int]) -> Found:
        """Read a record from every row that holds something."""
        columns = self.columns(head)
        first = min(columns.values())
        found = Found(head.block, self.spot(head.row + 1, first))
        for row in rows:
            record = Record(self.spot(row, first))
            for each, column in columns.items():
                self.take(record, each, self.spot(row, column), self.rows[row].get(column))
            if record.cells:
                found.records.append(record)
            for title in head.block.computed:
                column = next((c for c, word in head.columns.items() if word == heading(title)), 0)
                if column in self.rows[row]:
                    record.sums[title] = self.rows[row][column]
        self.strangers(head, rows)
        return found

    def columns(self, head: Head) -> dict[Field, int]:
        """Find the column of each field of a table."""
        titles = {heading(each.title): each for each in head.block.fields}
        columns: dict[Field, int] = {}
        for column, word in head.columns.items():
            if word in titles and titles[word] in columns:
                self.twice(self.spot(head.row, column), titles[word])
            elif word in titles:
                columns[titles[word]] = column
        self.absent(head, columns, "缺少列")
        return columns

    def strangers(self, head: Head, rows: Sequence[int]) -> None:
        """Name the columns that hold something and are not read."""
        known = {heading(each) for each in head.block.computed}
        known |= {heading(each.title) for each in head.block.fields}
        unknown: dict[int, int] = {}
        for row in rows:
            for column in self.rows[row]:
                word = head.columns.get(column, "")
                if word not in known:
                    unknown.setdefault(column, head.row if word else row)
        for column, row in unknown.items():
            self.unread(self.spot(row, column), "这一列没有导入", head.columns.get(column, ""))

    def take(self, record: Record, wanted: Field, spot: Spot, cell: Cell | None) -> None:
        record.spots[wanted] = spot
        if cell:
            record.cells[wanted] = cell
            self.seen.add((spot.row, spot.column))

    def absent(self, head: Head, there: Iterable[Field], what: str) -> None:
        present = set(there)
        for each in head.block.fields:
            if each not in present and each.required:
                place = Place(self.sheet.name, head.row)
                self.findings.append(_missing(place, what, each.title))

    def unread(self, spot: Spot, message: str, word: str) -> None:
        found = word or "没有名称"
        self.findings.append(codes.UNREAD_PART.finding(spot.place, message, found=found))

    def twice(self, spot: Spot, wanted: Field) -> None:
        fix = "请删除多余的一处。"
        self.findings.append(
            codes.MISSING_PART.finding(
                spot.place, f"“{wanted.title}”写了两次", found="2 处", wanted="1 处", fix=fix
            )
        )
