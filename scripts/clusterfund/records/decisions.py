"""Score sheets and acts: what reviewers and officials add."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clusterfund.records.vouchers import NO_VOUCHERS, Vouchers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from fractions import Fraction

    from clusterfund.records.acceptance import Acceptance
    from clusterfund.records.exclusions import Ban
    from clusterfund.records.source import Source


@dataclass(frozen=True, slots=True)
class Score:
    """Points for one criterion, exact."""

    points: Fraction
    reason: str


@dataclass(frozen=True, slots=True)
class Review:
    """`reviews/<slug>/<reviewer>.yaml`."""

    source: Source
    cluster: str
    reviewer: str
    on: date
    conflict: bool
    scores: Mapping[str, Score]
    judged: str | None = None
    """The digest of the application's files that the reviewer read."""


@dataclass(frozen=True, slots=True)
class Digest:
    """`reviews/<slug>/<reviewer>.digest.yaml`: what a sealed sheet will be, before it is shown."""

    source: Source
    cluster: str
    reviewer: str
    on: date
    digest: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """An enterprise that a ruling no longer supports."""

    uscc: str
    reason: str
    clause: str


@dataclass(frozen=True, slots=True)
class Act:
    """`acts/NNNN-<kind>[-<slug>].yaml`: the only thing that changes a state."""

    source: Source
    number: int
    kind: str
    on: date
    by: str
    clause: str
    cluster: str | None
    digest: str | None
    files: Mapping[str, str]
    result: Mapping[str, Any]
    override: bool
    seed: str = ""
    objection: int | None = None
    """The number of the objection that a ruling answers."""
    outcome: str = ""
    """What a ruling does: maintain, adjust or revoke."""
    exclude: tuple[Exclusion, ...] = ()
    vouchers: Vouchers = NO_VOUCHERS
    """What an act of the voucher ledger says."""
    acceptance: Acceptance | None = None
    """What an acceptance found (五（一）)."""
    ban: Ban | None = None
    """Who is excluded, in an act that excludes."""
    lifts: int | None = None
    """The number of the act whose exclusion ends."""
