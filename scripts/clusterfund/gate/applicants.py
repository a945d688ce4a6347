"""The applications of a round on one side of a change, each read when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clusterfund.checking.cluster import Folder, Judged, glance
from clusterfund.checking.indexed import Applicants
from clusterfund.register.folders import folders
from clusterfund.register.forest import FOLDER, Item, PartTree, leaf
from clusterfund.register.load import read_cluster
from clusterfund.register.tree import TOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from clusterfund.gate.part import Sources
    from clusterfund.register.load import Cluster
    from clusterfund.register.objects import GitTree
    from clusterfund.register.tree import Entry, Tree

NOTHING = Judged((), (), None, {})


class Side:
    """The applications of a round before or after; those that `twin` has too, it reads."""

    def __init__(self, sources: Sources, name: str, top: str, twin: Side | None = None) -> None:
        self._sources, self._name = sources, name
        self._tree = sources.forest.folder(top, f"{name}/applications")
        items = sources.forest.items(self._tree) if self._tree else []
        self.items = {each[1]: each for each in items}
        self._twin = twin
        self._folders: dict[str, tuple[PartTree, Folder] | None] = {}
        self._read: dict[str, Cluster | None] = {}
        self._glanced: dict[str, Judged] = {}

    @property
    def slugs(self) -> set[str]:
        """Name all that lies in the folder of applications."""
        return {name.decode("utf-8", "surrogateescape") for name in self.items}

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
        if twin := self._twin_of(slug):
            return twin.folder(slug)
        if slug not in self._folders:
            tree = PartTree(self._sources.repository, self._listed(slug))
            found = list(tree.entries.values())
            self._folders[slug] = (tree, Folder(self._name, slug, found)) if found else None
        return self._folders[slug]

    def marks(self, slugs: Iterable[str]) -> list[str]:
        """Name what some of them are: all that is in their folders."""
        rows = ((slug, self.items.get(slug.encode("utf-8", "surrogateescape"))) for slug in slugs)
        return [f"{slug}\0{row[0].decode()}\0{row[2].hex()}\0" for slug, row in rows if row]

    def _twin_of(self, slug: str) -> Side | None:
        name = slug.encode("utf-8", "surrogateescape")
        same = self._twin and self._twin.items.get(name) == self.items.get(name)
        return self._twin if same else None

    def _listed(self, slug: str) -> list[Entry]:
        row = self.items.get(slug.encode("utf-8", "surrogateescape"))
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
        if twin := self._twin_of(slug):
            return twin.read(slug)
        if slug not in self._read:
            place = self.folder(slug)
            self._read[slug] = place and read_cluster(place[0], *place[1])
        return self._read[slug]

    def glance(self, slug: str) -> Judged:
        """Learn what others must know of an application; nothing where there are no files."""
        if twin := self._twin_of(slug):
            return twin.glance(slug)
        if slug not in self._glanced:
            place = self.folder(slug)
            self._glanced[slug] = glance(*place) if place else NOTHING
        return self._glanced[slug]

    def entries(self, slugs: Iterable[str]) -> list[Entry]:
        """List the files of some applications, by their paths in the repository."""
        places = filter(None, map(self.folder, slugs))
        return [entry for tree, _ in places for entry in tree.everything.values()]
