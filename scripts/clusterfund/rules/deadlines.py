"""Guide 四（二）: where each cluster stands on a day, and until when what has to be decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError
from clusterfund.rules.clocks import (
    evening,
    mending_due,
    notice_last,
    notice_over,
    open_objections,
    promised,
    review_due,
    review_left,
    waits_for,
)
from clusterfund.rules.moves import MOVES, STAYS
from clusterfund.rules.sheets import sheets as counted
from clusterfund.rules.states import CARRIED_OUT, WITH_OPERATOR, State

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
    note = _note(slug, state, now)
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
    if state is State.APPROVED:
        return promised(slug, now)
    if state is State.RECTIFYING:
        return mending_due(slug, now)
    days = [day for _, day in open_objections(slug, now) if day] if state is State.OBJECTED else []
    return min(days, default=None)


def _note(slug: str, state: State, now: Evening) -> str:
    register = now.register
    if state is State.NOTICED:
        over = f"公示期满，{waits_for(now) or '可以批准'}"
        return over if notice_over(slug, now) else "公示期内可以书面提出异议"
    if state in CARRIED_OUT:
        return _carried_out(slug, state, now)
    if state is State.RETURNED:
        left = review_left(slug, now)
        return f"等待申报人补正，评审期限暂停，还有 {left} 个工作日；补正后接着计算"
    if state is State.OBJECTED:
        more = "" if notice_over(slug, now) else "；公示期内还可以书面提出异议"
        return f"有 {len(open_objections(slug, now))} 项异议等待处理{more}"
    if state is State.ACCEPTED:
        sheets = len(counted(slug, register).counted)
        wanted = register.round.min_reviewers
        if sheets < wanted:
            return f"评审中，已有 {sheets} 份评分，需要 {wanted} 份"
    steps = [
        move.title
        for move in MOVES.values()
        if state in move.before and move.leads != STAYS and move.kind != "rectify"
    ]
    return "下一步：" + "、".join(steps) if steps else ""


def _carried_out(slug: str, state: State, now: Evening) -> str:
    """Say what a project waits for that is carried out or mended (五)."""
    if state is State.RECTIFIED:
        return "整改完成，等待重新验收"
    if state is State.APPROVED:
        return "实施中，按承诺的日期完工以后申请验收"
    last = due_day(slug, state, now)
    if last and now.on > last:
        return "整改期满没有整改完成：验收不通过，收回服务券，按五（二）处理"
    return "整改期内，整改完成以后请受理单位确认"
