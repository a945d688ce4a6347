"""The digest of everything but the register that findings depend on."""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).resolve().parents[1]
SCHEMAS = PACKAGE.parents[1] / "schemas"
INSTALLED = (".dist-info", ".egg-info")


@cache
def program_digest() -> str:
    """Digest this package, the schemas, Python, and the names of what is installed beside them.

    More than the digest of a round's rules: a change of wording is a change of findings, too.
    """
    found = hashlib.sha256(f"{sys.version}\0{sys.platform}\0".encode())
    for path in (*_below(PACKAGE, ".py"), *_below(SCHEMAS, ".json")):
        found.update(f"{path.name}\0".encode())
        found.update(hashlib.sha256(path.read_bytes()).digest())
    for name in sorted(_installed()):
        found.update(f"{name}\0".encode())
    return found.hexdigest()


def _below(folder: Path, ending: str) -> list[Path]:
    found = []
    for where, _, names in os.walk(folder):
        found += [Path(where, name) for name in names if name.endswith(ending)]
    return sorted(found)


def _installed() -> Iterator[str]:
    """Name every package that can be imported, with its version, as installers name folders."""
    for folder in dict.fromkeys(sys.path):
        if Path(folder).is_dir():
            with os.scandir(folder or ".") as items:
                yield from (item.name for item in items if item.name.endswith(INSTALLED))
