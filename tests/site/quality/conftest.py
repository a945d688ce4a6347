"""Every page of the real site as judges see it; what takes long is done once for all processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages.hosting import Host, hosted
from pages.looking import Look, looking
from pages.sharing import shared

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from pages.building import Built


@pytest.fixture(scope="session")
def common(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return (base.parent if hasattr(request.config, "workerinput") else base) / "judged"


@pytest.fixture(scope="session")
def host(built: Built) -> Iterator[Host]:
    """Where the site is served, compressed."""
    with hosted(built.site) as running:
        yield running


@pytest.fixture(scope="session")
def looks(built: Built, host: Host, browser: Browser, common: Path) -> list[Look]:
    """Every page, looked at in a browser."""
    with looking(browser, host, built.site) as look_at:
        found = shared(common / "looks", built.pages, lambda path: look_at(path).data)
    return [Look(**data) for data in found.values()]
