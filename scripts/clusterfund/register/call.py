"""Schema-valid data into records of what bureau, operator and reviewers write."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from clusterfund.money import FEN_PER_YUAN, fen
from clusterfund.records import (
    Catalogue,
    Criterion,
    Key,
    Listing,
    Person,
    Product,
    Roster,
    Round,
    Rules,
    Watchlist,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.records import Source

day = date.fromisoformat
DEFAULT_TRIM_FROM = 3
NONE = (None, "null")


def round_(source: Source, folder: str) -> Round:
    """`call/round.yaml`."""
    data = source.data
    subsidy, review = _values(data["subsidy"]), _values(data["review"])
    calendar, eligibility = _values(data["calendar"]), _values(data["eligibility"])
    consortium, city = _values(data["consortium"]), data["city"]
    scope = _values(data.get("scope", {}))
    return Round(
        source,
        data["id"],
        folder,
        data["title"],
        data["sample"],
        city["name"],
        city["code"],
        {row["code"]: row["name"] for row in city["divisions"]},
        tuple(scope.get("kinds", ("provincial_strategic", "local_traditional"))),
        consortium["min_local_enterprises"],
        tuple(consortium["lead_qualifications"]),
        eligibility["min_age_years"],
        eligibility["look_back_years"],
        _values(data["purchases"])["min_core_products"],
        Fraction(subsidy["enterprise_rate"]),
        fen(subsidy["enterprise_cap"]),
        fen(subsidy["cluster_cap"]),
        subsidy["reduction"],
        None if subsidy["budget"] in NONE else fen(subsidy["budget"]),
        subsidy.get("budget_end", "cut"),
        subsidy["unit"] * FEN_PER_YUAN,
        calendar["review_days"],
        calendar["notice_days"],
        calendar.get("ruling_days"),
        calendar["rectification_months"],
        calendar["count_first_day"],
        tuple(Criterion(**row) for row in review["criteria"]),
        review["min_reviewers"],
        review.get("panel", review["min_reviewers"]),
        review.get("sealed", False),
        review["aggregate"],
        review.get("trim_from", DEFAULT_TRIM_FROM),
        None if review["pass_mark"] in NONE else Fraction(review["pass_mark"]),
        tuple(review["tie_break"]),
        frozenset(review.get("publish", ())),
    )


def _values(section: Mapping[str, Any]) -> dict[str, Any]:
    """Give the bare values of a section of policy parameters."""
    return {name: parameter["value"] for name, parameter in section.items()}


def catalogue(source: Source) -> Catalogue:
    """`call/services.yaml`: a product is core as its category is."""
    core = {row["id"]: row["core"] for row in source.data["categories"]}
    return Catalogue(
        source,
        {
            row["id"]: Product(
                row["id"], row["name"], row["category"], core.get(row["category"], False)
            )
            for row in source.data["products"]
        },
    )


def roster(source: Source) -> Roster:
    """`call/roster.yaml`."""
    return Roster(
        source,
        {
            row["id"]: Person(
                row["id"],
                row["account"]["id"],
                tuple(row["roles"]),
                tuple(row["organisations"]),
                tuple(_keys(row)),
            )
            for row in source.data["people"]
        },
    )


def _keys(row: Mapping[str, Any]) -> Iterator[Key]:
    if "ssh_key" in row:
        yield Key(row["ssh_key"], None, None)
    for each in row.get("ssh_keys", ()):
        first, last = (day(each[end]) if end in each else None for end in ("from", "until"))
        yield Key(each["key"], first, last)


def rules(source: Source) -> Rules:
    """`call/rules.yaml`."""
    return Rules(source, source.data["version"], source.data["digest"])


def watchlist(source: Source) -> Watchlist:
    """One extract of `call/watchlists/`."""
    data = source.data
    return Watchlist(
        source,
        data["list"],
        day(data["retrieved_on"]),
        tuple(
            Listing(
                row["uscc"],
                day(row["listed_on"]),
                day(row["removed_on"]) if "removed_on" in row else None,
            )
            for row in data["entries"]
        ),
    )


def holidays(source: Source) -> tuple[int, dict[date, bool]]:
    """One year's days off (False) and make-up days (True)."""
    data = source.data
    return data["year"], {day(row["on"]): row["working"] for row in data["days"]}
