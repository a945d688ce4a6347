"""Exclusion records: who may not take part for a while (guide 四（四）2, 五（二）)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Ban:
    """What an `exclude` act says of an organisation: until when, and how it can appeal."""

    uscc: str
    until: date
    appeal_until: date
    appeal_to: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """A ban of any round as it stands: from the day after `on` until `until` or until lifted.

    `paths` are those of the act that excludes and of the one that ended it at `lifted`, if any.
    """

    ban: Ban
    on: date
    document: str
    paths: tuple[str, ...]
    lifted: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether the organisation is excluded on a day."""
        return self.on < day <= self.ban.until and not (self.lifted and self.lifted < day)
