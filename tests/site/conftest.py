"""The real site, built once, and one browser that looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .browsing import DESKTOP, PHONE, Visit, launched, opened, served, visited
from .building import Built, build_site, copy_repository

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

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
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The site of this repository, built by a bare `mkdocs build --strict`."""
    return build_site(copy_repository(tmp_path_factory.mktemp("site")))


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """Where the site is served on this machine."""
    with served(built.site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with launched() as running:
        yield running


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
