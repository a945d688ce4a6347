"""Days as points in time: a published day begins at midnight in Asia/Shanghai."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8))
NEVER = "1970-01-01"
"""The day of what has no act yet: no clock is read, and the formats ask for some day."""


def local(day: str) -> str:
    """2021-09-15 → 2021-09-15T00:00:00+08:00."""
    return _midnight(day).isoformat()


def universal(day: str) -> str:
    """2021-09-15 → 2021-09-14T16:00:00Z, the same moment in UTC."""
    return _midnight(day).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _midnight(day: str) -> datetime:
    return datetime.combine(datetime.fromisoformat(day), time(), SHANGHAI)
