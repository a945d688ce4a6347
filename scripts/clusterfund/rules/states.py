"""Guide 四: the states of a cluster and the acts that move it. The table is the only source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.records import Act, Register


class State(StrEnum):
    """Where a cluster stands."""

    DRAFT = "draft"
    RECEIVED = "received"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SUPPORTED = "supported"
    RESERVE = "reserve"
    NOT_SUPPORTED = "not_supported"
    FILED = "filed"
    NOTICED = "noticed"
    APPROVED = "approved"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return TITLES[self]


TITLES = {
    State.DRAFT: "草稿",
    State.RECEIVED: "已收件",
    State.RETURNED: "退回补正",
    State.ACCEPTED: "已受理",
    State.REJECTED: "不予受理",
    State.WITHDRAWN: "撤回",
    State.SUPPORTED: "拟支持",
    State.RESERVE: "入库储备",
    State.NOT_SUPPORTED: "不予支持",
    State.FILED: "已备案",
    State.NOTICED: "公示中",
    State.APPROVED: "获批",
}

ENDED = frozenset({State.REJECTED, State.WITHDRAWN})
"""States that leave a cluster out of every computation."""

PUBLIC = frozenset(State) - {State.DRAFT}
"""States in which the public sees that a cluster applied, and where it stands."""

OPEN_TO_LEAD = frozenset({State.DRAFT, State.RETURNED})
"""States in which the lead may change its application (四（一）)."""

MENDABLE = OPEN_TO_LEAD | {State.RECEIVED}
"""States in which an application may still change, at once or after a return."""

RUNNING = frozenset(State) - ENDED - OPEN_TO_LEAD
"""States of the clusters that are handed in as they stand and still in the running."""

OPEN_TO_REVIEWERS = frozenset({State.ACCEPTED})
"""States in which score sheets may be added and changed (四（二）)."""

ANNOUNCED = frozenset({State.NOTICED, State.APPROVED})
"""States in which the public sees the cluster's figures: from the notice on (四（二）)."""


@dataclass(frozen=True, slots=True)
class Move:
    """One kind of act: who may make it, from which states, and where it leads.

    `scope` is `cluster` or `round`; `after` is None where the act's result says it for each
    cluster (rank). A round act moves every cluster that is in one of the `before` states.
    """

    kind: str
    title: str
    scope: str
    roles: tuple[str, ...]
    before: frozenset[State]
    after: State | None
    clause: str
    has_inputs: bool = True
    needs_reason: bool = False


OPERATOR, BUREAU = ("operator",), ("bureau",)

MOVES: Mapping[str, Move] = {
    move.kind: move
    for move in (
        Move("receive", "收件", "cluster", OPERATOR, OPEN_TO_LEAD, State.RECEIVED, "四（一）"),
        Move(
            "accept",
            "受理",
            "cluster",
            OPERATOR,
            frozenset({State.RECEIVED}),
            State.ACCEPTED,
            "四（二）",
        ),
        Move(
            "reject",
            "不予受理",
            "cluster",
            OPERATOR,
            frozenset({State.RECEIVED, State.RETURNED}),
            State.REJECTED,
            "四（二）",
            needs_reason=True,
        ),
        Move(  # not once accepted: the accepted compete (四（二）) on what reviewers have read
            "return",
            "退回补正",
            "cluster",
            OPERATOR,
            frozenset({State.RECEIVED}),
            State.RETURNED,
            "四（二）",
            has_inputs=False,
            needs_reason=True,
        ),
        Move(
            "withdraw",
            "撤回",
            "cluster",
            ("lead", "operator"),
            MENDABLE | {State.ACCEPTED},
            State.WITHDRAWN,
            "四（一）",
            has_inputs=False,
            needs_reason=True,
        ),
        Move("rank", "排序优选", "round", OPERATOR, OPEN_TO_REVIEWERS, None, "四（二）"),
        Move(
            "file", "备案", "round", OPERATOR, frozenset({State.SUPPORTED}), State.FILED, "四（二）"
        ),
        Move(
            "notice", "公示", "round", BUREAU, frozenset({State.FILED}), State.NOTICED, "四（二）"
        ),
        Move(
            "approve",
            "批准",
            "round",
            BUREAU,
            frozenset({State.NOTICED}),
            State.APPROVED,
            "四（二）",
        ),
    )
}


def moved(act: Act, states: Mapping[str, State]) -> dict[str, State]:
    """Give the new states of the clusters that the act moves; illegal moves move nothing."""
    move = MOVES[act.kind]
    if move.scope == "cluster":
        if act.cluster is None or states.get(act.cluster) not in move.before:
            return {}
        return {act.cluster: move.after} if move.after else {}
    if move.after is None:
        return {
            row["cluster"]: State(row["outcome"])
            for row in act.result.get("ranking", [])
            if states.get(row["cluster"]) in move.before
        }
    return {slug: move.after for slug, state in states.items() if state in move.before}


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
