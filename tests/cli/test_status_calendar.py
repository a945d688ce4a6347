"""`clusterfund status --format ics`: deadlines for any calendar program."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import icalendar

from cli.running import process, ran
from support.building import build

if TYPE_CHECKING:
    from pathlib import Path


def calendar(root: Path, day: str) -> bytes:
    """Give the calendar as the program writes it to a pipe."""
    done = ran("status", "2021", "--on", day, "--root", root, "--format", "ics")
    assert (done.code, done.err) == (0, "")
    return done.out.encode()


def test_events_are_those_of_the_tasks(tmp_path: Path) -> None:
    """Each task with a last day is one event of that whole day; an independent parser reads it."""
    root = build(tmp_path, [{"run": "receive"}])
    shape = ran("status", "2021", "--on", "2021-09-08", "--root", root, "--format", "json").json
    read = icalendar.Calendar.from_ical(calendar(root, "2021-09-08"))
    events = [(each.decoded("dtstart"), str(each["summary"])) for each in read.walk("VEVENT")]
    assert events == [
        (date.fromisoformat(task["due"]), f"受理单位：{task['cluster']} {task['what']}")
        for task in shape["tasks"]
        if task["due"]
    ]
    assert len(events) == 2


def test_lines_are_as_the_standard_wants(tmp_path: Path) -> None:
    """Lines end in CRLF and have at most 75 octets, also where a Chinese text is folded."""
    root = build(tmp_path, [{"set": {"call/round.yaml#/title": "长" * 90}}, {"run": "notice"}])
    done = process("status", "2021", "--on", "2021-09-15", "--root", root, "--format", "ics")
    text = calendar(root, "2021-09-15").decode()
    assert done.out.replace("\r\n", "\n") == text.replace("\r\n", "\n")
    lines = calendar(root, "2021-09-15").split(b"\r\n")
    assert lines.pop() == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)


def test_a_task_keeps_its_name(tmp_path: Path) -> None:
    """The next day the same tasks have the same UIDs, each its own, and the day as time stamp."""
    root = build(tmp_path, [{"run": "notice"}])
    seen = []
    for day, stamp in (("2021-09-15", "20210915T000000Z"), ("2021-09-16", "20210916T000000Z")):
        read = icalendar.Calendar.from_ical(calendar(root, day))
        events = read.walk("VEVENT")
        seen.append([str(each["uid"]) for each in events])
        stamps = [line for line in calendar(root, day).split(b"\r\n") if b"DTSTAMP" in line]
        assert {line.decode() for line in stamps} == {f"DTSTAMP:{stamp}"}
    assert seen[0] == seen[1]
    assert len(set(seen[0])) == len(seen[0]) == 2


def test_nothing_due_is_an_empty_calendar(tmp_path: Path) -> None:
    """Where no task has a last day there is a calendar without events."""
    root = build(tmp_path)
    read = icalendar.Calendar.from_ical(calendar(root, "2021-09-15"))
    assert read.walk("VEVENT") == []
