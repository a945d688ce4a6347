"""Manifests: what a decision rests on, in the format of `sha256sum -c`."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def sums(files: Mapping[str, bytes]) -> dict[str, str]:
    """Give the SHA-256 of each file's bytes, by its path."""
    return {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}


def text(files: Mapping[str, str]) -> str:
    """Write `{path: sha256}` as `sha256sum` prints it, ordered by path."""
    return "".join(f"{files[path]}  {path}\n" for path in sorted(files))


def digest(files: Mapping[str, str]) -> str:
    """Give the SHA-256 of the manifest's text."""
    return hashlib.sha256(text(files).encode()).hexdigest()
