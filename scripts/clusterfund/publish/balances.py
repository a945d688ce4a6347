"""The voucher ledger as JSON and as rows: the stable shape of `ledger --format json`."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.rules.balances import total

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from clusterfund.rules.balances import Balance, Standing


def balances(round_id: str, on: date, found: Iterable[Standing]) -> dict[str, Any]:
    """`ledger --format json`: by cluster, enterprise and cloud account. Amounts are yuan."""
    rows = list(found)
    clusters = [
        {"cluster": slug, **_sums(list(each)), "enterprises": [_enterprise(row) for row in each]}
        for slug, each in _by_cluster(rows)
    ]
    return {"round": round_id, "on": str(on), **_sums(rows), "clusters": clusters}


def _by_cluster(rows: Iterable[Standing]) -> Iterable[tuple[str, list[Standing]]]:
    return ((slug, list(each)) for slug, each in groupby(rows, lambda row: row.cluster))


def _sums(rows: Sequence[Standing]) -> dict[str, str]:
    granted = sum(row.granted for row in rows)
    return {"granted": plain(granted), **amounts(total(row.total for row in rows))}


def _enterprise(row: Standing) -> dict[str, Any]:
    accounts = [{"account": name, **amounts(each)} for name, each in sorted(row.accounts.items())]
    sums = amounts(row.total)
    paid = plain(row.paid)
    return {
        "uscc": row.uscc,
        "granted": plain(row.granted),
        **sums,
        "paid": paid,
        "accounts": accounts,
    }


def amounts(balance: Balance) -> dict[str, str]:
    """Write a balance; what was issued is what is used, left, recovered and expired."""
    return {
        "issued": plain(balance.issued),
        "used": plain(balance.used),
        "refunded": plain(balance.refunded),
        "left": plain(balance.left),
        "recovered": plain(balance.recovered),
        "expired": plain(balance.expired),
    }
