"""Reading a file, and writing files so that either all of them change or none does."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.errors import CannotWriteError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_file(path: Path, limit: int = -1) -> bytes:
    """Read a file, at most `limit` bytes of it where that is not below 0.

    Errors: UnreadableFileError.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError as error:
        raise UnreadableFileError(str(path), error.strerror or type(error).__name__) from None


def write_all(contents: Mapping[Path, bytes]) -> int:
    """Write every file whose bytes differ; temporary files first, then renames.

    Returns the number of files changed. Errors: CannotWriteError, with everything as before.
    """
    staged: list[tuple[Path, Path]] = []
    folders: list[Path] = []
    replaced: list[tuple[Path, bytes | None]] = []
    path = Path()
    try:
        for path, data in contents.items():
            if not (path.is_file() and path.read_bytes() == data):
                folders += _make_folders(path.parent)
                staged.append((_stage(path, data), path))
        for temporary, path in staged:
            before = path.read_bytes() if path.is_file() else None
            temporary.replace(path)
            replaced.append((path, before))
    except OSError as error:
        _undo(staged, folders, replaced)
        raise CannotWriteError(str(path), error.strerror or type(error).__name__) from None
    return len(staged)


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and give those that were missing, outermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _stage(path: Path, data: bytes) -> Path:
    """Write the bytes to a temporary file beside the path."""
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.chmod(0o644)
    except OSError:
        temporary.unlink()
        raise
    return temporary


def _undo(
    staged: list[tuple[Path, Path]],
    folders: list[Path],
    replaced: list[tuple[Path, bytes | None]],
) -> None:
    for path, before in replaced:
        with suppress(OSError):
            path.unlink() if before is None else path.write_bytes(before)
    for temporary, _ in staged:
        temporary.unlink(missing_ok=True)
    for folder in reversed(folders):
        with suppress(OSError):
            folder.rmdir()
