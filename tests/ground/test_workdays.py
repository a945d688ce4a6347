"""Working days are those of the State Council's notices, and never a guess."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.errors import NoCalendarError
from clusterfund.workdays import Calendar, Period, add_years

OFFICIAL = Calendar()
DAY = timedelta(days=1)
DAYS = st.dates(date(2005, 1, 1), date(2026, 6, 30))


def on(text: str) -> date:
    """Read a date."""
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2021-09-17", True),
        ("2021-09-18", True),  # Saturday, made up for the Mid-autumn Festival
        ("2021-09-19", False),
        ("2021-09-20", False),  # Monday
        ("2021-09-21", False),  # Mid-autumn Festival
        ("2021-09-22", True),
        ("2021-09-25", False),  # an ordinary Saturday
        ("2021-09-26", True),  # Sunday, made up for National Day
        ("2021-09-30", True),
        ("2021-10-01", False),
        ("2021-10-07", False),
        ("2021-10-08", True),
        ("2021-10-09", True),  # Saturday, made up for National Day
        ("2021-10-10", False),
    ],
)
def test_autumn_of_2021(day: str, working: bool) -> None:  # noqa: FBT001 -- a table column
    """Mid-autumn and National Day of 2021 have their days off and their make-up days."""
    assert OFFICIAL.is_working(on(day)) is working


@pytest.mark.parametrize(
    ("start", "days", "count_first_day", "first", "last"),
    [
        ("2021-09-15", 5, True, "2021-09-15", "2021-09-22"),
        ("2021-09-15", 5, False, "2021-09-16", "2021-09-23"),
        ("2024-11-19", 7, True, "2024-11-19", "2024-11-27"),  # three real Shenzhen notices
        ("2023-06-20", 7, True, "2023-06-20", "2023-06-29"),
        ("2023-06-19", 7, True, "2023-06-19", "2023-06-28"),
        ("2021-10-01", 1, True, "2021-10-08", "2021-10-08"),  # handed in on a holiday
        ("2021-10-01", 5, True, "2021-10-08", "2021-10-13"),
        ("2021-10-01", 5, False, "2021-10-08", "2021-10-13"),  # the day after is no working day
        ("2021-09-30", 1, False, "2021-10-08", "2021-10-08"),
        ("2021-09-24", 2, True, "2021-09-24", "2021-09-26"),  # Sunday counts
        ("2021-12-31", 2, True, "2021-12-31", "2022-01-04"),
    ],
)
def test_periods(start: str, days: int, *, count_first_day: bool, first: str, last: str) -> None:
    """A period starts on its first working day and ends on its last, as real notices count."""
    found = OFFICIAL.period(on(start), days, count_first_day=count_first_day)
    assert found == Period(on(first), on(last))


@pytest.mark.parametrize("day", ["2027-01-04", "2003-12-31", "2099-06-01"])
def test_unknown_years_are_refused(day: str) -> None:
    """A year without official data is a fault that names the year and the file to add."""
    year = day[:4]
    with pytest.raises(NoCalendarError, match=rf"{year} 年.*call/holidays/{year}\.yaml"):
        OFFICIAL.is_working(on(day))


@pytest.mark.usefixtures("afresh")
def test_period_into_an_unknown_year_is_refused() -> None:
    """A period that runs into a year without data is refused, not guessed."""
    with pytest.raises(NoCalendarError, match="2027"):
        OFFICIAL.period(date(2026, 12, 30), 5, count_first_day=True)
    with pytest.raises(NoCalendarError, match="2027"):
        OFFICIAL.days_left(date(2026, 12, 30), date(2027, 1, 8))


@pytest.mark.usefixtures("afresh")
def test_own_year_file_completes_the_library() -> None:
    """Our own file of 2027 makes it Monday to Friday with the exceptions that it lists."""
    own = {
        date(2027, 1, 1): False,
        date(2027, 1, 2): False,
        date(2027, 1, 3): True,  # a Sunday made up
    }
    calendar = Calendar({2027: own})
    assert [calendar.is_working(date(2027, 1, day)) for day in range(1, 12)] == [
        *(False, False, True),
        *(True, True, True, True, True),
        *(False, False, True),
    ]
    period = calendar.period(date(2026, 12, 30), 5, count_first_day=True)
    assert period == Period(date(2026, 12, 30), date(2027, 1, 5))


def test_own_year_file_overrides_the_library() -> None:
    """Our own file wins over the library on its days and leaves the other days alone."""
    typhoon = date(2021, 9, 16)
    calendar = Calendar({2021: {typhoon: False, date(2021, 9, 19): True}})
    assert not calendar.is_working(typhoon)
    assert calendar.is_working(date(2021, 9, 19))
    assert calendar.is_working(date(2021, 9, 18))
    assert not calendar.is_working(date(2021, 9, 20))
    assert calendar.period(date(2021, 9, 15), 5, count_first_day=True).last == date(2021, 9, 22)


@pytest.mark.parametrize(
    ("today", "wanted"),
    [
        ("2021-09-15", 4),
        ("2021-09-18", 1),
        ("2021-09-20", 1),
        ("2021-09-21", 1),
        ("2021-09-22", 0),
        ("2021-09-23", -1),
        ("2021-09-25", -2),
        ("2021-09-26", -3),
    ],
)
def test_days_left(today: str, wanted: int) -> None:
    """Days left are positive before, zero on and negative after the last day."""
    assert OFFICIAL.days_left(on(today), date(2021, 9, 22)) == wanted


@pytest.mark.parametrize(
    ("day", "years", "wanted"),
    [
        ("2020-09-15", 1, "2021-09-15"),
        ("2020-02-29", 1, "2021-02-28"),
        ("2020-02-29", 4, "2024-02-29"),
        ("2020-02-29", -1, "2019-02-28"),
        ("2021-02-28", 3, "2024-02-28"),
        ("2021-09-15", 0, "2021-09-15"),
    ],
)
def test_adding_years(day: str, years: int, wanted: str) -> None:
    """The same day some years later; 29 February falls back to 28 February."""
    assert add_years(on(day), years) == on(wanted)


@settings(deadline=None)
@given(DAYS, st.integers(1, 30), st.booleans())
def test_period_of_n_days_has_n_working_days(start: date, days: int, first: bool) -> None:  # noqa: FBT001 -- drawn
    """A period of n days contains exactly n working days, and both ends are worked."""
    period = OFFICIAL.period(start, days, count_first_day=first)
    span = [period.first + DAY * step for step in range((period.last - period.first).days + 1)]
    assert sum(map(OFFICIAL.is_working, span)) == days
    assert OFFICIAL.is_working(period.first)
    assert OFFICIAL.is_working(period.last)
    assert period.first >= (start if first else start + DAY)


@settings(deadline=None)
@given(DAYS, st.integers(1, 20), st.integers(0, 10), st.booleans())
def test_periods_are_monotone(start: date, days: int, later: int, first: bool) -> None:  # noqa: FBT001 -- drawn
    """A later start or more days never end earlier; not counting the first day never gains."""
    base = OFFICIAL.period(start, days, count_first_day=first)
    assert OFFICIAL.period(start + DAY * later, days, count_first_day=first).last >= base.last
    assert OFFICIAL.period(start, days + 1, count_first_day=first).last > base.last
    assert OFFICIAL.period(start, days, count_first_day=False).last >= base.last


@settings(deadline=None)
@given(DAYS, st.integers(0, 40))
def test_days_left_is_antisymmetric(today: date, ahead: int) -> None:
    """Days left and days late mirror each other and agree with the length of a period."""
    last = today + DAY * ahead
    left = OFFICIAL.days_left(today, last)
    assert left == -OFFICIAL.days_left(last, today)
    assert left >= 0
    if left:
        assert OFFICIAL.period(today, left, count_first_day=False).last <= last
