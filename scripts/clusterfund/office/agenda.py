"""Deadlines as an iCalendar file (RFC 5545), for any calendar program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.wholedays import Days, calendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from clusterfund.records import Round
    from clusterfund.rules.tasks import Task


def agenda(rnd: Round, on: date, tasks: Iterable[Task]) -> str:
    """Write the tasks that have a last day, each as a whole day.

    The day `on` is the time stamp, and a task keeps its UID for as long as it lasts, so that an
    import of a later day moves it instead of adding another.
    """
    entries = (_entry(rnd, on, task, task.due) for task in tasks if task.due is not None)
    return calendar(f"{rnd.title}待办", entries)


def _entry(rnd: Round, on: date, task: Task, due: date) -> Days:
    name = f"{rnd.city_code}.{rnd.folder}.{task.cluster}.{task.id}.{task.who}"
    late = f"到 {on} 已超期。" if task.late else ""
    return Days(
        uid=f"{name}@clusterfund",
        stamp=on,
        first=due,
        last=due,
        summary=f"{task.role}：{task.cluster} {task.what}",
        description=f"{rnd.title}，最后一天 {due}。{late}",
    )
