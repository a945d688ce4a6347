"""What ends when: the periods of a round's clusters, with both their ends (guide 四, 五)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError
from clusterfund.rules.clocks import promised, review_due
from clusterfund.rules.earlier import earlier, index_of
from clusterfund.rules.rectifying import last_day, reminds
from clusterfund.rules.states import SETTLED, State
from clusterfund.workdays import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from clusterfund.records import Act
    from clusterfund.rules.clocks import Evening
    from clusterfund.workdays import Calendar


PENDING = frozenset({State.RECEIVED, State.RETURNED, State.ACCEPTED})
"""States before the result of a review."""
COMPLETE = SETTLED | {State.RECTIFYING}
"""States that the acceptance of a finished project leads to."""
MENDED = SETTLED | {State.RECTIFIED}
"""States that end a time to mend."""


@dataclass(frozen=True, slots=True)
class Term:
    """A period: its days, how many working days it spans where the round says so, its end.

    `done_on` is the day on which what it was for was done, None where that is still to come.
    """

    id: str
    title: str
    clause: str
    first_day: date
    last_day: date
    days: int | None = None
    done_on: date | None = None


def terms(now: Evening) -> dict[Term, list[str]]:
    """Give the periods of a round with the clusters that share each, the first to end first.

    A period is left out where it leads into a year whose working days nobody knows yet.
    """
    found: dict[Term, list[str]] = {}
    for slug in sorted(now.steps):
        for term in _terms(slug, now):
            found.setdefault(term, []).append(slug)
    return {term: found[term] for term in sorted(found, key=_order)}


def _order(term: Term) -> tuple[date, date, str, str]:
    return term.last_day, term.first_day, term.id, str(term.done_on)


def _terms(slug: str, now: Evening) -> Iterator[Term]:
    with suppress(NoCalendarError):
        yield from _review(slug, now)
    for act in earlier(now.acts).about(slug):
        with suppress(NoCalendarError):
            yield from _of_act(slug, act, now)


def _review(slug: str, now: Evening) -> Iterator[Term]:
    """Give the working days of a review; none while its clock stands still (四（二）)."""
    steps = now.steps[slug]
    ends = [place for place, (_, state) in enumerate(steps) if state not in PENDING]
    before = steps[: ends[0]] if ends else steps
    due = review_due(slug, replace(now, steps={slug: before}))
    if due:
        days = now.register.round.review_days
        done = steps[ends[0]][0] if ends else None
        yield Term("review", "评审", "四（二）", before[0][0], due, days, done)


def _of_act(slug: str, act: Act, now: Evening) -> Iterator[Term]:
    if act.kind == "notice":
        first, last = (date.fromisoformat(act.result[name]) for name in ("first_day", "last_day"))
        days = now.register.round.notice_days
        yield Term(
            "notice", "公示，可以书面提出异议", act.clause, first, last, days, last + ONE_DAY
        )
    elif act.kind == "objection":
        yield from _ruling(act, now)
    elif act.kind == "approve":
        due, done = promised(slug, now), _done(slug, act, now, COMPLETE)
        if due:
            yield Term("complete", "完工并申请验收", "五（一）", act.on, due, None, done)
    elif act.vouchers.valid_until:
        done = _done(slug, act, now, SETTLED)
        last = act.vouchers.valid_until
        yield Term("use", "使用服务券", "四（四）1", act.on, last, None, done)
    elif reminds(act):
        said = act.result.get("rectify_by")
        last = date.fromisoformat(said) if said else last_day(act.on, now.register)
        done = _done(slug, act, now, MENDED)
        yield Term("rectify", "整改", "五（二）", act.on, last, None, done)


def _ruling(objection: Act, now: Evening) -> Iterator[Term]:
    """Give the working days in which an objection is ruled on, where the round has set them."""
    rnd, calendar = now.register.round, now.register.calendar
    if rnd.ruling_days is None:
        return
    days = calendar.period(objection.on, rnd.ruling_days, count_first_day=rnd.count_first_day)
    ruled = index_of(now.acts).answers.get(objection.number, [])
    done = min((act.on for act in ruled), default=None)
    yield Term("ruling", "处理异议", "四（二）", days.first, days.last, rnd.ruling_days, done)


def _done(slug: str, act: Act, now: Evening, states: Collection[State]) -> date | None:
    """Give the first day from an act on that a cluster came to one of the states."""
    days = (day for day, state in now.steps[slug] if day >= act.on and state in states)
    return next(days, None)


def worked(found: Collection[Term], calendar: Calendar) -> dict[str, str] | None:
    """Say for each day, from the first of the periods to the last, whether it is worked: 1 or 0.

    It ends where the working days are not known yet. None where there is no period.
    """
    if not found:
        return None
    first = day = min(term.first_day for term in found)
    last = max(term.last_day for term in found)
    marks = []
    with suppress(NoCalendarError):
        while day <= last:
            marks.append("01"[calendar.is_working(day)])
            day += ONE_DAY
    return {"first_day": str(first), "days": "".join(marks)}
