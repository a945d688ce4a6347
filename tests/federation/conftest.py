"""Four small cities over three rounds, made once; and a copy for a test that changes them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from federation.small import SMALL, Cities
from support.cities import build

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def cities(tmp_path_factory: pytest.TempPathFactory) -> Cities:
    """Small cities; tests must not change them."""
    folder = tmp_path_factory.mktemp("cities")
    return Cities(folder, tuple(build(folder, SMALL)))


@pytest.fixture
def copied(cities: Cities, tmp_path: Path) -> Cities:
    """A copy of the small cities, to be changed."""
    folder = tmp_path / "cities"
    shutil.copytree(cities.folder, folder)
    moved = [folder / path.relative_to(cities.folder) for path in cities.descriptors]
    return Cities(folder, tuple(moved))
