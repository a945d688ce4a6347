"""Writing files so that either all of them change or none does."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.errors import CannotWriteError

if TYPE_CHECKING:
    from collections.abc import Mapping


def write_all(contents: Mapping[Path, bytes]) -> int:
    """Write every file whose bytes differ; temporary files first, then renames.

    Returns the number of files changed. Errors: CannotWriteError, with nothing renamed.
    """
    staged: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, data in contents.items():
            if not (path.is_file() and path.read_bytes() == data):
                path.parent.mkdir(parents=True, exist_ok=True)
                staged.append((_stage(path, data), path))
        for temporary, path in staged:
            temporary.replace(path)
    except OSError as error:
        for temporary, _ in staged:
            with suppress(OSError):
                temporary.unlink()
        raise CannotWriteError(str(path), error.strerror or type(error).__name__) from None
    return len(staged)


def _stage(path: Path, data: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
    temporary = Path(name)
    temporary.chmod(0o644)
    return temporary
