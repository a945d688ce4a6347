"""What came of an award: acceptance and evaluation as their acts say (guide 五（一）, 五（二）)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.records import Act

ACCEPTED = ("outcome", "reasons", "recomputed", "excess", "rectify_by")
EVALUATED = ("percent", "grade", "groups")


def newest(acts: Iterable[Act]) -> dict[tuple[str, str | None], Act]:
    """Give the newest act of each kind on each cluster."""
    return {(act.kind, act.cluster): act for act in acts}


def outcomes(slug: str, found: Mapping[tuple[str, str | None], Act]) -> dict[str, Any]:
    """Give the newest acceptance and evaluation of a cluster; None for what there was none of."""
    return {
        "acceptance": _shape(found.get(("complete", slug)), ACCEPTED),
        "evaluation": _shape(found.get(("evaluate", slug)), EVALUATED),
    }


def _shape(act: Act | None, names: tuple[str, ...]) -> dict[str, Any] | None:
    if act is None:
        return None
    said = {name: act.result[name] for name in names if name in act.result}
    return {"act": act.number, "on": str(act.on), **said}
