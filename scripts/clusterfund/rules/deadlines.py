"""Guide 四（二）: where each cluster stands on a day, and until when what has to be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError
from clusterfund.rules.clocks import (
    evening,
    notice_last,
    open_objections,
    review_due,
    review_left,
)
from clusterfund.rules.moves import MOVES, STAYS
from clusterfund.rules.sheets import sheets as counted
from clusterfund.rules.states import WITH_OPERATOR, State

if TYPE_CHECKING:
    from datetime import date

    from clusterfund.records import Register
    from clusterfund.rules.clocks import Evening


@dataclass(frozen=True, slots=True)
class Standing:
    """One cluster on one day. `days_left` are working days; negative when late.

    `since` is the day of the act that led to the state, None for a draft; `due` is the last day
    of the running period, None where nothing is running.
    """

    cluster: str
    state: State
    since: date | None
    note: str
    due: date | None
    days_left: int | None


def standings(register: Register, on: date) -> list[Standing]:
    """Say where every cluster stands at the end of the day `on`."""
    now = evening(register, on)
    return [_standing(slug, state, now) for slug, state in now.states.items()]


def _standing(slug: str, state: State, now: Evening) -> Standing:
    due = due_day(slug, state, now)
    note = _note(slug, state, now, due)
    if due and now.on > due and state is not State.NOTICED:
        note += "，已超期"
    try:
        left = None if due is None else now.register.calendar.days_left(now.on, due)
    except NoCalendarError as fault:  # the period is known; only the count from `on` is not
        left, note = None, f"{note}（{fault}）"
    since = now.steps[slug][-1][0] if now.steps[slug] else None
    return Standing(slug, state, since, note, due, left)


def due_day(slug: str, state: State, now: Evening) -> date | None:
    """Give the last day of the period that runs for a cluster; None where none does."""
    if state in WITH_OPERATOR:
        return review_due(slug, now)
    if state is State.NOTICED:
        return notice_last(slug, now)
    days = [day for _, day in open_objections(slug, now) if day] if state is State.OBJECTED else []
    return min(days, default=None)


def _note(slug: str, state: State, now: Evening, due: date | None) -> str:
    register = now.register
    if state is State.NOTICED:
        return "公示期满，可以批准" if due and now.on > due else "公示期内可以书面提出异议"
    if state is State.RETURNED:
        left = review_left(slug, now)
        return f"等待申报人补正，评审期限暂停，还有 {left} 个工作日；补正后接着计算"
    if state is State.OBJECTED:
        return f"有 {len(open_objections(slug, now))} 项异议等待处理"
    if state is State.ACCEPTED:
        sheets = sum(review.on <= now.on for review in counted(slug, register).counted)
        wanted = register.round.min_reviewers
        if sheets < wanted:
            return f"评审中，已有 {sheets} 份评分，需要 {wanted} 份"
    steps = [move.title for move in MOVES.values() if state in move.before and move.leads != STAYS]
    return "下一步：" + "、".join(steps) if steps else ""
