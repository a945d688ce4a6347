"""The award pages of a planted round and of a large one, as a reader gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pages.browsing import served

from .planted import large, planted, put

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pages.building import Built


@pytest.fixture(scope="session")
def odd(built: Built) -> dict[str, Any]:
    """The sample with hostile and hard names and with odd fen."""
    return planted(built.data)


@pytest.fixture(scope="session")
def odd_folder(built: Built, odd: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its pages in a folder."""
    folder = tmp_path_factory.mktemp("odd")
    put(built, odd, folder)
    return folder


@pytest.fixture(scope="session")
def odd_address(odd_folder: Path) -> Iterator[str]:
    """Where they are served."""
    with served(odd_folder) as address:
        yield address + "awards/2021/"


@pytest.fixture(scope="session")
def many(built: Built) -> dict[str, Any]:
    """A round of 15,000 enterprises of 1,000 approved clusters, beside 250 that wait."""
    return large(built.data, 1250)


@pytest.fixture(scope="session")
def many_folder(
    built: Built, many: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Its pages in a folder."""
    folder = tmp_path_factory.mktemp("many")
    put(built, many, folder)
    return folder


@pytest.fixture(scope="session")
def many_address(many_folder: Path) -> Iterator[str]:
    """Where they are served."""
    with served(many_folder) as address:
        yield address + "awards/2021/"
