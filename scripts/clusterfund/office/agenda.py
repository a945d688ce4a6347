"""Deadlines as an iCalendar file (RFC 5545), for any calendar program."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import icalendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from clusterfund.records import Round
    from clusterfund.rules.tasks import Task

PRODUCT = "-//clusterfund//deadlines//ZH"


def agenda(rnd: Round, on: date, tasks: Iterable[Task]) -> str:
    """Write the tasks that have a last day, each as a whole day.

    The day `on` is the time stamp, and a task keeps its UID for as long as it lasts, so that an
    import of a later day moves it instead of adding another.
    """
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{rnd.title}待办")
    calendar.add_component(_zone())
    for task in tasks:
        if task.due is not None:
            calendar.add_component(_event(rnd, on, task, task.due))
    return str(calendar.to_ical().decode())


def _zone() -> icalendar.Timezone:
    """Name the time zone: where nothing is due a calendar still must have a component."""
    zone, standard = icalendar.Timezone(), icalendar.TimezoneStandard()
    zone.add("tzid", "Asia/Shanghai")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 -- RFC 5545 wants local time here
    for name in ("tzoffsetfrom", "tzoffsetto"):
        standard.add(name, timedelta(hours=8))
    zone.add_component(standard)
    return zone


def _event(rnd: Round, on: date, task: Task, due: date) -> icalendar.Event:
    event = icalendar.Event()
    name = f"{rnd.city_code}.{rnd.folder}.{task.cluster}.{task.id}.{task.who}"
    event.add("uid", f"{name}@clusterfund")
    event.add("dtstamp", datetime.combine(on, time(), UTC))
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("summary", f"{task.role}：{task.cluster} {task.what}")
    late = f"到 {on} 已超期。" if task.late else ""
    event.add("description", f"{rnd.title}，最后一天 {due}。{late}")
    event.add("transp", "TRANSPARENT")
    return event
