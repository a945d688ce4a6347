"""What bureau and operator lay down for a round: parameters, catalogue, people, watchlists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from fractions import Fraction

    from clusterfund.records.source import Source


@dataclass(frozen=True, slots=True)
class Criterion:
    """One review criterion and its maximum."""

    id: str
    title: str
    max: int
    plan_section: str


@dataclass(frozen=True, slots=True)
class Round:
    """`call/round.yaml`: every figure of the guide. Money in fen, `unit` too."""

    source: Source
    id: str
    folder: str
    title: str
    sample: bool
    city: str
    city_code: str
    divisions: Mapping[str, str]
    kinds: tuple[str, ...]
    min_local_enterprises: int
    lead_qualifications: tuple[str, ...]
    min_age_years: int
    look_back_years: int
    min_core_products: int
    enterprise_rate: Fraction
    enterprise_cap: int
    cluster_cap: int
    reduction: str
    budget: int | None
    budget_end: str
    unit: int
    review_days: int
    notice_days: int
    ruling_days: int | None
    rectification_months: int
    count_first_day: bool
    criteria: tuple[Criterion, ...]
    min_reviewers: int
    panel: int
    sealed: bool
    aggregate: str
    trim_from: int
    pass_mark: Fraction | None
    tie_break: tuple[str, ...]
    publish: frozenset[str]


@dataclass(frozen=True, slots=True)
class Product:
    """One product of the catalogue; `core` as its category says (guide 三（二）)."""

    id: str
    name: str
    category: str
    core: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`call/services.yaml`."""

    source: Source
    products: Mapping[str, Product]


@dataclass(frozen=True, slots=True)
class Key:
    """An SSH public key and the first and last day of the acts that it may sign."""

    text: str
    first: date | None
    last: date | None

    def valid(self, on: date) -> bool:
        """Tell whether an act of this day may be signed with the key."""
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)


@dataclass(frozen=True, slots=True)
class Person:
    """One entry of `call/roster.yaml`."""

    id: str
    account: int
    roles: tuple[str, ...]
    organisations: tuple[str, ...]
    keys: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """`call/roster.yaml`."""

    source: Source
    people: Mapping[str, Person]


@dataclass(frozen=True, slots=True)
class Rules:
    """`call/rules.yaml`: the version of the rules that the round is decided under."""

    source: Source
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One entry of a watchlist extract (guide 三（一）3)."""

    uscc: str
    listed_on: date
    removed_on: date | None


@dataclass(frozen=True, slots=True)
class Watchlist:
    """One file of `call/watchlists/`."""

    source: Source
    list: str
    retrieved_on: date
    entries: tuple[Listing, ...]
