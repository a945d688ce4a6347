"""A document as single values, and each value as a short mark that fits into a QR code."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

POINTER, VALUE = 3, 2
"""Bytes of a mark: of the hash of the pointer, then of pointer and value together."""
SIZE = POINTER + VALUE
NAMES = ("id", "product", "name", "uscc", "on")
"""What tells the items of a list apart, so that one inserted row is one difference."""


def leaves(data: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Yield `(pointer, value)` of every value; an item of a list is one value under its name."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from leaves(value, f"{at}/{_escaped(name)}")
    elif isinstance(data, list):
        seen: dict[str, int] = {}
        for item in data:
            name = _name(item)
            seen[name] = seen.get(name, 0) + 1
            again = f" {seen[name]}" if seen[name] > 1 else ""
            yield f"{at}/{_escaped(name)}{again}", _text(item)
    else:
        yield at, _text(data)


def _name(item: Any) -> str:
    if isinstance(item, dict):
        return next((str(item[key]) for key in NAMES if key in item), "")
    return str(item)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def marks(values: Mapping[str, str]) -> bytes:
    """Give the marks of all values, ordered by pointer."""
    return b"".join(_mark(pointer, values[pointer]) for pointer in sorted(values))


def _mark(pointer: str, value: str) -> bytes:
    return _hash(pointer)[:POINTER] + _hash(f"{pointer}\n{value}")[:VALUE]


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def moved(printed: bytes, values: Mapping[str, str]) -> tuple[list[str], int]:
    """Compare printed marks with the values now.

    Gives the pointers whose value changed or is new, and how many printed values are gone.
    """
    found = [printed[at : at + SIZE] for at in range(0, len(printed), SIZE)]
    before = {mark[:POINTER]: mark for mark in found}
    now = {pointer: _mark(pointer, value) for pointer, value in values.items()}
    changed = sorted(pointer for pointer, mark in now.items() if before.get(mark[:POINTER]) != mark)
    return changed, len(before.keys() - {mark[:POINTER] for mark in now.values()})
