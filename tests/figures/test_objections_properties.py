"""Whatever is objected to and ruled: money only falls, approval waits, and replay agrees."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.money import fen
from clusterfund.records import Exclusion
from clusterfund.rules.awarded import awarded, committed
from clusterfund.rules.notices import unanswered
from clusterfund.rules.official import official_figures
from clusterfund.rules.replay import replay, states
from clusterfund.rules.states import State
from figures.objecting import FIRST, Played, announced
from figures.registers import uscc

if TYPE_CHECKING:
    from collections.abc import Mapping

STEP = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(
            ["objection", "objection", "ruling", "ruling", "notice", "approve"]
        ),
        "cluster": st.sampled_from("ab"),
        "outcome": st.sampled_from(["maintain", "adjust", "revoke"]),
        "which": st.integers(0, 2),
        "exclude": st.sets(st.integers(0, 3), max_size=3),
        "days": st.sampled_from([0, 0, 0, 1, 5]),
    }
)


def money(played: Played) -> dict[str, int]:
    """Give what every enterprise has now."""
    awards = awarded(played.register.acts).values()
    return {row["uscc"]: fen(row["amount"]) for each in awards for row in each["enterprises"]}


def said(step: Mapping[str, Any], played: Played) -> dict[str, Any]:
    """Fill in an objection's or a ruling's fields; often they will not do."""
    if step["kind"] != "ruling":
        return {}
    waiting = [*unanswered(step["cluster"], played.register.acts), None, 1]
    place = "ab".index(step["cluster"])
    exclude = [Exclusion(uscc(f"{place}{each}"), "理由", "三（一）") for each in step["exclude"]]
    return {
        "objection": waiting[step["which"] % len(waiting)],
        "outcome": step["outcome"],
        "exclude": tuple(exclude) if step["outcome"] == "adjust" else (),
    }


@settings(deadline=None, max_examples=150)
@given(st.lists(STEP, max_size=14))
def test_any_course_of_objections(steps: list[dict[str, Any]]) -> None:
    """No enterprise and no total ever rises; open objections block approval; states replay."""
    played, day = announced(), FIRST
    for step in steps:
        day += timedelta(days=step["days"])
        cluster = step["cluster"] if step["kind"] in {"objection", "ruling"} else None
        act = played.act(step["kind"], day, cluster, **said(step, played))
        found = {finding.code for finding in played.faults(act)}
        before, total = money(played), committed(played.register.acts)
        now = played.states()
        if act.kind == "approve":
            assert ("A015" in found) is (State.OBJECTED in now.values())
            assert ("A002" in found) is (State.NOTICED not in now.values())
        if found:
            continue
        played.add(act)
        after = money(played)
        assert committed(played.register.acts) == sum(after.values()) <= total
        assert all(after.get(code, 0) <= before[code] for code in before)
        assert after.keys() <= before.keys()
        for slug, state in played.states().items():
            opened = bool(unanswered(slug, played.register.acts))
            assert opened is (state is State.OBJECTED)
            assert state is not State.REVOKED or slug not in awarded(played.register.acts)
    _agree(played)


def _agree(played: Played) -> None:
    """What was seen on the way is what a replay gives, and figures are what was awarded."""
    register = played.register
    once = [dict(before) for _, before in replay(register)]
    assert once == [dict(before) for _, before in replay(register)]
    assert states(register) == played.states()
    figures = official_figures(register)
    shown = {row.uscc: row.amount for each in figures.values() for row in each.enterprises}
    assert {code: amount for code, amount in shown.items() if amount} == {
        code: amount for code, amount in money(played).items() if amount
    }
