"""Guide 五（二）: the half year to mend, whatever the month ends on."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.rules.rectifying import last_day
from clusterfund.workdays import add_months
from figures.registers import build


@pytest.mark.parametrize(
    ("day", "last"),
    [
        ("2022-08-31", "2023-02-28"),
        ("2023-08-31", "2024-02-29"),
        ("2023-08-29", "2024-02-29"),
        ("2022-08-28", "2023-02-28"),
        ("2022-10-10", "2023-04-10"),
        ("2022-10-31", "2023-04-30"),
        ("2022-12-31", "2023-06-30"),
        ("2024-02-29", "2024-08-29"),
        ("2022-06-30", "2022-12-30"),
    ],
)
def test_half_a_year(day: str, last: str) -> None:
    """The last day is the same day six months later, or the last of a shorter month."""
    assert add_months(date.fromisoformat(day), 6) == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("reminded", "last"),
    [
        ("2022-04-01", "2022-10-08"),  # the first day of a holiday; a Saturday that is worked
        ("2022-09-04", "2023-03-06"),  # a Saturday
        ("2022-10-10", "2023-04-10"),  # a Monday
    ],
)
def test_the_time_ends_on_a_working_day(reminded: str, last: str) -> None:
    """A half year that ends on a day off ends with the next working day (Civil Code art. 203)."""
    register = build({"clusters": {}})
    assert last_day(date.fromisoformat(reminded), register) == date.fromisoformat(last)


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(0, 60))
def test_any_number_of_months(day: date, months: int) -> None:
    """So many months on, never a later day of the month, and an earlier one only at its end."""
    found = add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == min(day.day, calendar.monthrange(found.year, found.month)[1])
