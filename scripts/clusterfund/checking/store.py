"""Results kept between runs: a file of authenticated lines that anybody may damage.

A line is `key mac value`: what the result follows from, HMAC-SHA256 of key and value under the
user's secret, and the result as JSON. What has no true mac was never written: it is computed anew.
"""

from __future__ import annotations

import hmac
import json
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from clusterfund.checking.program import program_digest
from clusterfund.checking.secret import READ, secret

VARIABLE = "CLUSTERFUND_CACHE"
MOST_BYTES = 256 * 1024 * 1024
MOST_FILES = 4
"""Files of as many versions of the program stay: branches are switched to and fro."""
FIELDS = 3


class Store:
    """Results by key. `save` writes them; nothing that happens to the file is ever an error."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._key = key
        self.path = folder / f"{program_digest()[:32]}.results"
        self._old = _lines(self.path)
        self._used: dict[str, bytes] = {}
        self._changed = False

    @property
    def place(self) -> tuple[Path, bytes]:
        """The folder where results are kept, and the key."""
        return self.path.parent, self._key

    @property
    def empty(self) -> bool:
        """Tell whether nothing can be found here."""
        return not self._old

    def get(self, key: str) -> Any:
        """Give the result under a key; None where there is none that this user wrote."""
        line = self._old.get(key.encode())
        if line is None:
            return None
        mac, _, value = line.partition(b" ")
        if not hmac.compare_digest(mac, self._mac(key, value)):
            return None
        self._used[key] = line
        return json.loads(value)

    def put(self, key: str, result: Any) -> None:
        """Keep a result."""
        value = json.dumps(result, separators=(",", ":")).encode()
        self._used[key] = self._mac(key, value) + b" " + value
        self._changed = True

    def _mac(self, key: str, value: bytes) -> bytes:
        return hmac.digest(self._key, key.encode() + b" " + value, "sha256").hex().encode()

    def save(self) -> None:
        """Write what was put or found, and older results while there is room."""
        if not self._changed:
            return
        lines = {key.encode(): line for key, line in self._used.items()}
        room = MOST_BYTES // 2 - sum(map(len, lines.values()))
        for key, line in self._old.items():
            room -= len(line)
            if room > 0:
                lines.setdefault(key, line)
        with suppress(OSError):
            write_whole(self.path, b"".join(b"%b %b\n" % row for row in lines.items()))
            _forget(self.path.parent)


def open_store(root: Path) -> Store | None:
    """Open the store of a register: `$CLUSTERFUND_CACHE`, or `.cache/clusterfund` below its root.

    None where it is switched off (the variable is empty), where the folder is reached by a link
    that a repository may have brought, or where there is no safe key.
    """
    found = safe_place(root)
    return found and Store(*found)


def safe_place(root: Path) -> tuple[Path, bytes] | None:
    """Give the folder of what is kept for a register, and the key; None as in `open_store`."""
    named = os.environ.get(VARIABLE)
    if named == "":
        return None
    folder = Path(named) if named else root / ".cache" / "clusterfund"
    if not named and (folder.is_symlink() or folder.parent.is_symlink()):
        return None
    key = secret(root)
    return None if key is None else (folder, key)


def _lines(path: Path) -> dict[bytes, bytes]:
    """Read what looks like lines."""
    rows = (line.partition(b" ") for line in read_whole(path).split(b"\n"))
    return {key: rest for key, _, rest in rows if rest}


def read_whole(path: Path) -> bytes:
    """Read a file; a link, a pipe or a file that is too large holds nothing."""
    with suppress(OSError), os.fdopen(os.open(path, READ), "rb") as file:
        about = os.fstat(file.fileno())
        if stat.S_ISREG(about.st_mode) and about.st_size <= MOST_BYTES:
            return file.read(MOST_BYTES)
    return b""


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place at once, in a folder that git ignores. Errors: OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    ignore = path.parent / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", "utf-8")
    descriptor, name = tempfile.mkstemp(suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink()
        raise


def _forget(folder: Path) -> None:
    """Delete the results of all but the last few versions of the program."""
    files = sorted(folder.glob("*.results"), key=lambda path: -path.lstat().st_mtime_ns)
    for path in files[MOST_FILES:]:
        path.unlink()
