"""Paths that a user names, as the register names them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.errors import UnknownPathError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterfund.register.tree import Tree


def named(paths: Iterable[str], root: Path, tree: Tree) -> list[str]:
    """Give the paths as the register names them; UnknownPathError where one holds nothing of it."""
    wanted = [_inside(path, root) for path in paths]
    for path in wanted:
        if not any(within(entry, path) for entry in tree.entries):
            raise UnknownPathError(path)
    return wanted


def _inside(path: str, root: Path) -> str:
    """Give a path as the register names it: POSIX, from the repository root."""
    full = Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow links
    base = Path(os.path.abspath(root))  # noqa: PTH100
    return full.relative_to(base).as_posix() if full.is_relative_to(base) else path


def within(path: str, folder: str) -> bool:
    """Tell whether a path is the folder or lies in it."""
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def chosen(path: str, wanted: Sequence[str]) -> bool:
    """Tell whether a path is among what was asked for; everything is where nothing was."""
    return not wanted or any(within(path, folder) for folder in wanted)
