"""No visitor is reported to anybody: every request stays on the site, and every one is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pages.browsing import Visit

LOCAL = ("data:", "blob:")


@pytest.fixture(scope="session")
def visits(on_desktop: list[Visit], on_phone: list[Visit], in_the_dark: list[Visit]) -> list[Visit]:
    """Every page that was opened."""
    return [*on_desktop, *on_phone, *in_the_dark]


def test_every_request_stays_on_the_site(visits: list[Visit], address: str) -> None:
    """No page asks anything of another origin."""
    for visit in visits:
        asked = [url for url in visit.requests if not url.startswith(LOCAL)]
        assert address + visit.path in asked
        assert [url for url in asked if not url.startswith(address)] == [], visit.path


def test_every_request_is_answered(visits: list[Visit]) -> None:
    """No style sheet, script or font of a page is missing."""
    assert [url for visit in visits for url in visit.failures] == []


def test_console_is_empty(visits: list[Visit]) -> None:
    """No page writes an error or a warning to the console."""
    assert [(visit.path, line) for visit in visits for line in visit.console] == []


def test_no_page_opens_a_dialog(visits: list[Visit]) -> None:
    """No page interrupts its reader."""
    assert [line for visit in visits for line in visit.dialogs] == []
