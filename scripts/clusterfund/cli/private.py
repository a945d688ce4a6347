"""What commands share that handle private files: reading them, and keeping them out of git."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.errors import UnreadableFileError
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
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise UnreadableFileError(str(path), error.strerror or type(error).__name__) from None
    if len(data) > limit:
        raise TooLargeError(str(path), limit)
    return data
