"""Whether all names of a register are the usual ones: then none can be wrong as a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.register.forest import FOLDER
from clusterfund.register.names import MAX_FILES, USUAL, tree_faults
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clusterfund.register.forest import Difference, Forest
    from clusterfund.register.tree import Tree

ROUND_DEPTH = 2
"""Slashes in the path of the least file of a round."""


def plain(tree: Tree) -> bool:
    """Tell whether all names are usual and nothing is wrong with the tree as a whole."""
    return all(map(USUAL.fullmatch, tree.entries)) and not any(tree_faults(tree))


def stays_plain(forest: Forest, top: str, rows: Iterable[Difference]) -> bool:
    """Tell whether a plain register is still plain after a change to the tree `top`.

    Paths of `rows` count from the register's root. What lies where it lay is as it was.
    """
    paths = [path for path, _, after in rows if after]
    if not all(USUAL.fullmatch(path) and path.count("/") >= ROUND_DEPTH for path in paths):
        return False
    folders = {"/".join(path.split("/", 4)[:4]) for path in paths}
    return all(
        _count(forest, top, each) <= MAX_FILES for each in folders if "/applications/" in each
    )


def _count(forest: Forest, top: str, folder: str) -> int:
    item = forest.item(top, folder.removeprefix(f"{TOP}/"))
    if item is None or item.mode != FOLDER:
        return 1
    return sum(1 for _ in forest.leaves(item.id.hex(), ""))
