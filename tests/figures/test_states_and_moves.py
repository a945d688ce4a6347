"""The state table of guide 四: every kind of act in every state, one by one and in sequence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.rules.moves import MOVES
from clusterfund.rules.replay import active, moved, replay, states
from clusterfund.rules.states import ENDED, MENDABLE, TITLES, State
from figures.registers import act, build

DAY = date(2021, 9, 1)
CASE: dict[str, Any] = {"clusters": {"a": {}, "b": {}, "c": {}}}

CARRIED = ("approved", "rectifying", "rectified")
LEGAL = {
    ("receive", "draft"): "received",
    ("receive", "returned"): "received",
    ("return", "received"): "returned",
    ("accept", "received"): "accepted",
    ("reject", "received"): "rejected",
    ("reject", "returned"): "rejected",
    ("withdraw", "draft"): "withdrawn",
    ("withdraw", "returned"): "withdrawn",
    ("withdraw", "received"): "withdrawn",
    ("withdraw", "accepted"): "withdrawn",
    ("rank", "accepted"): "reserve",
    ("file", "supported"): "filed",
    ("assign", "accepted"): "accepted",
    ("unseal", "accepted"): "accepted",
    ("notice", "filed"): "noticed",
    ("notice", "adjusted"): "noticed",
    ("objection", "noticed"): "objected",
    ("objection", "objected"): "objected",
    ("ruling", "objected"): "adjusted",
    ("approve", "noticed"): "approved",
    ("issue", "approved"): "approved",
    ("issue", "rectified"): "rectified",
    **{
        (kind, state): state
        for kind in ("redeem", "recover")
        for state in (*CARRIED, "completed", "failed", "evaluated")
    },
    **{("complete", state): "completed" for state in CARRIED},
    ("rectify", "approved"): "rectifying",
    ("rectify", "rectified"): "rectifying",
    ("rectify", "completed"): "rectifying",
    ("rectify", "evaluated"): "rectifying",
    ("rectified", "rectifying"): "rectified",
    ("evaluate", "completed"): "evaluated",
    ("evaluate", "failed"): "evaluated",
}
"""The whole table, written once more by hand; `rank` here puts the cluster into the reserve, and
`ruling` adjusts, `complete` passes."""
LEDGER = ("issue", "redeem", "recover")
AFTER = ("complete", "rectify", "rectified", "evaluate")
STAYING = {"assign", "unseal", "exclude", *LEDGER}
"""Kinds that move nothing."""

CLUSTER = ("receive", "return", "accept", "reject", "withdraw", "objection", "ruling")
RANKING = [{"cluster": "a", "outcome": "reserve"}, {"cluster": "gone", "outcome": "supported"}]


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("kind", list(MOVES))
def test_every_kind_in_every_state(kind: str, state: State) -> None:
    """A legal act leads where the table says; an illegal one moves nothing."""
    scope = "a" if MOVES[kind].scope == "cluster" else None
    results: dict[str, dict[str, Any]] = {
        "rank": {"ranking": RANKING},
        "ruling": {"state": "adjusted"},
        "complete": {"outcome": "pass"},
    }
    found = moved(act(kind, DAY, scope, **results.get(kind, {})), {"a": state})
    wanted = LEGAL.get((kind, state.value))
    assert found == ({"a": State(wanted)} if wanted and kind not in STAYING else {})


@pytest.mark.parametrize("kind", CLUSTER)
def test_cluster_acts_move_one_cluster(kind: str) -> None:
    """An act for a cluster moves no other, and nothing where the cluster is unknown or missing."""
    before = min(MOVES[kind].before)
    now = {"a": before, "b": before}
    assert moved(act(kind, DAY, "b"), now).keys() == {"b"}
    assert moved(act(kind, DAY, "x"), now) == {}
    assert moved(act(kind, DAY), now) == {}


@pytest.mark.parametrize("kind", ["file", "notice", "approve"])
def test_round_acts_move_all_that_are_ready(kind: str) -> None:
    """An act for the round moves exactly the clusters that are in its state before."""
    before = min(MOVES[kind].before)
    now = {"a": before, "b": State.RESERVE, "c": before, "d": State.REJECTED}
    after = MOVES[kind].after
    assert moved(act(kind, DAY), now) == {"a": after, "c": after}


def test_rank_moves_by_outcome() -> None:
    """A ranking moves each accepted cluster that it names to its own outcome."""
    outcomes = ("supported", "reserve", "not_supported", "supported")
    rows = [{"cluster": name, "outcome": how} for name, how in zip("abcd", outcomes, strict=True)]
    now = {"a": State.ACCEPTED, "b": State.ACCEPTED, "c": State.ACCEPTED, "d": State.RECEIVED}
    assert moved(act("rank", DAY, ranking=rows), now) == {
        "a": State.SUPPORTED,
        "b": State.RESERVE,
        "c": State.NOT_SUPPORTED,
    }
    assert moved(act("rank", DAY), now) == {}


def test_moves_name_what_they_need() -> None:
    """The table's roles, scopes and duties are those of the design's section 4."""
    assert {kind: move.scope for kind, move in MOVES.items()} == {
        **dict.fromkeys((*CLUSTER, *LEDGER, *AFTER), "cluster"),
        **dict.fromkeys(("assign", "unseal", "rank", "file", "notice", "approve"), "round"),
        "exclude": "round",
    }
    bureau = {kind for kind, move in MOVES.items() if move.roles == ("bureau",)}
    assert bureau == {"notice", "objection", "ruling", "approve", "evaluate", "exclude"}
    assert MOVES["rectify"].roles == ("operator", "bureau")
    assert MOVES["withdraw"].roles == ("lead", "operator")
    reasoned = {kind for kind, move in MOVES.items() if move.needs_reason}
    assert reasoned == {"reject", "return", "withdraw", "ruling", "recover", "rectify", "exclude"}
    bare = {kind for kind, move in MOVES.items() if not move.has_inputs}
    assert bare == {"return", "withdraw", "objection", "exclude"}
    decided = {"rank", "ruling", "complete"}
    assert {kind for kind, move in MOVES.items() if not move.after} == {*STAYING, *decided}


@pytest.mark.parametrize(
    ("outcome", "state"),
    [("pass", "completed"), ("rectify", "rectifying"), ("fail", "failed"), ("", "approved")],
)
def test_an_acceptance_leads_where_its_outcome_says(outcome: str, state: str) -> None:
    """Passed, to be mended, failed; an act that decides nothing, or something else, moves none."""
    result = {"outcome": outcome} if outcome else {"state": "revoked"}
    assert moved(act("complete", DAY, "a", **result), {"a": State.APPROVED}) == {"a": State(state)}


def test_an_accepted_application_never_changes_again() -> None:
    """No way leads from acceptance back to where an application may change."""
    reached: set[State] = {State.ACCEPTED}
    for _ in State:
        for move in MOVES.values():
            outcomes = {move.after} if move.after else {State.SUPPORTED, State.RESERVE}
            reached |= outcomes if reached & move.before else set()
    assert State.APPROVED in reached
    assert reached.isdisjoint(MENDABLE)


def test_every_state_has_a_chinese_name() -> None:
    """No state is without its name, and no two share one."""
    assert set(TITLES) == set(State)
    assert len({state.label for state in State}) == len(State)


def test_a_whole_round() -> None:
    """From receipt to approval: a is approved, b waits in reserve, c was withdrawn."""
    rows = [{"cluster": "a", "outcome": "supported"}, {"cluster": "b", "outcome": "reserve"}]
    acts = (
        *(act("accept", DAY, slug) for slug in "abc"),
        act("withdraw", DAY, "c"),
        act("rank", DAY, ranking=rows),
        act("file", DAY),
        act("notice", DAY),
        act("approve", DAY),
    )
    register = build(CASE, acts)
    assert states(register) == {
        "a": State.APPROVED,
        "b": State.RESERVE,
        "c": State.WITHDRAWN,
    }
    assert active(register) == ["a", "b"]


@settings(deadline=None, max_examples=300)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(MOVES)),
            st.sampled_from(["a", "b", "x", None]),
            st.sampled_from(["supported", "reserve", "not_supported"]),
        ),
        max_size=15,
    )
)
def test_replay_equals_states(wishes: list[tuple[str, str | None, str]]) -> None:
    """Whatever the acts: replaying them one by one leads to the states, along the table only."""
    acts = tuple(
        act(kind, DAY, slug, ranking=[{"cluster": slug, "outcome": outcome}], state="adjusted")
        for kind, slug, outcome in wishes
    )
    register = build(CASE, acts)
    seen = [(each, dict(before)) for each, before in replay(register)]
    assert [each for each, _ in seen] == list(register.acts)
    history = [before for _, before in seen] + [states(register)]
    assert set(history[0].values()) == {State.DRAFT}
    for each, before, after in zip(register.acts, history, history[1:], strict=False):
        assert before.keys() == after.keys() == {"a", "b", "c"}
        for slug in before:
            if before[slug] != after[slug]:
                assert (each.kind, before[slug].value) in LEGAL
                assert before[slug] in MOVES[each.kind].before
    ended = {slug for slug, state in history[-1].items() if state in ENDED}
    assert set(active(register)) == {"a", "b", "c"} - ended
