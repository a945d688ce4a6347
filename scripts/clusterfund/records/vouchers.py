"""What an act of the voucher ledger says: accounts, statement rows, takings, counter-entries.

Amounts are fen. Vouchers are issued by 四（三）, used by 四（四）1, taken back by 四（四）2 and 五.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Pair:
    """An enterprise and the cloud account that its vouchers go to (四（三）)."""

    uscc: str
    account: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a platform's statement.

    `order` is its own number, `of` the order that a refund gives back. `amount` is what was paid
    with vouchers, `paid` the whole price really settled, vouchers included. `kind` is `use`,
    `refund`, or `own_money`: money of the enterprise's own, without a voucher.
    """

    line: int
    order: str
    on: date
    account: str
    kind: str
    amount: int
    paid: int
    product: str = ""
    of: str = ""

    @property
    def content(self) -> tuple[object, ...]:
        """All that the platform says; the line it stands in may change."""
        return (
            *(self.order, self.on, self.account, self.kind),
            *(self.amount, self.paid, self.product, self.of),
        )


@dataclass(frozen=True, slots=True)
class Statement:
    """The file that rows were taken from."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Taking:
    """What is to be taken from an account; `source` is `left` or `used`, None takes all of it."""

    account: str
    source: str = "left"
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Reversal:
    """The entry that a counter-entry undoes: the act's number, and its place counted from 1."""

    act: int
    entry: int


@dataclass(frozen=True, slots=True)
class Vouchers:
    """The part of an act that only the voucher ledger has."""

    valid_until: date | None = None
    accounts: tuple[Pair, ...] = ()
    statement: Statement | None = None
    rows: tuple[Row, ...] = ()
    cause: str = ""
    takings: tuple[Taking, ...] = ()
    reverses: tuple[Reversal, ...] = ()


NO_VOUCHERS = Vouchers()
