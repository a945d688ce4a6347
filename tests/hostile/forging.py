"""Tree objects that git itself would never write."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from register.trees import git
from support.changing import feed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ID_BYTES = 20


def forge(root: Path, folder: str, rows: Iterable[list[str]]) -> str:
    """Give a commit on HEAD whose tree object of `folder` has more entries, as they come."""
    data = _tree(root, f"HEAD:{folder}")
    for mode, name, text in rows:
        blob = feed(root, text.encode(), "hash-object", "-w", "--stdin")
        data += f"{mode} {name}\0".encode() + bytes.fromhex(blob)
    below = _written(root, data)
    while folder:
        folder, _, name = folder.rpartition("/")
        data = _tree(root, f"HEAD:{folder}")
        start = data.index(f"40000 {name}\0".encode()) + len(f"40000 {name}\0")
        below = _written(root, data[:start] + bytes.fromhex(below) + data[start + ID_BYTES :])
    return git(root, "commit-tree", "-p", "HEAD", "-m", "x", below)


def _tree(root: Path, name: str) -> bytes:
    done = subprocess.run(
        ["git", "cat-file", "tree", name],  # noqa: S607 -- the tests' own git
        cwd=root,
        check=True,
        capture_output=True,
    )
    return done.stdout


def _written(root: Path, data: bytes) -> str:
    return feed(root, data, "hash-object", "-t", "tree", "--literally", "-w", "--stdin")
