"""What a reader downloads is what the list shows, and no spreadsheet takes it for a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pages.browsing import DESKTOP, opened

from .planted import NAMES
from .reading import lines, members

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from pages.building import Built

RISKY = "=+-@\t\r＝＋－＠"


def downloaded(page: Page) -> bytes:
    """Press the button; give the file."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="下载这些").click()
    assert waiting.value.suggested_filename == "2021-enterprises.csv"
    return Path(waiting.value.path()).read_bytes()


def rows_of(data: bytes) -> list[list[str]]:
    """Read the file as a spreadsheet would."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_whole_list(built: Built, odd: dict[str, Any], odd_address: str, browser: Browser) -> None:
    """The file has a mark of its encoding, and every enterprise as the dataset has it."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(odd_address + "enterprises_1.html")
        data = downloaded(page)
    assert data.startswith(b"\xef\xbb\xbf")
    head, *rows = rows_of(data)
    assert head == ["企业", "集群", "行业", "区县", "状态", "决定因素", "补贴（元）"]
    wanted = members(odd, built.programme)
    assert len(rows) == len(wanted)
    for row, each in zip(rows, wanted, strict=True):
        texts = [each.name, each.cluster, each.industry, each.district, each.state, each.binding]
        assert [text.removeprefix("'") for text in row[:-1]] == texts
        assert row[-1] == f"{each.amount // 100}.{each.amount % 100:02d}"


def test_no_cell_is_a_formula(odd_address: str, browser: Browser) -> None:
    """No text begins as a formula does; exactly those that did have an apostrophe before them."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(odd_address + "enterprises_1.html")
        rows = rows_of(downloaded(page))
    cells = [cell for row in rows for cell in row]
    assert [cell for cell in cells if cell[:1] in set(RISKY)] == []
    guarded = {cell[1:] for cell in cells if cell.startswith("'")}
    assert guarded == {name for name in (*NAMES, "=集群") if name[0] in RISKY}


def test_only_what_is_shown(odd_address: str, browser: Browser) -> None:
    """After filtering and sorting, the file has the lines of the list in their order."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(odd_address + "enterprises_1.html?district=江海区&sort=name")
        shown = lines(page)
        rows = rows_of(downloaded(page))[1:]
    assert 0 < len(shown) < 42
    assert [row[0].removeprefix("'") for row in rows] == [line[0] for line in shown]
