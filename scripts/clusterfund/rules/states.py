"""Guide 四: the states of a cluster, and what may happen in which."""

from __future__ import annotations

from enum import StrEnum


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
    OBJECTED = "objected"
    ADJUSTED = "adjusted"
    REVOKED = "revoked"
    APPROVED = "approved"
    COMPLETED = "completed"
    RECTIFYING = "rectifying"
    RECTIFIED = "rectified"
    FAILED = "failed"
    EVALUATED = "evaluated"

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
    State.OBJECTED: "异议处理",
    State.ADJUSTED: "待更正公示",
    State.REVOKED: "撤销",
    State.APPROVED: "获批",
    State.COMPLETED: "验收通过",
    State.RECTIFYING: "整改中",
    State.RECTIFIED: "整改完成",
    State.FAILED: "验收不通过",
    State.EVALUATED: "已评价",
}

ENDED = frozenset({State.REJECTED, State.WITHDRAWN, State.REVOKED})
"""States that leave a cluster out of every computation."""

PUBLIC = frozenset(State) - {State.DRAFT}
"""States in which the public sees that a cluster applied, and where it stands."""

OPEN_TO_LEAD = frozenset({State.DRAFT, State.RETURNED})
"""States in which the lead may change its application (四（一）)."""

MENDABLE = OPEN_TO_LEAD | {State.RECEIVED}
"""States in which an application may still change, at once or after a return."""

RUNNING = frozenset(State) - ENDED - OPEN_TO_LEAD
"""States of the clusters that are handed in as they stand and still in the running."""

WITH_OPERATOR = frozenset({State.RECEIVED, State.ACCEPTED})
"""States in which the working days of the review run (四（二）)."""

OPEN_TO_REVIEWERS = frozenset({State.ACCEPTED})
"""States in which score sheets may be added and changed (四（二）)."""

CARRIED_OUT = frozenset({State.APPROVED, State.RECTIFYING, State.RECTIFIED})
"""States in which a project is carried out or mended and waits for its acceptance (五（一）)."""

SETTLED = frozenset({State.COMPLETED, State.FAILED, State.EVALUATED})
"""States after the last word of an acceptance, when what is held beyond it comes back (五)."""

AWARDED = CARRIED_OUT | SETTLED
"""States from the approval on."""

ISSUING = frozenset({State.APPROVED, State.RECTIFIED})
"""States in which vouchers may be issued (四（三）)."""

HOLDING = AWARDED
"""States in which use is booked, statements coming late, and vouchers are taken back (四（四）)."""

ANNOUNCED = AWARDED | {State.NOTICED, State.OBJECTED, State.ADJUSTED}
"""States in which the public sees the cluster's figures: from the notice on (四（二）)."""
