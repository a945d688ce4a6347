"""One round as far as a change of some of its applications can move it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from clusterfund.checking.cluster import Folder
from clusterfund.checking.indexed import Applicants, Ground, connected, table_of
from clusterfund.checking.kept import from_rows
from clusterfund.checking.reads import key
from clusterfund.checking.table import short
from clusterfund.records.applications import claim
from clusterfund.register.folders import folders
from clusterfund.register.forest import FOLDER, Item, PartTree, StrangeTreeError, leaf
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.load import (
    identities,
    read_cluster,
    read_frame,
    refuse_twins,
    refuse_unknown,
)
from clusterfund.register.tree import TOP
from clusterfund.rules.applications import terms_of
from clusterfund.rules.judge import check_call, judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from clusterfund.checking.indexed import Kept
    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.forest import Forest
    from clusterfund.register.load import Cluster, Reading
    from clusterfund.register.objects import GitTree, Repository
    from clusterfund.register.tree import Entry, Tree


class Sources(NamedTuple):
    """Where a change is read from: the register's tree before and after, and all of before."""

    repository: Repository
    forest: Forest
    tops: tuple[str, str]
    whole: Callable[[], GitTree]


class Part(NamedTuple):
    """A round's part: its files on both sides, both registers, what is wrong there and elsewhere.

    `findings` are of what is in the part, `standing` of what is not.
    """

    entries: tuple[list[Entry], list[Entry]]
    registers: tuple[Register, Register]
    findings: tuple[list[Finding], list[Finding]]
    standing: list[Finding]


def part_of(
    sources: Sources, name: str, slugs: Iterable[str], foreign: Sequence[Entry], kept: Kept
) -> Part | None:
    """Read what the applications `slugs` can move; None where it might be more than applications.

    Errors: StrangeTreeError, MissingRoundFileError, DuplicateRoundError.
    """
    frame = _frame(sources, name)
    prefix = sources.repository.prefix
    if any(not each.path.startswith(f"{prefix}{TOP}/{name}/call/") for each in frame):
        return None  # acts and sheets may name any application
    tree = PartTree(sources.repository, [*frame, *foreign])
    refuse_unknown(tree, name)
    refuse_twins(identities(tree), name)
    reading = read_frame(tree, name, folders(tree)[name].frame)
    register = reading.register
    if register is None or check_call(register):
        return None
    ground = Ground(_key(tree, name), register, terms_of(register))
    sides = tuple(_Side(sources, name, top) for top in sources.tops)
    table = table_of(ground, sides[0].applicants(sources.whole), kept)

    def numbers(slug: str) -> set[int]:
        found = (side.read(slug) for side in sides)
        ours = [each.application for each in found if each and each.application]
        return {short(code) for each in ours for code in claim(each).codes}

    within = sorted(connected(slugs, numbers, table.users))
    made = [_judged(reading, side, within) for side in sides]
    standing = [row for slug, row in table.findings.items() if slug not in within]
    return Part(
        (
            [*frame, *foreign, *sides[0].entries(within)],
            [*frame, *foreign, *sides[1].entries(within)],
        ),
        (made[0][0], made[1][0]),
        (made[0][1], made[1][1]),
        from_rows(row for rows in standing for row in rows),
    )


class _Side:
    """The applications of a round before or after."""

    def __init__(self, sources: Sources, name: str, top: str) -> None:
        self._sources, self._name = sources, name
        self._tree = sources.forest.folder(top, f"{name}/applications")
        if self._tree is None and sources.forest.item(top, f"{name}/applications"):
            raise StrangeTreeError(name)
        items = sources.forest.items(self._tree) if self._tree else []
        self._items = {each[1]: each for each in items}
        self._folders: dict[str, tuple[PartTree, Folder] | None] = {}
        self._read: dict[str, Cluster | None] = {}

    def applicants(self, whole: Callable[[], GitTree]) -> Applicants:
        """Tell where a table reads them."""

        def every() -> tuple[Tree, list[Folder]]:
            tree = whole()
            found = folders(tree)[self._name].clusters
            return tree, [Folder(self._name, slug, rows) for slug, rows in found.items()]

        raw = self._sources.forest.raw(self._tree) if self._tree else b""
        return Applicants(raw, len(self._sources.tops[0]) // 2, self.folder, every)

    def folder(self, slug: str) -> tuple[PartTree, Folder] | None:
        """Give an application's files; None where there are none."""
        if slug not in self._folders:
            tree = PartTree(self._sources.repository, self._listed(slug))
            found = list(tree.entries.values())
            self._folders[slug] = (tree, Folder(self._name, slug, found)) if found else None
        return self._folders[slug]

    def _listed(self, slug: str) -> list[Entry]:
        row = self._items.get(slug.encode("utf-8", "surrogateescape"))
        if row is None:
            return []
        item = Item._make(row)
        forest = self._sources.forest
        path = f"{self._sources.repository.prefix}{TOP}/{self._name}/applications/{slug}"
        if item.mode == FOLDER:
            return forest.entries(item.id.hex(), f"{path}/")
        return [forest.entry(path, leaf(item))]

    def read(self, slug: str) -> Cluster | None:
        """Read an application; None where there are no files."""
        if slug not in self._read:
            place = self.folder(slug)
            self._read[slug] = place and read_cluster(place[0], *place[1])
        return self._read[slug]

    def entries(self, slugs: Iterable[str]) -> list[Entry]:
        """List the files of some applications, by their paths in the repository."""
        places = filter(None, map(self.folder, slugs))
        return [entry for tree, _ in places for entry in tree.everything.values()]


def _judged(reading: Reading, side: _Side, slugs: Sequence[str]) -> tuple[Register, list[Finding]]:
    """Judge a round as if these were all its applications."""
    found = {slug: cluster for slug in slugs if (cluster := side.read(slug))}
    register = replace(
        reading.sound,
        applications={slug: each.application for slug, each in found.items() if each.application},
        files={
            **reading.sound.files,
            **dict(row for each in found.values() for row in each.files.items()),
        },
        broken=reading.sound.broken.union(*(each.broken for each in found.values())),
    )
    findings = [*reading.findings, *(one for each in found.values() for one in each.findings)]
    return register, [*findings, *judge(register)]


def _frame(sources: Sources, name: str) -> list[Entry]:
    """List a round's files but its applications; they are the same on both sides."""
    forest = sources.forest
    found: list[Entry] = []
    folder = forest.folder(sources.tops[0], name)
    for item in map(Item._make, forest.items(folder) if folder else ()):
        inner = item.name.decode("utf-8", "surrogateescape")
        path = f"{sources.repository.prefix}{TOP}/{name}/{inner}"
        if item.mode != FOLDER:
            found.append(forest.entry(path, leaf(item)))
        elif inner != "applications":
            found += forest.entries(item.id.hex(), f"{path}/")
    return found


def _key(tree: PartTree, name: str) -> str:
    """Name what an application's findings follow from beside its files: not from the roster."""
    call, roster = f"{TOP}/{name}/call/", f"{TOP}/{name}/call/roster.yaml"
    rows = (
        f"{each.path}\0{each.mode}\0{each.size}\0{each.blob}\0"
        for each in tree.entries.values()
        if (each.path.startswith(call) and each.path != roster) or EXCLUSION.fullmatch(each.path)
    )
    return key("index", name, *rows)
