"""A round in time: what is said of a day is what was said on it, and every period has its ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import REPOSITORY
from clusterfund.publish.agenda import agenda
from clusterfund.publish.phases import PHASES, found, stage
from clusterfund.publish.terms import Term, terms, worked
from clusterfund.register.load import read_round
from clusterfund.register.tree import DiskTree
from clusterfund.rules.clocks import evening
from clusterfund.rules.deadlines import standings
from clusterfund.rules.states import State
from clusterfund.workdays import Calendar
from publish.odd_registers import ACCEPTED, ADJUSTED, CORRECTED, OBJECTION, REVOKED
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from clusterfund.records import Register

DAY = timedelta(days=1)
RECEIVE = {"kind": "receive", "by": "operator-01", "cluster": "alpha"}
RETURN = {**RECEIVE, "kind": "return", "on": "2021-09-08", "reason": "缺少附件。"}
ROUNDS: dict[str, list[dict[str, Any]]] = {
    "received": [{"run": "receive"}],
    "noticed": [{"run": "notice"}],
    "adjusted": ADJUSTED,
    "corrected": CORRECTED,
    "revoked": REVOKED,
    "approved": [{"run": "approve"}],
    "accepted": ACCEPTED,
}


@cache
def sample() -> Register:
    """Read the sample."""
    return read_round(DiskTree(REPOSITORY), "2021").sound


def made(tmp_path: Path, changes: list[dict[str, Any]]) -> Register:
    """Read the base with changes."""
    return read_round(DiskTree(build(tmp_path, changes)), "2021").sound


@pytest.fixture(params=["sample", *ROUNDS])
def register(request: pytest.FixtureRequest, tmp_path: Path) -> Register:
    """The sample, and the base at each stage."""
    name = str(request.param)
    return sample() if name == "sample" else made(tmp_path, ROUNDS[name])


def days(register: Register) -> Iterator[date]:
    """Give the days of the acts and of both ends of the notices, with the days around them."""
    said = {act.on for act in register.acts}
    said |= {
        date.fromisoformat(act.result[name])
        for act in register.acts
        if act.kind == "notice"
        for name in ("first_day", "last_day")
    }
    yield from sorted(day + DAY * step for day in said for step in (-1, 0, 1))


def until(register: Register, on: date) -> Register:
    """Give the register as it was published at the end of a day."""
    return replace(register, acts=tuple(act for act in register.acts if act.on <= on))


def test_phases_follow_the_states(register: Register) -> None:
    """A cluster is in a phase exactly on the days that end with one of the phase's states."""
    spans = found(evening(register, register.acts[-1].on))
    for on in days(register):
        states = evening(register, on).states
        for phase in PHASES:
            shown = {
                slug
                for span, who in spans.get(phase.id, {}).items()
                for slug in who
                if span.runs(on)
            }
            if phase.states:
                assert shown == {slug for slug, each in states.items() if each in phase.states}


def test_a_day_stays_what_it_was(register: Register) -> None:
    """The stage of a day is the one that was published that day: later acts do not change it."""
    spans = found(evening(register, register.acts[-1].on))
    for on in days(register):
        then = until(register, on)
        if then.acts:
            assert stage(spans, on) == stage(found(evening(then, on)), on), on
    assert agenda(register)["stage"] == stage(spans, max(act.on for act in register.acts))


def test_running_periods_are_those_of_status(register: Register) -> None:
    """On the day of any act, the periods that run are those that `clusterfund status` names."""
    for on in {act.on for act in register.acts}:
        then = until(register, on)
        wanted = {(row.cluster, row.due) for row in standings(then, on) if row.due}
        said = {
            (slug, term.last_day)
            for term, slugs in terms(evening(then, on)).items()
            for slug in slugs
        }
        assert wanted <= said, on


STAGES = {
    "2021-09-05": "open",
    "2021-09-06": "receive",
    "2021-09-07": "review",
    "2021-09-10": "file",
    "2021-09-15": "notice",
    "2021-09-18": "notice",
    "2021-09-22": "notice",
    "2021-09-23": "issue",
    "2021-09-28": "issue",
    "2021-09-30": "use",
    "2022-11-15": "accept",
    "2023-05-01": "accept",
    "2023-08-14": "evaluate",
    "2023-08-15": "done",
    "2026-01-01": "done",
}


@pytest.mark.parametrize(("day", "wanted"), STAGES.items())
def test_stages_of_the_sample(day: str, wanted: str) -> None:
    """The sample stands, day by day, where its acts put it."""
    on = date.fromisoformat(day)
    assert stage(found(evening(sample(), sample().acts[-1].on)), on) == wanted


def test_over_notice_waits_for_the_approval(tmp_path: Path) -> None:
    """From the day after the last day of a notice, the round waits for the approval."""
    spans = found(evening(made(tmp_path, [{"run": "notice"}]), date(2021, 9, 15)))
    [notice] = spans["notice"]
    assert notice.last_day
    assert stage(spans, notice.last_day) == "notice"
    assert stage(spans, notice.last_day + DAY) == "approve"


