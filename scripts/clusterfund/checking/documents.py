"""Documents kept between runs: what commands that compute would otherwise read as YAML each time.

A round has one file of the vault: a line for each application and one for all else,
`folder {path: [sha256, data, marks], …}`. Only documents without any finding are kept, and each
counts only for the same bytes at the same path under the same program.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import orjson

from clusterfund.checking.reads import key
from clusterfund.checking.store import MOST_BYTES
from clusterfund.checking.vault import open_vault
from clusterfund.register import load
from clusterfund.register.memory import Memory, Remembered

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from clusterfund.checking.vault import Vault
    from clusterfund.register.load import Reading
    from clusterfund.register.tree import Tree

Row = list[Any]
"""SHA-256, data and marks of one document."""
FOLDER = 3
"""Where the name of an application stands in a path."""


def folder_of(path: str) -> str:
    """Name the application that a document belongs to; "" for all else."""
    parts = path.split("/", FOLDER + 1)
    return parts[FOLDER] if parts[2] == "applications" and len(parts) > FOLDER + 1 else ""


class Learned(Memory):
    """Documents of this run alone, to be handed to whoever keeps them."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Row]] = {}

    def keep(self, path: str, sha: str, known: Remembered) -> None:
        """Remember a document that has no finding."""
        self.rows.setdefault(folder_of(path), {})[path] = [sha, *known]

    def lines(self) -> dict[str, bytes]:
        """Write what was learned as lines, by folder."""
        return {folder: _line(rows) for folder, rows in self.rows.items()}


class Documents(Learned):
    """The documents of a round, from earlier runs and this one. `save` writes what is new."""

    def __init__(self, vault: Vault, name: str) -> None:
        super().__init__()
        self._vault, self._name = vault, key("documents", name)
        self._lines = _lines(vault.get(self._name) or b"")
        self.empty = not self._lines
        """Whether nothing was kept before this run."""
        self._open: dict[str, Mapping[str, Row]] = {}
        self._changed = False

    def recall(self, path: str, sha: str) -> Remembered | None:
        """Give what these bytes gave before; None where they are not known."""
        folder = folder_of(path)
        if folder not in self._open:
            self._open[folder] = orjson.loads(self._lines.get(folder, b"{}"))
        row = self._open[folder].get(path)
        return Remembered(*row[1:]) if row and row[0] == sha else None

    def add(self, lines: Mapping[str, bytes]) -> None:
        """Keep lines that were learned, here or in another process."""
        for folder in lines:
            self._open.pop(folder, None)
        self._lines |= lines
        self._changed = self._changed or bool(lines)

    def save(self) -> None:
        """Write the file anew where there is anything new; older folders stay while they fit."""
        for folder, rows in self.rows.items():
            self.add({folder: _line({**self._open.get(folder, {}), **rows})})
        if not self._changed:
            return
        body = b"\n".join(b" ".join((_named(name), line)) for name, line in self._lines.items())
        if len(body) <= MOST_BYTES // 2:
            self._vault.put(self._name, body)


def open_documents(root: Path, name: str) -> Documents | None:
    """Open the documents of a round, where results are kept."""
    vault = open_vault(root)
    return None if vault is None else Documents(vault, name)


def read_round(tree: Tree, name: str, root: Path) -> Reading:
    """Read one round as `load.read_round` does; documents that are known are not read as YAML."""
    known = open_documents(root, name)
    if known is None:
        return load.read_round(tree, name)
    reading = load.read_round(tree, name, known)
    known.save()
    return reading


def _named(folder: str) -> bytes:
    return folder.encode("utf-8", "surrogateescape").hex().encode()


def _name(named: bytes) -> str:
    return bytes.fromhex(named.decode()).decode("utf-8", "surrogateescape")


def _line(rows: Mapping[str, Row]) -> bytes:
    """Write documents in one line; without those that JSON cannot hold."""
    with suppress(TypeError):
        return orjson.dumps(rows)
    return b"{}"


def _lines(body: bytes) -> dict[str, bytes | memoryview]:
    """Give each folder's line, uncopied: a large round has 50 MB of them."""
    found: dict[str, bytes | memoryview] = {}
    view, start = memoryview(body), 0
    while start < len(body):
        name, end = body.index(b" ", start), body.find(b"\n", start)
        end = len(body) if end < 0 else end
        found[_name(body[start:name])] = view[name + 1 : end]
        start = end + 1
    return found
