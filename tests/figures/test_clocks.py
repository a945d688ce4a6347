"""Working days of the review: they stand still while an application is with its lead."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.rules.clocks import evening, review_due, review_left, waits_for
from clusterfund.rules.deadlines import standings
from clusterfund.rules.states import State
from clusterfund.rules.tasks import Task, tasks
from figures.registers import act, build, review

MIDNIGHT = date(2021, 9, 1)
AWAY = ("return 09-24", "receive 09-27")


def day(text: str) -> date:
    """Write a day of 2021 as 09-15."""
    return date.fromisoformat(f"2021-{text}")


def played(received: str, *moves: str, **policy: Any) -> Any:
    """Give a register in which cluster a is received and then moved as `kind 09-15` says."""
    case = {"policy": policy, "clusters": {"a": {"received": day(received)}}}
    acts = [act(kind, day(on), "a") for kind, on in (move.split() for move in moves)]
    return build(case, tuple(acts))


@pytest.mark.parametrize(
    ("received", "moves", "counts", "due"),
    [
        # Wednesday 15th, Saturday 18th is worked, 19th to 21st are off
        ("09-15", (), True, "09-22"),
        ("09-15", (), False, "09-23"),
        ("09-15", ("return 09-15", "receive 09-17"), True, "09-24"),
        ("09-15", ("return 09-16", "receive 09-16"), True, "09-22"),
        ("09-15", ("return 09-16", "receive 09-17"), True, "09-23"),
        ("09-15", ("return 09-16", "receive 09-17"), False, "09-26"),
        # returned on Friday 24th, back on Monday 27th; Sunday 26th is worked and does not count
        ("09-23", AWAY, True, "09-30"),
        (
            "09-23",
            ("return 09-24", "receive 09-27", "return 09-28", "receive 09-30"),
            True,
            "10-09",
        ),
        # over the national holiday: 1st to 7th are off, Saturday 9th is worked
        ("09-29", (), True, "10-11"),
        ("09-29", ("return 09-30", "receive 10-08"), True, "10-12"),
        ("10-02", (), True, "10-13"),
    ],
)
def test_review_days(received: str, moves: tuple[str, ...], counts: bool, due: str) -> None:  # noqa: FBT001
    """A day counts when at its end the application is with the operator."""
    register = played(received, *moves, count_first_day=counts)
    assert review_due("a", evening(register, day("10-31"))) == day(due)


def test_what_is_left_while_returned() -> None:
    """While it is returned the cluster keeps the days that were left, and never fewer than none."""
    register = played("09-15", "return 09-23")
    assert review_left("a", evening(register, day("09-23"))) == 0
    register = played("09-15", "return 09-17")
    now = evening(register, day("12-01"))
    assert (review_due("a", now), review_left("a", now)) == (None, 3)
    assert [each.note for each in standings(register, day("12-01"))] == [
        "等待申报人补正，评审期限暂停，还有 3 个工作日；补正后接着计算"
    ]


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.integers(0, 12), min_size=1, max_size=7).filter(lambda gaps: len(gaps) % 2 == 1),
    st.booleans(),
)
def test_a_return_never_shortens_the_review(gaps: list[int], counts: bool) -> None:  # noqa: FBT001
    """However often it is returned, the operator has its five working days in hand, no fewer."""
    days = [MIDNIGHT]
    for gap in gaps:
        days.append(days[-1] + timedelta(days=gap))
    moves = [
        f"{kind} {on:%m-%d}"
        for on, kind in zip(days[1:], ["return", "receive"] * len(days), strict=False)
    ]
    register = played("09-01", *moves[: len(moves) // 2 * 2], count_first_day=counts)
    plain = played("09-01", count_first_day=counts)
    end = evening(register, date(2021, 12, 31))
    due = review_due("a", end)
    assert due is not None
    assert due >= (review_due("a", evening(plain, date(2021, 12, 31))) or due)
    held = [
        one
        for one in (MIDNIGHT + timedelta(days=at) for at in range((due - MIDNIGHT).days + 1))
        if register.calendar.is_working(one)
        and evening(register, one).states["a"] is State.RECEIVED
    ]
    receipts = 1 + len(moves) // 2
    assert 5 <= len(held) <= 5 + (0 if counts else receipts)


def told(register: Any, on: str) -> list[tuple[str, str, str | None, int | None]]:
    """Give who has to do what until when, and the working days left."""
    return [
        (each.who, each.what, f"{each.due:%m-%d}" if each.due else None, each.days_left)
        for each in tasks(register, day(on))
    ]


def test_tasks_of_a_review() -> None:
    """The operator decides; without a draw so many sheets are missing; the lead mends."""
    register = played("09-15", "accept 09-16", min_reviewers=2)
    assert told(register, "09-14") == []
    assert told(register, "09-15") == [("operator", "受理、退回补正或不予受理", "09-22", 4)]
    assert told(register, "09-23") == [
        ("operator", "完成评审和排序优选", "09-22", -1),
        ("reviewer", "还缺 2 份评分", "09-22", -1),
    ]
    assert tasks(register, day("09-23"))[0].late
    assert not tasks(register, day("09-22"))[0].late
    register.reviews["a"] = (review("a", 1, 80, day("09-17")), review("a", 2, 80, day("09-18")))
    assert told(register, "09-17")[1] == ("reviewer", "还缺 1 份评分", "09-22", 2)
    assert len(told(register, "09-18")) == 1
    back = played("09-15", "return 09-16")
    assert told(back, "09-20") == [("lead", "补正以后请受理单位重新收件", None, None)]


PANEL = {"cluster": "a", "reviewers": ["expert-01", "expert-02"]}


def test_drawn_reviewers_are_named() -> None:
    """Where reviewers were drawn, each who has not judged is named."""
    drawn = act(
        "assign",
        day("09-16"),
        assignments=[{"cluster": "a", "reviewers": ["expert-01", "expert-02"]}],
    )
    case = {"policy": {"min_reviewers": 2}, "clusters": {"a": {"received": day("09-15")}}}
    register = build(case, (act("accept", day("09-16"), "a"), drawn))
    register.reviews["a"] = (review("a", 1, 80, day("09-17")),)  # type: ignore[index]
    assert told(register, "09-18")[1:] == [("expert-02", "提交评分", "09-22", 1)]


OUTCOMES = [{"cluster": each, "outcome": "supported"} for each in "ab"]
DAYS = {"first_day": "2021-09-24", "last_day": "2021-09-29"}
RANK = act("rank", day("09-22"), ranking=OUTCOMES)
NOTICE = act(
    "notice",
    day("09-24"),
    clusters=[{"cluster": "a"}, {"cluster": "b"}],
    **DAYS,
)
ROUND = {"clusters": {"a": {"received": day("09-15")}, "b": {"received": day("09-15")}}}
ACCEPTED = (act("accept", day("09-16"), "a"), act("accept", day("09-16"), "b"), RANK)


def test_tasks_to_the_approval() -> None:
    """File, notice, wait, approve: by whom and, where the guide says, until when."""
    register = build(ROUND, (*ACCEPTED, act("file", day("09-23")), NOTICE))
    assert {each[:2] for each in told(register, "09-22")} == {("operator", "报主管部门备案")}
    assert {each[:2] for each in told(register, "09-23")} == {("bureau", "公示")}
    assert {each[1:] for each in told(register, "09-26")} == {("公示期内接收书面异议", "09-29", 3)}
    assert {each[1:] for each in told(register, "09-30")} == {("批准", None, None)}


def test_tasks_of_an_objection() -> None:
    """The bureau rules within the round's days; others wait; then comes the corrected notice."""
    objection = act("objection", day("09-27"), "a")
    case = {**ROUND, "policy": {"ruling_days": 3}}
    register = build(case, (*ACCEPTED, act("file", day("09-23")), NOTICE, objection))
    what = f"处理异议（第 {objection.number} 号）"
    assert ("bureau", what, "09-29", 0) in told(register, "09-29")
    assert standings(register, day("09-30"))[0].note == "有 1 项异议等待处理，已超期"
    assert waits_for(evening(register, day("09-30"))) == "等全部异议处理完"
    assert ("bureau", "批准（等全部异议处理完）", None, None) in told(register, "09-30")
    assert standings(build(ROUND, register.acts[2:]), day("09-30"))[0].due is None
    acts = (*register.acts[2:], act("ruling", day("09-28"), "a", state="adjusted"))
    assert ("bureau", "更正公示", None, None) in told(build(case, acts), "09-30")


def test_one_notice_waits_for_the_other() -> None:
    """A cluster whose notice is over waits for one that runs longer."""
    first, both = (
        act(
            "notice",
            day("09-24"),
            clusters=[{"cluster": slug}],
            first_day="2021-09-24",
            last_day=last,
        )
        for slug, last in (("a", "2021-09-26"), ("b", "2021-09-29"))
    )
    register = build(ROUND, (*ACCEPTED, act("file", day("09-23")), first, both))
    found = told(register, "09-27")
    assert ("bureau", "批准（等其他集群的公示在 2021-09-29 期满）", None, None) in found
    assert ("bureau", "公示期内接收书面异议", "09-29", 2) in found


def test_a_year_without_calendar() -> None:
    """The working days left are unknown from a year without official data; the day stays."""
    register = played("09-15")
    [task] = tasks(register, date(2027, 1, 5))
    assert (task.due, task.days_left, task.late) == (day("09-22"), None, False)


def test_roles_have_names() -> None:
    """A role is told in Chinese, a reviewer by the id."""
    assert Task("x", "operator", "", "a").role == "受理单位"
    assert Task("x", "expert-01", "", "a").role == "expert-01"
