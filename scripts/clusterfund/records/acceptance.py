"""What an acceptance finds: materials, actual investment and targets (guide 五（一）).

Amounts are fen; the actual values of targets are exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Bought:
    """What was really paid for one product; `product` is a catalogue id (三（二）)."""

    product: str
    amount: int


@dataclass(frozen=True, slots=True)
class Actual:
    """What one enterprise really invested (三（三）)."""

    uscc: str
    purchases: tuple[Bought, ...]
    other_investment: int


@dataclass(frozen=True, slots=True)
class Reached:
    """The actual value of one target of the plan (附录2 三（三）)."""

    id: str
    actual: Fraction


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What an act of acceptance says; `completed_on` is None where the work is not finished."""

    completed_on: date | None
    materials: tuple[str, ...]
    actuals: tuple[Actual, ...]
    targets: tuple[Reached, ...]
