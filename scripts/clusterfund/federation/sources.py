"""Where published data lies: what a user names, as paths of Data Package descriptors."""

from __future__ import annotations

import glob
import os
from pathlib import Path
from typing import TYPE_CHECKING

from clusterfund.errors import UnreadableFileError
from clusterfund.federation.errors import NoSourceError
from clusterfund.files import read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DESCRIPTOR = "datapackage.json"
PLACES = (DESCRIPTOR, f"*/{DESCRIPTOR}", f"data/{DESCRIPTOR}", f"data/*/{DESCRIPTOR}")
"""Where a descriptor lies in a folder: one round, all rounds, or a whole built site."""
MAX_LIST_BYTES = 10_000_000


def descriptors(names: Iterable[str]) -> list[Path]:
    """Find the descriptors of folders, files, patterns and lists (`@file`), each once, in order.

    Errors: NoSourceError where a name leads to none; UnreadableFileError for a list.
    """
    found = {path for name in names for path in _named(name)}
    return sorted(found)


def _named(name: str) -> Iterator[Path]:
    if name.startswith("@"):
        for line in _lines(Path(name[1:])):
            yield from _matching(line)
    else:
        yield from _matching(name)


def _lines(path: Path) -> Iterator[str]:
    """Read a list: a source a line, relative to the list; blank lines and # lines are none."""
    try:
        text = read_file(path, MAX_LIST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableFileError(str(path), "不是 UTF-8 文本") from None
    for line in map(str.strip, text.splitlines()):
        if line and not line.startswith("#"):
            yield str(path.parent / line)


def _matching(name: str) -> Iterator[Path]:
    """Yield the descriptors of one name, which is a pattern only where no such path exists."""
    paths = [name] if os.path.lexists(name) else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 -- a pattern may be absolute
    found = [path for each in paths for path in _inside(Path(each))]
    if not found:
        raise NoSourceError(name)
    yield from found


def _inside(path: Path) -> list[Path]:
    if path.is_file():
        return [_plain(path)] if path.suffix == ".json" else []
    return [_plain(each) for place in PLACES for each in path.glob(place) if each.is_file()]


def _plain(path: Path) -> Path:
    """Give the absolute path, so that one file named twice is one source."""
    return Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow links
