"""Every page of the real site, seen once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.browsing import DESKTOP, PHONE, Visit, opened, visited

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from pages.building import Built

DARK = (
    "index.html",
    "guide/2021.html",
    "notices/2021/0016.html",
    "awards/2021/stainless-steel.html",
    "rules/index.html",
    "apply/index.html",
)
"""The six kinds of pages: home, guide, notice, cluster, rules, hand-written."""


@pytest.fixture(scope="session")
def on_desktop(built: Built, address: str, browser: Browser) -> list[Visit]:
    """Every page, seen once on a desktop."""
    with opened(browser, DESKTOP) as (page, visit):
        return [visited(page, visit, address, path) for path in built.pages]


@pytest.fixture(scope="session")
def on_phone(built: Built, address: str, browser: Browser) -> list[Visit]:
    """Every page, seen once on a phone."""
    with opened(browser, PHONE) as (page, visit):
        return [visited(page, visit, address, path) for path in built.pages]


@pytest.fixture(scope="session")
def in_the_dark(address: str, browser: Browser) -> list[Visit]:
    """One page of each kind in dark colours."""
    with opened(browser, DESKTOP, "dark") as (page, visit):
        return [visited(page, visit, address, path) for path in DARK]
