"""A round read and judged at once, for whoever needs it whole: each file is read once."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from clusterfund.checking.cluster import Folder, Judge, packed
from clusterfund.checking.reads import Recorded
from clusterfund.checking.rounds import cluster_key, frame_of, terms_key
from clusterfund.checking.run import Plan
from clusterfund.register.load import read_cluster, refuse_twins, refuse_unknown
from clusterfund.rules.judge import check_together
from clusterfund.rules.replay import active

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clusterfund.checking.run import Run
    from clusterfund.findings import Finding
    from clusterfund.records import Register
    from clusterfund.register.tree import Tree


class Whole(NamedTuple):
    """A round: its register, None where its call is broken, and all findings, proofs apart.

    `kept` has by its key what a check keeps of each application; `files` maps each document to
    its SHA-256.
    """

    register: Register | None
    findings: Sequence[Finding]
    kept: Mapping[str, Any]
    files: Mapping[str, str]


def by_itself(run: Run, tree: Tree) -> Run:
    """Give a run over the same files that keeps nothing, as for another process."""
    own = copy(run)
    own.tree, own.plan, own.frames = tree, Plan(), {}
    own.recorded = Recorded(tree)
    own.recorded.note(run.recorded.shas)
    return own


def read_and_judge(run: Run, name: str) -> Whole:
    """Read a round and judge it. Errors: those of `read_round`."""
    tree = run.tree
    refuse_unknown(tree, name)
    refuse_twins(run.identities, name)
    frame = frame_of(run, name)
    here, judge = run.folders[name].clusters, Judge(run.recorded, frame.terms)
    read = {slug: read_cluster(run.recorded, name, slug, rows) for slug, rows in here.items()}
    judged = {slug: judge.judged(each) for slug, each in read.items()}
    found = [*frame.reading.findings, *frame.faults]
    found += [finding for each in judged.values() for finding in each.findings]
    terms = terms_key(run, name)
    kept = {
        cluster_key(run, terms, Folder(name, slug, rows)): packed(judged[slug])
        for slug, rows in here.items()
    }
    register = frame.reading.register and replace(
        frame.reading.register,
        applications={slug: each.application for slug, each in read.items() if each.application},
        files={
            **frame.reading.register.files,
            **dict(row for each in read.values() for row in each.files.items()),
        },
        broken=frame.reading.register.broken.union(*(each.broken for each in read.values())),
    )
    if register and frame.terms:
        found += [finding for slug in active(register) for finding in judged[slug].alone]
        found += check_together(register)
    return Whole(register, found, kept if run.recorded.steady else {}, run.recorded.shas)
