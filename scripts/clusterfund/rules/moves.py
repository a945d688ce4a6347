"""Guide 四: the acts that move a cluster, who makes them and when. The table is the only source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterfund.rules.states import (
    CARRIED_OUT,
    HOLDING,
    ISSUING,
    MENDABLE,
    OPEN_TO_LEAD,
    OPEN_TO_REVIEWERS,
    State,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Move:
    """One kind of act: who may make it, from which states, and where it leads.

    `scope` is `cluster` or `round`. A round act moves every cluster that is in one of the
    `before` states. `after` is None where the act's result says where a cluster goes, or where
    none goes anywhere; `leads` says so in Chinese.
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
    leads: str = ""


OPERATOR, BUREAU = ("operator",), ("bureau",)
STAYS = "状态不变"
ANY_TIME: frozenset[State] = frozenset()
"""No state is asked for, nor any application."""
LEDGER = frozenset({"issue", "redeem", "recover"})
"""The acts of the voucher ledger."""
ACCEPTANCE = frozenset({"complete", "rectify", "rectified", "evaluate"})
"""The acts after the award: acceptance, supervision and evaluation (五)."""
ACCEPTED = {"pass": State.COMPLETED, "rectify": State.RECTIFYING, "fail": State.FAILED}
"""Where the outcome of an acceptance leads (五（一）)."""


def _ledger(
    kind: str,
    title: str,
    clause: str,
    *,
    before: frozenset[State] = HOLDING,
    needs_reason: bool = False,
) -> Move:
    """Make a row of the voucher ledger, whose acts move no state."""
    return Move(
        *(kind, title, "cluster", OPERATOR, before, None, clause),
        needs_reason=needs_reason,
        leads=STAYS,
    )


MOVES: Mapping[str, Move] = {
    move.kind: move
    for move in (
        Move("receive", "收件", "cluster", OPERATOR, OPEN_TO_LEAD, State.RECEIVED, "四（一）"),
        Move(
            *("accept", "受理", "cluster", OPERATOR, frozenset({State.RECEIVED})),
            *(State.ACCEPTED, "四（二）"),
        ),
        Move(
            *("reject", "不予受理", "cluster", OPERATOR),
            frozenset({State.RECEIVED, State.RETURNED}),
            *(State.REJECTED, "四（二）"),
            needs_reason=True,
        ),
        Move(  # not once accepted: the accepted compete (四（二）) on what reviewers have read
            *("return", "退回补正", "cluster", OPERATOR, frozenset({State.RECEIVED})),
            *(State.RETURNED, "四（二）"),
            has_inputs=False,
            needs_reason=True,
        ),
        Move(
            *("withdraw", "撤回", "cluster", ("lead", "operator"), MENDABLE | {State.ACCEPTED}),
            *(State.WITHDRAWN, "四（一）"),
            has_inputs=False,
            needs_reason=True,
        ),
        Move(
            *("assign", "抽取专家", "round", OPERATOR, OPEN_TO_REVIEWERS),
            *(None, "四（二）"),
            leads=STAYS,
        ),
        Move(
            *("unseal", "开启评分", "round", OPERATOR, OPEN_TO_REVIEWERS),
            *(None, "四（二）"),
            leads=STAYS,
        ),
        Move(
            *("rank", "排序优选", "round", OPERATOR, OPEN_TO_REVIEWERS),
            *(None, "四（二）"),
            leads="拟支持、入库储备或不予支持",
        ),
        Move(
            "file", "备案", "round", OPERATOR, frozenset({State.SUPPORTED}), State.FILED, "四（二）"
        ),
        Move(
            *("notice", "公示", "round", BUREAU, frozenset({State.FILED, State.ADJUSTED})),
            *(State.NOTICED, "四（二）"),
        ),
        Move(
            *("objection", "登记异议", "cluster", BUREAU),
            frozenset({State.NOTICED, State.OBJECTED}),
            *(State.OBJECTED, "四（二）"),
            has_inputs=False,
        ),
        Move(
            *("ruling", "异议处理决定", "cluster", BUREAU, frozenset({State.OBJECTED})),
            *(None, "四（二）"),
            needs_reason=True,
            leads="公示中、异议处理、待更正公示或撤销",
        ),
        Move(
            *("approve", "批准", "round", BUREAU, frozenset({State.NOTICED})),
            *(State.APPROVED, "四（二）"),
        ),
        _ledger("issue", "调拨服务券", "四（三）", before=ISSUING),
        _ledger("redeem", "登记使用", "四（四）1"),
        _ledger("recover", "收回服务券", "四（四）2", needs_reason=True),
        Move(
            *("complete", "验收", "cluster", OPERATOR, CARRIED_OUT),
            *(None, "五（一）"),
            leads="验收通过、整改中或验收不通过",
        ),
        Move(
            *("rectify", "提醒整改", "cluster", (*OPERATOR, *BUREAU)),
            frozenset({State.APPROVED, State.RECTIFIED, State.COMPLETED, State.EVALUATED}),
            *(State.RECTIFYING, "五（二）"),
            needs_reason=True,
        ),
        Move(
            *("rectified", "确认整改完成", "cluster", OPERATOR, frozenset({State.RECTIFYING})),
            *(State.RECTIFIED, "五（二）"),
        ),
        Move(
            *("evaluate", "绩效评价", "cluster", BUREAU),
            frozenset({State.COMPLETED, State.FAILED}),
            *(State.EVALUATED, "五（二）"),
        ),
        Move(
            *("exclude", "登记排除", "round", BUREAU, ANY_TIME, None, "四（四）2"),
            has_inputs=False,
            needs_reason=True,
            leads=STAYS,
        ),
    )
}
