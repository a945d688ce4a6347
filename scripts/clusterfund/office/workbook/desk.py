"""Where cells are read: what can be chosen there, and what was found wrong so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from clusterfund.office.workbook.fields import HOW
from clusterfund.register import codes as forms
from clusterfund.register import workbook_codes as codes

if TYPE_CHECKING:
    from clusterfund.findings import Code, Finding
    from clusterfund.office.workbook.choices import Choices
    from clusterfund.office.workbook.fields import Field
    from clusterfund.office.workbook.grid import Cell


@dataclass(slots=True)
class Desk:
    """The choices of the round, and the findings."""

    choices: Choices
    findings: list[Finding] = field(default_factory=list)

    def refuse(self, code: Code, cell: Cell, message: str, **told: Any) -> None:
        """Note a finding at a cell; the value found is the cell's unless told otherwise."""
        told = {"found": cell.value, **told}
        self.findings.append(code.finding(cell.spot.place, message, **told))

    def wrong(self, field: Field, cell: Cell, **told: Any) -> None:
        """Say that a value has not the form that its field asks for."""
        message = f"“{field.title}”的格式不对"
        self.refuse(forms.WRONG_FORM, cell, message, wanted=HOW[field.kind], **told)

    def tidied(self, field: Field, cell: Cell, text: str) -> None:
        """Say that a value was written otherwise than it is taken."""
        if text != cell.value:
            self.refuse(codes.TIDIED, cell, f"“{field.title}”的写法已经整理", wanted=text)
