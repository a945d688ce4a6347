"""A round in brief: all that pages and feeds about several rounds may say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGE = {"application", "plan", "enterprises", "acceptance", "evaluation"}
"""What is public of a cluster beside its name, state and amount."""


def brief(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give a round's dataset without what makes it large: members, plans, manifests, scores."""
    return {
        **data,
        "clusters": [_cluster(each) for each in data["clusters"]],
        "acts": [_act(each) for each in data["acts"]],
        "notices": [
            {**each, "rows": [_without(row, {"members"}) for row in each["rows"]]}
            for each in data["notices"]
        ],
        "ranking": [],
    }


def _cluster(each: Mapping[str, Any]) -> dict[str, Any]:
    kept = _without(each, LARGE)
    if "application" in each:
        kept["application"] = {"completion_date": each["application"]["completion_date"]}
    return kept


def _act(each: Mapping[str, Any]) -> dict[str, Any]:
    kept = _without(each, {"inputs"})
    rows = each.get("result", {}).get("clusters")
    if rows:
        clusters = [_without(row, {"enterprises"}) for row in rows]
        kept["result"] = {**each["result"], "clusters": clusters}
    return kept


def _without(each: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in each.items() if name not in names}
