"""One round, whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records.application import Application
    from clusterfund.records.call import Catalogue, Roster, Round, Rules, Watchlist
    from clusterfund.records.decisions import Act, Digest, Review
    from clusterfund.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Register:
    """One round, whole: what `register.read_round` gives and every rule and figure takes.

    `files` maps each document's path to the SHA-256 of its bytes; `broken` holds the paths that
    could not be turned into records.
    """

    round: Round
    catalogue: Catalogue
    roster: Roster
    rules: Rules | None
    watchlists: tuple[Watchlist, ...]
    calendar: Calendar
    applications: Mapping[str, Application]
    reviews: Mapping[str, tuple[Review, ...]]
    digests: Mapping[str, tuple[Digest, ...]]
    acts: tuple[Act, ...]
    files: Mapping[str, str]
    broken: frozenset[str]
