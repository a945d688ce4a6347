"""Frozen copies of rounds as they lie in docs/archive/: what is listed, and whether it is true."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from clusterfund.site.errors import BrokenFrozenCopyError, BrokenSumsError
from clusterfund.site.frozen import FOLDER, SUMS

if TYPE_CHECKING:
    from pathlib import Path

DIGITS = 64


def sums_of(folder: Path) -> dict[str, str]:
    """Read the manifest of a copy, `{path: sha256}`; nothing where there is none.

    Errors: BrokenSumsError.
    """
    path = folder / SUMS
    if not path.is_file():
        return {}
    found = {}
    for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1):
        digest, _, name = line.partition("  ")
        if len(digest) != DIGITS or not name or ".." in name.split("/") or name[0] == "/":
            raise BrokenSumsError(str(path), number)
        found[name] = digest
    return found


def copies(docs: Path) -> dict[str, str]:
    """Give each frozen round with the digest of its manifest, once every file of it is true.

    Errors: BrokenSumsError, BrokenFrozenCopyError.
    """
    found = {}
    for path in sorted((docs / FOLDER).glob(f"*/{SUMS}")):
        folder = path.parent
        listed = sums_of(folder)
        there = {each.relative_to(folder).as_posix(): each for each in folder.rglob("*")}
        files = {name: each for name, each in there.items() if each.is_file() and name != SUMS}
        for name in sorted(listed.keys() | files.keys()):
            if name not in files or _sha256(files[name]) != listed.get(name):
                raise BrokenFrozenCopyError(str(folder), name)
        found[folder.name] = _sha256(path)
    return found


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
