"""One build of the core for all tests here."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from form.core import Core, build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def core(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Core]:
    """Build the core."""
    folder: Path = tmp_path_factory.mktemp("form")
    with closing(Core(build("core", folder / "core.mjs"))) as running:
        yield running
