"""What a change does in the programme's words: who joined or left, which figures move, in yuan."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from clusterfund.findings import Severity
from clusterfund.gate.changes import Difference, RoundChange
from clusterfund.gate.clusters import cluster_change
from clusterfund.gate.masking import masked
from clusterfund.gate.pair import Pair
from clusterfund.gate.papers import file_of, paper
from clusterfund.gate.ratchet import compared
from clusterfund.gate.sides import read_side
from clusterfund.register.change import changed
from clusterfund.register.personal import masked as hidden
from clusterfund.register.proofs import to_verify
from clusterfund.register.tree import TOP, printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from clusterfund.findings import Finding
    from clusterfund.gate.papers import File
    from clusterfund.gate.sides import Side
    from clusterfund.register.change import Changed
    from clusterfund.register.objects import GitTree, Repository

    ByCluster = Mapping[str, list[Finding]]

MOVES_ALL = ("call", "acts")
"""Zones of a round that can move every cluster in it."""


def compare(repository: Repository, base: str, head: str) -> Difference:
    """Compare two revisions. Errors: UnknownRevisionError."""
    names = repository.commit(base), repository.commit(head)
    return compare_trees(names, (repository.tree(names[0]), repository.tree(names[1])))


def compare_trees(names: tuple[str, str], trees: tuple[GitTree, GitTree]) -> Difference:
    """Compare the trees of two commits."""
    before, after = trees
    changes = changed(before, after)
    rounds = rounds_of(changes)
    proofs = to_verify(changes)
    sides = read_side(before, rounds, proofs), read_side(after, rounds, proofs)
    return difference(names, trees, changes, sides)


def rounds_of(changes: Iterable[Changed]) -> set[str]:
    """Name the round folders that a change touches."""
    parts = (each.path.split("/") for each in changes)
    return {each[1] for each in parts if each[0] == TOP and each[2:]}


def difference(
    names: tuple[str, str],
    trees: tuple[GitTree, GitTree],
    changes: Sequence[Changed],
    sides: tuple[Side, Side],
) -> Difference:
    """Tell what differs between two trees whose touched rounds were read."""
    files: dict[str, list[File]] = {folder: [] for folder in sorted(rounds_of(changes))}
    for each in changes:
        parts = each.path.split("/")
        if parts[0] == TOP and parts[2:]:
            files[parts[1]].append(file_of(each))
    introduced, fixed, _ = compared(*(_grave(side.findings) for side in sides))
    rounds = tuple(
        _round(
            Pair(folder, trees, sides), found, _grouped(folder, introduced), _grouped(folder, fixed)
        )
        for folder, found in files.items()
    )
    return Difference(*names, rounds, len(changes) - sum(map(len, files.values())))


def _grave(findings: Iterable[Finding]) -> list[Finding]:
    """Leave warnings: they change neither what may be merged nor who is eligible."""
    return [each for each in findings if each.severity is not Severity.WARNING]


def _cluster_of(path: str) -> str:
    """Name the cluster that a path below a round belongs to; "" where it is the round's own."""
    parts = path.split("/")
    return parts[3] if parts[4:] and parts[2] in {"applications", "reviews"} else ""


def _grouped(folder: str, findings: Iterable[Finding]) -> ByCluster:
    """Group the findings of one round by cluster."""
    found: dict[str, list[Finding]] = defaultdict(list)
    top = f"{TOP}/{printable(folder)}"
    for each in findings:
        if each.path == top or each.path.startswith(f"{top}/"):
            found[_cluster_of(each.path)].append(each)
    return found


def _round(
    pair: Pair, files: Sequence[File], introduced: ByCluster, fixed: ByCluster
) -> RoundChange:
    own: dict[str, list[File]] = defaultdict(list)
    for file in files:
        own[_cluster_of(printable(file.path))].append(file)
    slugs = {*own, *introduced, *fixed} - {""}
    if any(file.path.split("/")[2] in MOVES_ALL for file in own[""]):
        slugs |= {slug for state in pair.states for slug in state}
    clusters = (
        cluster_change(
            pair,
            slug,
            own[slug],
            (masked(introduced.get(slug, ())), masked(fixed.get(slug, ()))),
        )
        for slug in sorted(slugs)
    )
    papers = {file: paper(pair.trees, file, pair.words) for file in own[""]}
    acts = {file for file in papers if file.path.split("/")[2] == "acts"}
    titles = [each.round.title for each in pair.registers if each]
    return RoundChange(
        hidden(printable(pair.folder)),
        hidden(titles[-1]) if titles else "",
        pair.fate(),
        tuple(each for file, each in papers.items() if file not in acts),
        tuple(each for file, each in papers.items() if file in acts),
        tuple(filter(None, clusters)),
        masked(introduced.get("", ())),
        masked(fixed.get("", ())),
    )
