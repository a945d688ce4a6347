"""The workbook of a round: empty to be filled in, or with an application that there is."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.comments import Comment

from clusterfund.office.workbook import drawing, explained, layout, looks, steady
from clusterfund.office.workbook.beside import letters
from clusterfund.office.workbook.choices import Choices
from clusterfund.office.workbook.content import rows_of
from clusterfund.office.workbook.inputs import check
from clusterfund.office.workbook.lists import Lists
from clusterfund.office.workbook.sums import FIRST_ROW, LAST_ROW, area, formula

if TYPE_CHECKING:
    from clusterfund.office.workbook.content import Row
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.layout import Block
    from clusterfund.records import Application, Register

SPARE = 5
FORM_WIDTHS = (26, 46, 38)
TALL = 84.0
"""How high a cell of a form is that waits for a longer text."""
TITLES = {
    layout.COVER: "申报信息表（附录1 封面与表一）",
    layout.ENTERPRISES: "产业集群内企业信息表（附录1 表二）",
    layout.PURCHASES: "企业计划购买的产品（附录1 表二）",
    layout.TASKS: "重点任务（附录2 三（二））",
    layout.MILESTONES: "实施计划节点（附录2 三（四））",
    layout.TARGETS: "转型目标（附录2 三（三））",
    layout.PROJECTS: "重点建设项目表（附录2 三（五））",
    layout.NARRATIVE: "实施方案正文（附录2）",
    layout.COMMITMENT: "责任承诺函（附录3）",
}
HINT = "标 * 的必须填；灰色格自动计算，不用填。"
PROVIDERS_TITLE = "参与服务商（没有就不填）"
WIDE = frozenset({layout.ENTERPRISES})
"""Sheets that are printed three pages wide."""
WHOLE = frozenset({layout.COVER})
"""Sheets that are printed on one page."""


def template(register: Register, application: Application | None = None) -> bytes:
    """Write the workbook; the same register and application give the same bytes."""
    book = Workbook()
    explained.write(_named(book.active, layout.HELP), register)
    made = _Making(book, register)
    rows = rows_of(application, made.choices) if application else {}
    for block in layout.blocks():
        made.block(block, rows.get(block, []))
    made.lists.write(book.create_sheet(layout.LISTS), register.round.id)
    book.active = 0
    file = io.BytesIO()
    book.save(file)
    return steady.same_bytes(file.getvalue())


def _named(sheet: Any, name: str) -> Any:
    sheet.title = name
    return sheet


class _Making:
    """The sheets while they are drawn."""

    def __init__(self, book: Workbook, register: Register) -> None:
        self.book = book
        self.register = register
        self.choices = Choices.of(register)
        self.lists = Lists(self.choices)

    def block(self, block: Block, rows: list[Row]) -> None:
        """Draw a block: on a sheet of its own, or below the one before."""
        first = block.sheet not in self.book.sheetnames
        sheet = self.book.create_sheet(block.sheet) if first else self.book[block.sheet]
        head = FIRST_ROW - 1 if first else sheet.max_row + 3
        if first:
            sheet.cell(1, 1, TITLES[block.sheet]).font = looks.TITLE
            sheet.cell(2, 1, f"{self.register.round.title}　{HINT}").font = looks.SUBTITLE
            sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 30, 20
            looks.set_up(
                sheet,
                landscape=not block.form,
                head=0 if block.form else head,
                wide=3 if block.sheet in WIDE else 1,
                high=1 if block.sheet in WHOLE else 0,
            )
            looks.protect(sheet)
            sheet.freeze_panes = f"{'A' if block.form else 'B'}{FIRST_ROW}"
            if block.sheet in WIDE:
                sheet.print_title_cols = "A:A"
        else:
            sheet.cell(head - 1, 1, PROVIDERS_TITLE).font = looks.HEAD
        (self.form if block.form else self.table)(sheet, block, rows, head, first=first)

    def form(
        self,
        sheet: Any,
        block: Block,
        rows: list[Row],
        head: int,
        *,
        first: bool,  # noqa: ARG002
    ) -> None:
        """Draw a form: a label, a cell and a note in each row."""
        values = rows[0] if rows else {}
        for column, (text, wide) in enumerate(
            zip((layout.LABEL, layout.VALUE, layout.NOTE), FORM_WIDTHS, strict=True), 1
        ):
            drawing.head(sheet, head, column, text)
            sheet.column_dimensions[letters(column)].width = wide
        sheet.row_dimensions[head].height = 24
        for row, field in enumerate(block.fields, head + 1):
            self.label(sheet, row, field.header, field.note)
            cell = sheet.cell(row, 2)
            drawing.to_fill_in(cell, field, left=True)
            drawing.put(cell, values.get(field))
            text = str(values.get(field, ""))
            texts = zip(FORM_WIDTHS, (field.header, text, field.note), strict=True)
            waits = not text and field.kind == "text" and field.required
            sheet.row_dimensions[row].height = max(looks.height(texts), TALL if waits else 0)
            self.checked(sheet, field, f"B{row}")
        for row, title in enumerate(block.computed, head + 1 + len(block.fields)):
            self.label(sheet, row, title, "自动计算，供核对。")
            drawing.computed(sheet.cell(row, 2), formula(title, row))
            sheet.row_dimensions[row].height = looks.height([(FORM_WIDTHS[0], title)])
        if block.sheet == layout.COVER:
            drawing.alarms(sheet, block, head + 1)

    def label(self, sheet: Any, row: int, label: str, note: str) -> None:
        """Write the label and the note of a form's row."""
        for column, (text, font) in {1: (label, looks.HEAD), 3: (note, looks.SMALL)}.items():
            cell = sheet.cell(row, column, text)
            cell.font, cell.alignment, cell.border = font, looks.MIDDLE, looks.FRAME
        sheet.cell(row, 1).fill = looks.LABEL_FILL

    def table(self, sheet: Any, block: Block, rows: list[Row], head: int, *, first: bool) -> None:
        """Draw a table: a row each, some more to be filled in, the columns ready below."""
        drawn = max(block.rows, len(rows) + SPARE)
        last = LAST_ROW if first else head + drawn
        for column, field in enumerate(block.fields, 1):
            cell = drawing.head(sheet, head, column, field.header)
            cell.comment = Comment(field.note, "申报表", height=110, width=260)
            if first:
                size = sheet.column_dimensions[letters(column)]
                size.width = looks.width(field)
                size.number_format, size.protection = looks.number_format(field), looks.OPEN
                size.font, size.alignment = looks.BODY, looks.alignment(field)
            self.checked(sheet, field, f"{letters(column)}{head + 1}:{letters(column)}{last}")
        for column, title in enumerate(block.computed, len(block.fields) + 1):
            drawing.head(sheet, head, column, title)
            sheet.column_dimensions[letters(column)].width = looks.COMPUTED_WIDTH
        sheet.row_dimensions[head].height = 36
        for place in range(drawn):
            self.row(sheet, block, rows[place] if place < len(rows) else {}, head + 1 + place)

    def row(self, sheet: Any, block: Block, values: Row, row: int) -> None:
        """Draw a row of a table."""
        for column, field in enumerate(block.fields, 1):
            cell = sheet.cell(row, column)
            drawing.to_fill_in(cell, field)
            drawing.put(cell, values.get(field))
        for column, title in enumerate(block.computed, len(block.fields) + 1):
            drawing.computed(sheet.cell(row, column), formula(title, row))
        texts = [
            (int(sheet.column_dimensions[letters(column)].width), str(values[field]))
            for column, field in enumerate(block.fields, 1)
            if isinstance(values.get(field), str)
        ]
        sheet.row_dimensions[row].height = looks.height(texts)

    def checked(self, sheet: Any, field: Field, where: str) -> None:
        """Add the check of a field's cells."""
        source = self.lists.source(field)
        if field.kind == "enterprise":
            source = area(layout.ENTERPRISES, "name")
        made = check(field, source, where)
        if made:
            sheet.add_data_validation(made)
