"""One ajv for all tests here."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from differential.engines import Ajv

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def ajv() -> Iterator[Ajv]:
    """Start node once; it ends with the tests."""
    with closing(Ajv()) as running:
        yield running
