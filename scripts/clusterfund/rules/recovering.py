"""Guide 四（四）2, 五: vouchers are taken back or expire; entries are undone by counter-entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain, pretty
from clusterfund.records import Taking
from clusterfund.rules.breaches import Breach
from clusterfund.rules.ledger import FLOWS, Entry
from clusterfund.rules.redeeming import Change, after

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from clusterfund.rules.breaches import Limits
    from clusterfund.rules.ledger import Purse
    from clusterfund.rules.moment import Asked
    from clusterfund.rules.stage import Stage
SOURCES = {"left": "结余", "used": "已使用"}
FROM_USED = frozenset({"excess", "misuse", "lapsed"})
"""Why vouchers that are used already may be taken back."""
NAMED = frozenset({"excess", "misuse"})
"""What happens to an account, not to a cluster."""
BY_KIND = {
    "issue": frozenset({"issue"}),
    "redeem": frozenset({"use", "refund", "own_money"}),
    "recover": frozenset({"recover", "reclaim", "expire"}),
}
"""Which entries each kind of act may undo: its own."""


def taken(asked: Asked, stage: Stage) -> list[dict[str, Any]]:
    """Compute what is taken: as said, or all that is left of the cluster (or expired of it)."""
    said = asked.vouchers.takings
    if not said and asked.vouchers.cause not in NAMED:
        said = tuple(
            Taking(purse.account)
            for purse in stage.purses()
            if purse.cluster == asked.cluster and purse.left > 0 and _over(purse, asked)
        )
    rows = []
    for taking in said:
        purse = stage.purse(taking.account)
        if purse is not None:
            amount = _available(purse, taking.source) if taking.amount is None else taking.amount
            rows.append(
                {
                    "uscc": purse.uscc,
                    "account": taking.account,
                    "source": taking.source,
                    "amount": plain(amount),
                }
            )
    return rows


def _over(purse: Purse, asked: Asked) -> bool:
    """Tell whether the account's vouchers may be taken by now: expired ones only afterwards."""
    if asked.vouchers.cause != "expired":
        return True
    return purse.valid_until is not None and purse.valid_until < asked.on


def _available(purse: Purse, source: str) -> int:
    return purse.left if source == "left" else purse.net_used


def recover(
    asked: Asked, number: int, rows: Sequence[dict[str, Any]], stage: Stage
) -> Iterator[Breach]:
    """Book what is taken, one account after the other; what may not be taken is told instead."""
    cause = asked.vouchers.cause
    if not cause:
        yield Breach("V013", "/kind", "没有写明收回的原因", "没有 cause", "cause: 收回原因")
    if cause in NAMED and not asked.vouchers.takings:
        message = "这种收回要写明从哪个账号收回"
        yield Breach("V013", "/cause", message, cause, "takings: 账号、来源和金额")
    yield from _strangers(asked, stage)
    if not rows and not asked.vouchers.takings and cause not in NAMED:
        yield Breach("V013", "/kind", "没有可以收回的服务券", "0 元", "有结余的账号")
    for index, row in enumerate(rows):
        pointer, amount = f"/result/taken/{index}", fen(row["amount"])
        purse = stage.purse(row["account"])
        if purse is None or (purse.cluster, purse.uscc) != (asked.cluster, row["uscc"]):
            message = "收回的不是这个集群这家企业的账号"
            wanted = "调拨过服务券的账号和它的企业"
            yield Breach("V005", f"{pointer}/account", message, row["account"], wanted)
            continue
        breach = _refused(asked, row, purse, pointer)
        if breach:
            yield breach
            continue
        kind = "expire" if cause == "expired" else "recover"
        kind = "reclaim" if row["source"] == "used" else kind
        place = (number, index + 1, max(asked.on, purse.last), kind, purse.cluster, purse.uscc)
        stage.post(Entry(*place, purse.account, amount))


