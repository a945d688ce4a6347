"""Schema-valid data of an act into what it says of an acceptance."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen
from clusterfund.records import Acceptance, Actual, Bought, Reached

if TYPE_CHECKING:
    from collections.abc import Mapping


def acceptance(data: Mapping[str, Any]) -> Acceptance | None:
    """Give the acceptance of an act; None where it has none."""
    said = data.get("acceptance")
    if said is None:
        return None
    return Acceptance(
        date.fromisoformat(said["completed_on"]) if "completed_on" in said else None,
        tuple(said["materials"]),
        tuple(map(_actual, said["actuals"])),
        tuple(Reached(row["id"], Fraction(row["actual"])) for row in said["targets"]),
    )


def _actual(row: Mapping[str, Any]) -> Actual:
    bought = (Bought(each["product"], fen(each["amount"])) for each in row["purchases"])
    return Actual(row["uscc"], tuple(bought), fen(row["other_investment"]))
