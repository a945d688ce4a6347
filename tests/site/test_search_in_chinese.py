"""A reader finds Chinese words with the real search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.browsing import DESKTOP, PHONE, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from pages.building import Built

RESULTS = "#cf-results > li"
ANSWERED = "#cf-results[aria-busy=false]"
WORDS = (
    "服务券",
    "指南",
    "扶持标准",
    "骏途摩托车",
    "P021",
    "三（三）",
    "公示期",
    "水暖卫浴",
)


@pytest.fixture(scope="module")
def searching(address: str, browser: Browser) -> Iterator[Page]:
    """The search page on a desktop."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "search/index.html", wait_until="networkidle")
        yield page


def found(page: Page, words: str) -> list[str]:
    """Type into the page's box; give the text of every result."""
    page.get_by_label("搜什么").fill(words)
    page.locator(ANSWERED).wait_for(state="attached")
    return [item.inner_text() for item in page.locator(RESULTS).all()]


@pytest.mark.parametrize("words", WORDS)
def test_words_are_found(searching: Page, words: str) -> None:
    """Typing a word of the guide, of a rule or of a name shows results and marks the word."""
    assert words in found(searching, words)[0].replace("\n", "")
    assert searching.locator(f"{RESULTS} mark").first.inner_text() == words


def test_several_words_narrow(searching: Page) -> None:
    """Words with a space between them must all be there, in whatever order."""
    both = found(searching, "补贴 标准")
    assert both == found(searching, "标准  补贴")
    assert 0 < len(both) < len(found(searching, "标准"))


def test_words_nobody_wrote_together_are_found(searching: Page) -> None:
    """What is written nowhere as it stands is cut into pairs, and the page says so."""
    assert found(searching, "补贴标准")
    assert found(searching, "标准补贴公示期")
    assert "同时有“标准”“补贴”“公示”“示期”的找到" in searching.locator("#cf-found").inner_text()


def test_credit_code_leads_to_its_cluster(searching: Page, built: Built) -> None:
    """A credit code, in small letters too, finds the page of the cluster the enterprise is in."""
    cluster = next(each for each in built.data["clusters"] if each.get("enterprises"))
    code = cluster["enterprises"][0]["uscc"]
    for words in (code, code.lower()):
        assert found(searching, words)
        links = [each.get_attribute("href") for each in searching.locator(f"{RESULTS} a").all()]
        assert f"../awards/2021/{cluster['cluster']}.html" in links


def test_nonsense_is_not_found(searching: Page) -> None:
    """A word that nobody wrote has no result, and the page says what to do."""
    assert found(searching, "zzqxv") == []
    assert "换一个短一点的词" in searching.locator("#cf-found").inner_text()


def test_best_result_comes_first(searching: Page) -> None:
    """The first result of a rule's code is that rule, of a clause's number that clause."""
    for words, place in (("P021", "rules/index.html#P021"), ("三（三）", "guide/2021.html#c-3-3")):
        found(searching, words)
        assert searching.locator(f"{RESULTS} a").first.get_attribute("href") == f"../{place}"


def test_result_opens(searching: Page, browser: Browser) -> None:
    """Following a result leads to a page that has the words."""
    found(searching, "骏途摩托车")
    target = searching.locator(f"{RESULTS} a").first.evaluate("each => each.href")
    with opened(browser, DESKTOP) as (page, _):
        page.goto(target)
        assert "骏途摩托车" in page.locator("article").inner_text()


def test_header_box_leads_to_results(address: str, browser: Browser) -> None:
    """On a desktop the box in the header is in sight, and Enter shows what was found."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "awards/index.html", wait_until="networkidle")
        box = page.get_by_role("searchbox", name="搜索")
        box.fill("服务券")
        box.press("Enter")
        page.wait_for_url("**/search/index.html?q=*")
        page.locator(ANSWERED).wait_for(state="attached")
        assert page.get_by_label("搜什么").input_value() == "服务券"
        assert page.locator(RESULTS).count() > 5


def test_phone_can_search(address: str, browser: Browser) -> None:
    """On a phone the magnifier leads to the search page."""
    with opened(browser, PHONE) as (page, _):
        page.goto(address + "index.html", wait_until="networkidle")
        page.get_by_role("link", name="搜索").click()
        assert [text for text in found(page, "服务券") if "服务券" in text]


def test_only_the_search_page_loads_the_index(address: str, browser: Browser) -> None:
    """No other page fetches what is looked through."""
    with opened(browser, DESKTOP) as (page, _):
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address + "index.html", wait_until="networkidle")
        assert asked
        assert not [url for url in asked if "/search/" in url]
