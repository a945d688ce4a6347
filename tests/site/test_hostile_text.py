"""Applicants' words stay words: no markup, template or script of theirs has any effect."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from pages.browsing import PHONE, Visit, opened, served, visited

from .hostile import ATTACKS, Twins, attack, shown, site, texts
from .parsing import article, parse, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ACTIVE = "script, img, iframe, [onclick], [onerror], [onload], a[href^=javascript]"
CLUSTER = "awards/2021/alpha.html"


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> Twins:
    """Both sites, really built."""
    folder = tmp_path_factory.mktemp("twins")
    return Twins(
        site(folder / "hostile", attack),
        site(folder / "harmless", lambda index: f"文字{index}"),
    )


@pytest.fixture(scope="module")
def tab(twins: Twins, browser: Browser) -> Iterator[tuple[Page, Visit, str]]:
    """A phone that looks at the hostile site."""
    with served(twins.hostile.site) as address, opened(browser, PHONE) as (page, visit):
        yield page, visit, address


def test_every_attack_is_in_a_shown_place() -> None:
    """Every attack is tried in a place that the cluster's page shows."""
    assert {attack(index) for index, _ in enumerate(shown())} == set(ATTACKS)


def test_pages_have_the_same_elements(twins: Twins) -> None:
    """Every page has exactly the elements and attributes that harmless words give it."""
    assert twins.hostile.pages == twins.harmless.pages
    for name in twins.hostile.pages:
        hostile, harmless = (shape(each.text(name)) for each in (twins.hostile, twins.harmless))
        assert [each for each in hostile if each not in harmless] == [], name
        assert hostile == harmless, name


def test_words_are_shown_as_written(twins: Twins) -> None:
    """The cluster's page shows every attack as the text that it is."""
    words = article(twins.hostile.text(CLUSTER)).words
    for index, (file, place) in enumerate(shown()):
        assert attack(index) in words, f"{file}{place}"


def test_title_is_the_name_as_written(twins: Twins) -> None:
    """The window's title is the cluster's name, and the header shows it as text."""
    page = parse(twins.hostile.text(CLUSTER).replace("<title", "<p").replace("</title", "</p"))
    assert page.all("head")[0].all("p")[0].words.startswith(attack(0))
    assert attack(0) in page.all("header")[0].words


def test_data_keeps_the_words(twins: Twins) -> None:
    """The open data holds what was written, neither escaped nor cut."""
    text = json.dumps(twins.hostile.data, ensure_ascii=False)
    for place, word in texts(attack).items():
        assert json.dumps(word, ensure_ascii=False) in text, place


def test_search_index_is_data(twins: Twins) -> None:
    """The files of the search are one call with JSON in it, which holds the words as written."""
    text = (twins.hostile.site / "search/2021.js").read_text("utf-8")
    head, tail = "(globalThis.cfSearch ??= []).push(...", ");\n"
    assert (text.startswith(head), text.endswith(tail)) == (True, True)
    rows = json.loads(text.removeprefix(head).removesuffix(tail))
    assert attack(0) in [heading for _, heading, _, _ in rows]
    assert "\u2028" not in text


def test_nothing_runs_on_any_page(twins: Twins, tab: tuple[Page, Visit, str]) -> None:
    """On every page no dialog opens, nothing is asked of another origin, no console line comes."""
    page, visit, address = tab
    for name in twins.hostile.pages:
        seen = visited(page, visit, address, name)
        assert seen.dialogs == [], name
        assert [url for url in seen.requests if not url.startswith((address, "data:"))] == []
        assert seen.console == [], name
        assert seen.violations == [], name
        assert seen.overhang <= 0, name


def test_nothing_runs_in_the_search(tab: tuple[Page, Visit, str]) -> None:
    """Searching for the attacks shows them as text and runs none."""
    page, visit, address = tab
    page.goto(address + "search/index.html", wait_until="networkidle")
    results = page.locator("#cf-results > li")
    found = []
    for words in ("获批名单", *ATTACKS):
        page.get_by_label("搜什么").fill(words[:60])
        page.locator("#cf-results[aria-busy=false]").wait_for(state="attached")
        found += [words] * (results.count() > 0)
        assert results.locator(ACTIVE).count() == 0, words
    assert {"获批名单", attack(0)} < set(found)
    assert visit.dialogs == []
