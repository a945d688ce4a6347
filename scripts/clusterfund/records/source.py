"""Where a record was read: the position of every value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

COLUMN_BITS = 32


def pack(line: int, column: int) -> int:
    """Pack a zero-based position into one int."""
    return line << COLUMN_BITS | column


def unpack(mark: int) -> tuple[int, int]:
    """Give the one-based line and column of a packed position."""
    return (mark >> COLUMN_BITS) + 1, (mark & (1 << COLUMN_BITS) - 1) + 1


def _parts(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record was read: its path, its plain data, and the position of every value.

    `marks` is a packed int for a scalar, and `(int, children, keys)` for a container, where
    `children` and `keys` mirror its mapping (or sequence) with marks.
    """

    path: str
    data: Any = field(repr=False)
    marks: Any = field(repr=False)

    def at(self, pointer: str) -> tuple[int, int]:
        """Give the one-based line and column of a JSON pointer, or of its nearest parent."""
        mark = self.marks
        for part in _parts(pointer):
            child = _child(mark, part)
            if child is None:
                break
            mark = child
        return unpack(mark if isinstance(mark, int) else mark[0])

    def key_at(self, pointer: str, key: str) -> tuple[int, int]:
        """Give the one-based line and column of `key` itself in the mapping at `pointer`."""
        mark = self.marks
        for part in _parts(pointer):
            mark = mark[1][int(part) if isinstance(mark[1], list) else part]
        return unpack(mark[2][key])


def _child(mark: Any, part: str) -> Any:
    """Go one step down; None where there is no such step."""
    if isinstance(mark, int):
        return None
    children = mark[1]
    if isinstance(children, dict):
        return children.get(part)
    return children[int(part)] if part.isdecimal() and int(part) < len(children) else None
