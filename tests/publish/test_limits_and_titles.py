"""The four limits of each subsidy, and what results are called."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from clusterfund.money import fen
from clusterfund.publish.programme import programme
from publish.markers import schema
from publish.odd_registers import ODD, odd_outputs, sample_outputs
from publish.output_schemas import source

NAMES = ["enterprise_rate", "enterprise_cap", "payable", "requested"]


def datasets() -> list[Any]:
    """Give the datasets of the sample and of the odd registers."""
    printed = [*sample_outputs(), *(each for name in ODD for each in odd_outputs(name))]
    return [output for kind, output in printed if kind == "dataset"]


def test_the_smallest_limit_binds() -> None:
    """An eligible enterprise's limit is the smallest of the four, less than a unit above it."""
    bound = set()
    for data in datasets():
        unit = fen(data["round"]["subsidy"]["unit"]["value"])
        for cluster in data["clusters"]:
            for each in cluster.get("enterprises", ()):
                figure, limits = each["figure"], {k: fen(v) for k, v in each["limits"].items()}
                assert list(limits) == NAMES
                if figure["eligible"]:
                    assert min(limits.values()) // unit * unit == fen(figure["limit"])
                    assert limits[figure["binding"]] == min(limits.values())
                assert each["limits"]["payable"] == figure["payable"]
                assert each["limits"]["requested"] == figure["requested"]
                bound.add(figure["binding"])
    assert bound > set(NAMES)


def test_the_rate_and_the_cap_are_the_rounds() -> None:
    """The cap is the round's; the rate's limit is that share of the total investment."""
    for data in datasets():
        cap = data["round"]["subsidy"]["enterprise_cap"]["value"]
        rate = Fraction(data["round"]["subsidy"]["enterprise_rate"]["value"])
        for cluster in data["clusters"]:
            for each in cluster.get("enterprises", ()):
                whole = fen(each["figure"]["total_investment"])
                assert fen(each["limits"]["enterprise_cap"]) == fen(cap)
                assert fen(each["limits"]["enterprise_rate"]) == whole * rate // 1


def test_every_code_has_a_title() -> None:
    """Each code that a dataset may have for a result has a Chinese title, and no other has one."""
    titles = programme()["titles"]
    ranking = source("dataset")["properties"]["ranking"]["items"]["properties"]
    result = schema("act")["properties"]["result"]["properties"]
    groups = result["groups"]["items"]["properties"]["group"]["enum"]
    assert {name: list(each) for name, each in titles.items()} == {
        "outcomes": ranking["outcome"]["enum"],
        "acceptances": result["outcome"]["enum"],
        "grades": result["grade"]["enum"],
        "groups": groups,
        "uses": ["used", "left", "recovered", "expired"],
    }
