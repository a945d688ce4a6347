"""Guide 四（二）: where each cluster stands on a day, and what is due when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError
from clusterfund.rules.moves import MOVES, STAYS, moved
from clusterfund.rules.notices import period
from clusterfund.rules.sheets import sheets as counted
from clusterfund.rules.states import State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from clusterfund.records import Act, Register


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
    acts = [act for act in register.acts if act.on <= on]
    states = dict.fromkeys(register.applications, State.DRAFT)
    since: dict[str, date] = {}
    for act in acts:
        changed = moved(act, states)
        states.update(changed)
        since.update(dict.fromkeys(changed, act.on))
    rows = []
    for slug, state in states.items():
        due = _due(register, acts, slug, state)
        note = _note(register, slug, state, on, due)
        if due and on > due and state is not State.NOTICED:
            note += "，已超期"
        try:
            left = None if due is None else register.calendar.days_left(on, due)
        except NoCalendarError as fault:  # the period is known; only the count from `on` is not
            left, note = None, f"{note}（{fault}）"
        rows.append(Standing(slug, state, since.get(slug), note, due, left))
    return rows


def _due(register: Register, acts: Sequence[Act], slug: str, state: State) -> date | None:
    rnd = register.round
    if state in {State.RECEIVED, State.ACCEPTED}:
        received = [act.on for act in acts if (act.kind, act.cluster) == ("receive", slug)]
        return register.calendar.period(
            received[-1], rnd.review_days, count_first_day=rnd.count_first_day
        ).last
    if state is State.NOTICED:
        days = period(slug, acts)
        return days[1] if days else None
    return None


def _note(register: Register, slug: str, state: State, on: date, due: date | None) -> str:
    if state is State.NOTICED:
        return "公示期满，可以批准" if due and on > due else "公示期内可以书面提出异议"
    if state is State.RETURNED:
        return "等待申报人补正，评审期限暂停；补正后重新收件"
    if state is State.ACCEPTED:
        sheets = sum(review.on <= on for review in counted(slug, register).counted)
        wanted = register.round.min_reviewers
        if sheets < wanted:
            return f"评审中，已有 {sheets} 份评分，需要 {wanted} 份"
    steps = [move.title for move in MOVES.values() if state in move.before and move.leads != STAYS]
    return "下一步：" + "、".join(steps) if steps else ""
