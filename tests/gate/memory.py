"""Registers as git trees in memory: what a change does needs no repository."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from clusterfund.gate.difference import compare_trees
from clusterfund.register.objects import GitTree
from clusterfund.register.tree import FILE, TOP, Entry
from support.building import build

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Any

    from clusterfund.gate.changes import ClusterChange, Difference

    Changes = Iterable[Mapping[str, Any]]

NAMES = ("a" * 40, "b" * 40)


class MemoryGit(GitTree):
    """The tree of a commit whose files are given."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(sorted(files.items()))
        self.prefix = ""
        self.doubled = ()
        self.everything = {
            path: Entry(path, len(data), FILE, hashlib.sha256(data).hexdigest())
            for path, data in self.files.items()
        }
        self.entries = {
            path: entry for path, entry in self.everything.items() if path.startswith(f"{TOP}/")
        }
        self.blobs = {entry.blob: self.files[path] for path, entry in self.everything.items()}

    def read_blob(self, blob: str, limit: int) -> bytes:
        """Give bytes by the id of their blob."""
        return self.blobs[blob][: limit + 1]


def tree(folder: Path, changes: Changes = ()) -> MemoryGit:
    """Build the base of `tests/cases/_base` with changes, as a tree."""
    root = build(folder, changes)
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    return MemoryGit({path.relative_to(root).as_posix(): path.read_bytes() for path in paths})


def told(folder: Path, changes: Changes, before: Changes = ()) -> Difference:
    """Tell what the changes do to the base, which `before` has brought to where they begin."""
    old = tree(folder / "before", before)
    return compare_trees(NAMES, (old, tree(folder / "after", [*before, *changes])))


def cluster(difference: Difference, slug: str = "alpha") -> ClusterChange:
    """Give one cluster of the only round."""
    return next(each for each in difference.rounds[0].clusters if each.cluster == slug)