def test_objection_after_the_notice_is_its_own_stage(tmp_path: Path) -> None:
    """An objection that is still open when the notice is over is the stage, and has its phase."""
    register = made(tmp_path, [{"run": "notice"}, {"act": OBJECTION}])
    spans = found(evening(register, date(2021, 9, 15)))
    assert stage(spans, date(2021, 9, 15)) == "notice"
    assert stage(spans, date(2021, 9, 30)) == "objection"
    assert "objection" in {phase["id"] for phase in agenda(register)["phases"]}


def test_round_without_acts_is_open(tmp_path: Path) -> None:
    """Before the first act a round is open; it has its phases, no day and no period."""
    said = agenda(made(tmp_path, []))
    assert (said["on"], said["stage"], said["terms"], said["worked"]) == (None, "open", [], None)
    assert [phase["spans"] for phase in said["phases"]] == [[]] * 10


def test_nothing_is_due_while_an_application_is_mended(tmp_path: Path) -> None:
    """While an application is returned its review has no last day; after the next receipt it has.

    It was returned on the third of five working days, so three are left from the receipt on.
    """
    first = {"act": {**RECEIVE, "on": "2021-09-06"}}
    register = made(tmp_path, [first, {"act": RETURN}])
    assert terms(evening(register, date(2021, 9, 8))) == {}
    again = {"act": {**RECEIVE, "on": "2021-09-15"}}
    register = made(tmp_path / "again", [first, {"act": RETURN}, again])
    [term] = terms(evening(register, date(2021, 9, 15)))
    assert (term.first_day, term.last_day, term.done_on) == (
        date(2021, 9, 6),
        date(2021, 9, 17),
        None,
    )


def test_unknown_years_have_no_period(tmp_path: Path) -> None:
    """A period that leads into a year whose holidays nobody knows is left out, not guessed."""
    register = made(tmp_path, [{"act": {**RECEIVE, "on": "2021-09-06"}}])
    later = replace(register.acts[0], on=date(2091, 1, 4))
    assert terms(evening(replace(register, acts=(later,)), later.on)) == {}


def test_unknown_reminders_have_no_period() -> None:
    """So is the end of a time to mend that no act names."""
    acts = [
        replace(act, on=date(2091, 1, 4), result={}) if act.kind == "rectify" else act
        for act in sample().acts
        if act.kind != "complete"
    ]
    register = replace(sample(), acts=tuple(acts))
    assert not {
        term.id for term in terms(evening(register, date(2091, 1, 4))) if term.id == "rectify"
    }


def test_time_to_mend_is_computed_where_no_act_names_it() -> None:
    """A reminder that does not name its last day has the one of the rules."""
    acts = [replace(act, result={}) if act.kind == "rectify" else act for act in sample().acts]
    spans = terms(evening(replace(sample(), acts=tuple(acts)), date(2023, 8, 15)))
    assert date(2023, 7, 10) in {term.last_day for term in spans if term.id == "rectify"}


def test_no_promise_no_completion() -> None:
    """A cluster whose application has no commitment has no day by which it is finished."""
    applications = {
        slug: replace(each, commitment=None) for slug, each in sample().applications.items()
    }
    register = replace(sample(), applications=applications)
    assert "complete" not in {term.id for term in terms(evening(register, date(2023, 8, 15)))}


def test_rulings_have_days_where_the_round_sets_them(tmp_path: Path) -> None:
    """An objection has to be ruled on within the round's working days; without them, whenever."""
    days = {"call/round.yaml#/calendar/ruling_days": {"value": 3, "basis": "programme"}}
    register = made(tmp_path, [{"set": days}, *ROUNDS["adjusted"]])
    found_days = [
        term for term in terms(evening(register, date(2021, 9, 17))) if term.id == "ruling"
    ]
    assert [(term.days, str(term.last_day), str(term.done_on)) for term in found_days] == [
        (3, "2021-09-17", "2021-09-17")
    ]
    without = made(tmp_path / "without", ROUNDS["adjusted"])
    assert "ruling" not in {term.id for term in terms(evening(without, date(2021, 9, 17)))}


def test_worked_days_have_the_make_up_day() -> None:
    """2021-09-18 is a Saturday that is worked, 2021-09-20 a Monday that is not."""
    said = agenda(sample())["worked"]
    first = date.fromisoformat(said["first_day"])
    marks = {first + DAY * step: mark for step, mark in enumerate(said["days"])}
    assert (marks[date(2021, 9, 18)], marks[date(2021, 9, 20)]) == ("1", "0")
    calendar = sample().calendar
    assert all((mark == "1") == calendar.is_working(day) for day, mark in marks.items())
    assert max(marks) == date(2023, 7, 10)


def test_worked_days_end_where_nobody_knows() -> None:
    """The list stops at the end of the last year that is known."""
    own = Calendar({2090: {date(2090, 1, 2): False}})
    term = Term("use", "x", "四", date(2090, 12, 29), date(2091, 1, 5))
    assert worked([term], own) == {"first_day": "2090-12-29", "days": "100"}


def test_receipt_is_the_first_state() -> None:
    """Every cluster of the sample applied on the day of its first receipt."""
    [phase] = [each for each in agenda(sample())["phases"] if each["id"] == "apply"]
    said = {slug: span["first_day"] for span in phase["spans"] for slug in span["clusters"]}
    received = {
        act.cluster: str(act.on) for act in reversed(sample().acts) if act.kind == "receive"
    }
    assert said == received
    assert State.RECEIVED in PHASES[1].states
