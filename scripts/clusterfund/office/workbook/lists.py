"""The hidden sheet: the round that a workbook is for, and what the drop-downs offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook.beside import letters
from clusterfund.office.workbook.layout import LISTS, blocks

if TYPE_CHECKING:
    from clusterfund.office.workbook.choices import Choices
    from clusterfund.office.workbook.fields import Field

ROUND_CELL = (2, 1)
"""Row and column of the round's id."""


class Lists:
    """The lists, each in a column of its own; equal lists share one."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.columns: dict[tuple[str, ...], int] = {}
        self.titles: list[str] = []
        for each in (field for block in blocks() for field in block.fields):
            words = self._words(each)
            if words and words not in self.columns:
                self.columns[words] = len(self.columns) + 2
                self.titles.append(each.title)

    def _words(self, field: Field) -> tuple[str, ...]:
        return tuple(words for _, words in self.choices.words(field))

    def source(self, field: Field) -> str:
        """Give the range that a field's drop-down takes its words from; "" where it has none."""
        words = self._words(field)
        if not words:
            return ""
        letter = letters(self.columns[words])
        return f"'{LISTS}'!${letter}$2:${letter}${len(words) + 1}"

    def write(self, sheet: Any, round_id: str) -> None:
        """Fill the sheet and hide it."""
        sheet.cell(1, 1, "批次")
        sheet.cell(*ROUND_CELL, round_id)
        for (words, column), title in zip(self.columns.items(), self.titles, strict=True):
            sheet.cell(1, column, title)
            for row, text in enumerate(words, 2):
                sheet.cell(row, column, text).data_type = "s"
        sheet.sheet_state = "hidden"
        sheet.protection.sheet = True
