"""Guide 四（二）: the register at the end of a day, and until when a decision has to be made.

The review has its working days while the application is with the operator. A working day counts
when at its end the application is received or accepted; the first day of each receipt counts only
with `count_first_day`. While an application is returned the clock stands still, and it goes on
from where it stood when the application is received again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError
from clusterfund.rules.notices import period, since_notice, unanswered
from clusterfund.rules.rectifying import due
from clusterfund.rules.replay import moved
from clusterfund.rules.states import WITH_OPERATOR, State
from clusterfund.workdays import ONE_DAY, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from clusterfund.records import Act, Register


@dataclass(frozen=True, slots=True)
class Evening:
    """The register at the end of the day `on`: what was there by then, and where the acts led.

    Its register has the acts, sheets and digests up to that day alone. `steps` are the days on
    which each cluster was moved, with its new states; a draft has none.
    """

    register: Register
    on: date
    steps: Mapping[str, Sequence[tuple[date, State]]]
    states: Mapping[str, State]

    @property
    def acts(self) -> Sequence[Act]:
        """The acts up to the day."""
        return self.register.acts

    def days_left(self, due: date) -> int | None:
        """Count the working days to a due day; None where a year in between is not known."""
        try:
            return self.register.calendar.days_left(self.on, due)
        except NoCalendarError:
            return None


def evening(register: Register, on: date) -> Evening:
    """Give the register as it stands at the end of a day."""
    acts = tuple(act for act in register.acts if act.on <= on)
    states = dict.fromkeys(register.applications, State.DRAFT)
    steps: dict[str, list[tuple[date, State]]] = {slug: [] for slug in states}
    for act in acts:
        changed = moved(act, states)
        states.update(changed)
        for slug, state in changed.items():
            steps[slug].append((act.on, state))
    then = replace(
        register,
        acts=acts,
        reviews={
            slug: tuple(each for each in sheets if each.on <= on)
            for slug, sheets in register.reviews.items()
        },
        digests={
            slug: tuple(each for each in digests if each.on <= on)
            for slug, digests in register.digests.items()
        },
    )
    return Evening(then, on, steps, states)


def _spans(slug: str, now: Evening) -> list[Span]:
    """Give the days of a cluster's review: one span for each receipt."""
    steps = now.steps[slug]
    skipped = ONE_DAY * (not now.register.round.count_first_day)
    firsts = [day + skipped for day, state in steps if state is State.RECEIVED]
    stops: list[date | None] = [
        day
        for (_, before), (day, state) in pairwise(steps)
        if before in WITH_OPERATOR and state not in WITH_OPERATOR
    ]
    return [Span(*each) for each in zip(firsts, [*stops, None], strict=False)]


def review_due(slug: str, now: Evening) -> date | None:
    """Give the last working day of a review; None where the clock stood still before it."""
    return now.register.calendar.reached(_spans(slug, now), now.register.round.review_days)


def review_left(slug: str, now: Evening) -> int:
    """Count the working days that a review has left whose clock stands still; 0 when used up."""
    used = sum(1 for _ in now.register.calendar.worked(_spans(slug, now)))
    return max(0, now.register.round.review_days - used)


def notice_last(slug: str, now: Evening) -> date | None:
    """Give the last day of a cluster's newest notice."""
    days = period(slug, now.acts)
    return days[1] if days else None


def notice_over(slug: str, now: Evening) -> bool:
    """Tell whether the newest notice of a cluster has ended; one that says no days has not."""
    last = notice_last(slug, now)
    return last is not None and now.on > last


def mending_due(slug: str, now: Evening) -> date | None:
    """Give the last day that a cluster has to mend after its formal reminder (五（二）)."""
    return due(slug, now.acts, now.register)


def promised(slug: str, now: Evening) -> date | None:
    """Give the day by which the work is promised to be finished (附录3 二)."""
    application = now.register.applications[slug]
    return application.commitment.completion_date if application.commitment else None


def open_objections(slug: str, now: Evening) -> list[tuple[int, date | None]]:
    """Give the numbers of a cluster's open objections, and until when each has to be ruled on."""
    waiting = unanswered(slug, now.acts)
    return [
        (act.number, _ruling_due(act, now))
        for act in since_notice(slug, now.acts, "objection")
        if act.number in waiting
    ]


def _ruling_due(objection: Act, now: Evening) -> date | None:
    rnd, calendar = now.register.round, now.register.calendar
    if rnd.ruling_days is None:
        return None
    days = calendar.period(objection.on, rnd.ruling_days, count_first_day=rnd.count_first_day)
    return days.last


def waits_for(now: Evening) -> str:
    """Say what keeps clusters whose notice is over from being approved; "" where nothing does.

    An approval moves all announced clusters of the round at once (A008, A015).
    """
    if State.OBJECTED in now.states.values():
        return "等全部异议处理完"
    noticed = [slug for slug, state in now.states.items() if state is State.NOTICED]
    lasts = [last for slug in noticed if (last := notice_last(slug, now))]
    last = max(lasts, default=None)
    return f"等其他集群的公示在 {last} 期满" if last and now.on <= last else ""
