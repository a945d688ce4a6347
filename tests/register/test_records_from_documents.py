"""Schema-valid documents become records without losing a fen, a day or a word."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from clusterfund.records import Listing, Organisation, Product, Purchase, Score
from clusterfund.register import call, convert, decisions
from clusterfund.register.load import read_round
from clusterfund.register.strictyaml import parse
from register.trees import ENTERPRISE, TOP, MemoryTree, edited, sample

ROUND = f"{TOP}call/round.yaml"


def read(path: str, old: str = "", new: str = "") -> Any:
    """Parse one file of the sample, with one text replaced."""
    data = edited(path, old, new)[path] if old else sample()[path]
    source, findings = parse(path, data)
    assert findings == []
    assert source is not None
    return source


def test_round_parameters() -> None:
    """Every figure of the guide is in the round: money in fen, rates exact, unit in fen."""
    rnd = call.round_(read(ROUND), "2021")
    assert (rnd.id, rnd.folder, rnd.city, rnd.city_code) == ("2021", "2021", "江门市", "4407")
    assert (rnd.enterprise_rate, rnd.enterprise_cap) == (Fraction(4, 5), 50_000_000)
    assert (rnd.cluster_cap, rnd.budget, rnd.unit) == (500_000_000, 1_200_000_000, 100)
    assert (rnd.reduction, rnd.budget_end) == ("proportional", "cut")
    assert (rnd.min_local_enterprises, rnd.min_age_years, rnd.look_back_years) == (10, 1, 3)
    assert rnd.lead_qualifications == ("huawei_cloud", "selected_partner")
    assert (rnd.min_core_products, rnd.review_days, rnd.notice_days) == (1, 5, 5)
    assert rnd.count_first_day is True
    assert (rnd.min_reviewers, rnd.aggregate, rnd.trim_from) == (5, "trimmed_mean", 5)
    assert (rnd.pass_mark, rnd.tie_break) == (Fraction(70), ("targets", "tasks", "received_at"))
    assert [(each.id, each.max) for each in rnd.criteria][:2] == [("status", 15), ("path", 15)]
    assert rnd.divisions["440783"] == "开平市"
    assert rnd.kinds == ("provincial_strategic", "local_traditional")
    assert rnd.sample is True


@pytest.mark.parametrize(
    ("old", "new", "field", "wanted"),
    [
        ("value: 12000000", "value: null", "budget", None),
        ("value: 12000000", 'value: "12000000.05"', "budget", 1_200_000_005),
        ("value: 12000000", "value: 0", "budget", 0),
        ("value: 70", "value: null", "pass_mark", None),
        ("value: 70", 'value: "69.5"', "pass_mark", Fraction(139, 2)),
        ('value: "0.80"', 'value: "0.3333"', "enterprise_rate", Fraction(3333, 10000)),
        ('value: "0.80"', "value: 1", "enterprise_rate", Fraction(1)),
        ("value: [targets, tasks, received_at]", "value: []", "tie_break", ()),
    ],
)
def test_open_parameters(old: str, new: str, field: str, wanted: object) -> None:
    """Budget and pass mark may be null; decimals in quotes are exact."""
    assert getattr(call.round_(read(ROUND, old, new), "2021"), field) == wanted


def test_optional_parameters_have_defaults() -> None:
    """Without scope, budget end and trimming limit, the guide's two kinds, cut and three hold."""
    source = read(ROUND)
    data = source.data
    subsidy = {key: value for key, value in data["subsidy"].items() if key != "budget_end"}
    review = {key: value for key, value in data["review"].items() if key != "trim_from"}
    source.data.update(subsidy=subsidy, review=review)
    del source.data["scope"]
    rnd = call.round_(source, "2021")
    assert (rnd.budget_end, rnd.trim_from) == ("cut", 3)
    assert rnd.kinds == ("provincial_strategic", "local_traditional")
    source.data["subsidy"]["budget"] = {"value": None}
    source.data["review"]["pass_mark"] = {"value": None}
    assert (call.round_(source, "2021").budget, call.round_(source, "2021").pass_mark) == (
        None,
        None,
    )


def test_catalogue() -> None:
    """A product is core as its category is; one of an unknown category is not."""
    products = call.catalogue(read(f"{TOP}call/services.yaml")).products
    assert products["mes-cloud"] == Product(
        "mes-cloud", "制造执行管理云服务", "production_control", core=True
    )
    assert not products["cloud-server"].core
    lost = read(
        f"{TOP}call/services.yaml",
        "    category: rd_design\n    vendor: 广东",
        "    category: x\n    vendor: 广东",
    )
    assert not call.catalogue(lost).products["bom-cloud"].core


