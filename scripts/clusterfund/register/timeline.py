"""What git remembers of a round's acts: which commit brought each, and which touched one later."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha1, sha256
from typing import TYPE_CHECKING

from clusterfund.register.text import MAX_ACT_BYTES
from clusterfund.register.tree import TOP, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clusterfund.register.objects import Repository
    from clusterfund.register.tree import Tree

SHA256 = 64
"""Digits of an id in a repository whose objects are named by SHA-256."""
HEADER = "\x01"
"""Begins the line of a commit; a row of changes begins with a colon."""
LOG = (
    "-c",
    "log.showRoot=true",
    "log",
    "--full-history",  # a merge that drops an act must not hide behind the parent it agrees with
    "--diff-merges=separate",
    "--topo-order",
    "--no-renames",
    "--no-relative",
    "--ignore-submodules=none",
    "--no-show-signature",
    "--raw",
    "--no-abbrev",
    "-z",
    f"--format=tformat:{HEADER}%H %cs",
)


@dataclass(frozen=True, slots=True)
class Event:
    """A commit did something to a file: git's letter for it, and the blob that was left.

    `on` is the day of the commit as its committer's clock had it.
    """

    commit: str
    on: str
    path: str
    status: str
    blob: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """`brought` maps each path to the first commit that added it; `touched` changed or deleted."""

    brought: Mapping[str, Event]
    touched: tuple[Event, ...]


def timeline(repository: Repository, revision: str, folder: str) -> Timeline | None:
    """Read what happened to the acts, their signatures and time stamps, in one pass.

    None where the clone is shallow: what came before its edge cannot be known.
    """
    if repository.run(revision, "rev-parse", "--is-shallow-repository").strip() == "true":
        return None
    place = f":(top,literal){repository.prefix}{TOP}/{folder}/acts"
    events = list(_events(repository.run(revision, *LOG, revision, "--", place)))
    above = len(repository.prefix)
    brought: dict[str, Event] = {}
    touched = []
    for event in reversed(events):  # git tells the newest first
        path = event.path[above:]
        if event.status == "A":
            brought.setdefault(path, event)
        else:
            named = Event(event.commit, event.on, printable(path), event.status, event.blob)
            touched.append(named)
    return Timeline(brought, tuple(dict.fromkeys(touched)))  # a merge tells once for each parent


def _events(log: str) -> Iterator[Event]:
    parts = iter(log.split("\0"))
    commit = on = ""
    for part in parts:
        if part.startswith(HEADER):
            commit, on = part[1:].split(" ")
        elif part.startswith(("\n:", ":")):
            _before, _after, _old, blob, status = part.split()
            yield Event(commit, on, next(parts), status, blob)


def same_files(one: Tree, other: Tree, folder: str) -> bool:
    """Tell whether a tree holds the same bytes below a round's folder as git's tree `other`."""
    prefix = f"{TOP}/{folder}/"
    mine, theirs = (
        [path for path in each.entries if path.startswith(prefix)] for each in (one, other)
    )
    return mine == theirs and all(
        one.entries[path].regular
        and other.entries[path].regular
        and one.entries[path].size == other.entries[path].size
        and blob_of(one, path, other.entries[path].blob) == other.entries[path].blob
        for path in mine
    )


def blob_of(tree: Tree, path: str, like: str) -> str:
    """Give the id that git has for the bytes of a file, by the same hash as another id.

    Nothing has to be read from git to compare a whole round with a commit.
    """
    known = tree.entries[path].blob
    if known:
        return known
    data = tree.read(path, MAX_ACT_BYTES)
    found = sha256() if len(like) == SHA256 else sha1(usedforsecurity=False)
    found.update(b"blob %d\0" % len(data))
    found.update(data)
    return found.hexdigest()
