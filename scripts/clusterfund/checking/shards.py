"""Shares of one check: each finding is told by exactly one of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

APPLICATION_PARTS = 4


@dataclass(frozen=True, slots=True)
class Shard:
    """Share `index` of `count`, counted from 1."""

    index: int = 1
    count: int = 1

    def has(self, name: str) -> bool:
        """Tell whether something belongs here: `round/cluster`, a `round`, or "" for the tree."""
        if self.count == 1:
            return True
        number = int.from_bytes(hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest())
        return number % self.count == self.index - 1

    def has_path(self, path: str) -> bool:
        """Tell whether a file belongs here: with its cluster, else its round, else the tree."""
        if self.count == 1:
            return True
        parts = path.split("/")
        if len(parts) >= APPLICATION_PARTS and parts[2] == "applications":
            return self.has(f"{parts[1]}/{parts[3]}")
        return self.has(parts[1] if len(parts) > 2 else "")  # noqa: PLR2004 -- a round's folder


WHOLE = Shard()
