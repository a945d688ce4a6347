"""How far a cluster has come: the stages of guide 四 and 五, those reached and those to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

STAGES = (
    *("received", "accepted", "supported", "filed", "noticed"),
    *("approved", "completed", "evaluated"),
)
"""The states that an application passes that is awarded and carried out."""
BESIDE = {
    "returned": "received",
    "rejected": "received",
    "withdrawn": "received",
    "reserve": "supported",
    "not_supported": "supported",
    "objected": "noticed",
    "adjusted": "noticed",
    "revoked": "noticed",
    "rectifying": "approved",
    "rectified": "approved",
    "failed": "completed",
}
"""The stage at which each of the other states stands."""
UNMOVED = "状态不变"


def course(cluster: Mapping[str, Any], programme: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the states reached with their newest day and act, then the stages to come.

    What comes after the newest state is given only where an act may still lead there.
    """
    reached: dict[str, dict[str, Any]] = {}
    for step in cluster["history"]:
        reached.pop(step["state"]["id"], None)
        reached[step["state"]["id"]] = {**step["state"], "on": step["on"], "act": step["act"]}
    now = cluster["state"]["id"]
    done = [{**each, "mark": "now" if each["id"] == now else "done"} for each in reached.values()]
    titles = {each["id"]: each["title"] for each in programme["states"]}
    ahead = (
        STAGES[STAGES.index(BESIDE.get(now, now)) + 1 :] if _leads_on(cluster, programme) else ()
    )
    return done + [{"id": each, "title": titles[each], "mark": "open"} for each in ahead]


def _leads_on(cluster: Mapping[str, Any], programme: Mapping[str, Any]) -> bool:
    """Tell whether an act may lead the cluster on, other than its own withdrawal."""
    return any(each["kind"] != "withdraw" for each in following(cluster, programme))


def following(cluster: Mapping[str, Any], programme: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give the acts that may come next and move the cluster."""
    state = cluster["state"]["title"]
    moves = programme["moves"]
    return [each for each in moves if state in each["before"] and each["after"] != UNMOVED]
