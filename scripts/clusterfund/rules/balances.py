"""The voucher ledger on any day: what each cloud account, enterprise and cluster has (guide 四)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from clusterfund.rules.ledger import Entry


@dataclass(slots=True)
class Balance:
    """Fen of one cloud account, or a sum of them.

    `used` is what stays used, `refunded` what of all use came back; at every moment `issued` is
    `used` and `left` and `recovered` and `expired`.
    """

    issued: int = 0
    used: int = 0
    refunded: int = 0
    left: int = 0
    recovered: int = 0
    expired: int = 0

    def add(self, entry: Entry) -> None:
        """Take in one entry."""
        source, target = entry.flow
        for bucket, amount in ((source, -entry.amount), (target, entry.amount)):
            if bucket == "refunded":
                self.refunded -= amount
                self.used += amount
            elif bucket == "granted":
                self.issued -= amount
            else:
                setattr(self, bucket, getattr(self, bucket) + amount)

    def __iadd__(self, other: Balance) -> Self:
        """Add another balance to this one."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        return self


@dataclass(slots=True)
class Standing:
    """An enterprise of a cluster: what it was granted, what it really paid, its accounts."""

    cluster: str
    uscc: str
    granted: int = 0
    paid: int = 0
    accounts: dict[str, Balance] = field(default_factory=dict)

    @property
    def total(self) -> Balance:
        """Sum its accounts."""
        return total(self.accounts.values())


def total(balances: Iterable[Balance]) -> Balance:
    """Sum balances."""
    found = Balance()
    for each in balances:
        found += each
    return found


def standings(entries: Iterable[Entry], on: date) -> list[Standing]:
    """Give every enterprise as it stands at the end of a day, by cluster and credit code."""
    found: dict[tuple[str, str], Standing] = {}
    for entry in entries:
        if entry.on > on:
            continue
        key = entry.cluster, entry.uscc
        standing = found.get(key) or found.setdefault(key, Standing(*key))
        if entry.kind == "grant":
            standing.granted += entry.amount
            continue
        standing.accounts.setdefault(entry.account, Balance()).add(entry)
        if entry.row:
            back = (entry.row.kind == "refund") is not (entry.reverses is not None)
            standing.paid += -entry.row.paid if back else entry.row.paid
    return [found[key] for key in sorted(found)]
