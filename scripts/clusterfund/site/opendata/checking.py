"""A check of our own data: what was looked at, what was found and what was wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = 20
"""So many failures are listed; all are counted."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that was looked at: where, what was found and wanted, and whether it fits."""

    where: str
    found: str
    wanted: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Check:
    """A check with what it looked at; `tells` where the figures themselves are of interest.

    `passing` counts what else was looked at and fits: thousands of values are not listed.
    """

    id: str
    title: str
    compared: Sequence[Compared]
    tells: bool = False
    passing: int = 0

    @property
    def failures(self) -> list[Compared]:
        """What does not fit."""
        return [each for each in self.compared if not each.fits]

    @property
    def result(self) -> str:
        """`pass`, `fail`, or `none` where there was nothing to look at."""
        if not self.compared and not self.passing:
            return "none"
        return "fail" if self.failures else "pass"

    def shape(self) -> dict[str, Any]:
        """Give the check as the report has it."""
        failures = self.failures
        return {
            "id": self.id,
            "title": self.title,
            "result": self.result,
            "checked": len(self.compared) + self.passing,
            "failed": len(failures),
            "failures": [_shape(each) for each in failures[:SHOWN]],
            "figures": [_shape(each) for each in self.compared] if self.tells else [],
        }


def same(where: str, found: Any, wanted: Any) -> Compared:
    """Compare for equality."""
    return Compared(where, str(found), str(wanted), found == wanted)


def _shape(each: Compared) -> dict[str, str]:
    return {"where": each.where, "found": each.found, "wanted": each.wanted}
