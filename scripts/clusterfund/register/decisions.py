"""Documents of what people decide, to records: score sheets, their digests, and acts."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from clusterfund.records import Act, Digest, Exclusion, Review, Score
from clusterfund.register.acceptance import acceptance
from clusterfund.register.convert import day
from clusterfund.register.exclusions import ban
from clusterfund.register.vouchers import vouchers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clusterfund.records import Source

T = TypeVar("T")


def review(source: Source, cluster: str) -> Review:
    """One score sheet."""
    data = source.data
    return Review(
        source,
        cluster,
        data["reviewer"],
        day(data["on"]),
        data["conflict"] == "declared",
        {
            name: Score(Fraction(row["points"]), row["reason"])
            for name, row in data["scores"].items()
        },
        data.get("judged"),
    )


def digest(source: Source, cluster: str) -> Digest:
    """The digest of a sealed score sheet."""
    data = source.data
    return Digest(source, cluster, data["reviewer"], day(data["on"]), data["digest"])


def act(source: Source, number: int) -> Act:
    """One act."""
    data = source.data
    inputs = data.get("inputs", {})
    return Act(
        source,
        number,
        data["kind"],
        day(data["on"]),
        data["by"],
        data["clause"],
        data.get("cluster"),
        inputs.get("digest"),
        inputs.get("files", {}),
        data.get("result", {}),
        "override" in data,
        data.get("seed", ""),
        data.get("objection"),
        data.get("outcome", ""),
        tuple(Exclusion(**row) for row in data.get("exclude", ())),
        vouchers(data),
        acceptance(data),
        ban(data),
        data.get("lifts"),
    )


def by_cluster(
    made: Callable[[Source, str], T], sources: Mapping[tuple[str, str], Source]
) -> dict[str, tuple[T, ...]]:
    """Make records of these documents, by cluster."""
    found: dict[str, list[T]] = defaultdict(list)
    for (cluster, _), source in sources.items():
        found[cluster].append(made(source, cluster))
    return {cluster: tuple(each) for cluster, each in found.items()}
