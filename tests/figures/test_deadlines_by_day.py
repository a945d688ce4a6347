"""Where a cluster stands on a day, and what is due when, in working days (guide 四（二）)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clusterfund.errors import NoCalendarError
from clusterfund.publish import shapes
from clusterfund.rules.deadlines import Standing, standings
from clusterfund.rules.states import State
from figures.registers import act, build, review

RECEIVED = date(2021, 9, 15)
CASE: dict[str, Any] = {
    "policy": {"min_reviewers": 2},
    "clusters": {"a": {"received": RECEIVED}},
}
ACTS = (
    act("accept", date(2021, 9, 16), "a"),
    act("rank", date(2021, 9, 22), ranking=[{"cluster": "a", "outcome": "supported"}]),
    act("file", date(2021, 9, 23)),
    act(
        "notice",
        date(2021, 9, 24),
        clusters=[{"cluster": "a"}],
        first_day="2021-09-24",
        last_day="2021-09-29",
    ),
    act("approve", date(2021, 10, 9)),
)


def on(day: str, case: dict[str, Any] = CASE) -> Standing:
    """Say where cluster a stands at the end of a day."""
    [row] = standings(build(case, ACTS), date.fromisoformat(day))
    return row


@pytest.mark.parametrize(
    ("day", "state", "since", "due", "left"),
    [
        ("2021-09-14", "draft", None, None, None),
        ("2021-09-15", "received", "2021-09-15", "2021-09-22", 4),
        ("2021-09-16", "accepted", "2021-09-16", "2021-09-22", 3),
        ("2021-09-18", "accepted", "2021-09-16", "2021-09-22", 1),
        ("2021-09-21", "accepted", "2021-09-16", "2021-09-22", 1),
        ("2021-09-22", "supported", "2021-09-22", None, None),
        ("2021-09-23", "filed", "2021-09-23", None, None),
        ("2021-09-24", "noticed", "2021-09-24", "2021-09-29", 4),
        ("2021-09-26", "noticed", "2021-09-24", "2021-09-29", 3),
        ("2021-09-29", "noticed", "2021-09-24", "2021-09-29", 0),
        ("2021-09-30", "noticed", "2021-09-24", "2021-09-29", -1),
        ("2021-10-07", "noticed", "2021-09-24", "2021-09-29", -1),
        ("2021-10-08", "noticed", "2021-09-24", "2021-09-29", -2),
        ("2021-10-09", "approved", "2021-10-09", None, None),
        ("2025-01-01", "approved", "2021-10-09", None, None),
    ],
)
def test_standing_by_day(
    day: str, state: str, since: str | None, due: str | None, left: int | None
) -> None:
    """On each day only acts up to that day count; periods are in working days of 2021."""
    register = build(CASE, ACTS)
    today = date.fromisoformat(day)
    [row] = shapes.status("2021", today, standings(register, today))["clusters"]
    assert (row["state"], row["since"], row["due"], row["days_left"]) == (state, since, due, left)
    assert row["title"] == State(state).label


@pytest.mark.parametrize(
    ("day", "left"),
    [("2021-09-22", 0), ("2021-09-23", -1), ("2021-09-26", -3), ("2021-10-08", -8)],
)
def test_a_late_review(day: str, left: int) -> None:
    """An application that is not decided in time is late by working days."""
    register = build(CASE)
    [row] = standings(register, date.fromisoformat(day))
    assert (row.state, row.due, row.days_left) == (State.RECEIVED, date(2021, 9, 22), left)


def test_the_first_day_may_not_count() -> None:
    """Where a round does not count the first day, the same receipt is due a working day later."""
    case = {**CASE, "policy": {"min_reviewers": 2, "count_first_day": False}}
    assert on("2021-09-15", case).due == date(2021, 9, 23)


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2021-09-14", "下一步：收件、撤回"),
        ("2021-09-15", "下一步：受理、不予受理、退回补正、撤回"),
        ("2021-09-22", "下一步：备案"),
        ("2021-09-23", "下一步：公示"),
        ("2021-09-29", "公示期内可以书面提出异议"),
        ("2021-09-30", "公示期满，可以批准"),
        ("2021-10-09", "实施中，按承诺的日期完工以后申请验收"),
    ],
)
def test_notes(day: str, note: str) -> None:
    """The note says what may come next, or what the public may do."""
    assert on(day).note == note


def test_notes_count_the_sheets_of_the_day() -> None:
    """While it is reviewed, the note counts sheets up to the day, without conflicts."""
    register = build(CASE, ACTS[:1])
    register.reviews["a"] = (  # type: ignore[index]
        review("a", 1, 80, date(2021, 9, 17)),
        review("a", 2, "conflict", date(2021, 9, 17)),
        review("a", 3, 80, date(2021, 9, 18)),
    )
    notes = {day: standings(register, date(2021, 9, day))[0].note for day in (16, 17, 18)}
    assert notes == {
        16: "评审中，已有 0 份评分，需要 2 份",
        17: "评审中，已有 1 份评分，需要 2 份",
        18: "下一步：撤回、排序优选",
    }


def test_a_notice_without_last_day() -> None:
    """A notice whose result was left out has no deadline, and is no crash."""
    acts = (*ACTS[:3], act("notice", date(2021, 9, 24), clusters=[{"cluster": "a"}]))
    [row] = standings(build(CASE, acts), date(2021, 10, 20))
    assert (row.state, row.due, row.days_left) == (State.NOTICED, None, None)
    assert row.note == "公示期内可以书面提出异议"


def test_a_day_without_calendar() -> None:
    """Looked at from a year without official data, the deadline stays and the count is missing."""
    register = build(CASE)
    [row] = standings(register, date(2027, 1, 5))
    assert (row.due, row.days_left) == (date(2021, 9, 22), None)
    assert "没有 2027 年的放假安排" in row.note
    with pytest.raises(NoCalendarError, match="2027"):
        standings(build({"clusters": {"a": {"received": date(2026, 12, 30)}}}), date(2027, 1, 5))


def test_the_clock_stops_while_returned() -> None:
    """A returned cluster has no deadline; received again, it has the days that were left."""
    back = act("return", date(2021, 9, 16), "a")
    [row] = standings(build(CASE, (back,)), date(2021, 9, 30))
    assert (row.state, row.since, row.due, row.days_left) == (
        State.RETURNED,
        date(2021, 9, 16),
        None,
        None,
    )
    assert row.note == "等待申报人补正，评审期限暂停，还有 4 个工作日；补正后接着计算"
    acts = (back, act("receive", date(2021, 9, 24), "a"))
    [row] = standings(build(CASE, acts), date(2021, 9, 24))
    assert (row.state, row.due) == (State.RECEIVED, date(2021, 9, 28))


@pytest.mark.parametrize("kind", ["reject", "withdraw"])
def test_ended_clusters_have_no_deadline(kind: str) -> None:
    """A cluster that is rejected or withdrawn waits for nothing."""
    [row] = standings(build(CASE, (act(kind, date(2021, 9, 16), "a"),)), date(2021, 10, 20))
    assert (row.since, row.due, row.days_left, row.note) == (date(2021, 9, 16), None, None, "")
