"""Which phase of a round every cluster was in, from day to day (guide 四, 五).

Nothing depends on the clock: each span has its days, so that whoever has a clock, such as a
visitor's browser, can tell what runs on a day. A day counts as it is at its end.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from clusterfund.rules.earlier import earlier
from clusterfund.rules.states import SETTLED, State
from clusterfund.workdays import ONE_DAY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from clusterfund.records import Act
    from clusterfund.rules.clocks import Evening

    Steps = Sequence[tuple[date, State]]


@dataclass(frozen=True, slots=True)
class Phase:
    """A phase of a round; a cluster is in it while in its states, or as acts and periods say."""

    id: str
    title: str
    clause: str
    states: tuple[State, ...] = ()


PHASES = (
    Phase("apply", "申报", "四（一）"),
    Phase("receive", "受理", "四（一）", (State.RECEIVED, State.RETURNED)),
    Phase("review", "评审", "四（二）", (State.ACCEPTED,)),
    Phase("file", "备案", "四（二）", (State.SUPPORTED, State.FILED)),
    Phase("notice", "公示", "四（二）"),
    Phase("objection", "异议处理", "四（二）", (State.OBJECTED, State.ADJUSTED)),
    Phase("approve", "获批", "四（二）"),
    Phase("issue", "调拨", "四（三）"),
    Phase("use", "用券", "四（四）"),
    Phase("accept", "验收", "五（一）", (State.RECTIFYING, State.RECTIFIED)),
    Phase("evaluate", "绩效评价", "五（二）", (State.COMPLETED, State.FAILED)),
)
"""In the order of the guide."""

OF_STATE = {state: phase.id for phase in PHASES for state in phase.states}
OVER = frozenset({State.ADJUSTED, State.REVOKED, State.APPROVED})
"""States that end a notice, be its days over or not."""

LEADING = ("notice", "objection", "approve", "file", "accept", "issue", "use", "evaluate")
"""Which phase that runs is named first: what the public can act upon, then what went furthest."""
BEFORE_A_RESULT = ("review", "receive")
"""Named after an award that is settled to its end: another cluster may come at any time (四)."""


@dataclass(frozen=True, slots=True)
class Span:
    """Both days of a phase; it is over from `done_on`. None while it lasts."""

    first_day: date
    last_day: date | None = None
    done_on: date | None = None

    def runs(self, on: date) -> bool:
        """Tell whether the phase runs at the end of a day."""
        return self.first_day <= on and (self.done_on is None or on < self.done_on)


Found = dict[str, dict[Span, list[str]]]
"""The spans of each phase, with the clusters that were in it."""


def found(now: Evening) -> Found:
    """Find the spans of every phase, in their order."""
    spans: Found = defaultdict(dict)
    for slug in sorted(now.steps):
        for name, span in _spans(slug, now):
            spans[name].setdefault(span, []).append(slug)
    return {
        name: {span: rows[span] for span in sorted(rows, key=_days)} for name, rows in spans.items()
    }


def stage(spans: Mapping[str, Iterable[Span]], on: date) -> str:
    """Name the phase that leads on a day; `open` before any review, `done` when nothing runs."""
    running = {name for name, each in spans.items() if any(span.runs(on) for span in each)}
    leads = [name for name in LEADING if name in running]
    if not leads and _over("evaluate", spans, on):
        return "done"
    leads += [name for name in BEFORE_A_RESULT if name in running]
    return leads[0] if leads else "done" if _over("review", spans, on) else "open"


def _over(name: str, spans: Mapping[str, Iterable[Span]], on: date) -> bool:
    return any(span.first_day <= on for span in spans.get(name, ()))


def _days(span: Span) -> tuple[str, str]:
    return str(span.first_day), str(span.done_on or "9999")


def _spans(slug: str, now: Evening) -> Iterator[tuple[str, Span]]:
    steps = now.steps[slug]
    if steps:
        first = steps[0][0]
        yield "apply", Span(first, first, first)
    yield from _by_state(steps)
    for (_, before), (day, state) in pairwise(steps):
        if before is State.APPROVED and state in SETTLED:
            yield "accept", Span(day, day, day)
    notices = [act for act in earlier(now.acts).about(slug) if act.kind == "notice"]
    for act in notices:
        yield "notice", _period(act, [day for day, state in steps if state in OVER])
    if notices:
        yield from _awarded(slug, _last(notices[-1]) + ONE_DAY, now)


def _by_state(steps: Steps) -> Iterator[tuple[str, Span]]:
    """Give the spans of the phases that are told by states."""
    phase, since = None, None
    for day, state in steps:
        if OF_STATE.get(state) != phase:
            if phase and since:
                yield phase, Span(since, day, day)
            phase, since = OF_STATE.get(state), day
    if phase and since:
        yield phase, Span(since)


def _period(notice: Act, over: Iterable[date]) -> Span:
    """Give the span of a notice: its period, or up to the act that ended it before."""
    last = _last(notice)
    ended = [day for day in over if notice.on < day <= last]
    first = date.fromisoformat(notice.result["first_day"])
    return Span(first, last, min([*ended, last + ONE_DAY]))


def _last(notice: Act) -> date:
    return date.fromisoformat(notice.result["last_day"])


def _awarded(slug: str, since: date, now: Evening) -> Iterator[tuple[str, Span]]:
    """Give the spans from the day after the last notice to the end of the use of vouchers."""
    steps = now.steps[slug]
    approved = _first_day(steps, {State.APPROVED})
    if approved is None:
        if now.states[slug] is State.NOTICED:
            yield "approve", Span(since)
        return
    yield "approve", Span(min(since, approved), approved, approved)
    settled = _first_day(steps, SETTLED)
    acts = [act.on for act in earlier(now.acts).own(slug, "issue")]
    issued = min(acts, default=settled)
    yield "issue", Span(approved, issued, issued)
    if acts:
        yield "use", Span(acts[0], settled, settled)


def _first_day(steps: Steps, states: Collection[State]) -> date | None:
    return next((day for day, state in steps if state in states), None)
