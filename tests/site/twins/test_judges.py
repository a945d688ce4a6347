"""The judges of the CommonGrants twin find what is wrong in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pages.datasets import of, twins_of

from .standard import common_faults


def twin() -> dict[str, Any]:
    """Give the sample's twin, which has nothing wrong, each time a new one."""
    return dict(json.loads(twins_of(of("sample"))["data/2021/commongrants.json"]))


WRONG: tuple[tuple[str, Any], ...] = (
    ("awards/0/keyDates/awardDate/date", "2021-02-30"),
    ("awards/0/keyDates/awardDate/eventType", "day"),
    ("awards/0/funding/awardedAmount/amount", "1,000"),
    ("awards/0/funding/awardedAmount", "1.00"),
    ("awards/0/id", "1"),
    ("awards/0/title", None),
    ("awards/0/status/value", "paid"),
    ("awards/0/createdAt", "2021-09-23T00:00:00"),
    ("awards/0/createdAt", "2021-09-23T00:00:00+08:00"),
    ("awards/0/opportunity/id", "2021"),
    ("awards/0/recipientOrganizations/primary/name", 1),
    ("opportunity/id", "2021"),
    ("opportunity/title", None),
    ("opportunity/status/value", "paused"),
    ("opportunity/funding/maxAwardAmount/amount", 500000),
    ("opportunity/acceptedApplicantTypes/0/value", "consortium"),
    ("opportunity/keyDates/otherDates/notice0016/startDate", "公示第一天"),
    ("opportunity/customFields/clusterCap/fieldType", "money"),
    ("opportunity/customFields/clusterCap/value/amount", "5,000,000"),
    ("opportunity/source", "网站"),
    ("applications/0/id", "1"),
    ("applications/0/status/value", "withdrawn"),
    ("applications/0/submittedAt", "2021-09-06"),
    ("applications/0/customFields/lead/fieldType", "text"),
    ("version", "0.3.0"),
)


@pytest.mark.parametrize(("place", "value"), WRONG)
def test_a_wrong_value_is_found(place: str, value: Any) -> None:
    """The judges of the twin find a wrong day, amount, word, id, moment and type."""
    broken = twin()
    *way, last = place.split("/")
    node: Any = broken
    for step in way:
        node = node[int(step) if step.isdigit() else step]
    assert last in node
    node[last] = value
    assert common_faults(broken)


def test_a_field_too_many_is_found_everywhere() -> None:
    """An unknown field is a fault in every object of the file, at every depth."""
    written = twin()
    written["applications"], written["awards"] = written["applications"][:1], written["awards"][:1]
    nodes: list[Any] = [written]
    objects = 0
    while nodes:
        node = nodes.pop()
        nodes += node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        if isinstance(node, dict):
            objects += 1
            node["unknown"] = "1"
            assert common_faults(written), node
            del node["unknown"]
    assert common_faults(written) == []
    assert objects > 40


@pytest.mark.parametrize("part", ["opportunity", "awards"])
@pytest.mark.parametrize("name", ["id", "title", "description", "status", "createdAt"])
def test_a_missing_field_is_found(part: str, name: str) -> None:
    """Without a field that the protocol requires, its models refuse the object."""
    broken = twin()
    node = broken[part] if part == "opportunity" else broken[part][0]
    del node[name]
    assert common_faults(broken)
