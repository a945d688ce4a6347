"""Schema-valid data into records of what an applicant hands in (附录1 to 附录3)."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from clusterfund.money import fen
from clusterfund.records import (
    Application,
    Commitment,
    Enterprise,
    Milestone,
    Organisation,
    Plan,
    Project,
    Purchase,
    Target,
    Task,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.records import Narrative, Source

day = date.fromisoformat


def enterprise(source: Source) -> Enterprise:
    """附录1 表二."""
    data = source.data
    declared = data["declarations"]
    return Enterprise(
        source,
        data["name"],
        data["uscc"],
        data["industrial"],
        day(data["established_on"]),
        data["address"]["division"],
        declared["public_funds_in_order"],
        declared["credit_clean"],
        declared["no_major_incident"],
        tuple(
            Purchase(row["product"], row["description"], fen(row["amount"]))
            for row in data["purchases"]
        ),
        fen(data["other_investment"]),
        fen(data["requested_subsidy"]),
    )


def plan(source: Source) -> Plan:
    """附录2 as data."""
    data = source.data
    return Plan(
        source,
        tuple(Task(row["id"], row["title"], row["owner"]) for row in data["tasks"]),
        tuple(Milestone(day(row["on"]), row["title"]) for row in data["milestones"]),
        tuple(
            Target(
                row["id"],
                row["title"],
                Fraction(row["baseline"]),
                Fraction(row["goal"]),
                row["group"],
            )
            for row in data["targets"]
        ),
        tuple(
            Project(row["name"], row["owner"], day(row["from"]), day(row["to"]), fen(row["amount"]))
            for row in data["projects"]
        ),
    )


def commitment(source: Source) -> Commitment:
    """附录3."""
    data = source.data
    return Commitment(
        source, data["promises"], day(data["completion_date"]), day(data["signed_on"])
    )


def application(
    source: Source,
    slug: str,
    enterprises: Iterable[Enterprise],
    parts: tuple[Plan | None, Narrative | None, Commitment | None],
    *,
    whole: bool,
) -> Application:
    """附录1 cover and 表一, with the other documents of its folder."""
    data = source.data
    cluster = data["cluster"]
    return Application(
        source,
        slug,
        cluster["name"],
        cluster["industry"],
        cluster["kind"],
        Organisation(**data["lead"]),
        tuple(Organisation(**row) for row in data["service_providers"]),
        day(data["applied_on"]),
        day(data["completion_date"]),
        fen(data["total_investment"]),
        fen(data["requested_subsidy"]),
        tuple(enterprises),
        *parts,
        whole,
        data["account"]["id"] if "account" in data else None,
    )
