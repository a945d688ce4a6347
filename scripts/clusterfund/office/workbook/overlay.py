"""A register with one application put in its place: as it would be after an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register.tree import FILE, Entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.register.tree import Tree


class Overlay:
    """A tree with the given files of an application, and no other enterprises than theirs."""

    doubled: Sequence[str] = ()

    def __init__(self, tree: Tree, folder: str, files: Mapping[str, bytes]) -> None:
        self.tree = tree
        self.files = files
        self.removed = sorted(
            path
            for path in tree.entries
            if path.startswith(f"{folder}/enterprises/") and path not in files
        )
        kept = {path: entry for path, entry in tree.entries.items() if path not in self.removed}
        added = {path: Entry(path, len(data), FILE) for path, data in files.items()}
        self.entries: Mapping[str, Entry] = dict(sorted({**kept, **added}.items()))

    def read(self, path: str, limit: int) -> bytes:
        """Give a file's bytes, at most one more than `limit`."""
        if path in self.files:
            return self.files[path][: limit + 1]
        return self.tree.read(path, limit)
