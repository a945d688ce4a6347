"""What tests share that read one register very many times."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.register import shelf

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read each file's bytes only once: nearly all of them are the same every time."""
    for name in ("_document", "_private"):
        monkeypatch.setattr(shelf, name, remembering(getattr(shelf, name)))


def remembering(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what a function gives for a path and its bytes."""
    kept: dict[tuple[str, bytes], Any] = {}

    @functools.wraps(function)
    def wrapped(path: str, data: bytes, *more: Any) -> Any:
        if (path, data) not in kept:
            kept[path, data] = function(path, data, *more)
        return kept[path, data]

    return wrapped
