"""A reader finds Chinese words with the real search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.browsing import DESKTOP, PHONE, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

RESULTS = ".md-search-result__item"
META = "document.querySelector('.md-search-result__meta').textContent"
WAITING = f"{META}.includes('键入')"
ANSWERED = f"/结果/.test({META})"
WORDS = ("服务券", "指南", "补贴", "扶持标准", "骏途摩托车", "P021", "公示期", "水暖卫浴")


@pytest.fixture(scope="module")
def home(address: str, browser: Browser) -> Iterator[Page]:
    """The home page on a desktop."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "index.html", wait_until="networkidle")
        yield page


def found(page: Page, words: str) -> list[str]:
    """Type into the search box; give the text of every result."""
    box = page.get_by_role("textbox", name="搜索")
    box.click()
    for text, answered in (("", WAITING), (words, ANSWERED)):
        box.fill(text)
        box.press("End")  # as an input method does, a key goes up after the words are there
        page.wait_for_function(answered, timeout=10_000)
    page.wait_for_timeout(300)
    return [item.inner_text().replace("\u200b", "") for item in page.locator(RESULTS).all()]


@pytest.mark.parametrize("words", WORDS)
def test_words_are_found(home: Page, words: str) -> None:
    """Typing a word of the guide, of a rule or of a name shows a result that contains it."""
    assert [text for text in found(home, words) if words in text.replace("\n", "")]


def test_nonsense_is_not_found(home: Page) -> None:
    """A word that nobody wrote has no result."""
    assert found(home, "zzqxv") == []


def test_result_leads_to_the_rule(home: Page, address: str) -> None:
    """The first result of a rule's code is that rule."""
    found(home, "P021")
    target = home.locator(f"{RESULTS} a").first.get_attribute("href") or ""
    assert target.removeprefix(address).startswith("rules/index.html")


def test_box_is_in_sight_on_a_desktop(home: Page) -> None:
    """On a desktop the search box is in sight without a click."""
    assert home.get_by_role("textbox", name="搜索").is_visible()


def test_phone_can_search(address: str, browser: Browser) -> None:
    """On a phone the magnifier opens the search."""
    with opened(browser, PHONE) as (page, _):
        page.goto(address + "index.html", wait_until="networkidle")
        page.locator("label.md-header__button[for=__search]").click()
        assert [text for text in found(page, "服务券") if "服务券" in text]
