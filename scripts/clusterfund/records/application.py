"""附录1 to 附录3 of the guide as records: what an applicant hands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from clusterfund.records.source import Source


@dataclass(frozen=True, slots=True)
class Organisation:
    """A lead company or service provider (guide 二)."""

    name: str
    uscc: str
    qualification: str


@dataclass(frozen=True, slots=True)
class Purchase:
    """One planned purchase; `product` is a catalogue id (guide 三（二）)."""

    product: str
    description: str
    amount: int


@dataclass(frozen=True, slots=True)
class Enterprise:
    """附录1 表二: one enterprise of a cluster."""

    source: Source
    name: str
    uscc: str
    industrial: bool
    established_on: date
    division: str
    public_funds_in_order: bool
    credit_clean: bool
    no_major_incident: bool
    purchases: tuple[Purchase, ...]
    other_investment: int
    requested_subsidy: int

    @property
    def total_investment(self) -> int:
        """All planned purchases and other investment, in fen."""
        return sum(purchase.amount for purchase in self.purchases) + self.other_investment


@dataclass(frozen=True, slots=True)
class Task:
    """附录2 三（二）: one key task."""

    id: str
    title: str
    owner: str


@dataclass(frozen=True, slots=True)
class Milestone:
    """附录2 三（四）: what is done by when."""

    on: date
    title: str


@dataclass(frozen=True, slots=True)
class Target:
    """附录2 三（三）: one measurable target; values are exact."""

    id: str
    title: str
    baseline: Fraction
    goal: Fraction
    group: str


@dataclass(frozen=True, slots=True)
class Project:
    """附录2 三（五）: one row of the construction project table."""

    name: str
    owner: str
    start: date
    end: date
    amount: int


@dataclass(frozen=True, slots=True)
class Plan:
    """附录2 as data."""

    source: Source
    tasks: tuple[Task, ...]
    milestones: tuple[Milestone, ...]
    targets: tuple[Target, ...]
    projects: tuple[Project, ...]


@dataclass(frozen=True, slots=True)
class Narrative:
    """附录2 as text: `plan.md`, its lines."""

    source: Source
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commitment:
    """附录3."""

    source: Source
    promises: bool
    completion_date: date
    signed_on: date


@dataclass(frozen=True, slots=True)
class Application:
    """附录1 cover and 表一, with everything in the same folder.

    `whole` is False where a document of the folder is missing or could not be read: then no
    sum over the folder means anything. `account` is the numeric id of the account that opened
    it, None where the roster alone says who owns it.
    """

    source: Source
    slug: str
    name: str
    industry: str
    kind: str
    lead: Organisation
    service_providers: tuple[Organisation, ...]
    applied_on: date
    completion_date: date
    total_investment: int
    requested_subsidy: int
    enterprises: tuple[Enterprise, ...]
    plan: Plan | None
    narrative: Narrative | None
    commitment: Commitment | None
    whole: bool
    account: int | None = None
