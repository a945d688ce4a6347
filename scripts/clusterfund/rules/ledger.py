"""The voucher ledger itself: double entry, one flow from one bucket to another an entry.

Every entry takes an amount (fen) out of one bucket and puts it into another, so that nothing is
made or lost. Entries are only ever added; a counter-entry is an entry that flows back (附录3 三).
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from fractions import Fraction

    from clusterfund.records import Catalogue, Row

FLOWS = {
    "grant": ("programme", "granted"),
    "issue": ("granted", "left"),
    "use": ("left", "used"),
    "refund": ("refunded", "left"),
    "recover": ("left", "recovered"),
    "reclaim": ("used", "recovered"),
    "expire": ("left", "expired"),
    "own_money": ("used", "used"),
}
"""From which bucket to which each kind of entry flows; `own_money` moves no voucher."""

BUCKETS = ("left", "used", "refunded", "recovered", "expired")
"""The buckets of a cloud account; `refunded` is never above 0, since it only gives back."""


class Entry(NamedTuple):
    """One booked flow: `amount` fen on a day, by entry `place` (from 1) of an act.

    The day is that of booking: never before an older entry of the same account. `reverses` is the
    act and place of the entry that this one undoes.
    """

    act: int
    place: int
    on: date
    kind: str
    cluster: str
    uscc: str
    account: str
    amount: int
    row: Row | None = None
    reverses: tuple[int, int] | None = None

    @property
    def flow(self) -> tuple[str, str]:
        """Give the bucket that loses the amount and the one that gets it."""
        source, target = FLOWS[self.kind]
        return (target, source) if self.reverses else (source, target)


@dataclass(slots=True)
class Purse:
    """A cloud account and its buckets; it belongs to one enterprise of one cluster (四（四）2)."""

    cluster: str
    uscc: str
    account: str
    opened: date
    last: date
    """The day of its newest entry."""
    rows_until: date
    """The day of its newest statement row."""
    valid_until: date | None = None
    issued: int = 0
    left: int = 0
    used: int = 0
    refunded: int = 0
    recovered: int = 0
    expired: int = 0

    @property
    def net_used(self) -> int:
        """What is used, without what was refunded."""
        return self.used + self.refunded


@dataclass(slots=True)
class Holder:
    """An enterprise of a cluster: what it was granted and issued, used and really paid.

    `bought` counts its orders that are not wholly refunded, by product.
    """

    granted: int = 0
    issued: int = 0
    net_used: int = 0
    paid: int = 0
    bought: dict[str, int] = field(default_factory=dict)

    def core(self, catalogue: Catalogue) -> int:
        """Count the core products that it has bought (三（二）)."""
        return sum(catalogue.products[each].core for each, n in self.bought.items() if n > 0)

    def extras(self, catalogue: Catalogue) -> int:
        """Count the other products that it has bought."""
        live = (each for each, n in self.bought.items() if n > 0)
        return sum(not catalogue.products[each].core for each in live)

    def within(self, rate: Fraction, used: int = 0, paid: int = 0) -> bool:
        """Tell whether it has used at most `rate` of what it paid, with so much more of each."""
        return (self.net_used + used) * rate.denominator <= (self.paid + paid) * rate.numerator


@dataclass(slots=True)
class Order:
    """A statement row that was booked, what of it was refunded, and whether it was undone."""

    row: Row
    refunded: int = 0
    refunded_paid: int = 0
    undone: bool = False


Place = tuple[int, int]


@dataclass(slots=True)
class Ledger:
    """All that is booked: entries in order, and where they led."""

    entries: list[Entry] = field(default_factory=list)
    purses: dict[str, Purse] = field(default_factory=dict)
    holders: dict[tuple[str, str], Holder] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    places: dict[Place, Entry] = field(default_factory=dict)
    undone: set[Place] = field(default_factory=set)


class Stage:
    """What one act would book on top of a ledger; nothing is in the ledger before `commit`."""

    def __init__(self, ledger: Ledger) -> None:
        self._under = ledger
        self._new = Ledger()

    @property
    def entries(self) -> list[Entry]:
        """The entries of this act so far."""
        return self._new.entries

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
