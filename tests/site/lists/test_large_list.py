"""Fifteen thousand enterprises: pages stay small, and every reader gets at all of them."""

from __future__ import annotations

import csv
import json
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.site.lists import Piece, enterprises, pieces
from clusterfund.site.lookup import Lookup
from clusterfund.site.packing import script
from pages.browsing import DESKTOP, opened
from support.counting import steps

from ..parsing import parse  # noqa: TID252 -- `site` is a module of Python's
from .planted import award_files, large
from .reading import cells, foot, lines, members, said, total

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from pages.building import Built

    from .reading import Member

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def wanted(built: Built, many: dict[str, Any]) -> list[Member]:
    """Every enterprise of the round."""
    return members(many, built.programme)


def test_the_round_is_large(wanted: list[Member]) -> None:
    """The round has 15,000 enterprises, so that these tests look at something."""
    assert len(wanted) == 15_000


def test_no_file_is_over_a_megabyte(many_folder: Path) -> None:
    """Neither a page of the awards nor what its scripts load is over 1 MB."""
    sizes = {path.name: path.stat().st_size for path in (many_folder / "awards/2021").iterdir()}
    assert len(sizes) > 1250
    assert {name: size for name, size in sizes.items() if size > MEGABYTE} == {}


def test_cost_grows_with_the_round(built: Built) -> None:
    """Twice as many clusters more take at most a tenth more than twice as many steps more."""
    award_files(built, large(built.data, 5))  # what is done once for all is done now
    few, some, many = (
        steps(partial(award_files, built, large(built.data, clusters))) for clusters in (20, 40, 80)
    )
    assert many - some < 2.2 * (some - few)


def test_pages_together_have_every_enterprise(many_folder: Path, wanted: list[Member]) -> None:
    """Following 下一页 without scripts leads over all enterprises, each once, and ends."""
    page, shown, visited = "enterprises_1.html", [], 0
    while page:
        text = parse((many_folder / "awards/2021" / page).read_text("utf-8"))
        table = next(each for each in text.all("table") if "data-list" in each.attributes)
        shown += [
            [cell.words for cell in row.all("th", "td")] for row in table.all("tbody")[0].all("tr")
        ]
        assert table.all("tfoot")[0].all("td")[-1].words == total(wanted)
        onward = [each for each in text.all("a") if each.attributes.get("rel") == "next"]
        page = onward[0].attributes["href"] if onward else ""
        visited += 1
    assert visited == 30
    assert shown == [cells(each) for each in wanted]


@pytest.mark.parametrize("name", ["clusters", "ranking", "others", "enterprises"])
def test_every_number_leads_to_a_page(many_folder: Path, name: str) -> None:
    """Each number and neighbour that a page of a list offers is there."""
    folder = many_folder / "awards/2021"
    for path in folder.glob(f"{name}_*.html"):
        pager = parse(path.read_text("utf-8")).classed("cf-pager")[0]
        links = [each.attributes["href"].partition("#")[0] for each in pager.all("a")]
        assert links
        assert [link for link in links if not (folder / link).is_file()] == []
        assert sum("aria-current" in each.attributes for each in pager.all("span")) == 1


def test_data_keeps_every_word(built: Built, odd: dict[str, Any]) -> None:
    """The script of a list is one assignment of JSON, whose columns have the words as written."""
    listed = enterprises(Lookup(odd, built.programme))
    text = script(listed)
    head = '(globalThis.cfLists ??= {})["enterprises"] = '
    columns = json.loads(text.removeprefix(head).removesuffix(";\n"))
    assert columns[0]["texts"] == [each.name for each in members(odd, built.programme)]
    assert columns[-1]["unit"] == 1  # there are odd fen
    assert columns[-1]["values"] == [each.amount for each in members(odd, built.programme)]
    assert "\u2028" not in text


