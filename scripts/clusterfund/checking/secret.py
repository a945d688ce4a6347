"""The key that authenticates kept results: one for each user, outside every repository."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

BYTES = 32
OTHERS = 0o077
READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
MAKE = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def key_path() -> Path:
    """Give where the key lies: in the user's state folder."""
    state = Path(os.environ.get("XDG_STATE_HOME", ""))
    if not state.is_absolute():
        state = Path.home() / ".local" / "state"
    return state / "clusterfund" / "cache-key"


def secret(root: Path) -> bytes | None:
    """Give the user's key, made where there is none yet.

    None where there is no safe one: inside the repository at `root`, readable by others, someone
    else's, not whole, or where none can be written. Then nothing is kept.
    """
    try:
        path = key_path()
        if path.resolve().is_relative_to(root.resolve()):
            return None
        return _read(path) if path.is_symlink() or path.exists() else _made(path)
    except (OSError, RuntimeError):  # there is no home
        return None


def _read(path: Path) -> bytes | None:
    with os.fdopen(os.open(path, READ), "rb") as file:
        about = os.fstat(file.fileno())
        own = about.st_uid == getattr(os, "geteuid", lambda: about.st_uid)()
        safe = stat.S_ISREG(about.st_mode) and own and not about.st_mode & OTHERS
        found = file.read(BYTES + 1) if safe else b""
    return found if len(found) == BYTES else None


def _made(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = secrets.token_bytes(BYTES)
    with os.fdopen(os.open(path, MAKE, 0o600), "wb") as file:
        file.write(made)
    return made
