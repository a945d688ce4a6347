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
    """A check with all it looked at; `tells` where the figures themselves are of interest."""

    id: str
    title: str
    compared: Sequence[Compared]
    tells: bool = False

    @property
    def failures(self) -> list[Compared]:
        """What does not fit."""
        return [each for each in self.compared if not each.fits]

    @property
    def result(self) -> str:
        """`pass`, `fail`, or `none` where there was nothing to look at."""
        if not self.compared:
            return "none"
        return "fail" if self.failures else "pass"

    def shape(self) -> dict[str, Any]:
        """Give the check as the report has it."""
        failures = self.failures
        return {
            "id": self.id,
            "title": self.title,
            "result": self.result,
            "checked": len(self.compared),
            "failed": len(failures),
            "failures": [_shape(each) for each in failures[:SHOWN]],
            "figures": [_shape(each) for each in self.compared] if self.tells else [],
        }


def same(where: str, found: Any, wanted: Any) -> Compared:
    """Compare for equality."""
    return Compared(where, str(found), str(wanted), found == wanted)


def _shape(each: Compared) -> dict[str, str]:
    return {"where": each.where, "found": each.found, "wanted": each.wanted}
