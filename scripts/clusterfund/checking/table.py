"""A round's applications without reading them: what is wrong with each, who may use which code.

Codes are kept as the first eight bytes of their SHA-256, in order, each beside the place of its
cluster: whom a code leads to is found by halving. Two codes that fall together only make more
clusters be read than need be.
"""

from __future__ import annotations

import hashlib
import json
from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NUMBER = 4
"""Bytes of a cluster's place."""


def short(code: str) -> int:
    """Give the number that stands for a code."""
    return int.from_bytes(hashlib.sha256(code.encode()).digest()[:8])


class Table:
    """What is known of the applications whose git tree is `raw`; `findings` has rows by slug."""

    def __init__(self, raw: bytes = b"") -> None:
        self.raw = raw
        self.findings: dict[str, list[Any]] = {}
        self._slugs: list[str] = []
        self._codes = array("Q")
        self._users = array("I")

    def users(self, numbers: Iterable[int]) -> set[str]:
        """Name the clusters that may use one of the codes."""
        return {
            self._slugs[self._users[place]]
            for number in numbers
            for place in range(bisect_left(self._codes, number), bisect_right(self._codes, number))
        }

    def numbers(self, slug: str) -> set[int]:
        """Give the codes that a cluster may use."""
        return {self._codes[place] for place in self._places(slug)}

    def numbers_of_all(self) -> dict[str, set[int]]:
        """Give the codes of every cluster that has any, which is dear where few are wanted."""
        found: dict[str, set[int]] = {}
        for number, user in zip(self._codes, self._users, strict=True):
            found.setdefault(self._slugs[user], set()).add(number)
        return found

    def put(self, slug: str, codes: Iterable[str], findings: list[Any]) -> None:
        """Learn of a cluster that is not here."""
        if "" not in self._slugs:
            self._slugs.append("")
        user = self._slugs.index("")
        self._slugs[user] = slug
        for number in {short(code) for code in codes}:
            place = bisect_right(self._codes, number)
            self._codes.insert(place, number)
            self._users.insert(place, user)
        if findings:
            self.findings[slug] = findings

    def fill(self, rows: Iterable[tuple[str, Iterable[str], list[Any]]]) -> None:
        """Learn of many clusters, where none is known yet: slug, codes, findings."""
        pairs = []
        for user, (slug, codes, findings) in enumerate(rows):
            self._slugs.append(slug)
            pairs += [(short(code), user) for code in codes]
            if findings:
                self.findings[slug] = findings
        pairs.sort()
        self._codes = array("Q", [number for number, _ in pairs])
        self._users = array("I", [user for _, user in pairs])

    def drop(self, slug: str) -> None:
        """Forget a cluster; its place stays empty, so that the others keep theirs."""
        for place in sorted(self._places(slug), reverse=True):
            del self._codes[place], self._users[place]
        if slug in self._slugs:
            self._slugs[self._slugs.index(slug)] = ""
        self.findings.pop(slug, None)

    def _places(self, slug: str) -> Iterator[int]:
        if slug not in self._slugs:
            return
        sought = array("I", [self._slugs.index(slug)]).tobytes()
        data = self._users.tobytes()
        at = data.find(sought)
        while at >= 0:
            if at % NUMBER == 0:
                yield at // NUMBER
            at = data.find(sought, at + 1)

    def packed(self) -> bytes:
        """Write the table: a line that says how long each part is, then the parts."""
        parts = [
            self.raw,
            "\n".join(self._slugs).encode(),
            self._codes.tobytes(),
            self._users.tobytes(),
            json.dumps(self.findings, separators=(",", ":")).encode(),
        ]
        return json.dumps([len(part) for part in parts]).encode() + b"\n" + b"".join(parts)


def unpacked(data: bytes) -> Table:
    """Read a table that was written on this machine."""
    head, _, rest = data.partition(b"\n")
    parts = []
    for size in json.loads(head):
        parts.append(rest[:size])
        rest = rest[size:]
    table = Table(parts[0])
    vars(table)["_slugs"] = parts[1].decode().split("\n") if parts[1] else []
    vars(table)["_codes"].frombytes(parts[2])
    vars(table)["_users"].frombytes(parts[3])
    table.findings = json.loads(parts[4])
    return table
