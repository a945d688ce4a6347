"""What one act would book on top of the voucher ledger: all of it in the end, or nothing."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from clusterfund.rules.ledger import BUCKETS, Holder, Ledger, Order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from clusterfund.records import Row
    from clusterfund.rules.ledger import Entry, Place, Purse


class Stage:
    """What one act would book on top of a ledger; nothing is in the ledger before `commit`."""

    def __init__(self, ledger: Ledger) -> None:
        self._under = ledger
        self._new = Ledger()

    @property
    def touched(self) -> Iterator[Purse]:
        """The accounts that it has changed."""
        return iter(self._new.purses.values())

    def purses(self) -> Iterator[Purse]:
        """Give every account as it stands now."""
        yield from (self._under.purses | self._new.purses).values()

    def purse(self, account: str) -> Purse | None:
        """Look at an account."""
        return self._new.purses.get(account) or self._under.purses.get(account)

    def holder(self, cluster: str, uscc: str) -> Holder:
        """Look at an enterprise of a cluster; one that was granted nothing has nothing."""
        key = cluster, uscc
        return self._new.holders.get(key) or self._under.holders.get(key) or Holder()

    def order(self, number: str) -> Order | None:
        """Look at an order that was ever booked."""
        return self._new.orders.get(number) or self._under.orders.get(number)

    def entry(self, place: Place) -> Entry | None:
        """Look up an entry of an act before this one."""
        return self._under.places.get(place)

    def is_undone(self, place: Place) -> bool:
        """Tell whether a counter-entry has undone the entry."""
        return place in self._under.undone or place in self._new.undone

    def _own_purse(self, account: str) -> Purse:
        if account not in self._new.purses:
            self._new.purses[account] = copy(self._under.purses[account])
        return self._new.purses[account]

    def _own_holder(self, cluster: str, uscc: str) -> Holder:
        key = cluster, uscc
        if key not in self._new.holders:
            mine = copy(self.holder(cluster, uscc))
            mine.bought = dict(mine.bought)
            self._new.holders[key] = mine
        return self._new.holders[key]

    def _own_order(self, number: str) -> Order:
        if number not in self._new.orders:
            self._new.orders[number] = copy(self._under.orders[number])
        return self._new.orders[number]

    def open(self, purse: Purse) -> None:
        """Begin an account, or begin it anew where everything in it was undone."""
        self._new.purses[purse.account] = purse

    def extend(self, account: str, until: date | None) -> None:
        """Let the vouchers of an account be used until the later of two days."""
        mine = self._own_purse(account)
        days = [day for day in (mine.valid_until, until) if day]
        mine.valid_until = max(days, default=None)

    def post(self, entry: Entry) -> None:
        """Book an entry: out of one bucket, into another."""
        self._new.entries.append(entry)
        self._new.places[entry.act, entry.place] = entry
        sign = 1
        if entry.reverses:
            self._new.undone.add(entry.reverses)
            sign = -1
        holder = self._own_holder(entry.cluster, entry.uscc)
        if entry.kind == "grant":
            holder.granted += entry.amount
            return
        purse = self._own_purse(entry.account)
        purse.last = entry.on
        source, target = entry.flow
        for bucket, amount in ((source, -entry.amount), (target, entry.amount)):
            if bucket in BUCKETS:
                setattr(purse, bucket, getattr(purse, bucket) + amount)
        if entry.kind == "issue":
            purse.issued += sign * entry.amount
            holder.issued += sign * entry.amount
        elif entry.kind in {"use", "refund", "reclaim"}:
            change = entry.amount if entry.kind == "use" else -entry.amount
            holder.net_used += sign * change
        if entry.row:
            self._count(entry.row, holder, sign)
            if sign > 0:
                purse.rows_until = max(purse.rows_until, entry.row.on)

    def _count(self, row: Row, holder: Holder, sign: int) -> None:
        """Keep what was really paid, and which orders stand."""
        holder.paid += sign * (-row.paid if row.kind == "refund" else row.paid)
        if sign > 0:
            self._new.orders[row.order] = Order(row)
        else:
            self._own_order(row.order).undone = True
        if row.kind == "use":
            holder.bought[row.product] = holder.bought.get(row.product, 0) + sign
        elif row.kind == "refund":
            order = self._own_order(row.of)
            before = order.refunded_paid == order.row.paid
            order.refunded += sign * row.amount
            order.refunded_paid += sign * row.paid
            after = order.refunded_paid == order.row.paid
            holder.bought[order.row.product] += before - after

    def commit(self) -> None:
        """Book it all."""
        under, new = self._under, self._new
        under.entries += new.entries
        under.purses |= new.purses
        under.holders |= new.holders
        under.orders |= new.orders
        under.places |= new.places
        under.undone |= new.undone
