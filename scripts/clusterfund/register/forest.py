"""Git's trees one folder at a time: what differs is found without listing what does not."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from clusterfund.register.objects import GitTree
from clusterfund.register.tree import SUBMODULE, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from clusterfund.register.objects import Repository

FOLDER = b"40000"
MODES = frozenset({b"100644", b"100755", b"120000", b"160000", FOLDER})
DEEPEST = 16
"""Folders below each other: nothing of ours comes near."""


class StrangeTreeError(Exception):
    """A tree that git itself would not write; whoever sees it reads the whole listing instead."""


Row = tuple[bytes, bytes, bytes]


class Item(NamedTuple):
    """One row of a tree: git's mode as the tree has it, the raw name, and the raw id."""

    mode: bytes
    name: bytes
    id: bytes


class Leaf(NamedTuple):
    """A file, link or submodule: its mode in six digits, and its id."""

    mode: str
    id: str


Difference = tuple[str, Leaf | None, Leaf | None]
"""A path, and what is there before and after."""


class Forest:
    """The trees of one repository by id, each read once."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._raw: dict[str, bytes] = {}
        self._items: dict[str, list[Row]] = {}

    def root(self, treeish: str) -> str:
        """Give the id of the tree of a commit or tree, by id."""
        kind, data = self._repository.object(treeish)
        return data.split(b"\n", 1)[0].split(b" ")[1].decode() if kind == b"commit" else treeish

    def raw(self, tree: str) -> bytes:
        """Give a tree as git keeps it. Errors: StrangeTreeError."""
        if tree not in self._raw:
            kind, data = self._repository.object(tree)
            if kind != b"tree":
                raise StrangeTreeError(tree)
            self._raw[tree] = data
        return self._raw[tree]

    @property
    def read(self) -> int:
        """Count the trees that were read."""
        return len(self._raw)

    def items(self, tree: str) -> list[Row]:
        """List one folder, as rows of `Item`. Errors: StrangeTreeError."""
        if tree not in self._items:
            self._items[tree] = parsed(self.raw(tree), len(tree) // 2)
        return self._items[tree]

    def item(self, tree: str, path: str) -> Item | None:
        """Find what lies at a path; None where there is nothing."""
        found = Item(FOLDER, b"", bytes.fromhex(tree))
        for part in path.encode("utf-8", "surrogateescape").split(b"/"):
            if found.mode != FOLDER:
                return None
            inside = self.items(found.id.hex())
            found = Item._make(next((each for each in inside if each[1] == part), (b"", b"", b"")))
        return found if found.mode else None

    def folder(self, tree: str, path: str) -> str | None:
        """Give the id of the folder at a path; None where there is none."""
        found = self.item(tree, path)
        return found.id.hex() if found and found.mode == FOLDER else None

    def entry(self, path: str, what: Leaf) -> Entry:
        """Give a leaf with its size. Errors: StrangeTreeError where it is no such thing."""
        size = 0 if what.mode == SUBMODULE else self._repository.size(what.id)
        if size < 0:
            raise StrangeTreeError(path)
        return Entry(path, size, what.mode, what.id)

    def entries(self, tree: str, prefix: str) -> list[Entry]:
        """List all that lies below a folder, with sizes."""
        return [self.entry(path, what) for path, what in self.leaves(tree, prefix)]

    def leaves(self, tree: str, prefix: str, depth: int = 0) -> Iterator[tuple[str, Leaf]]:
        """List all that lies below a folder, by path with the prefix before it."""
        if depth > DEEPEST:
            raise StrangeTreeError(tree)
        for item in map(Item._make, self.items(tree)):
            path = f"{prefix}{_text(item.name)}"
            if item.mode == FOLDER:
                yield from self.leaves(item.id.hex(), f"{path}/", depth + 1)
            else:
                yield path, leaf(item)

    def differing(
        self, one: str | None, other: str | None, prefix: str = "", depth: int = 0
    ) -> Iterator[Difference]:
        """Compare two folders; only those that differ are read."""
        if depth > DEEPEST:
            raise StrangeTreeError(one or other)
        before, after = (set(self.items(each)) if each else set[Row]() for each in (one, other))
        old = {each[1]: Item._make(each) for each in before - after}
        new = {each[1]: Item._make(each) for each in after - before}
        for name in sorted(old.keys() | new.keys()):
            path = f"{prefix}{_text(name)}"
            sides = old.get(name), new.get(name)
            folders = [each.id.hex() if each and each.mode == FOLDER else None for each in sides]
            files = [leaf(each) if each and each.mode != FOLDER else None for each in sides]
            if any(files):
                yield path, files[0], files[1]
            if any(folders):
                yield from self.differing(folders[0], folders[1], f"{path}/", depth + 1)


class PartTree(GitTree):
    """Some files of a commit: those that are given. What is not there may be in the commit."""

    def __init__(self, repository: Repository, entries: Iterable[Entry]) -> None:
        self._hold(repository, entries)


def leaf(item: Item) -> Leaf:
    """Give an item that is no folder as `git ls-tree` writes it."""
    return Leaf(f"{int(item.mode, 8):06o}", item.id.hex())


def parsed(raw: bytes, size: int) -> list[Row]:
    """Read a tree whose ids have `size` bytes, as rows of `Item`. Errors: StrangeTreeError."""
    row = re.compile(rb"([0-7]+) ([^\0/]+)\0(.{%d})" % size, re.DOTALL)
    found: list[Row] = row.findall(raw)
    whole = sum(map(len, chain.from_iterable(found))) + 2 * len(found) == len(raw)
    usual = MODES.issuperset({mode for mode, _, _ in found})  # git reads others as one of these
    if not whole or not usual or len({name for _, name, _ in found}) != len(found):
        raise StrangeTreeError(raw[:9])
    return found


def _text(name: bytes) -> str:
    return name.decode("utf-8", "surrogateescape")
