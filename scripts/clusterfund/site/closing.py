"""When a round is settled: nothing more happens to any of its clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

FINAL = frozenset(
    {"rejected", "withdrawn", "not_supported", "reserve", "revoked", "failed", "evaluated"}
)
"""The states after which nothing more happens to a cluster."""


def under_way(data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Give the clusters to which something has still to happen."""
    return [each for each in data["clusters"] if each["state"]["id"] not in FINAL]


def unsettled(data: Mapping[str, Any], today: str) -> list[str]:
    """Say what keeps a round from being frozen on a day; nothing where it is settled."""
    found = [
        f"第 {notice['number']} 号公示到 {notice['last_day']} 才结束"
        for notice in data["notices"]
        if notice["last_day"] >= today
    ]
    found += [f"集群 {each['cluster']} {each['state']['title']}" for each in under_way(data)]
    return found if data["clusters"] else ["还没有收到申报"]
