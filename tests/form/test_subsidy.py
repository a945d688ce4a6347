"""The subsidy that the form shows is the one that `clusterfund subsidy` computes."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from form.clusters import case, python_says

if TYPE_CHECKING:
    from form.core import Core

CLUSTERS = 10_000
SEED = 20210915


@cache
def cases() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Draw the clusters, the same ones every time."""
    dice = random.Random(SEED)  # noqa: S311 -- no secret
    return [case(dice) for _ in range(CLUSTERS)]


def test_ten_thousand_random_clusters(core: Core) -> None:
    """On 10,000 random clusters every figure, binding limit, step and place is Python's."""
    given = cases()
    answers = core.ask("subsidy", given)
    for (documents, programme), answer in zip(given, answers, strict=True):
        assert answer.pop("waiting") == []
        wanted = python_says(documents, programme)
        del wanted["cluster"]
        assert answer == wanted, (documents, programme)


def test_the_clusters_are_of_all_sorts() -> None:
    """Each limit binds fifty times or more, clusters are cut both ways, and many are not eligible."""
    seen: Counter[str] = Counter()
    for documents, programme in cases()[:2000]:
        figure = python_says(documents, programme)
        rule = programme["round"]["subsidy"]["reduction"]["value"]
        seen[f"{rule} {figure['reduced']}"] += 1
        seen.update(each["binding"] for each in figure["enterprises"])
        seen.update(step["text"][:5] for each in figure["enterprises"] for step in each["steps"])
    wanted = {
        *("enterprise_rate", "enterprise_cap", "payable", "requested", "not_eligible"),
        *("proportional True", "in_order True", "proportional False", "in_order False"),
        *("五类工业S", "计划购买目"),
    }
    assert {name: seen[name] for name in wanted if seen[name] < 50} == {}
