"""What acts said of a cluster before a moment is what searching them gives."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.rules.awarded import award_of, awarded
from clusterfund.rules.earlier import Earlier, earlier, index_of
from clusterfund.rules.notices import lists, newest_notice, since_notice
from clusterfund.rules.panels import drawn
from figures.registers import act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterfund.records import Act

SLUGS = st.sampled_from("abc")


@st.composite
def acts(draw: st.DrawFn) -> tuple[Act, ...]:
    """Acts in any order, be they legal or not, some with the same number."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        kind = draw(st.sampled_from(("assign", "rank", "notice", "objection", "ruling", "issue")))
        rows = [{"cluster": slug, "amount": "1.00"} for slug in draw(st.lists(SLUGS, max_size=3))]
        draws = [{"cluster": slug, "reviewers": [slug]} for slug in draw(st.sets(SLUGS))]
        made = replace(
            act(kind, date(2021, 9, 1), draw(st.none() | SLUGS)),
            number=draw(st.integers(1, 3)),
            outcome=draw(st.sampled_from(("", "revoke", "adjust"))),
            result={"clusters": rows} | ({"assignments": draws} if kind == "assign" else {}),
        )
        found.append(made)
    return tuple(found)


@given(acts(), st.integers(0, 12), SLUGS)
def test_lookups_are_searches(every: tuple[Act, ...], stop: int, slug: str) -> None:
    """Each lookup gives, at each moment, what going through the acts before it gives."""
    before = every[:stop]
    for mine in (before, Earlier(index_of(every), len(before)), list(before)):
        assert [*mine] == [*before]
        assert award_of(slug, mine) == awarded(before).get(slug)
        notices = [each for each in before if each.kind == "notice" and lists(each, slug)]
        assert newest_notice(slug, mine) is (notices[-1] if notices else None)
        assert drawn(slug, mine) == searched_draw(slug, before)
        assert since_notice(slug, mine, "ruling") == searched_since(slug, before)
        known = earlier(mine)
        own = [each for each in before if each.cluster == slug]
        assert known.own(slug, "issue", "rank") == [
            each for each in own if each.kind in {"issue", "rank"}
        ]
        assert known.about(slug) == [
            each for each in before if each.cluster == slug or lists(each, slug)
        ]
        assert known.whole == before


def searched_draw(slug: str, before: Sequence[Act]) -> list[str] | None:
    """Go through all draws."""
    rows = [row for each in before for row in each.result.get("assignments", ())]
    return next((row["reviewers"] for row in reversed(rows) if row["cluster"] == slug), None)


def searched_since(slug: str, before: Sequence[Act]) -> list[Act]:
    """Go through all rulings after the last notice that lists the cluster."""
    start = 0
    for place, each in enumerate(before):
        if each.kind == "notice" and lists(each, slug):
            start = place + 1
    return [each for each in before[start:] if (each.kind, each.cluster) == ("ruling", slug)]


def test_places_are_those_of_a_tuple() -> None:
    """Earlier acts are a sequence: counted from both ends, cut, and of no more than there are."""
    every = tuple(act("issue", date(2021, 9, day), "a") for day in (1, 2, 3))
    mine = Earlier(index_of(every), 2)
    assert (mine[0], mine[-1], mine[1:], len(mine)) == (every[0], every[1], every[1:2], 2)
    assert earlier(mine) is mine
    assert index_of(every) is index_of(every)
    for place in (2, -3):
        with pytest.raises(IndexError):
            mine[place]
    assert not Earlier(index_of(every), 0)
