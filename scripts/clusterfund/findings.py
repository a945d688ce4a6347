"""Findings: what is wrong with an input, where, and how to mend it. Values, not exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding blocks; the order of the members is the order of gravity."""

    ERROR = "error"
    REFUSAL = "refusal"
    WARNING = "warning"

    @property
    def label(self) -> str:
        """The Chinese word shown to people."""
        return {"error": "错误", "refusal": "不符合", "warning": "提醒"}[self.value]


@dataclass(frozen=True, slots=True)
class Code:
    """A stable rule code with the help that its page shows (Chinese).

    `why` says what is required and for whom it fails; `fix` is the one thing to do.
    """

    code: str
    severity: Severity
    clause: str
    title: str
    why: str
    fix: str

    def finding(
        self,
        place: Place,
        message: str,
        *,
        found: object = "",
        wanted: str = "",
        fix: str = "",
    ) -> Finding:
        """Make a finding of this code; `fix` replaces the general one where there is a better."""
        return Finding(
            self.code,
            self.severity,
            place.path,
            place.line,
            place.column,
            place.pointer,
            message,
            shown(found),
            wanted,
            self.clause,
            fix or self.fix,
        )


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document; `line` and `column` count from 1, `pointer` is a JSON pointer."""

    path: str
    line: int = 1
    column: int = 1
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: place, code, what, found, wanted, clause, one fix.

    `line` and `column` count from 1; `pointer` is a JSON pointer into the document or "".
    """

    code: str
    severity: Severity
    path: str
    line: int
    column: int
    pointer: str
    message: str
    found: str
    wanted: str
    clause: str
    fix: str

    def order(self) -> tuple[str, int, int, str, str, str, str]:
        """Sort by place, so that output never depends on the order of checks."""
        return (
            self.path,
            self.line,
            self.column,
            self.code,
            self.pointer,
            self.message,
            self.found,
        )


SHOWN_CHARACTERS = 60


def shown(value: object) -> str:
    """Write a found value in one short line; long values are cut, not hidden."""
    text = {True: "true", False: "false"}.get(value) if isinstance(value, bool) else None
    text = " ".join(str(value).split()) if text is None else text
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"
