"""Small approved registers of records, and acts of the voucher ledger on top of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.money import plain
from clusterfund.records import Pair, Row, Statement, Vouchers
from clusterfund.rules.books import books_of
from figures.registers import act, build, uscc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Act, Register
    from clusterfund.rules.books import Settled

GRANTS = {"a": {"01": 70_000, "02": 8_000_099, "03": 1}, "b": {"04": 50_000}}
"""What the approval grants, in fen, by cluster and enterprise."""
APPROVED = date(2021, 9, 23)


def approved(grants: dict[str, dict[str, int]] = GRANTS) -> Register:
    """Give a register whose clusters are approved with these grants; every limit is far above."""
    clusters: dict[str, Any] = {
        slug: {"enterprises": {name: {"buys": [["mes", 600_000]]} for name in names}}
        for slug, names in grants.items()
    }
    awards = [
        {
            "cluster": slug,
            "amount": plain(sum(names.values())),
            "enterprises": [
                {"uscc": uscc(name), "amount": plain(fen)} for name, fen in names.items()
            ],
        }
        for slug, names in grants.items()
    ]
    ranking = [{"cluster": slug, "outcome": "supported"} for slug in grants]
    day = date(2021, 9, 10)
    acts = [act("accept", day, slug) for slug in grants]
    acts += [act("rank", day, ranking=ranking, clusters=awards), act("file", day)]
    acts += [act("notice", day), act("approve", APPROVED)]
    return numbered(build({"clusters": clusters}, tuple(acts)))


def numbered(register: Register) -> Register:
    """Number the acts from 1."""
    acts = tuple(replace(each, number=place) for place, each in enumerate(register.acts, 1))
    return replace(register, acts=acts)


def said(  # noqa: PLR0913 -- what an act consists of
    register: Register,
    kind: str,
    on: date,
    vouchers: Vouchers,
    cluster: str = "a",
    *,
    override: bool = False,
) -> Act:
    """Make the next act of the ledger; its result is what the program computes for it."""
    bare = replace(
        act(kind, on, cluster),
        number=len(register.acts) + 1,
        vouchers=vouchers,
        override=override,
    )
    result = books_of(register).wish(replace(bare, result=None)).result  # type: ignore[arg-type]
    return replace(bare, result=result)


def added(register: Register, new: Act) -> tuple[Register, Settled]:
    """Put an act at the end, and tell how the ledger settles it."""
    after = replace(register, acts=(*register.acts, new))
    return after, books_of(after).settled[len(after.acts) - 1]


def issue(accounts: dict[str, str], until: date = date(2030, 12, 31)) -> Vouchers:
    """Say an issue: enterprise name → account."""
    return Vouchers(until, tuple(Pair(uscc(name), each) for name, each in accounts.items()))


def redeem(rows: Sequence[Row]) -> Vouchers:
    """Say a redemption of some rows."""
    return Vouchers(statement=Statement("s.csv", "0" * 64), rows=tuple(rows))
