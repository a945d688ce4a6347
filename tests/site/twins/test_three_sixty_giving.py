"""The 360Giving twin, held against our schema of what the standard asks."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.money import plain
from clusterfund.site.twins.threesixty import number
from pages.datasets import STAGES, of, rewritten, twins_of
from publish.marked import looked_for

from ..hostile import ATTACKS  # noqa: TID252 -- `site` is a module of Python too
from .standard import giving_faults

PATH = "data/2021/360giving.json"
AWARDED = {"sample", "marked", "approved", "vouchers", "accepted", "no budget", "no plan"}
AWARDED |= {"below the pass mark"}


def package(data: dict[str, Any]) -> dict[str, Any]:
    """Give the package as it is published, its numbers as they are written."""
    return dict(json.loads(twins_of(data)[PATH], parse_float=Decimal))


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_fits_the_standard(stage: str) -> None:
    """A register with an award gives a valid package; without one there is no package."""
    written = twins_of(of(stage))
    assert (PATH in written) == (stage in AWARDED)
    if PATH in written:
        assert giving_faults(json.loads(written[PATH])) == []


def test_the_schema_does_refuse() -> None:
    """The schema that the twin is held against finds a wrong day, amount, currency and gap."""
    good = json.loads(twins_of(of("sample"))[PATH])
    for name, value in (
        ("awardDate", "23/09/2021"),
        ("amountAwarded", "306142.00"),
        ("currency", "RMB"),
        ("dateModified", "2021-09-23"),
        ("recipientOrganization", []),
        ("fundingOrganization", [{"id": "360G-clusterfund-4407-ORG-bureau"}]),
        ("plannedDates", [{"title": "项目实施", "endDate": "2022-02-30"}]),
        ("fromOpenCall", "是"),
        ("unknown", ""),
    ):
        broken = copy.deepcopy(good)
        broken["grants"][0][name] = value
        assert giving_faults(broken), name
    assert giving_faults(good | {"grants": []})


def test_grants_are_the_datasets_to_the_fen() -> None:
    """Each enterprise with money has one grant of its amount, with the approval's day."""
    data = of("sample")
    grants = {
        each["recipientOrganization"][0]["id"]: (
            Decimal(each["amountAwarded"]),
            Decimal(each["amountAppliedFor"]),
            each["currency"],
            each["awardDate"],
        )
        for each in package(data)["grants"]
    }
    assert grants == {
        f"CN-USCI-{each['uscc']}": (
            Decimal(each["amount"]),
            Decimal(each["requested_subsidy"]),
            "CNY",
            "2021-09-23",
        )
        for cluster in data["clusters"]
        if cluster["awarded"]
        for each in cluster["enterprises"]
        if each["amount"] != "0.00"
    }
    assert sum(amount for amount, *_ in grants.values()) == Decimal(data["totals"]["amount"])


def test_rejected_and_withdrawn_are_beside_the_grants() -> None:
    """What was not awarded is in a field of our own, with name, state and reason only."""
    others = {each["title"]: each for each in package(of("sample"))["applicationsNotAwarded"]}
    states = {name.removeprefix("【示例数据】"): each["status"] for name, each in others.items()}
    assert states == {
        "江门市新一代电子信息": "reserve",
        "恩平市麦克风音响": "accepted",
        "江门市造纸及纸制品": "rejected",
        "江门市印刷": "withdrawn",
    }
    known = {"id", "title", "status", "statusTitle", "statusDate", "applicationDate"}
    known |= {"reason", "leadOrganization"}
    assert all(each.keys() == known for each in others.values())
    assert "只有 9 家" in others["【示例数据】江门市造纸及纸制品"]["reason"]


def test_ids_are_each_their_own() -> None:
    """Ids of grants, applications, package and funder are different and have the prefix."""
    written = package(of("sample"))
    ids = [each["id"] for each in (*written["grants"], *written["applicationsNotAwarded"])]
    ids += [written["identifier"], written["publisher"]["identifier"]]
    assert len(set(ids)) == len(ids)
    assert all(each.startswith("360G-clusterfund-4407-") for each in ids)
    assert {each["fundingOrganization"][0]["id"] for each in written["grants"]} == {
        written["publisher"]["identifier"]
    }


def test_place_is_the_district_of_the_enterprise() -> None:
    """A grant's place is the enterprise's district, also one that the round does not name."""
    data = of("sample")
    data["round"]["city"]["divisions"] = data["round"]["city"]["divisions"][:1]
    places = {each["beneficiaryLocation"][0]["geoCode"] for each in package(data)["grants"]}
    assert places == {
        each["address"]["division"]
        for cluster in data["clusters"]
        if cluster["awarded"]
        for each in cluster["enterprises"]
    }
    named = {each["beneficiaryLocation"][0].get("name") for each in package(data)["grants"]}
    assert named == {"蓬江区", None}


def test_time_is_from_the_plan_to_the_promised_day() -> None:
    """A grant runs from the plan's first project to the promised day; without a plan to it."""
    data = of("no plan")
    clusters = {each["cluster"]: each for each in data["clusters"]}
    assert (bool(clusters["alpha"]["plan"]), bool(clusters["beta"]["plan"])) == (True, False)
    for each in package(data)["grants"]:
        cluster = clusters[each["classifications"][0]["code"]]
        (dates,) = each["plannedDates"]
        starts = [project["from"] for project in cluster["plan"].get("projects", [])]
        assert dates["endDate"] == cluster["application"]["completion_date"]
        assert dates.get("startDate") == min(starts, default=None)


def test_round_without_a_portal() -> None:
    """Where the round names no portal there is no address in the package."""
    data = of("sample")
    del data["round"]["portal"]
    written = package(data)
    assert "website" not in written["publisher"]
    assert all("url" not in each["grantProgramme"][0] for each in written["grants"])


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_are_only_words(attack: str) -> None:
    """Whatever people write, the package stays valid and the words come back."""
    data = rewritten(of("sample"), (attack,))
    written = twins_of(data)[PATH]
    assert giving_faults(json.loads(written)) == []
    names = {each["recipientOrganization"][0]["name"] for each in json.loads(written)["grants"]}
    assert names == {attack}


def test_nothing_private_is_in_it() -> None:
    """No private mark is in the package of the marked round."""
    text = json.dumps(package(of("marked")), ensure_ascii=False)
    assert [word for word in looked_for() if word in text] == []


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_numbers_are_exact_to_the_fen(amount: int) -> None:
    """What is written as a number reads back as the same yuan and fen."""
    written = json.dumps(number(plain(amount)))
    assert Decimal(written) == Decimal(plain(amount))