def test_roster_and_watchlists() -> None:
    """People have accounts and roles; listings may have been removed."""
    people = call.roster(read(f"{TOP}call/roster.yaml")).people
    assert (people["bureau-01"].account, people["bureau-01"].roles) == (90_000_002, ("bureau",))
    watchlist = call.watchlist(read(f"{TOP}call/watchlists/abnormal-operation.yaml"))
    assert (watchlist.list, watchlist.retrieved_on) == ("abnormal_operation", date(2021, 9, 6))
    assert watchlist.entries[:2] == (
        Listing("914407030000000Y99", date(2020, 7, 8), None),
        Listing("914407050000000X09", date(2019, 11, 15), date(2020, 3, 20)),
    )


def test_reviews() -> None:
    """Points are exact fractions; only `declared` is a conflict."""
    path = f"{TOP}reviews/microphone/expert-01.yaml"
    review = decisions.review(read(path), "microphone")
    assert (review.cluster, review.reviewer, review.conflict) == ("microphone", "expert-01", False)
    assert review.on == date(2021, 9, 23)
    status = Score(Fraction(25, 2), "仿冒、返修、调试三大难题符合恩平电声企业的普遍反映。")
    assert review.scores["status"] == status
    assert decisions.review(read(path, "conflict: none", "conflict: declared"), "x").conflict


def test_acts() -> None:
    """An act keeps its manifest and result; what it does not say is empty."""
    receive = decisions.act(read(f"{TOP}acts/0006-receive-printing.yaml"), 6)
    assert (receive.number, receive.kind, receive.cluster) == (6, "receive", "printing")
    assert receive.files
    assert receive.digest is not None
    assert (receive.result, receive.override) == ({}, False)
    path = f"{TOP}acts/0013-withdraw-printing.yaml"
    withdraw = decisions.act(read(path), 13)
    assert (withdraw.digest, withdraw.files) == (None, {})
    override = read(path, "kind: withdraw", "override: {reason: x, clause: y}\nkind: withdraw")
    assert decisions.act(override, 13).override


def test_enterprises() -> None:
    """An enterprise's amounts are fen, with decimals kept."""
    enterprise = convert.enterprise(read(ENTERPRISE, "amount: 134800", 'amount: "134800.5"'))
    assert enterprise.purchases[0] == Purchase(
        "mes-cloud", "整机一车间扫码派工，替换手写流转卡", 13_480_050
    )
    assert (enterprise.other_investment, enterprise.requested_subsidy) == (13_000_000, 50_000_000)
    assert enterprise.total_investment == 70_500_050
    assert (enterprise.division, enterprise.established_on) == ("440785", date(2003, 8, 15))
    flags = (enterprise.industrial, enterprise.public_funds_in_order, enterprise.credit_clean)
    assert (*flags, enterprise.no_major_incident) == (True, True, True, True)


def test_each_declaration_is_its_own() -> None:
    """A declaration that is not true changes its own field and no other."""
    names = ("public_funds_in_order", "credit_clean", "no_major_incident", "industrial")
    for name in names:
        enterprise = convert.enterprise(read(ENTERPRISE, f"{name}: true", f"{name}: false"))
        assert [each for each in names if not getattr(enterprise, each)] == [name]


def test_applications() -> None:
    """Cover, plan, narrative and commitment of a folder are one application."""
    application = read_round(MemoryTree(sample()), "2021").sound.applications["microphone"]
    assert (application.slug, application.name) == ("microphone", "恩平市麦克风音响")
    assert application.lead == Organisation(
        "江门市聆云信息技术有限公司（示例）", "914407030000000K4E", "selected_partner"
    )
    assert len(application.service_providers) == 2
    assert (application.total_investment, application.requested_subsidy) == (
        524_400_000,
        391_800_000,
    )
    assert (application.applied_on, application.completion_date) == (
        date(2021, 9, 21),
        date(2022, 11, 15),
    )
    plan, commitment = application.plan, application.commitment
    assert plan is not None
    assert commitment is not None
    assert [task.id for task in plan.tasks] == ["test-data", "anti-fake", "service", "supply"]
    assert plan.milestones[0].on == date(2021, 12, 10)
    assert (plan.targets[5].baseline, plan.targets[5].goal) == (Fraction(34, 5), Fraction(9, 2))
    assert sum(project.amount for project in plan.projects) == 524_400_000
    assert (plan.projects[0].start, plan.projects[0].end) == (date(2021, 11, 22), date(2022, 7, 29))
    assert (commitment.promises, commitment.signed_on) == (True, date(2021, 9, 17))
