"""The card that opens a guide, and 一图读懂: figures of the round, clauses, and one sheet of A4."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.site.environment import percent, wan
from clusterfund.site.pages import Site, build
from pages.browsing import DESKTOP, opened
from pages.building import changed

from ..parsing import article  # noqa: TID252 -- the folder has the name of a standard module

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pages.building import Built

ROWS = [
    "惠及对象",
    "申报条件",
    "扶持标准",
    "申报时限",
    "申报材料",
    "受理地址",
    "咨询电话",
    "官方公示",
]
OVERVIEW = "guide/2021-overview.html"
PAGES = ("index.html", "guide/index.html", "guide/2021.html", OVERVIEW)
NEW: dict[str, Any] = {
    "consortium/min_local_enterprises": 12,
    "eligibility/min_age_years": 2,
    "eligibility/look_back_years": 4,
    "purchases/min_core_products": 3,
    "subsidy/enterprise_rate": "0.75",
    "subsidy/enterprise_cap": 600000,
    "subsidy/cluster_cap": 7300000,
    "materials/copies": 11,
    "materials/commitment_copies": 13,
    "calendar/review_days": 9,
    "calendar/notice_days": 7,
}
MONTHS = {"calendar/rectification_months": 8}


@pytest.mark.parametrize("page", ["guide/index.html", "guide/2021.html"])
def test_card_has_every_row_with_its_clause(built: Built, page: str) -> None:
    """The card names who, conditions, sums, time, place and telephone, each with its clause."""
    card = article(built.text(page)).classed("cf-card")[0]
    assert [each.words for each in card.all("dt")] == ROWS
    for row in card.all("dd"):
        links = [each.attributes.get("href") or "" for each in row.all("a")]
        assert any("#c-" in link for link in links), row.words


@pytest.mark.parametrize("page", ["guide/index.html", "guide/2021.html"])
def test_card_says_the_figures_of_the_round(built: Built, page: str) -> None:
    """Rate, caps, days, copies, address and telephones on the card are those of the dataset."""
    words = article(built.text(page)).classed("cf-card")[0].words
    said = built.data["round"]
    for wanted in (
        percent(said["subsidy"]["enterprise_rate"]["value"]),
        wan(said["subsidy"]["enterprise_cap"]["value"]),
        wan(said["subsidy"]["cluster_cap"]["value"]),
        f"{said['calendar']['review_days']['value']} 个工作日",
        f"一式 {said['materials']['copies']['value']} 份",
        *(each[name] for each in said["contacts"] for name in ("phone", "name")),
        said["contacts"][0]["address"],
        said["contacts"][0]["email"],
    ):
        assert wanted in words


@pytest.fixture(scope="module")
def before(built: Built) -> dict[str, str]:
    """The pages with the round's own figures."""
    return built.pages_of(built.data)


@pytest.fixture(scope="module")
def after(built: Built) -> dict[str, str]:
    """The pages with all figures changed."""
    return changed(built, NEW | MONTHS)


@pytest.mark.parametrize("path", [*NEW, *MONTHS])
def test_every_figure_is_the_rounds(
    built: Built, before: dict[str, str], after: dict[str, str], path: str
) -> None:
    """Changing one figure of the round changes the overview, and the card where it has it."""
    one = changed(built, {path: (NEW | MONTHS)[path]})
    assert one["guide/2021-overview.page"] != before["guide/2021-overview.page"]
    assert (one["guide/index.md"] != before["guide/index.md"]) == (path in NEW)
    assert after["guide/2021-overview.page"] != one["guide/2021-overview.page"]


def test_overview_works_the_example_out(built: Built) -> None:
    """With a rate of 75 % and a cap of 60 万元, 60 万元 give 45 万元 and 120 万元 give 60 万元."""
    text = re.sub("<[^>]+>", "", changed(built, NEW)["guide/2021-overview.page"])
    assert "总投入 60 万元，按 75% 是 45 万元，没有超过上限，最多补 45 万元" in text
    assert "总投入 120 万元，按 75% 是 90 万元，超过上限，最多补 60 万元" in text


@pytest.mark.parametrize("missing", ["scope", "materials", "portal"])
def test_rounds_may_leave_things_out(built: Built, missing: str) -> None:
    """What a round need not say is left out of the overview and the guides' page."""
    data = copy.deepcopy(built.data)
    del data["round"][missing]
    files = build(Site(built.programme, [data]), {})
    assert "一图读懂" in files["guide/2021-overview.page"].decode()
    assert "受理地址" in files["guide/index.md"].decode()


def test_overview_is_one_sheet(browser: Browser, address: str) -> None:
    """Printed, the overview is exactly one page of A4, upright."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + OVERVIEW, wait_until="networkidle")
        data = page.pdf(prefer_css_page_size=True, print_background=True)
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) == 1
    [box] = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", data)
    assert [round(float(each)) for each in box] == [595, 842]


def test_overview_has_real_text(built: Built) -> None:
    """Each drawing has a name for who cannot see it, and its words are text."""
    page = article(built.text(OVERVIEW))
    drawn = [each for each in page.all("svg") if each.attributes.get("role") == "img"]
    assert len(drawn) == 3
    assert all(each.attributes.get("aria-label") for each in drawn)
    assert "牵头单位来申报" in page.words


def test_card_prints_on_the_first_sheet(browser: Browser, address: str) -> None:
    """The whole card stands on the first printed page of the guides."""
    with opened(browser, (718, 1000)) as (page, _):
        page.goto(address + "guide/index.html", wait_until="networkidle")
        page.emulate_media(media="print")
        box = page.locator(".cf-card").bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < (297 - 24) / 25.4 * 96
