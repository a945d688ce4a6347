"""The change between two versions of the register, as every output format shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterfund.findings import Finding


class Fate(StrEnum):
    """What became of a round, a cluster, an enterprise or a file."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Move:
    """One value that differs; None stands for "was not there" and "is gone".

    `where` are the Chinese titles that lead to it; `clause` is that of a policy parameter. Both
    values are equal where all that differs is personal data, which is never shown.
    """

    where: tuple[str, ...]
    before: str | None
    after: str | None
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """One file that differs. `note` says in Chinese what no move tells."""

    path: str
    title: str
    fate: Fate
    moves: tuple[Move, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """An enterprise's subsidy on one side: fen, what its limit comes from, whether it was cut."""

    amount: int
    binding: str
    cut: bool


@dataclass(frozen=True, slots=True)
class Member:
    """An enterprise that joined, left, or whose subsidy moves; None where none can be computed."""

    uscc: str
    name: str
    fate: Fate
    before: Share | None
    after: Share | None


@dataclass(frozen=True, slots=True)
class ClusterChange:
    """What differs about one cluster.

    `states` are the Chinese names of its state on both sides, "" where it is not there. Amounts
    are fen, None where none can be computed. `outdated` names the reviewers whose sheets judged
    other files than those that are there now.
    """

    cluster: str
    name: str
    fate: Fate
    states: tuple[str, str]
    before: int | None
    after: int | None
    members: tuple[Member, ...]
    papers: tuple[Paper, ...]
    reviews: tuple[Paper, ...]
    outdated: tuple[str, ...]
    introduced: tuple[Finding, ...]
    fixed: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RoundChange:
    """What differs about one round; `papers` are call documents and files out of place."""

    round: str
    title: str
    fate: Fate
    papers: tuple[Paper, ...]
    acts: tuple[Paper, ...]
    clusters: tuple[ClusterChange, ...]
    introduced: tuple[Finding, ...]
    fixed: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two versions; `beside` counts the files outside the register."""

    base: str
    head: str
    rounds: tuple[RoundChange, ...]
    beside: int
