"""Stores for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.checking.secret import secret
from clusterfund.checking.store import Store

if TYPE_CHECKING:
    from pathlib import Path


def store_at(folder: Path) -> Store:
    """Open the store in a folder's `kept`, with the user's key."""
    key = secret(folder / "root")
    assert key is not None
    return Store(folder / "kept", key)


def line_of(path: Path, key: str) -> bytes:
    """Give the line of a key, without its end."""
    return next(line for line in path.read_bytes().splitlines() if line.startswith(key.encode()))