def _strangers(asked: Asked, stage: Stage) -> Iterator[Breach]:
    seen = set()
    for index, taking in enumerate(asked.vouchers.takings):
        purse, pointer = stage.purse(taking.account), f"/takings/{index}/account"
        if purse is None or purse.cluster != asked.cluster:
            message = "账号没有得到这个集群的服务券"
            yield Breach("V005", pointer, message, taking.account, "调拨过服务券的账号")
        if (taking.account, taking.source) in seen:
            yield Breach("V013", pointer, "同一账号写了两次", taking.account, "只写一次")
        seen.add((taking.account, taking.source))


def _refused(asked: Asked, row: dict[str, Any], purse: Purse, pointer: str) -> Breach | None:
    cause, source, amount = asked.vouchers.cause, row["source"], fen(row["amount"])
    if cause == "expired" and not _over(purse, asked):
        wanted = f"{purse.valid_until} 以后" if purse.valid_until else "有有效期的账号"
        return Breach("V013", f"{pointer}/account", "服务券还没有过期", asked.on, wanted)
    if source == "used" and cause not in FROM_USED:
        message = "已经使用的服务券不能以这个原因收回"
        return Breach("V013", f"{pointer}/source", message, cause, "excess、misuse 或 lapsed")
    most = _available(purse, source)
    if not 0 < amount <= most:
        message = f"收回的金额不在{SOURCES[source]}以内"
        wanted = f"0.01 元至 {pretty(most)}"
        return Breach("V013", f"{pointer}/amount", message, pretty(amount), wanted)
    return None


def reverse(
    asked: Asked, number: int, stage: Stage, limits: Limits, *, excused: bool
) -> Iterator[Breach]:
    """Book counter-entries: each flows back just what an earlier entry of its kind moved."""
    for index, each in enumerate(asked.vouchers.reverses):
        pointer, place = f"/reverses/{index}", (each.act, each.entry)
        entry = stage.entry(place)
        name = f"第 {each.act} 号决定第 {each.entry} 笔"
        own = entry and entry.kind in BY_KIND[asked.kind] and entry.cluster == asked.cluster
        if entry is None or not own or entry.reverses:
            wanted = "这个集群同一种决定的分录，不是冲销"
            yield Breach("V014", pointer, f"{name}不能这样冲销", name, wanted)
            continue
        breaches = list(_in_the_way(entry, stage, pointer, name, limits))
        yield from breaches
        if all(excused and each.excusable for each in breaches):
            purse = stage.purse(entry.account)
            on = max(asked.on, purse.last) if purse else asked.on
            stage.post(entry._replace(act=number, place=index + 1, on=on, reverses=place))


def _in_the_way(
    entry: Entry, stage: Stage, pointer: str, name: str, limits: Limits
) -> Iterator[Breach]:
    """Say what rests on an entry, so that it cannot be undone before that is."""
    if stage.is_undone((entry.act, entry.place)):
        yield Breach("V014", pointer, f"{name}已经冲销过", name, "只冲销一次")
        return
    row, purse = entry.row, stage.purse(entry.account)
    losing = FLOWS[entry.kind][1]
    left = purse.left if purse else 0
    if losing == "left" and left < entry.amount:
        wanted = f"结余不少于 {pretty(entry.amount)}"
        yield Breach("V006", pointer, f"{name}冲销以后使用超过调拨", pretty(left), wanted)
    if row is None:
        return
    order = stage.order(row.order)
    spent = purse.net_used if purse else 0
    if entry.kind == "use" and (spent < entry.amount or (order and order.refunded_paid)):
        wanted = "先冲销后来的退款或收回"
        yield Breach("V014", pointer, f"{name}后来退过款或收回过", name, wanted)
    change = {
        "use": Change(-row.amount, -row.paid, row.product),
        "refund": Change(row.amount, row.paid),
        "own_money": Change(0, -row.paid),
    }[entry.kind]
    holder = stage.holder(entry.cluster, entry.uscc)
    yield from after(pointer, f"{name}冲销以后", change, holder, limits)
