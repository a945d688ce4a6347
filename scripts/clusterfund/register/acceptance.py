"""Schema-valid data of an act into what it says of an acceptance."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain
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


def found(said: Acceptance) -> dict[str, Any]:
    """Write an acceptance as an act has it; what `acceptance` reads."""
    data: dict[str, Any] = {
        "materials": list(said.materials),
        "actuals": [
            {
                "uscc": each.uscc,
                "purchases": [
                    {"product": one.product, "amount": plain(one.amount)} for one in each.purchases
                ],
                "other_investment": plain(each.other_investment),
            }
            for each in said.actuals
        ],
        "targets": [{"id": each.id, "actual": decimal(each.actual)} for each in said.targets],
    }
    return {"completed_on": str(said.completed_on), **data} if said.completed_on else data


def decimal(value: Fraction) -> int | str:
    """Write an exact value of at most four decimals as a schema takes it."""
    if value.denominator == 1:
        return int(value)
    scaled = int(value * 10_000)
    return f"{scaled // 10_000}.{scaled % 10_000:04d}".rstrip("0")
