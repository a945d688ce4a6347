"""Working days of mainland China, with make-up days; periods as guide 四（二） counts them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from clusterfund.errors import NoCalendarError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ONE_DAY = timedelta(days=1)
FIRST_WEEKEND_DAY = 5


@dataclass(frozen=True, slots=True)
class Period:
    """A span of working days; both ends belong to it."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which a clock runs: from `first` to the day before `stop`; None is still open."""

    first: date
    stop: date | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days are worked: our own year files first, then the library's official data.

    `years` maps a year to its exceptional days: True for worked, False for off.
    """

    years: Mapping[int, Mapping[date, bool]] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        """Tell whether people work on `day`; NoCalendarError where nobody can know yet."""
        exceptions = self.years.get(day.year, {})
        if day in exceptions:
            return exceptions[day]
        return _known_working(day, complete=bool(exceptions))

    def period(self, start: date, days: int, *, count_first_day: bool) -> Period:
        """Span `days` working days from `start`, or from the day after it."""
        first = start if count_first_day else start + ONE_DAY
        while not self.is_working(first):
            first += ONE_DAY
        last = first
        for _ in range(days - 1):
            last += ONE_DAY
            while not self.is_working(last):
                last += ONE_DAY
        return Period(first, last)

    def worked(self, spans: Iterable[Span]) -> Iterator[date]:
        """Give the working days of the spans, in order; without end where the last is open."""
        for span in spans:
            day = span.first
            while span.stop is None or day < span.stop:
                if self.is_working(day):
                    yield day
                day += ONE_DAY

    def reached(self, spans: Iterable[Span], days: int) -> date | None:
        """Give the last of `days` working days that lie in the spans; None where they are fewer."""
        return next(islice(self.worked(spans), days - 1, None), None)

    def days_left(self, today: date, last: date) -> int:
        """Count working days after `today` up to and with `last`; negative when it is past."""
        low, high = sorted((today, last))
        count = sum(
            self.is_working(low + ONE_DAY * step) for step in range(1, (high - low).days + 1)
        )
        return count if today <= last else -count


@cache  # the library looks through all its holidays at every question
def _known_working(day: date, *, complete: bool) -> bool:
    """Ask the library; a year of our own that it lacks is Monday to Friday plus its exceptions."""
    import chinese_calendar  # noqa: PLC0415 -- slow import, needed by few commands

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        if complete:
            return day.weekday() < FIRST_WEEKEND_DAY
        raise NoCalendarError(day.year) from None


def add_years(day: date, years: int) -> date:
    """Give the same day `years` later; 29 February becomes 28 February (Civil Code art. 202)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def add_months(day: date, months: int) -> date:
    """Give the same day `months` later, or the month's last day (Civil Code art. 202)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
