"""Guide 四（四）1: what the platform's statement says was bought with vouchers, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clusterfund.money import percentage, pretty
from clusterfund.rules.breaches import Breach
from clusterfund.rules.ledger import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from clusterfund.records import Row
    from clusterfund.rules.breaches import Limits
    from clusterfund.rules.ledger import Holder, Ledger, Purse
    from clusterfund.rules.moment import Asked
    from clusterfund.rules.stage import Stage


def elsewhere(rows: Iterable[Row], cluster: str, ledger: Ledger) -> list[Row]:
    """Give the rows of accounts of other clusters: a platform may state them all in one file."""
    found = []
    for row in rows:
        purse = ledger.purses.get(row.account)
        if purse is not None and purse.cluster != cluster:
            found.append(row)
    return found


def fresh(rows: Iterable[Row], ledger: Ledger) -> list[Row]:
    """Leave out the rows that are booked just as they are, so that a repeat changes nothing."""
    found = []
    for row in rows:
        order = ledger.orders.get(row.order)
        if order is None or order.undone or order.row.content != row.content:
            found.append(row)
    return found


def redeem(
    asked: Asked, number: int, stage: Stage, limits: Limits, *, excused: bool
) -> Iterator[Breach]:
    """Book the rows one by one; what may not be booked is told instead."""
    for index, row in enumerate(asked.vouchers.rows):
        breaches = list(_judged(row, asked, f"/rows/{index}", stage, limits))
        yield from breaches
        purse = stage.purse(row.account)
        if purse and all(excused and each.excusable for each in breaches):
            on = max(row.on, purse.last)
            place = (number, index + 1, on, row.kind, purse.cluster, purse.uscc)
            stage.post(Entry(*place, row.account, row.amount, row))


def _judged(row: Row, asked: Asked, pointer: str, stage: Stage, limits: Limits) -> Iterator[Breach]:
    """Judge one row against what is booked before it."""
    name = f"第 {row.line} 行"
    purse, older = stage.purse(row.account), stage.order(row.order)
    if purse is None or purse.cluster != asked.cluster or not purse.issued:
        message = f"{name}的账号没有得到这个集群的服务券"
        yield Breach("V005", f"{pointer}/account", message, row.account, "调拨过服务券的账号")
        return
    if older and not older.undone:
        message = f"{name}的订单号已经记过"
        wanted = f"不重复的订单号（已记的是第 {older.row.line} 行，{older.row.on}）"
        yield Breach("V011", f"{pointer}/order", message, row.order, wanted)
        return
    yield from _in_time(row, asked.on, pointer, purse, corrects=older is not None)
    holder = stage.holder(purse.cluster, purse.uscc)
    if row.kind == "own_money":
        if row.of or row.amount:
            message = f"{name}是其他投入，只写实付总额"
            yield Breach("V015", pointer, message, "原订单号或服务券金额", "不写")
        return
    product = limits.catalogue.products.get(row.product)
    if product is None:
        message = f"{name}的产品不在目录中"
        yield Breach("V009", f"{pointer}/product", message, row.product or "没有写", "目录中的产品")
        return
    if row.kind == "refund":
        breaches = list(_refund(row, pointer, stage, purse))
        yield from breaches
        order = stage.order(row.of)
        if order and not breaches:
            whole = order.refunded_paid + row.paid == order.row.paid
            change = Change(-row.amount, -row.paid, row.product if whole else "")
            yield from after(pointer, f"{name}退款以后", change, holder, limits)
    else:
        yield from _use(row, pointer, purse, holder, limits)


def _use(row: Row, pointer: str, purse: Purse, holder: Holder, limits: Limits) -> Iterator[Breach]:
    """An order of a catalogue product: within what is left, core first, within the rate."""
    name, product = f"第 {row.line} 行", limits.catalogue.products[row.product]
    if row.of:
        yield Breach("V015", f"{pointer}/of", f"{name}是使用，不写原订单号", row.of, "不写")
    if row.amount > purse.left:
        message = f"{name}使用的服务券超过账号结余"
        wanted = f"不超过 {pretty(purse.left)}"
        yield Breach("V006", f"{pointer}/amount", message, pretty(row.amount), wanted)
    if not product.core and holder.core(limits.catalogue) < limits.min_core:
        message = f"{name}加购云服务以前没有买过五类工业SaaS产品"
        wanted = f"先买 {limits.min_core} 项五类工业SaaS产品"
        yield Breach("V008", f"{pointer}/product", message, product.name, wanted, excusable=True)
    if row.amount > row.paid:
        message = f"{name}的服务券金额超过实付总额"
        wanted = f"不超过 {pretty(row.paid)}"
        yield Breach("V010", f"{pointer}/amount", message, pretty(row.amount), wanted)
    yield from after(pointer, f"{name}以后", Change(row.amount, row.paid), holder, limits)


class Change(NamedTuple):
    """What an entry would change for an enterprise: fen used and paid, a product not bought."""

    used: int
    paid: int
    ended: str = ""


def after(
    pointer: str, name: str, change: Change, holder: Holder, limits: Limits
) -> Iterator[Breach]:
    """Judge an enterprise after a change: its rate (三（三）) and its core products (三（二）).

    Only a change for the worse is told, so that paying more is never refused.
    """
    used, paid, ended = change
    worse = used * limits.rate.denominator > paid * limits.rate.numerator
    if worse and not holder.within(limits.rate, used, paid):
        most = max(int((holder.paid + paid) * limits.rate), 0)
        wanted = f"不超过实付总额的 {percentage(limits.rate)}，即 {pretty(most)}"
        message = f"{name}，企业使用的服务券超过实付总额的比例"
        found = pretty(holder.net_used + used)
        yield Breach("V010", f"{pointer}/amount", message, found, wanted, excusable=True)
    if ended and limits.catalogue.products[ended].core and holder.bought.get(ended) == 1:
        core = holder.core(limits.catalogue) - 1
        if core < limits.min_core and holder.extras(limits.catalogue):
            message = f"{name}，企业只剩加购的云服务"
            wanted = f"至少 {limits.min_core} 项五类工业SaaS产品"
            place = f"{pointer}/product"
            yield Breach("V008", place, message, f"{core} 项", wanted, excusable=True)


def _in_time(row: Row, on: date, pointer: str, purse: Purse, *, corrects: bool) -> Iterator[Breach]:
    """Rows go forward from the issue to the day of the act; vouchers are used while valid."""
    name, pointer = f"第 {row.line} 行", f"{pointer}/on"
    if row.on > on:
        message = f"{name}的日期晚于这份决定"
        yield Breach("V007", pointer, message, row.on, f"不晚于 {on}")
    elif row.on < purse.opened:
        message = f"{name}的日期早于调拨"
        yield Breach("V007", pointer, message, row.on, f"不早于 {purse.opened}")
    elif row.on < purse.rows_until and not corrects:
        message = f"{name}的日期早于这个账号已经记过的行"
        yield Breach("V007", pointer, message, row.on, f"不早于 {purse.rows_until}")
    elif row.kind == "use" and row.amount and purse.valid_until and row.on > purse.valid_until:
        message = f"{name}使用时服务券已经过期"
        yield Breach("V007", pointer, message, row.on, f"不晚于 {purse.valid_until}")


def _refund(row: Row, pointer: str, stage: Stage, purse: Purse) -> Iterator[Breach]:
    """A refund gives back, of one order, at most what was paid, each kind of money as it came."""
    name, order = f"第 {row.line} 行", stage.order(row.of)
    if (
        order is None
        or order.undone
        or order.row.kind != "use"
        or order.row.account != row.account
        or order.row.product != row.product
    ):
        message = f"{name}退的不是这个账号记过的同一产品的订单"
        wanted = "这个账号使用过的订单号"
        yield Breach("V012", f"{pointer}/of", message, row.of or "没有 of", wanted)
        return
    vouchers = min(order.row.amount - order.refunded, purse.net_used)
    if row.amount > vouchers:
        message = f"{name}退回的服务券超过订单使用的服务券"
        wanted = f"不超过 {pretty(vouchers)}"
        yield Breach("V012", f"{pointer}/amount", message, pretty(row.amount), wanted)
    money = order.row.paid - order.row.amount - order.refunded_paid + order.refunded
    back = row.paid - row.amount
    if not 0 <= back <= money:
        message = f"{name}退回的现金不是订单支付的现金，服务券不能变成现金"
        found = pretty(back) if back >= 0 else "退款总额小于服务券"
        yield Breach("V012", f"{pointer}/paid", message, found, f"0 元至 {pretty(money)}")
