"""A round's folder into one `Register`, with a finding for everything that could not be read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from clusterfund.errors import (
    BrokenCallError,
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRoundError,
)
from clusterfund.records import Narrative, Register, Source
from clusterfund.register import call, convert
from clusterfund.register.exclusions import elsewhere, exclusions
from clusterfund.register.shelf import read_files
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tree import TOP
from clusterfund.workdays import Calendar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clusterfund.findings import Finding
    from clusterfund.records import Application
    from clusterfund.register.exclusions import Elsewhere
    from clusterfund.register.shelf import Shelf
    from clusterfund.register.tree import Tree

T = TypeVar("T")
REQUIRED_CALL = ("round", "services", "roster")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a round gave. `register` is None where its call documents are broken."""

    folder: str
    register: Register | None
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> Register:
        """The register; BrokenCallError where there is none."""
        if self.register is None:
            broken = [each for each in self.findings if each.path.split("/")[2] == "call"]
            place = f"{broken[0].path}:{broken[0].line} {broken[0].message}"
            raise BrokenCallError(place, len(broken))
        return self.register


def round_folders(tree: Tree) -> list[str]:
    """Give the names of the round folders, sorted."""
    return sorted({path.split("/")[1] for path in tree.entries if path.count("/") > 1})


def read_round(tree: Tree, name: str) -> Reading:
    """Read one round.

    Errors: UnknownRoundError, MissingRoundFileError, DuplicateRoundError.
    """
    folders = round_folders(tree)
    if name not in folders:
        raise UnknownRoundError(name, folders)
    for document in REQUIRED_CALL:
        path = f"{TOP}/{name}/call/{document}.yaml"
        if path not in tree.entries:
            raise MissingRoundFileError(path)
    _refuse_twins(tree, folders, name)
    shelf = read_files(tree, name)
    return Reading(name, _assemble(shelf, name, elsewhere(tree, name)), tuple(shelf.findings))


def _refuse_twins(tree: Tree, folders: Iterable[str], name: str) -> None:
    """Two rounds with one id cannot be told apart."""
    owners: dict[str, str] = {}
    for folder in folders:
        path = f"{TOP}/{folder}/call/round.yaml"
        if path not in tree.entries or not tree.entries[path].regular:
            continue
        source, _ = parse(path, tree.read(path, MAX_BYTES))
        identity = source.data.get("id") if source and isinstance(source.data, dict) else None
        if isinstance(identity, str):
            other = owners.setdefault(identity, folder)
            if other != folder and name in {other, folder}:
                raise DuplicateRoundError(identity, f"{TOP}/{other}", f"{TOP}/{folder}")


def _assemble(shelf: Shelf, name: str, others: Elsewhere) -> Register | None:
    sources = shelf.sources
    if any(not sources[kind] for kind in REQUIRED_CALL) or any(
        path.startswith(f"{TOP}/{name}/call/") for path in shelf.broken
    ):
        return None
    first = {kind: next(iter(sources[kind].values())) for kind in REQUIRED_CALL}
    rnd = call.round_(first["round"], name)
    acts = tuple(call.act(source, int(key[1][:4])) for key, source in sources["act"].items())
    files, excluding = others
    return Register(
        rnd,
        call.catalogue(first["services"]),
        call.roster(first["roster"]),
        next((call.rules(source) for source in sources["rules"].values()), None),
        tuple(call.watchlist(source) for source in sources["watchlist"].values()),
        Calendar(dict(call.holidays(source) for source in sources["holidays"].values())),
        _applications(shelf),
        _by_cluster(call.review, sources["review"]),
        _by_cluster(call.digest, sources["digest"]),
        acts,
        shelf.files | files,
        frozenset(shelf.broken),
        exclusions(acts, name, excluding),
    )


def _applications(shelf: Shelf) -> dict[str, Application]:
    enterprises: dict[str, list[Any]] = defaultdict(list)
    for (cluster, _), source in shelf.sources["enterprise"].items():
        enterprises[cluster].append(convert.enterprise(source))
    hurt = {path.split("/")[3] for path in shelf.broken if "/applications/" in path}
    found = {}
    for cluster in shelf.clusters:
        document = shelf.sources["application"].get((cluster, "application"))
        if document is not None:
            found[cluster] = convert.application(
                document,
                cluster,
                enterprises[cluster],
                _parts(shelf.sources, cluster),
                whole=cluster not in hurt,
            )
    return found


def _parts(sources: Mapping[str, Mapping[tuple[str, str], Source]], cluster: str) -> Any:
    plan = sources["plan"].get((cluster, "plan"))
    text = sources["narrative"].get((cluster, "plan"))
    commitment = sources["commitment"].get((cluster, "commitment"))
    return (
        plan and convert.plan(plan),
        text and Narrative(text, tuple(text.data)),
        commitment and convert.commitment(commitment),
    )


def _by_cluster(
    made: Callable[[Source, str], T], sources: Mapping[tuple[str, str], Source]
) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = defaultdict(list)
    for (cluster, _), source in sources.items():
        found[cluster].append(made(source, cluster))
    return {cluster: tuple(each) for cluster, each in found.items()}
