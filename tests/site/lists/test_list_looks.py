"""Lists, charts and clusters can be read by everybody: desktop and phone, light and dark."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal

import pytest

from pages.browsing import DESKTOP, PHONE, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

PAGES = (
    "awards/2021/index.html",
    "awards/2021/enterprises_1.html",
    "awards/2021/stainless-steel.html",
    "awards/2021/electronics.html",
    "funds/2021.html",
)
COLOURS = """() => [...document.querySelectorAll('.cf-chart rect')].map(each => {
    const style = getComputedStyle(each);
    return [each.getAttribute('class'), style.fill, style.stroke];
})"""
BOXES = """all => all.map(each => {
    const { top, left, right } = each.getBoundingClientRect();
    return { top, left, right, chart: each.parentNode.getAttribute('aria-labelledby') };
})"""
GROUND = """() => {
    const style = getComputedStyle(document.body);
    return style.backgroundColor;
}"""

MOVES = """
globalThis.moved = 0;
new PerformanceObserver(list => {
    for (const each of list.getEntries()) moved += each.value;
}).observe({ type: "layout-shift", buffered: true });
"""
"""What of the page jumped, and how far (Layout Instability API)."""


def luminance(colour: str) -> float:
    """Give the relative luminance of `rgb(r, g, b)` (WCAG 2.2)."""
    parts = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_bars_stand_out(address: str, browser: Browser, scheme: Literal["light", "dark"]) -> None:
    """Each bar's fill or outline has a contrast of 3 to the page in both schemes."""
    with opened(browser, DESKTOP, scheme) as (page, _):
        for path in (PAGES[0], PAGES[2], PAGES[4]):
            page.goto(address + path)
            ground = page.evaluate(GROUND)
            found: list[Any] = page.evaluate(COLOURS)
            bars = [each for each in found if "whole" not in each[0]]
            assert bars
            for name, *colours in bars:
                solid = [each for each in colours if each.startswith("rgb(")]
                assert max(contrast(each, ground) for each in solid) >= 3, (path, name)


def test_series_differ_without_colour(address: str, browser: Browser) -> None:
    """What is used, left, recovered and expired differs in fill, not in hue alone."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "funds/2021.html")
        kinds = {
            each.get_attribute("class"): each.evaluate("each => getComputedStyle(each).fill")
            for each in page.locator(".cf-chart > rect.cf-part").all()
        }
        assert kinds["cf-part cf-part--recovered"].startswith("url(")
        assert kinds["cf-part cf-part--used"].startswith("rgb(")


@pytest.mark.parametrize("care", [False, True], ids=["plain", "care"])
def test_no_text_runs_into_another(address: str, browser: Browser, *, care: bool) -> None:
    """On a phone, large type or not, a name and the figure beside it do not touch."""
    with opened(browser, PHONE) as (page, _):
        for path in (PAGES[0], PAGES[2], PAGES[4]):
            page.goto(address + path)
            if care:
                page.get_by_role("button", name="关怀版").click()
            texts = page.locator(".cf-chart > text").evaluate_all(BOXES)
            assert texts
            for one, other in combinations(texts, 2):
                if one["chart"] == other["chart"] and abs(one["top"] - other["top"]) < 1:
                    assert one["right"] < other["left"] or other["right"] < one["left"], path
            if care:
                page.get_by_role("button", name="退出关怀版").click()


def test_phone_sorts_by_what_were_heads(address: str, browser: Browser) -> None:
    """On a phone each line is a card, and the heads above it are buttons in sight that sort."""
    with opened(browser, PHONE) as (page, _):
        page.goto(address + "awards/2021/enterprises_1.html")
        button = page.locator("table[data-list] thead").get_by_role("button", name="补贴")
        box = button.bounding_box()
        assert box
        assert 0 <= box["x"] < 390 - box["width"]
        assert box["height"] >= 24
        button.click()
        first = page.locator("table[data-list] tbody tr").first
        assert "0 元" in first.inner_text()
        assert first.evaluate("each => getComputedStyle(each).display") == "flex"


def test_paper_has_the_list_without_controls(address: str, browser: Browser) -> None:
    """Printed, the list has its lines and sums, and neither form nor buttons."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "awards/2021/enterprises_1.html")
        page.emulate_media(media="print")
        assert page.locator(".cf-filters").is_hidden()
        assert page.locator("table[data-list] tbody tr").count() == 42
        assert page.locator("tfoot").first.is_visible()


def test_without_scripts_nothing_is_left_blank(address: str, browser: Browser) -> None:
    """With scripts off the page of the list has tables, charts and their figures."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "awards/2021/index.html")
    assert page.locator(".cf-chart").count() == 5
    assert page.locator(".cf-chart text").first.is_visible()
    for name in (".cf-filters", ".cf-count"):
        assert page.locator(name).bounding_box() is None  # nor is room kept for it
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    assert page.locator("table[data-list] thead").bounding_box() is None  # it cannot sort
    context.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_moves_while_a_page_comes(
    address: str, browser: Browser, size: tuple[int, int]
) -> None:
    """What scripts add to a list has its room from the start, also where scripts come late."""
    with opened(browser, size) as (page, _):

        def late(route: Route) -> None:
            page.wait_for_timeout(150)
            route.continue_()

        page.add_init_script(MOVES)
        page.route("**/*.js", late)
        for path in PAGES[:2]:
            page.goto(address + path, wait_until="networkidle")
            assert page.locator(".cf-filters").is_visible()
            assert page.evaluate("moved") < 0.01, path
