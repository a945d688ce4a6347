"""Schema-valid data of an act into what it says of the voucher ledger."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen
from clusterfund.records import Pair, Reversal, Row, Statement, Taking, Vouchers
from clusterfund.records.vouchers import NO_VOUCHERS

if TYPE_CHECKING:
    from collections.abc import Mapping

FIELDS = ("valid_until", "accounts", "statement", "rows", "cause", "takings", "reverses")
"""The fields of an act that only the ledger has."""


def vouchers(data: Mapping[str, Any]) -> Vouchers:
    """Give the ledger's part of an act."""
    if not any(name in data for name in FIELDS):
        return NO_VOUCHERS
    return Vouchers(
        date.fromisoformat(data["valid_until"]) if "valid_until" in data else None,
        tuple(Pair(**row) for row in data.get("accounts", ())),
        Statement(**data["statement"]) if "statement" in data else None,
        tuple(map(_row, data.get("rows", ()))),
        data.get("cause", ""),
        tuple(map(_taking, data.get("takings", ()))),
        tuple(Reversal(**row) for row in data.get("reverses", ())),
    )


def _row(row: Mapping[str, Any]) -> Row:
    return Row(
        row["line"],
        row["order"],
        date.fromisoformat(row["on"]),
        row["account"],
        row["kind"],
        fen(row["amount"]),
        fen(row["paid"]),
        row.get("product", ""),
        row.get("of", ""),
    )


def _taking(row: Mapping[str, Any]) -> Taking:
    amount = fen(row["amount"]) if "amount" in row else None
    return Taking(row["account"], row["source"], amount)
