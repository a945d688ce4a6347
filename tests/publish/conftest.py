"""What tests share that read one register very many times."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest

from clusterfund.register import shelf, signatures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from clusterfund.records import Act


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read each file's bytes only once: nearly all of them are the same every time.

    OpenSSH, too, is asked once of the same act, signature, keys, person and day.
    """
    for name in ("_document", "_private"):
        monkeypatch.setattr(shelf, name, remembering(getattr(shelf, name)))
    monkeypatch.setattr(signatures, "_verified", asked_once(signatures._verified))  # noqa: SLF001


def asked_once(function: Callable[..., bool]) -> Callable[..., bool]:
    """Keep what OpenSSH says of the same bytes."""
    kept: dict[tuple[Any, ...], bool] = {}

    def wrapped(folder: Path, place: int, act: Act, data: bytes) -> bool:
        files = [(folder / name).read_bytes() for name in ("allowed_signers", f"{place}.sig")]
        key = (*files, act.by, act.on, data)
        if key not in kept:
            kept[key] = function(folder, place, act, data)
        return kept[key]

    return wrapped


def remembering(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what a function gives for a path and its bytes."""
    kept: dict[tuple[str, bytes], Any] = {}

    @functools.wraps(function)
    def wrapped(path: str, data: bytes, *more: Any) -> Any:
        if (path, data) not in kept:
            kept[path, data] = function(path, data, *more)
        return kept[path, data]

    return wrapped
