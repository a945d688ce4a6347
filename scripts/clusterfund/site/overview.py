"""One page that says it all (一图读懂): what two enterprises of a round could get, at most."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.money import fen, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH = 1_000
"""The width that stands for the larger investment."""


def examples(subsidy: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Work out what two made-up enterprises could get: one below the cap, one that reaches it.

    The investments are the cap and twice the cap, all of it bought from the catalogue and applied
    for, so that the rate or the cap decides (三（三）). A part is rounded down to the unit.
    """
    cap, unit = fen(subsidy["enterprise_cap"]["value"]), fen(subsidy["unit"]["value"])
    rate = Fraction(subsidy["enterprise_rate"]["value"])
    return [_example(cap * times, rate, cap, unit, WIDTH * times // 2) for times in (1, 2)]


def _example(invested: int, rate: Fraction, cap: int, unit: int, width: int) -> dict[str, Any]:
    share = int(invested * rate) // unit * unit
    paid = min(share, cap // unit * unit)
    return {
        "invested": plain(invested),
        "share": plain(share),
        "paid": plain(paid),
        "capped": paid < share,
        "width": width,
        "share_width": width * share // invested,
        "paid_width": width * paid // invested,
    }
