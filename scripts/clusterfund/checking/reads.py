"""What was read of a tree, and keys that name exactly that."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from clusterfund.checking.program import program_digest
from clusterfund.register import layout
from clusterfund.register.text import limit_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from clusterfund.register.tree import Entry, Tree


class Recorded:
    """A tree that remembers the SHA-256 of all that was read of it.

    `steady` is False once a file was found to change between two reads: then no key names what
    was judged, and nothing of it may be kept.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.entries: Mapping[str, Entry] = tree.entries
        self.doubled: Sequence[str] = tree.doubled
        self.shas: dict[str, str] = {}
        self.steady = True

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`, so that too many can be told."""
        data = self.tree.read(path, limit)
        sha = hashlib.sha256(data).hexdigest()
        self.steady &= self.shas.setdefault(path, sha) == sha
        return data

    def note(self, shas: Mapping[str, str]) -> None:
        """Remember what was read, here or in another process."""
        for path, sha in shas.items():
            self.steady &= self.shas.setdefault(path, sha) == sha

    def rows(self, entries: Iterable[Entry]) -> str:
        """Name files: where each lies, what it is, and its bytes, if they are ever looked at."""
        shas = self.shas
        return "".join(
            f"{each.path}\0{each.mode}\0{each.size}\0{each.blob or shas.get(each.path, '')}\0"
            for each in entries
        )

    def hash_files(self, entries: Iterable[Entry]) -> None:
        """Read the documents that have no id of their own, so that `rows` can name them."""
        for entry, limit in documents(entries):
            if not entry.blob and entry.path not in self.shas:
                self.read(entry.path, limit)


def documents(entries: Iterable[Entry]) -> Iterator[tuple[Entry, int]]:
    """Give the files whose bytes are looked at, each with how many of them at most."""
    for entry in entries:
        named = layout.recognise(entry.path.split("/", 2)[2]) if entry.regular else None
        limit = limit_of(named.kind) if named else -1
        if entry.size <= limit:
            yield entry, limit


def key(kind: str, *parts: str) -> str:
    """Give the name under which a result is kept: all that it follows from."""
    found = hashlib.sha256()
    for part in (program_digest(), kind, *parts):
        data = part.encode("utf-8", "surrogateescape")
        found.update(b"%d\0" % len(data))
        found.update(data)
    return found.hexdigest()
