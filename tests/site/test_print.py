"""A notice can be printed and posted: paper has the notice and nothing of the web around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.browsing import DESKTOP, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

WEB = (".md-header", ".md-tabs", ".md-sidebar", ".md-footer", ".md-search", ".md-top")
SHOWN = "each => each.getClientRects().length > 0 && getComputedStyle(each).display !== 'none'"


@pytest.fixture
def notice(address: str, browser: Browser) -> Iterator[Page]:
    """The notice, as paper shows it."""
    with opened(browser, DESKTOP) as (page, _):
        page.goto(address + "notices/2021/0016.html", wait_until="networkidle")
        page.emulate_media(media="print")
        yield page


def test_paper_has_no_navigation(notice: Page) -> None:
    """Header, tabs, side lists and search are not printed."""
    for selector in WEB:
        assert not any(each.evaluate(SHOWN) for each in notice.locator(selector).all()), selector


def test_paper_has_the_whole_notice(notice: Page) -> None:
    """Period, tables and signature are printed, and a table is a table again."""
    words = notice.locator(".cf-notice").inner_text()
    for wanted in (
        "公示期",
        "2021-09-15",
        "附件1：拟支持产业集群名单",
        "附件2：各企业拟补贴金额",
        "异议的提出",
        "江门市工业和信息化局",
    ):
        assert wanted in words
    assert notice.locator("thead").first.evaluate(SHOWN)


def test_notice_becomes_a_pdf(notice: Page) -> None:
    """Chromium prints the notice on at least one A4 page."""
    data = notice.pdf(format="A4")
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") + data.count(b"/Type /Page ") >= 1
