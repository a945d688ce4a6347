"""The voucher ledger itself: double entry, one flow from one bucket to another an entry.

Every entry takes an amount (fen) out of one bucket and puts it into another, so that nothing is
made or lost. Entries are only ever added; a counter-entry is an entry that flows back (附录3 三).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
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
