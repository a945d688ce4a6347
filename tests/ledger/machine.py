"""Random ledgers: any acts in any order, good and bad, beside a plain count of what must be left.

The count is written once more by hand: it knows nothing of entries, buckets or flows. What the
program takes it must take whole, what it refuses it must refuse whole.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from clusterfund.money import fen
from clusterfund.records import Reversal, Row, Taking, Vouchers
from clusterfund.rules.balances import standings, total
from clusterfund.rules.books import books_of
from clusterfund.rules.redeeming import fresh
from ledger.playing import APPROVED, GRANTS, added, approved, issue, redeem, said

if TYPE_CHECKING:
    from clusterfund.records import Act, Register
    from clusterfund.rules.ledger import Entry

NAMES = {name: slug for slug, names in GRANTS.items() for name in names}
ACCOUNTS = [f"acc-{number}" for number in range(1, 6)]
PRODUCTS = ["mes", "erp", "vm"]
FIELDS = ("issued", "used", "left", "recovered", "expired")
MISTAKES = ("order", "day", "account", "product", "amount", "paid", "refund")
amounts = st.one_of(st.integers(0, 300), st.integers(0, 90_000), st.sampled_from([70_000, 1]))
rows = st.lists(
    st.tuples(
        st.sampled_from(["use", "use", "use", "refund", "refund", "own_money"]),
        st.integers(0, 9),  # which account, and which order a refund is of
        st.sampled_from([0.5, 0.01, 0.3, 1.0, 0.0]),  # how much of what there is
        st.sampled_from([*[""] * 20, *MISTAKES]),
    ),
    min_size=1,
    max_size=4,
)


class Ledgers(RuleBasedStateMachine):
    """One random ledger; every step is an act that is tried, and taken or refused."""

    def __init__(self) -> None:
        super().__init__()
        self.register: Register = approved()
        self.day = APPROVED
        self.counted: dict[str, Counter[str]] = {}
        self.booked: dict[tuple[int, int], tuple[str, Counter[str]]] = {}
        self.entries: tuple[Entry, ...] = tuple(books_of(self.register).ledger.entries)
        self.taken_over = False
        self.number = 0
        self.spent: Counter[str] = Counter()

    @initialize(days=st.sampled_from([20, 400]))
    def begin(self, days: int) -> None:
        """Every ledger begins with an issue, or there is little to see."""
        pairs = {"01": "acc-1", "02": "acc-2"}
        self._try("issue", issue(pairs, self.day + timedelta(days)), "a", override=False)

    @rule(
        pairs=st.dictionaries(st.sampled_from(list(NAMES)), st.sampled_from(ACCOUNTS), max_size=3),
        cluster=st.sampled_from("aab"),
        days=st.integers(-1, 60),
    )
    def issues(self, pairs: dict[str, str], cluster: str, days: int) -> None:
        """Issue to some accounts, own or others', again or for the first time."""
        self._try("issue", issue(pairs, self.day + timedelta(days)), cluster, override=False)

    @rule(
        drawn=rows,
        cluster=st.sampled_from("aaaaab"),
        override=st.booleans(),
        wait=st.integers(0, 9),
    )
    def redeems(
        self, drawn: list[tuple[Any, ...]], cluster: str, wait: int, *, override: bool
    ) -> None:
        """Import a statement of random rows, every third or so with a mistake in it."""
        self.day += timedelta(wait)
        self.spent = Counter()
        found = [self._row(line, cluster, *each) for line, each in enumerate(drawn, 2)]
        self._try("redeem", redeem(found), cluster, override=override)

    def _row(  # noqa: PLR0913, PLR0917 -- a row has so many cells
        self, line: int, cluster: str, kind: str, pick: int, part: float, mistake: str
    ) -> Row:
        ledger = books_of(self.register).ledger
        mine = [each for each in ledger.purses.values() if each.cluster == cluster and each.issued]
        account = mine[pick % len(mine)].account if mine else ACCOUNTS[pick % len(ACCOUNTS)]
        left = mine[pick % len(mine)].left - self.spent[account] if mine else 100
        amount = int(left * part)
        product, of, paid = PRODUCTS[pick % 3], "", amount * 5 // 4 + 1
        orders = [
            each
            for each in ledger.orders.values()
            if (each.row.account, each.row.kind, each.undone) == (account, "use", False)
        ]
        if kind == "refund" and orders:
            order = orders[pick % len(orders)]
            product, of = order.row.product, order.row.order
            amount = int((order.row.amount - order.refunded) * part)
            rest = order.row.paid - order.row.amount - order.refunded_paid + order.refunded
            paid = amount + int(rest * part)
        elif kind == "refund":
            kind = "use"
        elif kind == "own_money":
            amount, product = 0, ""
        self.spent[account] += amount if kind == "use" else 0
        self.number += 1
        row = Row(line, f"n{self.number}", self.day, account, kind, amount, paid, product, of)
        wrong: dict[str, dict[str, Any]] = {
            "order": {"order": f"n{pick}"},
            "day": {"on": self.day + timedelta(3 - pick)},
            "account": {"account": ACCOUNTS[pick % len(ACCOUNTS)]},
            "product": {"product": "unheard"},
            "amount": {"amount": left + 1, "paid": 2 * left + 2},
            "paid": {"paid": amount},
            "refund": {"kind": "refund", "of": f"n{pick}"},
        }
        return replace(row, **wrong.get(mistake, {}))

    @rule(
        cause=st.sampled_from(["expired", "excess", "lapsed", "misuse", "unused", ""]),
        takings=st.lists(
            st.tuples(
                st.integers(0, 9),
                st.sampled_from(["used", "left"]),
                st.none() | st.integers(0, 300) | amounts,
            ),
            max_size=2,
        ),
        cluster=st.sampled_from("aab"),
        wait=st.integers(0, 40),
    )
    def recovers(
        self, cause: str, takings: list[tuple[int, str, int | None]], cluster: str, wait: int
    ) -> None:
        """Take back, or let expire."""
        self.day += timedelta(wait)
        found = tuple(self._taking(cluster, *each) for each in takings)
        self._try("recover", Vouchers(cause=cause, takings=found), cluster, override=False)

    def _taking(self, cluster: str, pick: int, source: str, amount: int | None) -> Taking:
        having = [
            purse.account
            for purse in books_of(self.register).ledger.purses.values()
            if purse.cluster == cluster and (purse.left if source == "left" else purse.net_used)
        ] or ACCOUNTS
        return Taking(having[pick % len(having)], source, amount)

    @rule(
        picked=st.lists(st.integers(0, 60), min_size=1, max_size=2, unique=True),
        kind=st.sampled_from(["issue", "redeem", "redeem", "recover"]),
        override=st.booleans(),
    )
    def undoes(self, picked: list[int], kind: str, *, override: bool) -> None:
        """Undo entries, some that are there and some that are not."""
        kinds = {each.number: each.kind for each in self.register.acts}
        own = [each for each in self.booked if kinds[each[0]] == kind]
        every = [*own, *own, *self.booked, (1, 1)]
        found = tuple(Reversal(*every[each % len(every)]) for each in picked)
        self._try(kind, Vouchers(reverses=found), "a", override=override)

    def _try(self, kind: str, vouchers: Vouchers, cluster: str, *, override: bool) -> None:
        """Try an act: taken whole and counted, or refused whole and written all the same."""
        new = said(self.register, kind, self.day, vouchers, cluster, override=override)
        self.register, settled = added(self.register, new)
        refused = [each for each in settled.breaches if not (override and each.excusable)]
        entries = tuple(books_of(self.register).ledger.entries)
        assert entries[: len(self.entries)] == self.entries  # nothing booked is ever changed
        more = entries[len(self.entries) :]
        if refused:
            assert more == ()
        else:
            assert [each.place for each in more] == list(range(1, self._length(new) + 1))
            self.taken_over |= bool(settled.breaches)
            self._count(new)
        self.entries = entries

    def _length(self, new: Act) -> int:
        lists = (new.vouchers.reverses, new.vouchers.rows)
        results = (new.result.get(name, ()) for name in ("transfers", "taken"))
        return sum(map(len, (*lists, *results)))

    def _count(self, new: Act) -> None:
        """Count the act by hand."""
        changes = [*map(self._of_row, new.vouchers.rows)]
        for row in new.result.get("transfers", ()):
            amount = fen(row["amount"])
            changes.append((row["account"], Counter(issued=amount, left=amount)))
        for row in new.result.get("taken", ()):
            amount = fen(row["amount"])
            into = "expired" if new.vouchers.cause == "expired" else "recovered"
            changes.append((row["account"], Counter({row["source"]: -amount, into: amount})))
        for each in new.vouchers.reverses:
            account, change = self.booked[each.act, each.entry]
            changes.append((account, Counter({name: -many for name, many in change.items()})))
        for place, (account, change) in enumerate(changes, 1):
            self.booked[new.number, place] = account, change
            self.counted.setdefault(account, Counter()).update(change)

    def _of_row(self, row: Row) -> tuple[str, Counter[str]]:
        sign = {"use": 1, "refund": -1, "own_money": 0}[row.kind]
        return row.account, Counter(used=sign * row.amount, left=-sign * row.amount)

    @invariant()
    def nothing_is_lost_or_made(self) -> None:
        """Issued is used and left and recovered and expired: each account, all, and by hand."""
        found = standings(self.entries, date.max)
        accounts: dict[str, Counter[str]] = {}
        for row in found:
            for account, each in row.accounts.items():
                mine = accounts.setdefault(account, Counter())
                for name in FIELDS:
                    mine[name] += getattr(each, name)
                assert each.issued == each.used + each.left + each.recovered + each.expired
                assert min(each.used, each.left, each.recovered, each.expired, each.refunded) >= 0
            assert row.total.issued <= row.granted == GRANTS[row.cluster][row.uscc[-2:]]
        for account in accounts.keys() | self.counted.keys():
            for name in FIELDS:
                assert accounts[account][name] == self.counted[account][name], (account, name)
        everything = total(row.total for row in found)
        sums = Counter({name: getattr(everything, name) for name in FIELDS})
        assert sums["issued"] == sums.total() - sums["issued"]

    @invariant()
    def books_balance(self) -> None:
        """What leaves one bucket enters another: all buckets together hold nothing."""
        buckets: Counter[str] = Counter()
        for entry in self.entries:
            source, target = entry.flow
            buckets[source] -= entry.amount
            buckets[target] += entry.amount
        assert buckets.total() == 0

    @invariant()
    def used_within_issued_on_every_day(self) -> None:
        """On no day of the past is more used than issued, and no account changes its enterprise."""
        for day in {each.on for each in self.entries}:
            owners: dict[str, str] = {}
            for row in standings(self.entries, day):
                for account, each in row.accounts.items():
                    assert 0 <= each.used <= each.issued
                    assert each.left >= 0
                    if each.issued:
                        assert owners.setdefault(account, row.uscc) == row.uscc

    @invariant()
    def rate_and_order(self) -> None:
        """Where nobody overrode, vouchers cover 80 % and core products came first."""
        ledger = books_of(self.register).ledger
        if not self.taken_over:
            for holder in ledger.holders.values():
                assert holder.net_used * 100 <= holder.paid * 80
                bought = {name for name, many in holder.bought.items() if many}
                assert not bought or bought & {"mes", "erp"}
        booked = [each.row for each in self.entries if each.row and not each.reverses]
        standing = [row for row in booked if not ledger.orders[row.order].undone]
        newest = {row.order: row for row in standing}
        assert fresh([replace(row, line=9) for row in newest.values()], ledger) == []

    @invariant()
    def time_goes_forward(self) -> None:
        """Entries of an account never go back in time, nor do its rows unless they correct one."""
        many = Counter(each.row.order for each in self.entries if each.row and not each.reverses)
        booked: dict[str, date] = {}
        stated: dict[str, date] = {}
        for entry in self.entries:
            assert booked.get(entry.account, APPROVED) <= entry.on
            booked[entry.account] = entry.on
            row = entry.row
            if row and not entry.reverses and many[row.order] == 1:
                assert stated.get(row.account, APPROVED) <= row.on <= entry.on
                stated[row.account] = row.on
