"""Whole days as an iCalendar file (RFC 5545), for any calendar program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import icalendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

PRODUCT = "-//clusterfund//deadlines//ZH"


@dataclass(frozen=True, slots=True)
class Days:
    """One entry: its first and last day, both counted.

    `uid` stays the same for as long as it is the same thing, so that a later import moves it
    instead of adding another; `stamp` is the day on which it was last set.
    """

    uid: str
    stamp: date
    first: date
    last: date
    summary: str
    description: str


def calendar(name: str, entries: Iterable[Days]) -> str:
    """Write a calendar of this name, its entries in the order given."""
    written = icalendar.Calendar()
    written.add("prodid", PRODUCT)
    written.add("version", "2.0")
    written.add("x-wr-calname", name)
    written.add_component(_zone())
    for entry in entries:
        written.add_component(_event(entry))
    return str(written.to_ical().decode())


def _zone() -> icalendar.Timezone:
    """Name the time zone: where nothing is due a calendar still must have a component."""
    zone, standard = icalendar.Timezone(), icalendar.TimezoneStandard()
    zone.add("tzid", "Asia/Shanghai")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 -- RFC 5545 wants local time here
    for name in ("tzoffsetfrom", "tzoffsetto"):
        standard.add(name, timedelta(hours=8))
    zone.add_component(standard)
    return zone


def _event(entry: Days) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", datetime.combine(entry.stamp, time(), UTC))
    event.add("dtstart", entry.first)
    event.add("dtend", entry.last + timedelta(days=1))  # the first day after it
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    event.add("transp", "TRANSPARENT")
    return event
