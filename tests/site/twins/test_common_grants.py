"""The CommonGrants twin, held against the protocol's own software and our own schema."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterfund.money import fen, plain
from clusterfund.site.twins.commonfields import money as written_money
from pages.datasets import STAGES, of, rewritten, twins_of
from publish.marked import looked_for

from ..hostile import ATTACKS  # noqa: TID252 -- `site` is a module of Python too
from .standard import common_faults

STATES = {
    "received": "submitted",
    "returned": "custom",
    "accepted": "submitted",
    "rejected": "rejected",
    "withdrawn": "custom",
    "supported": "submitted",
    "reserve": "custom",
    "not_supported": "rejected",
    "filed": "submitted",
    "noticed": "submitted",
    "objected": "submitted",
    "adjusted": "submitted",
    "revoked": "rejected",
}
"""What each state before the approval is in the standard's words."""


def twin(data: dict[str, Any]) -> dict[str, Any]:
    """Give the twin as it is published."""
    return dict(json.loads(twins_of(data)["data/2021/commongrants.json"]))


def by_title(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Give the applications by their titles."""
    return {each["title"]: each for each in twin(data)["applications"]}


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_fits_the_standard(stage: str) -> None:
    """The protocol's models read every field of every register's twin, our schema the others."""
    assert common_faults(twin(of(stage))) == []


def test_awards_are_the_datasets_to_the_fen() -> None:
    """Each enterprise with money has one award of its amount; the sum is the round's."""
    data = of("sample")
    awards = {
        each["recipientOrganizations"]["primary"]["identifiers"]["otherIds"]["org:cn:usci"]["id"]: (
            each["funding"]["awardedAmount"]["amount"],
            each["funding"]["requestedAmount"]["amount"],
            each["title"].removeprefix("【示例数据】"),
        )
        for each in twin(data)["awards"]
    }
    assert awards == {
        each["uscc"]: (
            each["amount"],
            plain(fen(each["requested_subsidy"])),
            f"{cluster['name']}：{each['name']}",
        )
        for cluster in data["clusters"]
        if cluster["awarded"]
        for each in cluster["enterprises"]
        if each["amount"] != "0.00"
    }
    assert plain(sum(fen(amount) for amount, *_ in awards.values())) == data["totals"]["amount"]
    currencies = re.findall(r'"currency": "([A-Z]+)"', json.dumps(twin(data)))
    assert set(currencies) == {"CNY"}


def test_rejected_and_withdrawn_are_in_it() -> None:
    """The sample's rejected and withdrawn applications stand beside the others, with reasons."""
    applications = by_title(of("sample"))
    assert len(applications) == 7
    rejected, withdrawn = applications["江门市造纸及纸制品"], applications["江门市印刷"]
    assert rejected["status"] == {"value": "rejected", "description": "不予受理"}
    assert withdrawn["status"] == {
        "value": "custom",
        "customValue": "withdrawn",
        "description": "撤回",
    }
    assert "只有 9 家" in rejected["customFields"]["reason"]["value"]
    assert "申请撤回" in withdrawn["customFields"]["reason"]["value"]


@pytest.mark.parametrize(("state", "value"), STATES.items())
def test_every_state_has_a_word(state: str, value: str) -> None:
    """Each state before the approval has its word; what the standard lacks is custom."""
    data = of("nothing ranked yet")
    data["clusters"][0]["state"] = {"id": state, "title": "标题"}
    status = twin(data)["applications"][0]["status"]
    assert status["value"] == value
    assert status.get("customValue") == (state if value == "custom" else None)


def test_awarded_applications_are_accepted() -> None:
    """From the approval on an application is accepted; its amounts are the dataset's."""
    data = of("sample")
    funds = {each["cluster"]: each for each in data["funds"]["clusters"]}
    for cluster in (each for each in data["clusters"] if each["awarded"]):
        application = by_title(data)[cluster["name"]]
        assert application["status"]["value"] == "accepted"
        fields = application["customFields"]
        amounts = {
            name: each["value"]["amount"] for name, each in fields.items() if "Amount" in name
        }
        assert amounts == {
            "requestedAmount": plain(fen(cluster["application"]["requested_subsidy"])),
            "awardedAmount": cluster["amount"],
            "disbursedAmount": funds[cluster["cluster"]]["used"],
            "recoveredAmount": funds[cluster["cluster"]]["recovered"],
        }


def test_sums_that_are_not_public_are_left_out() -> None:
    """Where the dataset keeps a sum back, the twin has no field for it."""
    data = of("sample")
    for each in data["funds"]["clusters"]:
        each["used"] = None
    for application in twin(data)["applications"]:
        assert "disbursedAmount" not in application["customFields"]


@pytest.mark.parametrize(
    ("stage", "words"),
    [("approved", {"awarded"}), ("accepted", {"completed", "cancelled"}), ("noticed", set())],
)
def test_award_follows_the_acceptance(stage: str, words: set[str]) -> None:
    """An award is awarded, then completed or cancelled; before the approval there is none."""
    assert {each["status"]["value"] for each in twin(of(stage))["awards"]} == words


@pytest.mark.parametrize("stage", ["nothing ranked yet", "ranked", "rejected and withdrawn"])
def test_before_a_notice_name_and_state_only(stage: str) -> None:
    """Without a notice nothing of an application is told but name, industry, lead and state."""
    written = twin(of(stage))
    assert written["awards"] == []
    for each in written["applications"]:
        assert each["customFields"].keys() <= {"state", "industry", "lead", "reason"}
        assert each["formResponses"] == {}


def test_time_is_from_the_plan_to_the_promised_day() -> None:
    """A project's time is a period; without a plan only its end is a day."""
    found = {
        name: event
        for award in twin(of("no plan"))["awards"]
        for name, event in award["keyDates"].items()
    }
    ends = {each["application"]["completion_date"] for each in of("no plan")["clusters"]}
    assert found.keys() == {"awardDate", "periodOfPerformance", "otherDates"}
    assert found["periodOfPerformance"]["eventType"] == "dateRange"
    assert {found["periodOfPerformance"]["endDate"]} <= ends
    assert {found["otherDates"]["completion"]["date"]} <= ends


def test_references_lead_somewhere() -> None:
    """Every award's opportunity and application is in the file; every id is its own."""
    written = twin(of("sample"))
    applications = {each["id"]: each["title"] for each in written["applications"]}
    opportunity = {name: written["opportunity"][name] for name in ("id", "title")}
    for award in written["awards"]:
        assert award["opportunity"] == opportunity
        assert applications[award["application"]["id"]] == award["application"]["title"]
    assert {each["opportunityId"] for each in written["applications"]} == {opportunity["id"]}
    ids = [each["id"] for each in (*written["applications"], *written["awards"])]
    assert len(set(ids)) == len(ids)


def test_ids_stay_and_differ_between_cities() -> None:
    """An award keeps its id when the round goes on; another city or round has other ids."""
    early, late = of("approved"), of("accepted")
    ids = [each["id"] for each in twin(early)["awards"]]
    assert ids == [each["id"] for each in twin(late)["awards"]]
    early["round"]["city"]["code"] = "4408"
    assert not {each["id"] for each in twin(early)["awards"]} & set(ids)
    enterprises = [
        each["recipientOrganizations"]["primary"]["id"] for each in twin(early)["awards"]
    ]
    late_ones = [each["recipientOrganizations"]["primary"]["id"] for each in twin(late)["awards"]]
    assert enterprises == late_ones


def test_moments_are_utc() -> None:
    """A day of the programme begins at 16:00 UTC of the day before."""
    opportunity = twin(of("sample"))["opportunity"]
    assert opportunity["createdAt"] == "2021-09-05T16:00:00Z"
    assert opportunity["lastModifiedAt"] == "2023-08-14T16:00:00Z"
    assert twin(of("no acts"))["opportunity"]["createdAt"] == "1969-12-31T16:00:00Z"


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_words_are_only_words(attack: str) -> None:
    """Whatever people write, the shapes stay as they are and the words come back."""
    data = rewritten(of("sample"), (attack,))
    written = twin(data)
    assert {each["title"] for each in written["applications"]} == {attack}
    assert common_faults(written) == []


def test_nothing_private_is_in_it() -> None:
    """No private mark is in the twin of the marked round."""
    text = json.dumps(twin(of("marked")), ensure_ascii=False)
    assert [word for word in looked_for() if word in text] == []
    assert len(twin(of("marked"))["awards"]) == 20


def test_order_of_acts_does_not_matter() -> None:
    """Acts in another order give the same bytes."""
    data = of("sample")
    other = copy.deepcopy(data)
    other["acts"].reverse()
    assert twins_of(data) == twins_of(other)


def test_programme_without_rounds_has_no_twin() -> None:
    """Without a round there is no file."""
    assert twins_of() == {}


def test_round_without_portal_budget_or_bureau() -> None:
    """What a round leaves out is left out; the first contact stands for a bureau not named."""
    data = of("no budget")
    data["round"].pop("portal", None)
    data["round"]["contacts"] = data["round"]["contacts"][:1]
    opportunity = twin(data)["opportunity"]
    assert "source" not in opportunity
    assert "totalAmountAvailable" not in opportunity["funding"]
    assert opportunity["funders"]["primary"]["name"] == data["round"]["contacts"][0]["name"]


@given(st.integers(min_value=0, max_value=10**15))
def test_money_is_text_of_two_decimals(amount: int) -> None:
    """Money never becomes a number on its way."""
    written = written_money(plain(amount))
    assert written == {"amount": plain(amount), "currency": "CNY"}
