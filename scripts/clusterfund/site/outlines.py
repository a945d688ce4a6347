"""A guide of a round for which nobody has written one: its parameters and rules by clause."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from clusterfund.site.environment import PARTS, anchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

USED = (
    *("一", "二", "三（一）", "三（二）", "三（三）", "四", "四（一）", "四（二）", "四（三）"),
    *("四（四）", "五", "五（一）", "五（二）", "七", "七（一）"),
)
"""The clauses that pages of every round lead to."""


def values(data: Mapping[str, Any], programme: Mapping[str, Any]) -> dict[str, Any]:
    """Give what the page shows: parameters and rules by clause, then what rests on no clause."""
    found = list(_leaves(data["round"], ()))
    clauses = _by_clause(found, data, programme)
    own = [leaf for leaf in found if not leaf["clause"]]
    return {"data": data, "clauses": clauses, "own": own}


def _by_clause(
    found: list[dict[str, Any]], data: Mapping[str, Any], programme: Mapping[str, Any]
) -> list[dict[str, Any]]:
    named = {*USED, *_clauses(data), *_clauses(programme)}
    clauses = {anchor(_first(name)): _first(name) for name in sorted(named) if name[0] in PARTS}
    return [
        {
            "clause": clauses[place],
            "anchor": place,
            "parameters": [leaf for leaf in found if _leads(leaf["clause"], place)],
            "codes": [
                code
                for row in programme["clauses"]
                if _leads(row["clause"], place)
                for code in row["codes"]
            ],
        }
        for place in sorted(clauses, key=_order)
    ]


def _first(clause: str) -> str:
    return clause.split("至", maxsplit=1)[0]


def _leads(clause: str, place: str) -> bool:
    return bool(clause) and anchor(_first(clause)) == place


def _order(place: str) -> tuple[bool, list[int]]:
    """Put appendices last."""
    return place.startswith("c-f"), [int(number) for number in re.findall("[0-9]+", place)]


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Yield each parameter with its place, its value and what is said of it."""
    if not isinstance(value, dict):
        return
    if "value" in value:
        shown = value["value"]
        yield {
            "name": ".".join(path),
            "value": shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False),
            "clause": value.get("clause", ""),
            "note": value.get("note", ""),
        }
        return
    for name, inside in value.items():
        yield from _leaves(inside, (*path, name))


def _clauses(value: Any) -> set[str]:
    """Name every clause that anything in the data names."""
    found, waiting = set(), [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            clause = each.get("clause")
            if clause and isinstance(clause, str):
                found.add(clause)
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return found
