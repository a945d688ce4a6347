"""Guide 四（二）: which notice counts for a cluster, and which objections to it are open."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING

from clusterfund.rules.earlier import earlier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Act


def lists(act: Act, slug: str) -> bool:
    """Tell whether the result of an act has an award of the cluster."""
    return any(row["cluster"] == slug for row in act.result.get("clusters", []))


def newest_notice(slug: str, acts: Sequence[Act]) -> Act | None:
    """Give the last notice that lists the cluster; a corrected notice replaces the older one."""
    place = earlier(acts).notice(slug)
    return None if place is None else acts[place]


def period(slug: str, acts: Sequence[Act]) -> tuple[date, date] | None:
    """Give both ends of the cluster's newest notice; None where no notice says them."""
    notice = newest_notice(slug, acts)
    if notice is None or not {"first_day", "last_day"} <= notice.result.keys():
        return None
    return (
        date.fromisoformat(notice.result["first_day"]),
        date.fromisoformat(notice.result["last_day"]),
    )


def since_notice(slug: str, acts: Sequence[Act], kind: str) -> list[Act]:
    """Give the cluster's own acts of a kind since its newest notice."""
    before = earlier(acts)
    notice = before.notice(slug)
    own = before.places(before.known.own, slug)
    later = own if notice is None else own[bisect_right(own, notice) :]
    return [acts[place] for place in later if acts[place].kind == kind]


def unanswered(slug: str, acts: Sequence[Act]) -> list[int]:
    """Give the numbers of the cluster's objections that no ruling has answered yet."""
    answered = {act.objection for act in since_notice(slug, acts, "ruling")}
    numbers = [act.number for act in since_notice(slug, acts, "objection")]
    return [number for number in numbers if number not in answered]
