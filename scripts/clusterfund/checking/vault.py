"""Larger results that are kept one to a file: read whole, authenticated whole, replaced whole.

A file begins with HMAC-SHA256 of its name and of what follows, under the user's secret. One that
has no true mac was never written.
"""

from __future__ import annotations

import hmac
from contextlib import suppress
from itertools import accumulate
from typing import TYPE_CHECKING

from clusterfund.checking.store import read_whole, safe_place, write_whole

if TYPE_CHECKING:
    from pathlib import Path

MAC = 32
ENDING = ".index"
MOST_FILES, MOST_BYTES = 64, 2**30
"""Files of other rounds, calls and programs that stay, the newest first, and bytes of all."""


class Vault:
    """Bytes by name; nothing that happens to the files is ever an error."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder, self._key = folder, key

    def get(self, name: str) -> bytes | None:
        """Give what is kept under a name; None where there is nothing that this user wrote."""
        data = read_whole(self.folder / f"{name}{ENDING}")
        mac, value = data[:MAC], data[MAC:]
        return value if hmac.compare_digest(mac, self._mac(name, value)) else None

    def put(self, name: str, value: bytes) -> None:
        """Keep something under a name: a key of `checking.reads`."""
        with suppress(OSError):
            write_whole(self.folder / f"{name}{ENDING}", self._mac(name, value) + value)
            self._forget()

    def _mac(self, name: str, value: bytes) -> bytes:
        found = hmac.new(self._key, name.encode() + b"\n", "sha256")
        found.update(value)  # not joined: a large round's documents are 50 MB
        return found.digest()

    def _forget(self) -> None:
        found = [(path, path.lstat()) for path in self.folder.glob(f"*{ENDING}")]
        found.sort(key=lambda row: -row[1].st_mtime_ns)
        sizes = accumulate(about.st_size for _, about in found)
        for place, ((path, _), size) in enumerate(zip(found, sizes, strict=True)):
            if place >= MOST_FILES or size > MOST_BYTES:
                path.unlink()


def open_vault(root: Path) -> Vault | None:
    """Open the vault of a register beside its store; None where nothing is kept."""
    found = safe_place(root)
    return found and Vault(*found)
