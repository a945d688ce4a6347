"""What a feed reader or a calendar follows: notices, decisions and last days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clusterfund.site.feeds import atom, days

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def files(rounds: Sequence[Mapping[str, Any]]) -> dict[str, bytes]:
    """Give the feeds about all rounds as `{path below docs/: bytes}`."""
    return {
        "feeds/notices.atom": atom.feed(rounds).encode(),
        "feeds/deadlines.ics": days.calendar_of(rounds).encode(),
    }


def of_round(data: Mapping[str, Any]) -> dict[str, bytes]:
    """Give a round's own calendar."""
    return {f"feeds/{data['round']['id']}.ics": days.calendar_of([data]).encode()}
