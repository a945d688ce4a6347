"""A round's folder into one `Register`, with a finding for everything that could not be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from clusterfund.errors import (
    BrokenCallError,
    DuplicateRoundError,
    MissingRoundFileError,
    UnknownRoundError,
)
from clusterfund.records import Narrative, Register, Source
from clusterfund.register import call, convert, decisions
from clusterfund.register.exclusions import elsewhere, exclusions
from clusterfund.register.folders import folders, round_folders
from clusterfund.register.memory import NOTHING
from clusterfund.register.shelf import read_files
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES
from clusterfund.register.tree import TOP
from clusterfund.workdays import Calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.findings import Finding
    from clusterfund.records import Application
    from clusterfund.register.exclusions import Elsewhere
    from clusterfund.register.memory import Memory
    from clusterfund.register.shelf import Shelf
    from clusterfund.register.tree import Entry, Tree

__all__ = ["Cluster", "Reading", "read_cluster", "read_frame", "read_round", "round_folders"]

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


@dataclass(frozen=True, slots=True)
class Cluster:
    """What reading one application's folder gave; `application` is None where its form is broken.

    `files` and `broken` are as in `Register`.
    """

    application: Application | None
    findings: tuple[Finding, ...]
    files: Mapping[str, str]
    broken: frozenset[str]


def read_round(tree: Tree, name: str, memory: Memory = NOTHING) -> Reading:
    """Read one round; documents in `memory` are not read as YAML again.

    Errors: UnknownRoundError, MissingRoundFileError, DuplicateRoundError.
    """
    refuse_unknown(tree, name)
    refuse_twins(identities(tree), name)
    here = folders(tree)[name]
    frame = read_frame(tree, name, here.frame, memory)
    clusters = {
        slug: read_cluster(tree, name, slug, entries, memory)
        for slug, entries in here.clusters.items()
    }
    findings = (*frame.findings, *(one for each in clusters.values() for one in each.findings))
    register = frame.register and replace(
        frame.register,
        applications={
            slug: each.application for slug, each in clusters.items() if each.application
        },
        files={
            **frame.register.files,
            **dict(row for each in clusters.values() for row in each.files.items()),
        },
        broken=frame.register.broken.union(*(each.broken for each in clusters.values())),
    )
    return Reading(name, register, findings)


def refuse_unknown(tree: Tree, name: str) -> None:
    """Raise UnknownRoundError or MissingRoundFileError where a round is not even begun."""
    names = round_folders(tree)
    if name not in names:
        raise UnknownRoundError(name, names)
    for document in REQUIRED_CALL:
        path = f"{TOP}/{name}/call/{document}.yaml"
        if path not in tree.entries:
            raise MissingRoundFileError(path)


def identities(tree: Tree) -> dict[str, str]:
    """Map each round's folder to the id that the round says of itself, where it can be read."""
    found: dict[str, str] = {}
    for folder in round_folders(tree):
        path = f"{TOP}/{folder}/call/round.yaml"
        if path in tree.entries and tree.entries[path].regular:
            source, _ = parse(path, tree.read(path, MAX_BYTES))
            identity = source.data.get("id") if source and isinstance(source.data, dict) else None
            if isinstance(identity, str):
                found[folder] = identity
    return found


def refuse_twins(known: Mapping[str, str], name: str) -> None:
    """Raise DuplicateRoundError where another round has the same id: nobody could tell them apart.

    The first of the twins is named first.
    """
    same = [folder for folder, identity in known.items() if identity == known.get(name)]
    if name in known and len(same) > 1:
        one, other = (same[0], name) if same[0] != name else same[:2]
        raise DuplicateRoundError(known[name], f"{TOP}/{one}", f"{TOP}/{other}")


def read_frame(
    tree: Tree, name: str, entries: Iterable[Entry], memory: Memory = NOTHING
) -> Reading:
    """Read a round without its applications: `entries` has what lies elsewhere in its folder."""
    shelf = read_files(tree, name, entries, memory)
    return Reading(name, _assemble(shelf, name, elsewhere(tree, name)), tuple(shelf.findings))


def read_cluster(
    tree: Tree, name: str, slug: str, entries: Iterable[Entry], memory: Memory = NOTHING
) -> Cluster:
    """Read one application's folder."""
    shelf = read_files(tree, name, entries, memory)
    application = None
    document = shelf.sources["application"].get((slug, "application"))
    if document is not None:
        application = convert.application(
            document,
            slug,
            [convert.enterprise(each) for each in shelf.sources["enterprise"].values()],
            _parts(shelf.sources, slug),
            whole=not shelf.broken,
        )
    return Cluster(application, tuple(shelf.findings), shelf.files, frozenset(shelf.broken))


def _assemble(shelf: Shelf, name: str, others: Elsewhere) -> Register | None:
    sources = shelf.sources
    if any(not sources[kind] for kind in REQUIRED_CALL) or any(
        path.startswith(f"{TOP}/{name}/call/") for path in shelf.broken
    ):
        return None
    first = {kind: next(iter(sources[kind].values())) for kind in REQUIRED_CALL}
    rnd = call.round_(first["round"], name)
    acts = tuple(decisions.act(source, int(key[1][:4])) for key, source in sources["act"].items())
    files, excluding = others
    return Register(
        rnd,
        call.catalogue(first["services"]),
        call.roster(first["roster"]),
        next((call.rules(source) for source in sources["rules"].values()), None),
        tuple(call.watchlist(source) for source in sources["watchlist"].values()),
        Calendar(dict(call.holidays(source) for source in sources["holidays"].values())),
        {},
        decisions.by_cluster(decisions.review, sources["review"]),
        decisions.by_cluster(decisions.digest, sources["digest"]),
        acts,
        shelf.files | files,
        frozenset(shelf.broken),
        exclusions(acts, name, excluding),
    )


def _parts(sources: Mapping[str, Mapping[tuple[str, str], Source]], cluster: str) -> Any:
    plan = sources["plan"].get((cluster, "plan"))
    text = sources["narrative"].get((cluster, "plan"))
    commitment = sources["commitment"].get((cluster, "commitment"))
    return (
        plan and convert.plan(plan),
        text and Narrative(text, tuple(text.data)),
        commitment and convert.commitment(commitment),
    )
