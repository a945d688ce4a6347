"""A round in time: its phases, and what ends when. Whoever has a clock can tell what runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.publish.phases import PHASES, Phase, Span, found, stage
from clusterfund.publish.terms import Term, terms, worked
from clusterfund.rules.clocks import evening

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from clusterfund.records import Register

ONLY_WHERE_IT_WAS = "objection"
"""A round without objections does not show that phase."""


def agenda(register: Register) -> dict[str, Any]:
    """Give the phases and periods of a round, and where it stood on the day of its last act.

    Before the first act that day is None and the round is open.
    """
    on = max((act.on for act in register.acts), default=None)
    now = evening(register, on) if on else None
    spans = found(now) if now else {}
    periods = terms(now) if now else {}
    return {
        "on": _text(on),
        "stage": stage(spans, on) if on else "open",
        "phases": [
            _phase(phase, spans.get(phase.id, {}))
            for phase in PHASES
            if phase.id != ONLY_WHERE_IT_WAS or phase.id in spans
        ],
        "terms": [_term(term, slugs) for term, slugs in periods.items()],
        "worked": worked(periods, register.calendar),
    }


def _phase(phase: Phase, spans: Mapping[Span, Sequence[str]]) -> dict[str, Any]:
    return {
        "id": phase.id,
        "title": phase.title,
        "clause": phase.clause,
        "spans": [
            {
                "first_day": str(span.first_day),
                "last_day": _text(span.last_day),
                "done_on": _text(span.done_on),
                "clusters": list(slugs),
            }
            for span, slugs in spans.items()
        ],
    }


def _term(term: Term, slugs: Sequence[str]) -> dict[str, Any]:
    return {
        "id": term.id,
        "title": term.title,
        "clause": term.clause,
        "first_day": str(term.first_day),
        "last_day": str(term.last_day),
        "days": term.days,
        "done_on": _text(term.done_on),
        "clusters": list(slugs),
    }


def _text(day: date | None) -> str | None:
    return str(day) if day else None
