"""附录2 三（三）: how far targets are achieved, and how that is graded."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.records import Target
from clusterfund.register.acceptance import decimal
from clusterfund.rules.achievement import GRADE_TITLES, achieved, grade, mean, overall, percent
from clusterfund.rules.achievement import share as share_of

VALUES = st.integers(0, 99_999_999).map(lambda number: Fraction(number, 10_000))


def target(
    baseline: Fraction | int, goal: Fraction | int, group: str = "g", name: str = "t"
) -> Target:
    """Build a target."""
    return Target(name, name, Fraction(baseline), Fraction(goal), group)


@pytest.mark.parametrize(
    ("baseline", "goal", "actual", "share"),
    [
        (38, 260, 260, "1"),
        (38, 260, 149, "1/2"),
        (38, 260, 300, "1"),
        (38, 260, 30, "0"),
        (Fraction(13, 2), Fraction(21, 5), Fraction(24, 5), "17/23"),
        (28, 19, 19, "1"),
        (28, 19, 30, "0"),
        (28, 19, 10, "1"),
        (0, 3, 1, "1/3"),
        (5, 5, 5, "1"),
        (5, 5, 6, "1"),
        (5, 5, 4, "0"),
        (0, 10, None, "0"),
    ],
)
def test_shares_by_hand(
    baseline: Fraction | int, goal: Fraction | int, actual: Fraction | int | None, share: str
) -> None:
    """The formula holds upwards and downwards, is exact, and stays within 0 and 1."""
    value = None if actual is None else Fraction(actual)
    assert share_of(target(baseline, goal), value) == Fraction(share)


@given(VALUES, VALUES, VALUES)
def test_shares_of_any_target(baseline: Fraction, goal: Fraction, actual: Fraction) -> None:
    """The goal is all, the baseline nothing, and between them it is proportional."""
    about = target(baseline, goal)
    found = share_of(about, actual)
    assert 0 <= found <= 1
    assert share_of(about, goal) == 1
    if goal != baseline:
        assert share_of(about, baseline) == 0
        assert share_of(about, (baseline + goal) / 2) == Fraction(1, 2)
        if 0 < found < 1:
            assert baseline + found * (goal - baseline) == actual
        assert share_of(target(-baseline, -goal), -actual) == found


@given(VALUES)
def test_values_are_written_as_they_are_read(value: Fraction) -> None:
    """An exact value of at most four decimals comes back unchanged."""
    assert Fraction(decimal(value)) == value


@pytest.mark.parametrize(
    ("share", "title"),
    [
        ("1", "优"),
        ("0.9", "优"),
        ("0.89999", "良"),
        ("0.8", "良"),
        ("0.79999", "中"),
        ("0.6", "中"),
        ("0.59999", "差"),
        ("0", "差"),
    ],
)
def test_grades(share: str, title: str) -> None:
    """A grade begins exactly at its bound."""
    assert GRADE_TITLES[grade(Fraction(share))] == title


@pytest.mark.parametrize(
    ("share", "text"),
    [("1", "100.00"), ("17/23", "73.91"), ("0", "0.00"), ("0.99999", "99.99"), ("1/3", "33.33")],
)
def test_percentages_are_never_rounded_up(share: str, text: str) -> None:
    """Whatever is short of the goal is written as less than 100.00."""
    assert percent(Fraction(share)) == text


def test_groups_count_the_same() -> None:
    """A group of many targets weighs as much as a group of one."""
    targets = [target(0, 10, "a", "a1"), target(0, 10, "a", "a2"), target(0, 10, "b", "b1")]
    rows = achieved(targets, {"a1": Fraction(10), "a2": Fraction(0), "b1": Fraction(10)})
    assert overall(rows) == Fraction(3, 4)
    assert overall([]) == mean([]) == 0
