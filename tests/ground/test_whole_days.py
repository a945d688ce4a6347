"""Whole days as an iCalendar file."""

from __future__ import annotations

from datetime import date

import icalendar

from clusterfund.wholedays import Days, calendar

ENTRY = Days("1@x", date(2021, 9, 1), date(2021, 9, 30), date(2021, 10, 8), "标题", "说明")


def test_both_ends_are_counted() -> None:
    """DTEND is the day after the last one, as the format wants it for whole days."""
    (event,) = icalendar.Calendar.from_ical(calendar("名", [ENTRY])).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (
        date(2021, 9, 30),
        date(2021, 10, 9),
    )
    assert (str(event["summary"]), str(event["description"])) == ("标题", "说明")


def test_empty_calendar_has_a_component() -> None:
    """Without entries the file still has the component that the format asks for."""
    read = icalendar.Calendar.from_ical(calendar("名", []))
    assert [each.name for each in read.subcomponents] == ["VTIMEZONE"]
