"""A reader sorts, filters, sums and shares a list."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

import pytest

from pages.browsing import DESKTOP, PHONE, Visit, opened

from .planted import NAMES
from .reading import cells, foot, lines, members, said, total

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from pages.building import Built

    from .reading import Member

LIST = "enterprises_1.html"
PINYIN = ["阿公司", "北京公司", "重庆公司", "江门 3 公司", "江门 12 公司", "长沙公司"]
"""Planted names in the order of their sounds: ā, běi, chóng, jiāng, and 长 read as zhǎng."""


@pytest.fixture
def tab(odd_address: str, browser: Browser) -> Iterator[tuple[Page, Visit]]:
    """The planted list on a desktop, freshly opened."""
    with opened(browser, DESKTOP) as (page, visit):
        page.goto(odd_address + LIST)
        lines(page)
        yield page, visit


@pytest.fixture
def page(tab: tuple[Page, Visit]) -> Page:
    """The page of that tab."""
    return tab[0]


@pytest.fixture(scope="module")
def wanted(built: Built, odd: dict[str, Any]) -> list[Member]:
    """Every enterprise that the list ought to have."""
    return members(odd, built.programme)


def press(page: Page, title: str) -> str | None:
    """Press a head; give what its column then says of its order."""
    head = page.locator("table[data-list] thead th").filter(has_text=title)
    head.get_by_role("button").click()
    return head.get_attribute("aria-sort")


def plain(text: str) -> str:
    """Make full-width and half-width, large and small letters the same."""
    return unicodedata.normalize("NFKC", text).lower()


def text_of(each: Member) -> str:
    """Give all words of an enterprise's line."""
    return plain("\n".join(cells(each)))


def test_without_scripts_the_table_is_whole(
    odd_address: str, browser: Browser, wanted: list[Member]
) -> None:
    """With scripts off every enterprise, its words and the sum are there, and no dead control."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(odd_address + LIST)
    rows = page.locator("table[data-list] tbody tr")
    texts = [[cell.inner_text() for cell in row.locator("th, td").all()] for row in rows.all()]
    assert texts == [cells(each) for each in wanted]
    assert foot(page) == total(wanted)
    assert page.locator("article").get_by_role("button").count() == 0
    assert page.locator("article").get_by_role("combobox").count() == 0
    context.close()


def test_list_has_every_enterprise(page: Page, wanted: list[Member]) -> None:
    """Untouched, the list shows every enterprise in the dataset's order, and their sum."""
    assert lines(page) == [cells(each) for each in wanted]
    assert foot(page) == total(wanted)
    assert said(page).startswith(f"共 {len(wanted)} 家。")


def test_names_sort_by_sound(page: Page) -> None:
    """Chinese names stand in the order of pinyin, numbers in them by what they count."""
    assert press(page, "企业") == "ascending"
    names = [row[0] for row in lines(page)]
    assert [name for name in names if name in PINYIN] == PINYIN
    assert press(page, "企业") == "descending"
    assert [row[0] for row in lines(page) if row[0] in PINYIN] == PINYIN[::-1]


def test_amounts_sort_by_number(page: Page, wanted: list[Member]) -> None:
    """Amounts go up, then down, then as they stood; equal ones keep their order."""
    up = sorted(wanted, key=lambda each: each.amount)
    down = sorted(wanted, key=lambda each: -each.amount)
    assert press(page, "补贴") == "ascending"
    assert lines(page) == [cells(each) for each in up]
    assert press(page, "补贴") == "descending"
    assert lines(page) == [cells(each) for each in down]
    assert press(page, "补贴") == "none"
    assert lines(page) == [cells(each) for each in wanted]


@pytest.mark.parametrize(
    ("label", "name"),
    [("行业", "industry"), ("区县", "district"), ("状态", "state"), ("决定因素", "binding")],
)
def test_a_choice_leaves_what_has_it(
    page: Page, wanted: list[Member], label: str, name: str
) -> None:
    """Each choice of each filter leaves exactly the enterprises that have it, and their sum."""
    select = page.get_by_label(label, exact=True)
    options = [option.get_attribute("value") or "" for option in select.locator("option").all()]
    assert set(options) == {"", *(getattr(each, name) for each in wanted)}
    for option in options[1:]:
        select.select_option(option)
        left = [each for each in wanted if getattr(each, name) == option]
        assert lines(page) == [cells(each) for each in left]
        assert foot(page) == total(left)
        assert said(page) == f"符合条件的 {len(left)} 家，共 {len(wanted)} 家。"


