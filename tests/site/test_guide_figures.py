"""Every figure of the guide's page comes from `round.yaml`, so none can grow old there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from pages.building import changed

from .parsing import article

if TYPE_CHECKING:
    from pages.building import Built

NEW: dict[str, Any] = {
    "consortium/min_local_enterprises": 12,
    "eligibility/min_age_years": 2,
    "eligibility/look_back_years": 4,
    "purchases/min_core_products": 3,
    "subsidy/enterprise_rate": "0.75",
    "subsidy/enterprise_cap": 600000,
    "subsidy/cluster_cap": 7300000,
    "subsidy/budget": 9870000,
    "subsidy/unit": 100,
    "subsidy/reduction": "in_order",
    "subsidy/budget_end": "reserve",
    "subsidy/tax_basis": "tax_excluded",
    "materials/copies": 11,
    "materials/commitment_copies": 13,
    "calendar/review_days": 9,
    "calendar/notice_days": 7,
    "calendar/rectification_months": 8,
    "calendar/count_first_day": False,
    "review/min_reviewers": 17,
    "review/aggregate": "median",
    "review/trim_from": 19,
    "review/pass_mark": 66,
    "review/tie_break": ["path", "received_at"],
    "scope/kinds": ["local_traditional"],
    "consortium/lead_qualifications": ["huawei_cloud"],
}
OLD = (
    *("10 家", "满 1 年", "近 3 年", "至少购买 1 项", "至少买 1 项", "80%", "50 万元", "500 万元"),
    *("500,000 元", "5,000,000 元", "12,000,000 元", "5 个工作日", "6 个月", "一式 5 份"),
    *("一式 2 份", "70 分", "按同样的比例减", "去掉一个最高分", "省 20 个战略性产业集群"),
    *("严选生态伙伴中", "取整到 1 元", "转型目标 →"),
)
WANTED = (
    *("12 家", "满 2 年", "近 4 年", "至少购买 3 项", "75%", "60 万元", "730 万元", "600,000 元"),
    *("9,870,000 元", "9 个工作日", "7 个工作日", "8 个月", "一式 11 份", "一式 13 份", "66 分"),
    *("17 份", "取中位数", "取整到 100 元", "总体路径 → 收件时间", "不含税", "转入储备"),
)


def test_every_parameter_is_tried(built: Built) -> None:
    """The list above names every parameter of the round except the review criteria."""
    tried = {
        f"{section}/{name}"
        for section, parameters in built.data["round"].items()
        if isinstance(parameters, dict)
        for name, parameter in parameters.items()
        if isinstance(parameter, dict) and "value" in parameter
    }
    assert tried - {"review/criteria"} == set(NEW)


@pytest.fixture(scope="module")
def before(built: Built) -> str:
    """The guide with the round's own figures."""
    return built.pages_of(built.data)["guide/2021.md"]


@pytest.mark.parametrize("path", [path for path in NEW if path != "review/trim_from"])
def test_parameter_is_in_the_guide(built: Built, before: str, path: str) -> None:
    """Changing one parameter of the round changes what the guide says."""
    assert changed(built, {path: NEW[path]})["guide/2021.md"] != before


def test_new_figures_leave_no_old_one(built: Built) -> None:
    """With all parameters changed the guide says every new figure and no old one."""
    text = changed(built, NEW)["guide/2021.md"].replace("&#42;", "*").replace("**", "")
    assert [figure for figure in WANTED if figure not in text] == []
    assert [figure for figure in OLD if figure in text] == []


def test_old_figures_are_in_the_guide_now(built: Built) -> None:
    """Every old figure that the test above looks for is in the guide as it is built now."""
    words = article(built.text("guide/2021.html")).words
    assert [figure for figure in OLD if figure not in words] == []


def test_home_says_the_figures_of_the_round(built: Built) -> None:
    """The lead of the home page follows the round's parameters, too."""
    home = changed(built, NEW)["index.md"]
    for figure in ("不少于 12 家", "75%", "60 万元", "730 万元"):
        assert figure in home


def test_criteria_are_in_the_guide(built: Built) -> None:
    """The guide names every review criterion with its maximum."""
    words = article(built.text("guide/2021.html")).words
    for criterion in built.data["round"]["review"]["criteria"]["value"]:
        assert f"{criterion['title']} {criterion['max']} 分" in words


@pytest.mark.parametrize("page", ["apply/index.html", "verify/index.html"])
def test_hand_written_pages_repeat_no_figure(built: Built, page: str) -> None:
    """What the guide's page says in figures is not said again where it could grow old."""
    words = article(built.text(page)).words
    figures = [each for each in OLD if re.search("[0-9]", each)]
    assert [figure for figure in figures if figure in words] == []
