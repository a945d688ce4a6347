"""Vouchers in use, in sums that say nothing of a single enterprise (guide 四（三）, 五（二）).

What an enterprise was awarded is public; what it has bought since is its own business. So a sum is
given only over `FEW` enterprises or more, and nothing is given from which a hidden one follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.rules.balances import Standing, standings, total
from clusterfund.rules.books import books_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Register
    from clusterfund.rules.balances import Balance

FEW = 3
"""Sums and counts over fewer enterprises are not published."""
SUMS = ("used", "left", "recovered", "expired")


def funds(register: Register) -> dict[str, Any] | None:
    """Sum the vouchers of a round and of each cluster that was issued some; None before that."""
    entries = books_of(register).ledger.entries
    until = max((each.on for each in entries if each.kind != "grant"), default=None)
    if until is None:
        return None
    rows: dict[str, list[Standing]] = {}
    for each in standings(entries, until):
        if each.accounts:
            rows.setdefault(each.cluster, []).append(each)
    hidden = _hidden({cluster: len(mine) for cluster, mine in rows.items()})
    whole = [each for mine in rows.values() for each in mine]
    return {
        "until": str(until),
        "totals": _sums(whole, shown=hidden != set(rows)),
        "clusters": [
            {"cluster": cluster, **_sums(mine, shown=cluster not in hidden)}
            for cluster, mine in sorted(rows.items())
        ],
    }


def _hidden(sizes: dict[str, int]) -> set[str]:
    """Name the clusters whose sums are not given: the small, and one more if it were only one.

    With a single one hidden, the sum of the round less the others would give it away.
    """
    hidden = {cluster for cluster, size in sizes.items() if size < FEW}
    if len(hidden) == 1:
        others = sorted((size, cluster) for cluster, size in sizes.items() if cluster not in hidden)
        hidden |= {cluster for _, cluster in others[:1]}
    return hidden


def _sums(rows: Sequence[Standing], *, shown: bool) -> dict[str, Any]:
    balance = total(each.total for each in rows)
    return {
        "enterprises": len(rows),
        "issued": plain(balance.issued),
        **{name: plain(getattr(balance, name)) if shown else None for name in SUMS},
        "using": _using([each.total for each in rows]) if shown else None,
    }


def _using(balances: Sequence[Balance]) -> dict[str, int | None]:
    """Count who has used nothing, a part, all; None where a count would point at somebody."""
    counts = {
        "none": sum(each.used == 0 for each in balances),
        "part": sum(0 < each.used < each.issued for each in balances),
        "all": sum(each.used == each.issued > 0 for each in balances),
    }
    hidden = {name for name, count in counts.items() if 0 < count < FEW}
    if len(hidden) == 1:  # it would follow from the number of all
        others = [(count, name) for name, count in counts.items() if count and name not in hidden]
        hidden |= {name for _, name in sorted(others)[:1]}
    return {name: None if name in hidden else count for name, count in counts.items()}
