"""One build of the core for all tests here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from form.core import Core, build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def core(tmp_path_factory: pytest.TempPathFactory) -> Core:
    """Build the core."""
    folder: Path = tmp_path_factory.mktemp("form")
    return Core(build("core", folder / "core.mjs"))
