"""A snapshot of the register's files, from a disk or a git commit: the same names and bytes."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from clusterfund.errors import NoRegisterError, UnknownRevisionError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

TOP = "submissions"
UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\udc80-\udcff]")


def printable(name: str) -> str:
    """Write a file name in one line: bytes that are no text become hexadecimal."""

    def escaped(match: re.Match[str]) -> str:
        return "".join(f"\\x{byte:02x}" for byte in match[0].encode("utf-8", "surrogateescape"))

    return UNPRINTABLE.sub(escaped, name)


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a tree. `regular` is False for links and submodules."""

    path: str
    size: int
    regular: bool


class Tree(Protocol):
    """All files below `submissions/`, by POSIX path from the repository root."""

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The files, ordered by path."""

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""


class DiskTree:
    """The files as they lie on the disk."""

    def __init__(self, root: Path) -> None:
        if not (root / TOP).is_dir():
            raise NoRegisterError(str(root))
        self.root = root
        found = sorted(self._walk(root / TOP, TOP), key=lambda entry: entry.path)
        self.entries: Mapping[str, Entry] = {entry.path: entry for entry in found}

    def _walk(self, folder: Path | str, name: str) -> list[Entry]:
        found = []
        with _named_faults(name), os.scandir(folder) as items:
            for item in items:
                path = f"{name}/{printable(item.name)}"
                if item.is_dir(follow_symlinks=False):
                    found += self._walk(item.path, path)
                else:
                    size = item.stat(follow_symlinks=False).st_size
                    found.append(Entry(path, size, item.is_file(follow_symlinks=False)))
        return found

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""
        name = f"{self.root}/{path}"
        with _named_faults(path), open(name, "rb", buffering=0) as file:  # noqa: PTH123 -- hot
            return file.read(limit + 1)


@contextmanager
def _named_faults(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or type(error).__name__) from None


class GitTree:
    """The files of one commit, read from git objects without a checkout."""

    def __init__(self, root: Path, revision: str) -> None:
        try:
            import git  # noqa: PLC0415 -- slow import, needed only for --at
        except ImportError:  # GitPython's word for "there is no git program"
            raise UnknownRevisionError(revision, "没有安装 git") from None
        try:
            self._repo = git.Repo(root, search_parent_directories=True)
            commit = self._repo.git.rev_parse(
                "--verify", "--end-of-options", f"{revision}^{{commit}}"
            )
            prefix = git.Git(root).rev_parse("--show-prefix")
            listing = self._repo.git.ls_tree("-r", "-z", "-l", commit, "--", f"{prefix}{TOP}/")
        except (git.exc.InvalidGitRepositoryError, git.exc.NoSuchPathError):
            raise UnknownRevisionError(revision, "这里不是 git 仓库") from None
        except (git.exc.GitError, ValueError):
            raise UnknownRevisionError(revision, "git 找不到它，或不许读取这个仓库") from None
        self._blobs: dict[str, str] = {}
        entries = []
        for row in filter(None, listing.split("\0")):
            about, name = row.split("\t", 1)
            path = printable(name.removeprefix(prefix))
            mode, _kind, blob, size = about.split()
            entries.append(
                Entry(path, 0 if size == "-" else int(size), mode in {"100644", "100755"})
            )
            self._blobs[path] = blob
        entries.sort(key=lambda entry: entry.path)
        self.entries: Mapping[str, Entry] = {entry.path: entry for entry in entries}
        if not entries:
            raise NoRegisterError(revision)

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""
        _id, _kind, size, stream = self._repo.git.stream_object_data(self._blobs[path])
        data: bytes = stream.read(min(size, limit + 1))
        stream.read()
        return data
