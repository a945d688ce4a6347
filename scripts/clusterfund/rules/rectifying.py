"""Guide 五（二）: the months that a cluster has to mend after a formal reminder."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clusterfund.rules.earlier import earlier
from clusterfund.workdays import ONE_DAY, add_months

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Act, Register


def last_day(reminded: date, register: Register) -> date:
    """Give the last day to mend: the same day so many months later, or that month's last.

    Where that is no working day, the time ends with the next one (Civil Code art. 203).
    Errors: NoCalendarError.
    """
    last = add_months(reminded, register.round.rectification_months)
    while not register.calendar.is_working(last):
        last += ONE_DAY
    return last


def reminder(slug: str, acts: Sequence[Act]) -> Act | None:
    """Give the newest formal reminder of a cluster: an act that says until when it mends."""
    found = [act for act in earlier(acts).own(slug, "rectify", "complete") if reminds(act)]
    return found[-1] if found else None


def reminds(act: Act) -> bool:
    """Tell whether an act reminds: by itself, or as an acceptance that asks to mend."""
    return act.kind == "rectify" or (
        act.kind == "complete" and act.result.get("outcome") == "rectify"
    )


def due(slug: str, acts: Sequence[Act], register: Register) -> date | None:
    """Give the last day of the newest reminder; None where there is none."""
    act = reminder(slug, acts)
    if act is None:
        return None
    said = act.result.get("rectify_by")
    return date.fromisoformat(said) if said else last_day(act.on, register)