def test_numbers_leave_gaps() -> None:
    """The first, the last and two on either side are offered; a gap stands for the rest."""
    assert Piece("enterprises", 1, 30, []).numbers == [1, 2, 3, 0, 30]
    assert Piece("enterprises", 15, 30, []).numbers == [1, 0, 13, 14, 15, 16, 17, 0, 30]
    assert Piece("enterprises", 4, 5, []).numbers == [1, 2, 3, 4, 5]
    assert [len(each.rows) for each in pieces("enterprises", range(1001))] == [500, 500, 1]
    assert [(each.number, each.count) for each in pieces("enterprises", [])] == [(1, 1)]


def test_rows_are_loaded_when_asked_for(
    many_address: str, browser: Browser, wanted: list[Member]
) -> None:
    """Reading a page loads nothing more; the first choice loads all rows, once."""
    with opened(browser, DESKTOP) as (page, visit):
        page.goto(many_address + "enterprises_3.html", wait_until="networkidle")
        assert lines(page) == [cells(each) for each in wanted[1000:1500]]
        assert not [url for url in visit.requests if "enterprises.js" in url]
        for trade in ("五金", "水暖"):
            page.get_by_label("行业", exact=True).select_option(trade)
            left = [each for each in wanted if each.industry == trade]
            page.locator("table[data-list] tbody tr:nth-child(200)").wait_for()
            assert lines(page) == [cells(each) for each in left[:200]]
            assert foot(page) == total(left)
        assert len([url for url in visit.requests if "enterprises.js" in url]) == 1
        assert said(page) == f"符合条件的 {len(left)} 家，共 15000 家，先列出 200 家。"
        assert page.locator(".cf-pager").is_hidden()
        page.get_by_role("button", name="清除条件").click()
        assert page.locator(".cf-pager").is_visible()
        assert lines(page) == [cells(each) for each in wanted[1000:1500]]
        assert visit.console == []


def test_more_rows_are_listed_on_demand(
    many_address: str, browser: Browser, wanted: list[Member]
) -> None:
    """A shared address sorts all 15,000; 再列出 shows the next 200 and leads the reader there."""
    down = sorted(wanted, key=lambda each: -each.amount)
    with opened(browser, DESKTOP) as (page, _):
        page.goto(many_address + "enterprises_1.html?sort=amount&desc=1")
        page.locator("table[data-list] tbody tr:nth-child(200)").wait_for()
        assert lines(page) == [cells(each) for each in down[:200]]
        page.get_by_role("button", name="再列出 200 家").click()
        assert lines(page) == [cells(each) for each in down[:400]]
        assert page.evaluate("document.activeElement.textContent") == down[200].name
        assert foot(page) == total(wanted)


def test_loaded_rows_lead_where_written_ones_do(many_address: str, browser: Browser) -> None:
    """A row made from data has the links, states and numbers of the row on its page."""
    line = "each => each.tBodies[0].rows[0].innerHTML"
    with opened(browser, DESKTOP) as (page, _):
        for name, other in (("enterprises_7.html", "第"), ("clusters_2.html", "第")):
            page.goto(many_address + name)
            lines(page)
            written = page.locator("table[data-list]").evaluate(line)
            first = page.locator("table[data-list] tbody tr").first.locator("th").inner_text()
            page.get_by_label("名称里的字").fill(f"{other} {first}")
            page.locator(".cf-pager").wait_for(state="hidden")
            assert page.locator("table[data-list]").evaluate(line) == written


def test_all_that_was_found_is_downloaded(
    many_address: str, browser: Browser, wanted: list[Member]
) -> None:
    """The file has every enterprise that was found, not only those on the page."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(many_address + "enterprises_2.html")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="下载这些").click()
        with waiting.value.path().open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert [row[0] for row in rows[1:]] == [each.name for each in wanted]


def test_a_missing_file_is_told(many_address: str, browser: Browser) -> None:
    """Where the rows cannot be loaded the page says so and keeps what it shows."""
    with opened(browser, DESKTOP) as (page, _):
        page.route("**/enterprises.js", lambda route: route.abort())
        page.goto(many_address + "enterprises_1.html")
        before = lines(page)
        page.get_by_label("名称里的字").fill("五金")
        page.get_by_text("没有读到全部数据，请检查网络，再选一次。").wait_for()
        assert page.locator("table[data-list] tbody tr").count() == len(before) == 500
