"""Exact money: integers of fen (0.01 yuan) inside, yuan with two decimals outside.

Source of the rounding direction: guide 三（三） caps every subsidy "not above", so amounts are
only ever rounded down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

FEN_PER_YUAN = 100


def fen(yuan: int | str) -> int:
    """Turn schema-valid yuan (`180000` or `"180000.50"`) into fen."""
    if isinstance(yuan, int):
        return yuan * FEN_PER_YUAN
    whole, _, part = yuan.partition(".")
    return int(whole) * FEN_PER_YUAN + int(part.ljust(2, "0") or "0")


def plain(amount: int) -> str:
    """Write fen as yuan with two decimals and nothing else, as JSON output has it."""
    return f"{amount // FEN_PER_YUAN}.{amount % FEN_PER_YUAN:02d}"


def pretty(amount: int) -> str:
    """Write fen for people: thousands separated, decimals only where there are any, with 元."""
    decimals = f".{amount % FEN_PER_YUAN:02d}" if amount % FEN_PER_YUAN else ""
    return f"{amount // FEN_PER_YUAN:,}{decimals} 元"


def percentage(rate: Fraction) -> str:
    """Write an exact rate of at most four decimals as a percentage: 4/5 gives 80%."""
    hundredths = rate.numerator * 10_000 // rate.denominator
    decimals = f"{hundredths % 100:02d}".rstrip("0")
    return f"{hundredths // 100}{'.' if decimals else ''}{decimals}%"


def round_down(amount: int | Fraction, unit: int) -> int:
    """Round an amount of fen down to a multiple of `unit` fen."""
    return int(amount // unit) * unit


def share_out(total: int, limits: Sequence[int], unit: int) -> list[int]:
    """Cut `limits` proportionally to `total`, in multiples of `unit`, by largest remainder.

    `limits` are fen, each a multiple of `unit`, in the order in which equal remainders are
    served. Nobody gets more than its limit; the sum is the largest multiple of `unit` within
    `total`, or the sum of limits where that is smaller.
    """
    wanted = sum(limits)
    if wanted <= total:
        return list(limits)
    available = round_down(total, unit)
    shares = [limit * available // (wanted * unit) * unit for limit in limits]
    remainders = [limit * available % (wanted * unit) for limit in limits]
    spare = (available - sum(shares)) // unit
    served = sorted(range(len(limits)), key=lambda place: (-remainders[place], place))
    for place in served[:spare]:
        shares[place] += unit
    return shares
