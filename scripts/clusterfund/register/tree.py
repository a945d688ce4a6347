"""A snapshot of the register's files: what every tree offers, and the files on the disk."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clusterfund.errors import NoRegisterError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

TOP = "submissions"
READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\udc80-\udcff]")


def printable(name: str) -> str:
    """Write a file name in one line: bytes that are no text become hexadecimal."""

    def escaped(match: re.Match[str]) -> str:
        return "".join(f"\\x{byte:02x}" for byte in match[0].encode("utf-8", "surrogateescape"))

    return UNPRINTABLE.sub(escaped, name)


FILE, EXECUTABLE, LINK, SUBMODULE = "100644", "100755", "120000", "160000"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a tree: its raw path, size in bytes, git mode, and the id of its bytes.

    `blob` is "" where the tree is no git tree; `size` is 0 for a submodule.
    """

    path: str
    size: int
    mode: str
    blob: str = ""

    @property
    def regular(self) -> bool:
        """Tell a file from links, submodules and devices."""
        return self.mode.startswith("100")


class Tree(Protocol):
    """All files below `submissions/`, by POSIX path from the repository root."""

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The files, ordered by path."""

    @property
    def doubled(self) -> Sequence[str]:
        """The paths that a tree lists more than once: only a forged one does."""

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""


class DiskTree:
    """The files as they lie on the disk. Their mode says file or not, since disks differ."""

    doubled: Sequence[str] = ()

    def __init__(self, root: Path) -> None:
        if not (root / TOP).is_dir():
            raise NoRegisterError(str(root))
        self.root, self._folder = root, str(root)
        found = sorted(self._walk(root / TOP, TOP), key=lambda entry: entry.path)
        self.entries: Mapping[str, Entry] = {entry.path: entry for entry in found}

    def _walk(self, folder: Path | str, name: str) -> list[Entry]:
        found = []
        with _named_faults(name), os.scandir(folder) as items:
            for item in items:
                path = f"{name}/{item.name}"
                if item.is_dir(follow_symlinks=False):
                    found += self._walk(item.path, path)
                else:
                    size = item.stat(follow_symlinks=False).st_size
                    mode = FILE if item.is_file(follow_symlinks=False) else LINK
                    found.append(Entry(path, size, mode))
        return found

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""
        try:
            descriptor = os.open(f"{self._folder}/{path}", READ)  # half the time of a file object
            try:
                data = os.read(descriptor, limit + 1)
                while data and (more := os.read(descriptor, limit + 1 - len(data))):
                    data += more
            finally:
                os.close(descriptor)
        except OSError as error:
            raise UnreadableFileError(path, error.strerror or type(error).__name__) from None
        return data


@contextmanager
def _named_faults(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or type(error).__name__) from None
