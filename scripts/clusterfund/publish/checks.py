"""What a verification gives: checks, each with the differences that it found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clusterfund.register.personal import masked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.findings import Finding

CHANGED_INPUT, LISTED = "A005", "/inputs/files/"
SHOWN_CHARACTERS = 100
"""Of a value; a digest has 64."""


class Status(StrEnum):
    """How a check ended; what was not checked is never a success."""

    OK = "ok"
    FAILED = "failed"
    NOT_CHECKED = "not_checked"

    @property
    def label(self) -> str:
        """The Chinese word shown to people."""
        return {"ok": "一致", "failed": "不一致", "not_checked": "未核对"}[self.value]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something is not as it was or as it must be: in which file and field, and of which act.

    `act` is the path of the act concerned, "" where there is none; `field` is a JSON pointer into
    `file`, "" for the whole of it; `line` counts from 1, or is 0 where no line can be told.
    """

    file: str
    message: str
    act: str = ""
    field: str = ""
    line: int = 0
    found: str = ""
    wanted: str = ""

    def hidden(self) -> Difference:
        """Give the difference without the personal data that an input may have brought in."""
        return Difference(
            masked(self.file),
            masked(self.message),
            masked(self.act),
            masked(self.field),
            self.line,
            masked(_line(self.found)),
            masked(_line(self.wanted)),
        )


def _line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was compared, of how many, and how it ended.

    `note` says what was not checked and why; `waived` that it was left out on purpose.
    """

    id: str
    title: str
    checked: int
    status: Status
    note: str
    differences: tuple[Difference, ...]
    waived: bool = False

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong, and nothing is open that nobody asked to leave open."""
        return self.status is Status.OK or (self.status is Status.NOT_CHECKED and self.waived)


def ended(  # noqa: PLR0913 -- the fields of a check
    name: str,
    title: str,
    checked: int,
    differences: Iterable[Difference] = (),
    note: str = "",
    *,
    waived: bool = False,
) -> Check:
    """Make a check: failed where something differs, not checked where a note says what is not."""
    found = tuple(each.hidden() for each in differences)
    status = Status.FAILED if found else Status.NOT_CHECKED if note else Status.OK
    return Check(name, title, checked, status, note, found, waived)


def difference(finding: Finding, more: str = "") -> Difference:
    """Turn a finding into a difference; one about an act's input names the input."""
    act = finding.path if "/acts/" in finding.path else ""
    listed = finding.pointer.removeprefix(LISTED).replace("~1", "/")
    own = finding.code != CHANGED_INPUT or listed == finding.pointer
    return Difference(
        finding.path if own else listed,
        f"{finding.code} {finding.message}{more}",
        act,
        finding.pointer if own else "",
        finding.line if own else 0,
        finding.found,
        finding.wanted,
    )
