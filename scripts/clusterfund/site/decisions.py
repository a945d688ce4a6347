"""The pages of a round's decisions with their digests: cut, since a large round has thousands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.site.awards import Page
    from clusterfund.site.lookup import Lookup

ACTS = 100
"""Decisions of a page: the first hundred stand on the first, whatever others there are."""
FILES = 4_000
"""Files that a page lists in all; where a manifest has no room left it can be downloaded."""


def page_of(number: int) -> int:
    """Give the page on which a decision stands."""
    return max(0, number - 1) // ACTS + 1


def stem(round_id: str, page: int) -> str:
    """Name a page of decisions, without its ending."""
    return f"{round_id}_{page}" if page > 1 else round_id


def address(round_id: str, number: int) -> str:
    """Give where a decision stands, from the folder of these pages."""
    return f"{stem(round_id, page_of(number))}.html#act-{number:04d}"


def pages(lookup: Lookup) -> list[Page]:
    """Name each page: path without its ending, title, template, values. There is always a first."""
    data = lookup.data
    round_id, acts = data["round"]["id"], data["acts"]
    last = max((page_of(act["number"]) for act in acts), default=1)
    found = []
    for page in range(1, last + 1):
        own = [act for act in acts if page_of(act["number"]) == page]
        title = f"{round_id} 复核" + (f"（第 {page} 页）" if page > 1 else "")
        values = {
            "data": data,
            "lookup": lookup,
            "acts": own,
            "others": acts[len(own) :] if page == 1 else [],
            "listed": _listed(own),
            "page": page,
            "stems": [stem(round_id, each) for each in range(1, last + 1)],
        }
        found.append((f"verify/{stem(round_id, page)}", title, "verify.html.j2", values))
    return found


def _listed(acts: Iterable[Any]) -> Sequence[int]:
    """Choose the decisions whose files are listed, in turn, while there is room for all of them."""
    room, chosen = FILES, []
    for act in acts:
        count = len(act["inputs"]["files"]) if act["inputs"] else 0
        if count <= room:
            room -= count
            chosen.append(act["number"])
    return chosen
