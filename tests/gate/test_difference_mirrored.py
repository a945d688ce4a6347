"""Any two versions compared: nothing between equal ones, and the way back mirrors the way there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from clusterfund.gate.changes import Fate
from clusterfund.gate.difference import compare_trees
from gate.memory import NAMES, MemoryGit, tree

if TYPE_CHECKING:
    from clusterfund.gate.changes import ClusterChange, Difference, Move

ALPHA = "submissions/2021/applications/alpha/"
CALL = "submissions/2021/call/round.yaml"
EDITS = (
    ("amount: 300000", "amount: 200000"),
    ("requested_subsidy: 300000", "requested_subsidy: 123456"),
    ("established_on: 2010-05-18", "established_on: 2021-09-01"),
    ("product: cloud-server", "product: erp-cloud"),
    ("employees: 80", "employees: many"),
    ("profile: 生产示例产品。", "profile: 另一段简介。"),
)
BACK = {Fate.ADDED: Fate.REMOVED, Fate.REMOVED: Fate.ADDED, Fate.CHANGED: Fate.CHANGED}


@cache
def base() -> MemoryGit:
    """Give the base of the cases."""
    with TemporaryDirectory() as folder:
        return tree(Path(folder))


@st.composite
def versions(draw: st.DrawFn) -> MemoryGit:
    """Draw a version: forms edited or gone, a parameter moved, in any order of files."""
    files = dict(base().files)
    forms = sorted(path for path in files if path.startswith(f"{ALPHA}enterprises/"))
    for path in draw(st.lists(st.sampled_from(forms), max_size=3, unique=True)):
        old, new = draw(st.sampled_from(EDITS))
        files[path] = files[path].replace(old.encode(), new.encode())
    for path in draw(st.lists(st.sampled_from(forms), max_size=2, unique=True)):
        del files[path]
    if draw(st.booleans()):
        files[CALL] = files[CALL].replace(b"value: 500000\n", b"value: 250000\n")
    order = draw(st.permutations(sorted(files)))
    return MemoryGit({path: files[path] for path in order})


@settings(deadline=None, max_examples=40)
@given(versions())
def test_equal_versions_differ_in_nothing(one: MemoryGit) -> None:
    """A version compared with itself differs in nothing."""
    difference = compare_trees(NAMES, (one, one))
    assert (difference.rounds, difference.beside) == ((), 0)


@settings(deadline=None, max_examples=40)
@given(versions(), versions())
def test_the_way_back_mirrors_the_way_there(one: MemoryGit, other: MemoryGit) -> None:
    """Who joins one way leaves the other way; amounts, values, states and problems change sides."""
    there, back = compare_trees(NAMES, (one, other)), compare_trees(NAMES, (other, one))
    assert mirrored(there) == told(back)


def told(difference: Difference) -> list[object]:
    """Give what has to be mirrored."""
    return [
        (
            [(paper.path, paper.fate, sorted(map(pair, paper.moves))) for paper in each.papers],
            [cluster(one) for one in each.clusters],
        )
        for each in difference.rounds
    ]


def cluster(one: ClusterChange) -> object:
    """Give what has to be mirrored of a cluster."""
    return (
        one.cluster,
        one.states,
        (one.before, one.after),
        [(each.uscc, each.fate, (each.before, each.after)) for each in one.members],
        [(paper.path, paper.fate, sorted(map(pair, paper.moves))) for paper in one.papers],
        (sorted(map(str, one.introduced)), sorted(map(str, one.fixed))),
    )


def pair(move: Move) -> tuple[tuple[str, ...], str, str]:
    """Give the values of a move; "" for none."""
    return move.where, move.before or "", move.after or ""


def mirrored(difference: Difference) -> list[object]:
    """Turn round what `told` gives."""
    return [
        (
            [
                (paper.path, BACK[paper.fate], sorted(map(turned, paper.moves)))
                for paper in each.papers
            ],
            [turned_cluster(one) for one in each.clusters],
        )
        for each in difference.rounds
    ]


def turned(move: Move) -> tuple[tuple[str, ...], str, str]:
    """Turn a move round."""
    return move.where, move.after or "", move.before or ""


def turned_cluster(one: ClusterChange) -> object:
    """Turn a cluster's change round."""
    return (
        one.cluster,
        one.states[::-1],
        (one.after, one.before),
        [(each.uscc, BACK[each.fate], (each.after, each.before)) for each in one.members],
        [(paper.path, BACK[paper.fate], sorted(map(turned, paper.moves))) for paper in one.papers],
        (sorted(map(str, one.fixed)), sorted(map(str, one.introduced))),
    )
