"""Guide 四: what the acts made of every cluster, step by step and in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.rules.moves import ACCEPTED, MOVES, STAYS
from clusterfund.rules.states import ENDED, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.records import Act, Register


def moved(act: Act, states: Mapping[str, State]) -> dict[str, State]:
    """Give the new states of the clusters that the act moves; illegal moves move nothing."""
    move = MOVES[act.kind]
    if move.leads == STAYS:
        return {}
    if move.scope == "cluster":
        if act.cluster is None or states.get(act.cluster) not in move.before:
            return {}
        return {act.cluster: move.after or _decided(act, states[act.cluster])}
    if move.after is None:
        return {
            row["cluster"]: State(row["outcome"])
            for row in act.result.get("ranking", [])
            if states.get(row["cluster"]) in move.before
        }
    return {slug: move.after for slug, state in states.items() if state in move.before}


def _decided(act: Act, state: State) -> State:
    """Give where an act's result leads; one that says nothing leads nowhere."""
    if act.kind == "complete":
        return ACCEPTED.get(act.result.get("outcome", ""), state)
    return State(act.result.get("state", state))


def replay(register: Register) -> Iterator[tuple[Act, dict[str, State]]]:
    """Give each act with the states before it; the states are updated as the replay goes on."""
    states = dict.fromkeys(register.applications, State.DRAFT)
    for act in register.acts:
        yield act, states
        states.update(moved(act, states))


def states(register: Register) -> dict[str, State]:
    """Give the state of every cluster after all acts."""
    now = dict.fromkeys(register.applications, State.DRAFT)
    for act in register.acts:
        now.update(moved(act, now))
    return now


def active(register: Register) -> list[str]:
    """Name the clusters that are neither rejected nor withdrawn."""
    return [slug for slug, state in states(register).items() if state not in ENDED]
