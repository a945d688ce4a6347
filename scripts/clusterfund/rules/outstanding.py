"""Guide 五: what of the vouchers is to be taken back after an acceptance, and is not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.money import fen
from clusterfund.records import Taking
from clusterfund.rules.accepting import held_by
from clusterfund.rules.balances import standings
from clusterfund.rules.books import books_of
from clusterfund.rules.reasons import newest_acceptance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from clusterfund.records import Register


def outstanding(slugs: Iterable[str], register: Register, on: date) -> dict[str, dict[str, int]]:
    """Give fen still to be recovered at the end of a day, by cluster and enterprise.

    An enterprise keeps what the newest acceptance computed anew, when that was the last word: one
    that asks to mend is not. What it holds beyond is to come back, from the rest or from what it
    used. Clusters that owe nothing are left out.
    """
    kept = {slug: rows for slug in slugs if (rows := _kept(slug, register)) is not None}
    found: dict[str, dict[str, int]] = {}
    for each in standings(books_of(register).ledger.entries, on) if kept else ():
        if each.cluster in kept:
            owed = held_by(each) - kept[each.cluster].get(each.uscc, 0)
            if owed > 0:
                found.setdefault(each.cluster, {})[each.uscc] = owed
    return found


def takings(slug: str, register: Register, on: date) -> tuple[Taking, ...]:
    """Say from which accounts to take it: what is left of each first, then what was used."""
    owed = outstanding([slug], register, on).get(slug, {})
    found = []
    for each in standings(books_of(register).ledger.entries, on) if owed else ():
        rest = owed.get(each.uscc, 0) if each.cluster == slug else 0
        accounts = sorted(each.accounts.items())
        for source in ("left", "used"):
            for account, balance in accounts:
                amount = min(rest, getattr(balance, source))
                if amount > 0:
                    found.append(Taking(account, source, amount))
                    rest -= amount
    return tuple(found)


def _kept(slug: str, register: Register) -> dict[str, int] | None:
    act = newest_acceptance(slug, register.acts)
    if act is None or act.result.get("outcome") not in {"pass", "fail"}:
        return None
    return {row["uscc"]: fen(row["recomputed"]) for row in act.result.get("accepted", ())}
