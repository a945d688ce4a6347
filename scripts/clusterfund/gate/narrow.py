"""A change of applications, judged without the rest of the register.

What is wrong with an application that shares no code with those that change stays as it was, and
so does what is known of it (`checking/indexed.py`). docs/developers/cache.md says why this holds.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from clusterfund.checking.reads import key
from clusterfund.errors import (
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRevisionError,
    UnknownRoundError,
)
from clusterfund.gate.part import Sources, part_of
from clusterfund.gate.scene import Scene
from clusterfund.gate.sides import Side
from clusterfund.register.change import Changed
from clusterfund.register.forest import FOLDER, Forest, Item, PartTree, StrangeTreeError, leaf
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.plainness import plain, stays_plain
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from clusterfund.checking.indexed import Kept
    from clusterfund.gate.part import Part
    from clusterfund.register.forest import Difference
    from clusterfund.register.objects import Repository
    from clusterfund.register.tree import Entry

MOST = 2_000
"""Files that differ, above which nothing is saved by looking at them one by one."""
UNSOUND = (UnknownRoundError, MissingRoundFileError, DuplicateRoundError)
INSIDE = re.compile(rf"{TOP}/([^/]+)/applications/([^/]+)(?:/.*)?", re.DOTALL)
BESIDE = (".github/maintainers.yaml",)
"""Files outside the register that a verdict reads."""


def narrow(repository: Repository, base: str, merged: str, kept: Kept) -> Scene | None:
    """Read and judge only what the change between two commits or trees can move.

    None where it touches more than applications of sound rounds with usual names, or where an act
    or a score sheet may name them: then everything has to be looked at.
    """
    try:
        return _narrow(repository, base, merged, kept)
    except (*UNSOUND, StrangeTreeError, UnknownRevisionError):
        return None  # whoever looks at everything says what is wrong


def _narrow(repository: Repository, base: str, merged: str, kept: Kept) -> Scene | None:
    forest = Forest(repository)
    roots = forest.root(base), forest.root(merged)
    rows = list(islice(forest.differing(*roots), MOST + 1))
    tops = [forest.folder(each, f"{repository.prefix}{TOP}") for each in roots]
    touched = _touched(repository.prefix, rows)
    if len(rows) > MOST or touched is None or tops[0] is None or tops[1] is None:
        return None
    sources = Sources(repository, forest, (tops[0], tops[1]), cache(lambda: repository.tree(base)))
    if not _plain(sources, kept) or not stays_plain(forest, tops[1], _inside(rows, repository)):
        return None
    found: dict[str, Part] = {}
    for name, slugs in sorted(touched.items()):
        part = part_of(sources, name, slugs, list(_foreign(sources, name)), kept)
        if part is None:
            return None
        found[name] = part
    beside = list(_beside(forest, roots[0], repository.prefix))
    return Scene(
        (_tree(repository, found, 0, beside), _tree(repository, found, 1, [])),
        list(_changes(forest, rows, repository.prefix)),
        (_side(found, 0), _side(found, 1)),
        [finding for part in found.values() for finding in part.standing],
    )


def _touched(prefix: str, rows: Iterable[Difference]) -> dict[str, set[str]] | None:
    """Name the applications that change, by round; None where something else of a round does."""
    found: dict[str, set[str]] = {}
    for path, _, _ in rows:
        inner = path.removeprefix(prefix)
        if not path.startswith(f"{prefix}{TOP}/"):
            continue
        match = INSIDE.fullmatch(inner)
        if match is None:
            return None
        found.setdefault(match[1], set()).add(match[2])
    return found


def _inside(rows: Iterable[Difference], repository: Repository) -> list[Difference]:
    """Give what differs in the register, by paths that count from its root."""
    above = repository.prefix
    return [
        (path.removeprefix(above), before, after)
        for path, before, after in rows
        if path.startswith(f"{above}{TOP}/")
    ]


def _plain(sources: Sources, kept: Kept) -> bool:
    """Tell whether all names of base are usual, from what is kept of an earlier base if it can."""
    name, top = key("plain"), sources.tops[0]
    known = kept.vault.get(name) if kept.vault else None
    if known == top.encode():
        return True
    still = known is not None and _still_plain(sources.forest, known.decode(), top)
    if not still and not plain(sources.whole()):
        return False
    if kept.vault:
        kept.vault.put(name, top.encode())
    return True


def _still_plain(forest: Forest, known: str, top: str) -> bool:
    try:
        rows = list(islice(forest.differing(known, top, f"{TOP}/"), MOST + 1))
    except (StrangeTreeError, UnknownRevisionError):  # it is no longer in the repository
        return False
    return len(rows) <= MOST and stays_plain(forest, top, rows)


def _foreign(sources: Sources, name: str) -> Iterator[Entry]:
    """Give the files of other rounds that a round depends on: their ids, and exclusions."""
    forest, above = sources.forest, sources.repository.prefix
    for item in map(Item._make, forest.items(sources.tops[0])):
        folder = f"{TOP}/{item.name.decode('utf-8', 'surrogateescape')}"
        if item.mode != FOLDER or folder == f"{TOP}/{name}":
            continue
        tree = item.id.hex()
        said = forest.item(tree, "call/round.yaml")
        if said and said.mode != FOLDER:
            yield forest.entry(f"{above}{folder}/call/round.yaml", leaf(said))
        acts = forest.folder(tree, "acts")
        for act in map(Item._make, forest.items(acts) if acts else ()):
            path = f"{folder}/acts/{act.name.decode('utf-8', 'surrogateescape')}"
            if act.mode != FOLDER and EXCLUSION.fullmatch(path):
                yield forest.entry(f"{above}{path}", leaf(act))


def _beside(forest: Forest, root: str, prefix: str) -> Iterator[Entry]:
    for path in BESIDE:
        found = forest.item(root, f"{prefix}{path}")
        if found and found.mode != FOLDER:
            yield forest.entry(f"{prefix}{path}", leaf(found))


def _changes(forest: Forest, rows: Iterable[Difference], prefix: str) -> Iterator[Changed]:
    """Give what differs as `register.change.changed` does."""
    for path, *sides in sorted(rows):
        before, after = (each and forest.entry(path, each) for each in sides)
        inner = path.removeprefix(prefix) if path.startswith(prefix) else f"/{path}"
        yield Changed(inner, before, after)


def _tree(
    repository: Repository, parts: Mapping[str, Part], side: int, more: Iterable[Entry]
) -> PartTree:
    entries = {each.path: each for part in parts.values() for each in part.entries[side]}
    return PartTree(repository, [*entries.values(), *more])


def _side(parts: Mapping[str, Part], side: int) -> Side:
    registers = {name: part.registers[side] for name, part in parts.items()}
    return Side(registers, [each for part in parts.values() for each in part.findings[side]])