def test_words_leave_what_has_them_all(page: Page, wanted: list[Member]) -> None:
    """Free text finds names of enterprises and clusters, full-width letters too, all words."""
    box = page.get_by_label("名称里的字")
    for words in ("公司 水暖", "１２", "=1+1", "<B>", "＝ 摩托车"):
        box.fill(words)
        every = plain(words).split()
        left = [each for each in wanted if all(word in text_of(each) for word in every)]
        assert 0 < len(left) < len(wanted)
        assert lines(page) == [cells(each) for each in left]
        assert foot(page) == total(left)
    box.fill("没有这样的企业")
    assert lines(page) == []
    assert foot(page) == "0 元"
    assert said(page) == "没有符合条件的，请少选一个条件，或者换一个词。"


def test_filters_add_up_and_clear(page: Page, wanted: list[Member]) -> None:
    """Two filters leave what has both; clearing brings everything back."""
    page.get_by_label("行业", exact=True).select_option("不锈钢制品")
    page.get_by_label("区县", exact=True).select_option("新会区")
    left = [each for each in wanted if (each.industry, each.district) == ("不锈钢制品", "新会区")]
    assert 0 < len(left) < len(wanted)
    assert lines(page) == [cells(each) for each in left]
    page.get_by_role("button", name="清除条件").click()
    assert lines(page) == [cells(each) for each in wanted]
    assert foot(page) == total(wanted)
    assert "?" not in page.url


def test_address_says_what_is_shown(page: Page, browser: Browser) -> None:
    """Whoever opens the address of a filtered list sees the same list, and the same controls."""
    page.get_by_label("区县", exact=True).select_option("江海区")
    page.get_by_label("名称里的字").fill("公司")
    press(page, "补贴")
    press(page, "补贴")
    with opened(browser, PHONE) as (other, _):
        other.goto(page.url)
        assert lines(other) == lines(page)
        assert foot(other) == foot(page)
        assert other.get_by_label("区县", exact=True).input_value() == "江海区"
        assert other.get_by_label("名称里的字").input_value() == "公司"


def test_address_with_nonsense_shows_everything(
    odd_address: str, browser: Browser, wanted: list[Member]
) -> None:
    """What an address names that is not there is left out; nothing in it runs."""
    with opened(browser, DESKTOP) as (page, visit):
        page.goto(odd_address + LIST + "?industry=<script>alert(1)</script>&sort=evil&desc=1")
        assert lines(page) == [cells(each) for each in wanted]
        assert (visit.dialogs, visit.console) == ([], [])


def test_keyboard_alone_is_enough(page: Page, wanted: list[Member]) -> None:
    """Tab leads from the words over the choices and buttons to the heads; Enter sorts."""
    page.get_by_label("名称里的字").focus()
    order = []
    for _ in range(14):
        order.append(page.evaluate("document.activeElement.id || document.activeElement.innerText"))
        page.keyboard.press("Tab")
    choices = ["cf-industry", "cf-district", "cf-state", "cf-binding"]
    heads = ["企业", "集群", "行业", "区县", "状态", "决定因素", "补贴"]
    assert order == ["cf-q", *choices, "清除条件", "下载这些", *heads]
    page.get_by_role("button", name="补贴").focus()
    page.keyboard.press("Enter")
    assert lines(page) == [cells(each) for each in sorted(wanted, key=lambda each: each.amount)]


def test_list_works_from_a_folder(odd_folder: Path, browser: Browser, wanted: list[Member]) -> None:
    """Opened from a folder, the list sorts, filters and keeps its address as from a server."""
    with opened(browser, DESKTOP) as (page, visit):
        page.goto((odd_folder / "awards/2021" / LIST).as_uri())
        page.get_by_label("区县", exact=True).select_option("江海区")
        assert len(lines(page)) == sum(each.district == "江海区" for each in wanted)
        page.reload()
        assert page.get_by_label("区县", exact=True).input_value() == "江海区"
        assert visit.console == []


def test_hostile_names_stay_words(tab: tuple[Page, Visit]) -> None:
    """After sorting and filtering, names are the words that they were, and nothing has run."""
    page, visit = tab
    press(page, "企业")
    assert {*NAMES} <= {row[0] for row in lines(page)}
    assert page.locator("table[data-list]").locator("b, script, img").count() == 0
    assert (visit.dialogs, visit.console) == ([], [])


def test_clusters_are_filtered_by_each_district(
    odd_address: str, browser: Browser, odd: dict[str, Any]
) -> None:
    """A cluster in two districts is found by either; all three sums follow."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(odd_address + "index.html")
        assert len(lines(page)) == 3
        page.get_by_label("区县", exact=True).select_option("江海区")
        names = [row[0] for row in lines(page)]
        sums = [cell.inner_text() for cell in page.locator("tfoot [data-sum]").all()]
    left = [each for each in odd["clusters"] if each["name"] in names]
    assert [each["cluster"] for each in left] == ["motorcycle", "stainless-steel"]
    assert sums[0] == f"{sum(len(each['enterprises']) for each in left)} 家"
