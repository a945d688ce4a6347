"""The files of the rounds sorted into folders: one for each application, one for all the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterfund.register.tree import Entry, Tree

ROUND = 2
"""Slashes before a file's name in a round's folder."""
INSIDE = 3
"""Slashes before the name of what lies below `applications/`."""


@dataclass(slots=True)
class Folders:
    """One round's files in order: `frame` has the call, reviews and acts, and what is astray.

    `clusters` has what lies at or below `applications/<name>`, by that name.
    """

    frame: list[Entry] = field(default_factory=list)
    clusters: dict[str, list[Entry]] = field(default_factory=dict)


def folders(tree: Tree) -> dict[str, Folders]:
    """Sort the files of all rounds in one pass, by the names of the rounds' folders."""
    found: dict[str, Folders] = {}
    for path, entry in sorted(tree.entries.items()):  # whatever order a tree lists them in
        parts = path.split("/", INSIDE + 1)
        if len(parts) <= ROUND:
            continue
        here = found.get(parts[1])
        if here is None:
            here = found[parts[1]] = Folders()
        if parts[2] == "applications" and len(parts) > INSIDE:
            here.clusters.setdefault(parts[3], []).append(entry)
        else:
            here.frame.append(entry)
    return found


def round_folders(tree: Tree) -> list[str]:
    """Give the names of the round folders, sorted."""
    return sorted({path.split("/")[1] for path in tree.entries if path.count("/") > 1})
