"""What a feed reader or a calendar follows: notices, decisions and last days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.site.feeds import atom, days

if TYPE_CHECKING:
    from clusterfund.site.pages import Site


def files(site: Site) -> dict[str, str]:
    """Give the feeds as `{path below docs/: text}`."""
    per_round = {
        f"feeds/{data['round']['id']}.ics": days.calendar_of([data]) for data in site.rounds
    }
    return {
        "feeds/notices.atom": atom.feed(site.rounds),
        "feeds/deadlines.ics": days.calendar_of(site.rounds),
        **per_round,
    }
