"""Score sheets and acts: what reviewers and officials add."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from fractions import Fraction

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
