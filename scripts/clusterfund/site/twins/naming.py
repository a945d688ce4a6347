"""Who and what the twins speak of: identities, funders, grants and their days."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from clusterfund.money import fen
from clusterfund.site.stamps import NEVER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAMESPACE = uuid5(NAMESPACE_URL, "tag:clusterfund,2021")
SAMPLE = "【示例数据】"


class Grant(NamedTuple):
    """One enterprise's award: where money goes, and what a grant is in both standards."""

    cluster: Mapping[str, Any]
    enterprise: Mapping[str, Any]
    on: str


def grants(data: Mapping[str, Any]) -> Iterator[Grant]:
    """Give every award of more than nothing; its day is that of the newest approval."""
    for cluster in data["clusters"]:
        if not cluster["awarded"]:
            continue
        on = [each["on"] for each in cluster["history"] if each["state"]["id"] == "approved"]
        for enterprise in cluster["enterprises"]:
            if fen(enterprise["amount"]):
                yield Grant(cluster, enterprise, on[-1])


def begins(cluster: Mapping[str, Any]) -> str | None:
    """Give the day on which the plan's first project begins; None where there is no plan."""
    projects = cluster["plan"].get("projects", [])
    return min((each["from"] for each in projects), default=None)


@lru_cache(1 << 16)
def _uuid(name: str) -> str:
    return str(uuid5(NAMESPACE, name))


def identity(rnd: Mapping[str, Any], *parts: str) -> str:
    """Give the UUID of a thing of a round: the same for ever, and another in another city."""
    return _uuid("/".join((rnd["city"]["code"], rnd["id"], *parts)))


def organisation(code: str) -> str:
    """Give the UUID of an enterprise: the same in every round and city."""
    return _uuid(f"organisation/{code}")


def funder(rnd: Mapping[str, Any]) -> dict[str, str]:
    """Give the UUID and name of the bureau, or of the first contact where none is named."""
    bureaus = [each for each in rnd["contacts"] if each["role"] == "bureau"]
    name = (bureaus or rnd["contacts"])[0]["name"]
    return {"id": _uuid(f"{rnd['city']['code']}/bureau"), "name": name}


def span(data: Mapping[str, Any]) -> tuple[str, str]:
    """Give the days of the round's first and newest act."""
    days = [act["on"] for act in data["acts"]] or [NEVER]
    return min(days), max(days)


def titled(rnd: Mapping[str, Any], title: str) -> str:
    """Mark a title in a round that is a sample."""
    return f"{SAMPLE}{title}" if rnd["sample"] else title
