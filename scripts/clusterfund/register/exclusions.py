"""Exclusions of all rounds: small acts, found by their names, so that no other round is read."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from clusterfund.records import Ban, Excluded
from clusterfund.register.layout import EXCLUSION
from clusterfund.register.schema import validate
from clusterfund.register.strictyaml import parse
from clusterfund.register.text import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clusterfund.records import Act, Source
    from clusterfund.register.tree import Tree

Elsewhere = tuple[dict[str, str], list[tuple[str, int, "Source"]]]
"""What other rounds say: digests by path, and each act with its folder and number."""


def ban(data: Mapping[str, Any]) -> Ban | None:
    """Read whom an act excludes; None where it excludes nobody."""
    said = data.get("excluded")
    if said is None:
        return None
    until, appeal = date.fromisoformat(said["until"]), date.fromisoformat(said["appeal_until"])
    return Ban(said["uscc"], until, appeal, said["appeal_to"])


def elsewhere(tree: Tree, name: str) -> Elsewhere:
    """Read the exclusions of the other rounds.

    An act that cannot be read is left out here: the check of its own round says what is wrong.
    """
    files: dict[str, str] = {}
    found: list[tuple[str, int, Source]] = []
    for path, entry in sorted(tree.entries.items()):
        match = EXCLUSION.fullmatch(path)
        if not match or match[1] == name or not entry.regular or entry.size > MAX_BYTES:
            continue
        data = tree.read(path, MAX_BYTES)
        source, findings = parse(path, data)
        if source is not None and not findings and not validate("act", source):
            files[path] = hashlib.sha256(data).hexdigest()
            found.append((match[1], int(match[2]), source))
    return files, found


def exclusions(
    acts: Iterable[Act], folder: str, others: Iterable[tuple[str, int, Source]]
) -> dict[str, tuple[Excluded, ...]]:
    """Join each exclusion with what lifted it, by credit code."""
    rows = [(folder, act.number, act.source) for act in acts if act.kind == "exclude"]
    rows += others
    lifted = {
        (where, source.data["lifts"]): source for where, _, source in rows if "lifts" in source.data
    }
    found: dict[str, list[Excluded]] = defaultdict(list)
    for where, number, source in sorted(rows, key=lambda row: row[:2]):
        said, data = ban(source.data), source.data
        if said:
            on, document = date.fromisoformat(data["on"]), data.get("document", "")
            end = lifted.get((where, number))
            paths = (source.path, end.path) if end else (source.path,)
            until = date.fromisoformat(end.data["on"]) if end else None
            found[said.uscc].append(Excluded(said, on, document, paths, until))
    return {code: tuple(each) for code, each in found.items()}
