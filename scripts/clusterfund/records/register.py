"""One round, whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clusterfund.records.application import Application
    from clusterfund.records.call import Catalogue, Roster, Round, Rules, Watchlist
    from clusterfund.records.decisions import Act, Digest, Review
    from clusterfund.records.exclusions import Excluded
    from clusterfund.workdays import Calendar


@dataclass(frozen=True, slots=True)
class Register:
    """One round, whole: what `register.read_round` gives and every rule and figure takes.

    `files` maps each document's path to the SHA-256 of its bytes; `broken` holds the paths that
    could not be turned into records. Acts of other rounds that exclude somebody are among the
    files, since decisions rest on them.
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
    exclusions: Mapping[str, tuple[Excluded, ...]] = field(default_factory=dict)
    """The exclusions of all rounds, by credit code."""
