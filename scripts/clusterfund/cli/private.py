"""What commands share that handle private files: reading them, and keeping them out of git."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.files import read_file
from clusterfund.office.errors import PrivatePlaceError, TooLargeError
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from pathlib import Path


def outside(path: Path) -> Path:
    """Give a path that is not in a register. Errors: PrivatePlaceError."""
    if TOP in path.resolve().parts:
        raise PrivatePlaceError(str(path))
    return path


def content(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes. Errors: UnreadableFileError, TooLargeError."""
    data = read_file(path, limit + 1)
    if len(data) > limit:
        raise TooLargeError(str(path), limit)
    return data
