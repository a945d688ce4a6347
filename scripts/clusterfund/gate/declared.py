"""Moves of amounts that a change of rules declares: `.github/declared-moves.yaml`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from clusterfund.register.personal import masked
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES

if TYPE_CHECKING:
    from clusterfund.findings import Finding
    from clusterfund.register.objects import GitTree

FILE = ".github/declared-moves.yaml"
NONE = "none"
"""Written for an amount where a cluster has none."""


@dataclass(frozen=True, slots=True, order=True)
class Declared:
    """One move: yuan as JSON output has them, outcomes only where they differ."""

    round: str
    cluster: str
    of: str
    before: str
    after: str
    outcomes: tuple[str, str] = ("", "")
    reason: str = field(default="", compare=False)


def read_declared(path: str, data: bytes) -> tuple[list[Declared], list[Finding]]:
    """Read a file of declared moves; findings where it is not as its schema says."""
    source, findings = parse(path, data)
    if source is None or (findings := validate("declared-moves", source)):
        return [], findings
    return [
        Declared(
            row["round"],
            row["cluster"],
            row.get("of", "subsidy"),
            row["before"],
            row["after"],
            (row.get("outcome_before", ""), row.get("outcome_after", "")),
            masked(row["reason"]),
        )
        for row in source.data["moves"]
    ], []


def newly_declared(before: GitTree, after: GitTree) -> tuple[list[Declared], list[Finding]]:
    """Give what the file of `after` declares and that of `before` does not yet.

    The file only grows: what it declared for an earlier change says nothing of this one.
    """
    old, _ = _of_tree(before)
    new, findings = _of_tree(after)
    left = Counter(old)
    fresh = []
    for each in new:
        if left[each] > 0:
            left[each] -= 1
        else:
            fresh.append(each)
    return fresh, findings


def _of_tree(tree: GitTree) -> tuple[list[Declared], list[Finding]]:
    entry = tree.everything.get(f"{tree.prefix}{FILE}")
    if entry is None or not entry.regular:
        return [], []
    return read_declared(FILE, tree.read_blob(entry.blob, MAX_BYTES))
