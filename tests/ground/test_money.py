"""Money is exact: fen inside, yuan outside, and nothing is ever rounded up."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.money import fen, percentage, plain, pretty, round_down, share_out

if TYPE_CHECKING:
    from random import Random

AMOUNTS = st.integers(0, 10**13 - 1)
UNITS = st.sampled_from([1, 100, 10_000, 1_000_000])


@st.composite
def shares(draw: st.DrawFn) -> tuple[int, list[int], int]:
    """Draw a total, limits that are multiples of the unit, and the unit."""
    unit = draw(UNITS)
    small = st.integers(0, 12)  # few values, so that remainders tie often
    counts = draw(st.lists(st.one_of(small, st.integers(0, 50_000_000)), max_size=20))
    limits = [count * unit for count in counts]
    return draw(st.integers(0, sum(limits) + 3 * unit)), limits, unit


@pytest.mark.parametrize(
    ("yuan", "wanted"),
    [
        (0, 0),
        ("0", 0),
        ("0.0", 0),
        ("0.05", 5),
        ("0.5", 50),
        ("0.50", 50),
        (180000, 18_000_000),
        ("180000.50", 18_000_050),
        ("180000.5", 18_000_050),
        ("99999999999.99", 9_999_999_999_999),
    ],
)
def test_yuan_become_fen(yuan: int | str, wanted: int) -> None:
    """Yuan with at most two decimals become exactly that many fen."""
    assert fen(yuan) == wanted


@pytest.mark.parametrize(
    ("amount", "wanted", "for_people"),
    [
        (0, "0.00", "0 元"),
        (5, "0.05", "0.05 元"),
        (50, "0.50", "0.50 元"),
        (100, "1.00", "1 元"),
        (99_999, "999.99", "999.99 元"),
        (50_000_000, "500000.00", "500,000 元"),
        (123_456_789_01, "123456789.01", "123,456,789.01 元"),
    ],
)
def test_fen_are_written(amount: int, wanted: str, for_people: str) -> None:
    """JSON has two plain decimals; people see thousands, and decimals only where there are any."""
    assert (plain(amount), pretty(amount)) == (wanted, for_people)


@settings(deadline=None)
@given(AMOUNTS)
def test_writing_and_reading_are_inverse(amount: int) -> None:
    """Every amount with two decimals is read back as it was written."""
    assert fen(plain(amount)) == amount
    assert fen(pretty(amount).removesuffix(" 元").replace(",", "")) == amount


@settings(deadline=None)
@given(st.integers(0, 10**11), st.integers(0, 99))
def test_short_decimals_mean_the_same(whole: int, part: int) -> None:
    """Leaving trailing zeros out changes no amount."""
    full = f"{whole}.{part:02d}"
    assert fen(full) == fen(full.rstrip("0").rstrip(".")) == int(Decimal(full) * 100)


@settings(deadline=None)
@given(AMOUNTS, st.integers(1, 400), UNITS)
def test_rounding_down_is_floor(amount: int, divisor: int, unit: int) -> None:
    """The rounded amount is the largest multiple of the unit that is not above the amount."""
    exact = Fraction(amount, divisor)
    rounded = round_down(exact, unit)
    assert rounded % unit == 0
    assert rounded <= exact < rounded + unit
    steps = (Decimal(amount // divisor) / unit).to_integral_value(ROUND_FLOOR)
    assert round_down(amount // divisor, unit) == int(steps) * unit


@pytest.mark.parametrize(
    ("rate", "wanted"),
    [("0.80", "80%"), ("0.8", "80%"), ("0.3333", "33.33%"), ("0.125", "12.5%"), ("1", "100%")],
)
def test_percentages(rate: str, wanted: str) -> None:
    """A rate is written as a percentage, with the decimals that it has."""
    assert percentage(Fraction(rate)) == wanted


def test_shares_by_hand() -> None:
    """500, 300, 201 cut to 1000 leave 499.50…, 299.70…, 200.79…: the last two are rounded up."""
    assert share_out(1000, [500, 300, 201], 1) == [499, 300, 201]


def test_tying_remainders_go_by_place() -> None:
    """Eleven times 500,000 cut to 5,000,000: each 454,545 yuan and the first five one more."""
    limits = [50_000_000] * 11
    assert share_out(500_000_000, limits, 100) == [45_454_600] * 5 + [45_454_500] * 6


def test_enough_for_everyone_is_no_cut() -> None:
    """Where the limits fit into the total, everyone has its limit, even if the total is odd."""
    assert share_out(1001, [300, 700], 100) == [300, 700]
    assert share_out(1000, [300, 700], 100) == [300, 700]
    assert share_out(0, [], 100) == []
    assert share_out(0, [0, 0], 100) == [0, 0]


@settings(deadline=None, max_examples=300)
@given(shares())
def test_shares_sum_to_the_total(case: tuple[int, list[int], int]) -> None:
    """The sum is the floor of the total to the unit, or all limits where they are less."""
    total, limits, unit = case
    wanted = sum(limits) if sum(limits) <= total else total // unit * unit
    assert sum(share_out(total, limits, unit)) == wanted


@settings(deadline=None, max_examples=300)
@given(shares())
def test_nobody_is_above_its_limit(case: tuple[int, list[int], int]) -> None:
    """Every share is a multiple of the unit between nothing and its own limit."""
    total, limits, unit = case
    given_out = share_out(total, limits, unit)
    assert all(0 <= share <= limit for share, limit in zip(given_out, limits, strict=True))
    assert all(share % unit == 0 for share in given_out)


@settings(deadline=None, max_examples=300)
@given(shares())
def test_shares_are_proportional(case: tuple[int, list[int], int]) -> None:
    """A share is less than one unit off its exact proportion; more limit gives no less share."""
    total, limits, unit = case
    given_out = share_out(total, limits, unit)
    if sum(limits) > total:
        factor = Fraction(total // unit * unit, sum(limits))
        for share, limit in zip(given_out, limits, strict=True):
            assert abs(share - limit * factor) < unit
    pairs = sorted(zip(limits, given_out, strict=True))
    assert all(low[1] <= high[1] for low, high in pairwise(pairs) if low[0] < high[0])


@settings(deadline=None, max_examples=300)
@given(shares(), st.randoms(use_true_random=False))
def test_order_only_decides_ties(case: tuple[int, list[int], int], dice: Random) -> None:
    """Another order gives the same shares as a multiset, but where remainders tie.

    200 and 600 cut to 200 in hundreds are 0.5 and 1.5 hundreds: one of them gets the half more.
    """
    total, limits, unit = case
    shuffled = dice.sample(limits, len(limits))
    before = sorted(zip(limits, share_out(total, limits, unit), strict=True))
    after = sorted(zip(shuffled, share_out(total, shuffled, unit), strict=True))
    assert all(abs(one[1] - two[1]) <= unit for one, two in zip(before, after, strict=True))
    parts = {limit: limit * (total // unit) % max(sum(limits), 1) for limit in limits}
    if len(set(parts.values())) == len(parts):
        assert before == after


@settings(deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 20), st.integers(0, 10**7), UNITS)
def test_equal_limits_share_equally(limit: int, count: int, total: int, unit: int) -> None:
    """Equal limits get equal shares, or one unit more for the first of them."""
    given_out = share_out(total, [limit * unit] * count, unit)
    assert given_out == sorted(given_out, reverse=True)
    assert given_out[0] - given_out[-1] in {0, unit}
